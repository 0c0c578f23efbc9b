package nl.trede.clients.view;

import java.math.BigDecimal;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.common.text.Text;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;

/// How facts of this room are put in words and lines, the same on every screen.
final class Words {
    private Words() {
    }

    /// `16` or `16,5`
    static String hours(Text text, BigDecimal hours) {
        return text.number(hours, hours.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /// `Bakkerij De Proef · 16 u`
    static String job(Text text, Work work) {
        if (work.hours().signum() == 0) {
            return work.employer().isBlank() ? text.get("clients.job.unknown") : work.employer();
        }
        return work.employer().isBlank() ? text.get("clients.job.hours", hours(text, work.hours()))
                : text.get("clients.job.employerHours", work.employer(), hours(text, work.hours()));
    }

    static ListLine line(Text text, TimelineEntry entry) {
        return line(text, entry, text.get(entry.title()));
    }

    /// The same under another title.
    static ListLine line(Text text, TimelineEntry entry, String title) {
        var line = new ListLine(title);
        entry.detail().ifPresent(line::sub);
        entry.rung().ifPresentOrElse(line::dot, () -> line.dot(tone(entry.kind())));
        return line.right(text.shortDate(entry.date()));
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "contact" -> Tone.ACCENT;
            case "conversation", "job" -> Tone.SUCCESS;
            case "agreement" -> Tone.ATTENTION;
            default -> Tone.NEUTRAL;
        };
    }
}
