package nl.trede.route.view;

import nl.trede.common.text.Text;
import nl.trede.route.model.Offset;

/// How a place in time is said: *4 weken na de start*.
final class Wording {
    private Wording() {
    }

    static String when(Text text, Offset offset) {
        String anchor = text.get("route.anchor." + offset.anchor());
        if (offset.amount() == 0) {
            return text.get("route.when.on", anchor);
        }
        String length = text.get("route.length." + offset.unit(), Math.abs(offset.amount()));
        return text.get(offset.amount() < 0 ? "route.when.before" : "route.when.after", length, anchor);
    }
}
