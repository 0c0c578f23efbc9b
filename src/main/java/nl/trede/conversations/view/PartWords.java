package nl.trede.conversations.view;

import nl.trede.common.text.Text;
import nl.trede.conversations.model.ReportPart;

/// What a piece of a report is called in the list of what stays behind.
final class PartWords {
    private PartWords() {
    }

    static String title(Text text, ReportPart part) {
        return switch (part) {
            case ReportPart.About about -> text.get("conversations.part.about");
            case ReportPart.Table table -> text.get("conversations.part.table");
            case ReportPart.Opening opening -> text.get("conversations.part.opening");
            case ReportPart.Discussed(var title, var note) -> title;
            case ReportPart.Stands stands -> text.get("conversations.part.rung");
            case ReportPart.Success success -> text.get("conversations.part.success");
            case ReportPart.Agreed agreed -> agreed.what();
        };
    }
}
