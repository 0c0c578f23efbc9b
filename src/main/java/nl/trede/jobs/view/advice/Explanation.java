package nl.trede.jobs.view.advice;

import java.util.Set;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Authority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;

/// What work does to an income and what happens when it stops, in the plain words that a coach and a client can read together
/// (Simpel Switchen, domain §3.4). For each body that pays: what changes, what to tell it, and how to come back.
final class Explanation {
    private Explanation() {
    }

    static VBox of(Text text, Set<Authority> authorities) {
        var words = new VBox(Labels.plain(text.get("jobs.advice.explain.idea")));
        for (Authority authority : authorities) {
            String key = switch (authority) {
                case GEMEENTE -> "jobs.advice.explain.gemeente.";
                case UWV -> "jobs.advice.explain.uwv.";
                default -> "jobs.advice.explain.other.";
            };
            words.getChildren().addAll(Labels.strong(text.of(authority)), Labels.plain(text.get(key + "start")),
                    Labels.plain(text.get(key + "tell")), Labels.plain(text.get(key + "stop")));
        }
        words.getChildren().addAll(Labels.strong(text.get("jobs.advice.explain.also")), Labels.plain(text.get("jobs.advice.explain.check")));
        words.getStyleClass().add("agreement-form");
        return words;
    }
}
