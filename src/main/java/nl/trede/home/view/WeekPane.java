package nl.trede.home.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Meter;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.figures.model.CommunityShare;
import nl.trede.home.model.WeekCard;
import nl.trede.home.model.WeekList;
import nl.trede.home.model.WeekLists;

/// The card *Deze week*: three meters, each with its norm and with the list behind it.
final class WeekPane {
    private static final BigDecimal MOST_CLIENTS = BigDecimal.valueOf(20);

    private final Text text;
    private final BiConsumer<Node, Function<LocalDate, WeekList>> open;
    private final WeekLists lists;

    /// @param open hears which list is wanted, and the meter it was opened from
    WeekPane(Text text, WeekLists lists, BiConsumer<Node, Function<LocalDate, WeekList>> open) {
        this.text = text;
        this.lists = lists;
        this.open = open;
    }

    Card card(WeekCard week) {
        return new Card(text.get("home.week.title")).content(opening("week-employers", employers(week.employers()), lists::contacts),
                opening("week-caseload", caseload(week), lists::caseload), opening("week-outdoor", outdoor(week.outdoor()), lists::time));
    }

    private Meter opening(String id, Meter meter, Function<LocalDate, WeekList> list) {
        meter.setId(id);
        return meter.onOpen(() -> open.accept(meter, list));
    }

    private Meter employers(EmployerWeek week) {
        var meter = new Meter(text.get("home.week.employers"));
        if (week.target().isEmpty()) {
            return meter.show(Integer.toString(week.count()), 0, Tone.NEUTRAL).norm(-1, text.get(week.away() ? "home.week.away" : "home.week.noTarget"));
        }
        BigDecimal target = week.target().get();
        return meter.show(text.get("home.week.of", Integer.toString(week.count()), number(target)),
                fraction(BigDecimal.valueOf(week.count()), target), week.reached() ? Tone.SUCCESS : Tone.ACCENT);
    }

    private Meter caseload(WeekCard week) {
        var meter = new Meter(text.get("home.week.caseload"));
        if (week.perFte().isEmpty()) {
            return meter.show("–", 0, Tone.NEUTRAL).norm(-1, text.get("home.week.noFte", week.clients()));
        }
        BigDecimal perFte = week.perFte().get();
        return meter.show(text.get("home.week.of", text.number(perFte, 1), number(MOST_CLIENTS)), fraction(perFte, MOST_CLIENTS),
                perFte.compareTo(MOST_CLIENTS) <= 0 ? Tone.SUCCESS : Tone.ATTENTION);
    }

    private Meter outdoor(CommunityShare time) {
        var meter = new Meter(text.get("home.week.outdoor"));
        if (time.percent().isEmpty() || !time.enough()) {
            return meter.show("–", 0, Tone.NEUTRAL).norm(CommunityShare.NORM / 100.0, text.get("home.week.outdoorTooLittle"));
        }
        BigDecimal percent = time.percent().get();
        return meter.show(text.get("home.week.percent", text.number(percent, 0)), percent.doubleValue() / 100,
                        percent.compareTo(BigDecimal.valueOf(CommunityShare.NORM)) >= 0 ? Tone.SUCCESS : Tone.ATTENTION)
                .norm(CommunityShare.NORM / 100.0, text.get("home.week.outdoorNorm", CommunityShare.NORM));
    }

    private String number(BigDecimal number) {
        return text.number(number, number.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    private static double fraction(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }
}
