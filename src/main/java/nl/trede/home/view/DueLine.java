package nl.trede.home.view;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.ContactLine;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.PostponeLine;
import nl.trede.common.ui.Tone;
import nl.trede.home.model.AgendaLine;

/// One due thing: Enter opens the place where it is solved, U puts it off. An agreement is also done (G), put off by a week (U) or dropped (V)
/// where it stands; what a contact does is logged there (G).
final class DueLine extends VBox {
    private final Desk desk;
    private final AgendaLine due;
    private final ListLine line;

    DueLine(Desk desk, AgendaLine due, Tone tone, BiConsumer<AgendaLine, LocalDate> postpone, Consumer<NewContact> log, AgreementSteps agreements) {
        this.desk = desk;
        this.due = due;
        Text text = desk.text();
        line = new ListLine(text.get(due.item().title())).dot(tone);
        String detail = text.get(due.item().detail());
        line.sub(due.who().map(who -> detail.isBlank() ? who : who + " · " + detail).orElse(detail));
        if (due.days() < 0) {
            line.pill(new Pill(text.get("home.late"), Tone.DANGER));
        }
        line.right(when(text));
        due.item().verb().ifPresent(verb -> line.right(Buttons.small(text.get(verb), due.contact().isPresent() ? () -> contact(log) : this::open)));
        line.onOpen(this::open);
        line.setId("due-" + due.item().key());
        getChildren().add(line);
        ClientDue.agreementOf(due.item()).ifPresentOrElse(agreement -> agreed(agreement, agreements),
                () -> {
                    var actions = new LineActions(line);
                    due.contact().ifPresent(kind -> actions.add(Icon.CHECK, text.get("home.done"), KeyCode.G, () -> contact(log)));
                    actions.add(Icon.HISTORY, text.get("home.postpone"), KeyCode.U, () -> choose(day -> postpone.accept(due, day)));
                });
    }

    private String when(Text text) {
        if (due.days() < 0) {
            return text.get("home.since", -due.days());
        }
        return due.days() == 0 ? text.get("home.today.now") : text.get("home.in", due.days());
    }

    private void open() {
        desk.navigator().open(due.item().place());
    }

    private void contact(Consumer<NewContact> log) {
        due.item().clientId().ifPresent(client -> ContactLine.toggle(this, line, desk, client, due.contact().orElseThrow(), log));
    }

    private void agreed(UUID agreement, AgreementSteps steps) {
        Text text = desk.text();
        new LineActions(line).add(Icon.CHECK, text.get("clients.agreements.done"), KeyCode.G, () -> steps.done(agreement))
                .add(Icon.FORWARD, text.get("clients.agreements.later"), KeyCode.U, () -> steps.later(agreement))
                .shifted(Icon.CALENDAR, text.get("clients.agreements.day"), KeyCode.U, () -> choose(day -> steps.postpone(agreement, day)))
                .add(Icon.CLOSE, text.get("clients.agreements.drop"), KeyCode.V, () -> steps.drop(agreement));
    }

    private void choose(Consumer<LocalDate> chosen) {
        PostponeLine.toggle(this, line, desk, chosen);
    }
}
