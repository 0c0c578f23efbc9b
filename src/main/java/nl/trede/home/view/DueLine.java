package nl.trede.home.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.ContactLine;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.NewContact;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.DayLine;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.PostponeLine;
import nl.trede.common.ui.Tone;
import nl.trede.home.model.AgendaLine;

/// One due thing: Enter opens the place where it is solved, G does it when that can be done here, U puts it off. What its own room puts off
/// goes a week with U and to a day with Shift U, and drops with V.
final class DueLine extends VBox {
    /// What a line asks of the page it stands on.
    interface Asks {
        void postpone(AgendaLine line, LocalDate until);

        /// Keeps a contact with the client.
        void log(NewContact contact);

        void take(Callable<Outcome<DueHand.Took>> step);

        /// Opens *Contact vastleggen*.
        void contact(DueHand hand);
    }

    private final Desk desk;
    private final AgendaLine due;
    private final Asks page;
    private final ListLine line;
    private final LineActions actions;

    DueLine(Desk desk, AgendaLine due, Tone tone, Asks page) {
        this.desk = desk;
        this.due = due;
        this.page = page;
        Text text = desk.text();
        line = new ListLine(text.get(due.item().title())).dot(tone);
        String detail = text.get(due.item().detail());
        line.sub(due.who().map(who -> detail.isBlank() ? who : who + " · " + detail).orElse(detail));
        if (due.days() < 0) {
            line.pill(new Pill(text.get("home.late"), Tone.DANGER));
        }
        line.right(when(text));
        line.onOpen(this::open);
        line.setId("due-" + due.item().key());
        getChildren().add(line);
        Optional<Button> button = verb().map(verb -> Buttons.small(text.get(verb), due.hand().<Runnable>map(hand -> () -> act(hand)).orElse(this::open)));
        button.ifPresent(line::right);
        actions = new LineActions(line);
        due.hand().ifPresentOrElse(hand -> hand(hand, button), this::postponing);
    }

    /// The one thing that is done with it here, in words; else the way to its place.
    private Optional<Message> verb() {
        return switch (due.hand().orElse(null)) {
            case DueHand.Act act -> Optional.of(act.verb());
            case DueHand.OnDay day -> Optional.of(day.verb());
            case DueHand.Speak speak -> Optional.of(Message.of("home.contact.save"));
            case DueHand.Meet meet -> Optional.of(Message.of("home.contact.save"));
            case null, default -> due.item().verb();
        };
    }

    private void hand(DueHand hand, Optional<Button> button) {
        Text text = desk.text();
        if (hand instanceof DueHand.Task task) {
            actions.add(Icon.CHECK, text.get("clients.agreements.done"), KeyCode.G, () -> page.take(task.done()))
                    .add(Icon.FORWARD, text.get("clients.agreements.later"), KeyCode.U, () -> page.take(task.later()))
                    .shifted(Icon.CALENDAR, text.get("clients.agreements.day"), KeyCode.U, () -> choose(day -> page.take(() -> task.until().apply(day))))
                    .add(Icon.CLOSE, text.get("home.drop"), KeyCode.V, () -> page.take(task.drop()));
            return;
        }
        button.ifPresent(one -> actions.key(one, KeyCode.G, () -> act(hand)));
        postponing();
    }

    private void postponing() {
        actions.add(Icon.HISTORY, desk.text().get("home.postpone"), KeyCode.U, () -> choose(day -> page.postpone(due, day)));
    }

    private void act(DueHand hand) {
        switch (hand) {
            case DueHand.Act act -> page.take(act.done());
            case DueHand.Task task -> page.take(task.done());
            case DueHand.OnDay day -> DayLine.toggle(this, line, desk, desk.text().get(day.question()), desk.text().get(day.verb()), day.suggested(),
                    told -> page.take(() -> day.done().apply(told)));
            case DueHand.Talk talk -> due.item().clientId().ifPresent(client -> ContactLine.toggle(this, line, desk, client, talk.kind(), page::log));
            case DueHand.Speak speak -> page.contact(speak);
            case DueHand.Meet meet -> page.contact(meet);
        }
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

    private void choose(Consumer<LocalDate> chosen) {
        PostponeLine.toggle(this, line, desk, chosen);
    }
}
