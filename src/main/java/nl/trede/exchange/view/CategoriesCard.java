package nl.trede.exchange.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.SheetPreview;
import nl.trede.exchange.model.Template;

/// *Wat gaat mee*: each category, in what form and why it may; and what never leaves.
final class CategoriesCard extends StackPane {
    private final Text text;

    CategoriesCard(Text text, ExportPlan plan) {
        this.text = text;
        Template template = plan.draft().template();
        List<Node> lines = new ArrayList<>();
        switch (template) {
            case COORDINATOR -> {
                lines.add(goes("exchange.goes.ladder", "exchange.goes.ladder.how", "exchange.goes.ladder.why"));
                lines.add(goes("exchange.goes.job", "exchange.goes.job.how", "exchange.goes.job.why"));
                lines.add(goes("exchange.goes.employers", "exchange.goes.employers.how", "exchange.goes.employers.why"));
                lines.add(never("exchange.never.name"));
                lines.add(never("exchange.never.diagnosis"));
                lines.add(never("exchange.never.benefit"));
                lines.add(never("exchange.never.notes"));
            }
            case TEAMLEAD -> {
                lines.add(goes("exchange.goes.names", "exchange.goes.names.how", "exchange.goes.names.why"));
                lines.add(goes("exchange.goes.progress", "exchange.goes.progress.how", "exchange.goes.progress.why"));
                lines.add(goes("exchange.goes.contacts", "exchange.goes.contacts.how", "exchange.goes.contacts.why"));
                lines.add(never("exchange.never.diagnosis"));
                lines.add(never("exchange.never.benefit"));
                lines.add(never("exchange.never.notes"));
            }
        }
        int rows = plan.sheets().stream().mapToInt(SheetPreview::rowCount).sum();
        int columns = plan.sheets().stream().mapToInt(sheet -> sheet.headers().size()).sum();
        getChildren().setAll(new Card(text.get("exchange.goes"), text.get("exchange.goes.count", rows, columns)).lines(lines));
    }

    private ListLine goes(String what, String how, String why) {
        return new ListLine(text.get(what)).sub(text.get(why)).mark(Icon.CHECK.node()).right(text.get(how));
    }

    private ListLine never(String key) {
        return new ListLine(text.get(key)).mark(Icon.REMOVE.node()).right(text.get("exchange.never"));
    }
}
