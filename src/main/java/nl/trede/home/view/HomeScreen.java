package nl.trede.home.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.NewContact;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.ListSlot;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tone;
import nl.trede.home.model.AgendaDay;
import nl.trede.home.model.AgendaLine;
import nl.trede.home.model.SilentClient;
import nl.trede.home.viewmodel.HomeViewModel;

/// *Vandaag*: everything that is due, computed from what was entered; beside it how the week goes.
public final class HomeScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final HomeViewModel model;
    private final Consumer<DueHand> contact;
    private final Asks asks = new Asks();
    private final VBox agenda = new VBox();
    private final VBox side = new VBox();
    private final Page page;

    /// @param contact opens *Contact vastleggen* for a line that a contact does
    public HomeScreen(Desk desk, HomeViewModel model, Consumer<DueHand> contact) {
        this.contact = contact;
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        agenda.getStyleClass().add("stack");
        side.getStyleClass().add("stack");
        page = new Page(Columns.mainAndSide(agenda, side));
        model.dayProperty().subscribe(this::show);
    }

    private void show(AgendaDay day) {
        if (day == null) {
            return;
        }
        var cards = new ArrayList<Node>();
        if (!day.overdue().isEmpty()) {
            cards.add(card(text.get("home.late"), count(day.overdue()), day.overdue(), Tone.DANGER).tone(Tone.DANGER));
        }
        cards.add(today(day));
        if (!day.week().isEmpty()) {
            cards.add(card(text.get("home.week"), count(day.week()), day.week(), Tone.NEUTRAL));
        }
        if (!day.later().isEmpty()) {
            cards.add(card(text.get("home.later"), count(day.later()), day.later(), Tone.NEUTRAL));
        }
        KeptFocus.during(agenda, () -> agenda.getChildren().setAll(cards));
        var slot = new ListSlot(text);
        side.getChildren().setAll(new WeekPane(text, model.lists(), (meter, list) -> model.read(list,
                read -> slot.open(meter, WeekListCard.of(read, desk)))).card(model.weekProperty().get()), slot);
        if (hasClients()) {
            side.getChildren().add(silent());
        }
    }

    private boolean hasClients() {
        return model.weekProperty().get() != null && model.weekProperty().get().clients() > 0;
    }

    private Card today(AgendaDay day) {
        String date = text.longDay(day.day());
        if (!day.today().isEmpty()) {
            return card(text.get("home.today"), date, day.today(), Tone.ACCENT);
        }
        if (day.isEmpty() && !hasClients()) {
            return new Card(text.get("home.today"), date).lines(new EmptyState(Icon.CASELOAD, text.get("home.begin"))
                    .button(text.get("home.openCaseload"), () -> desk.navigator().open(Destination.room("caseload"))));
        }
        String sentence = day.isEmpty() ? "home.empty" : day.overdue().isEmpty() ? "home.nothingToday" : "home.onlyLate";
        return new Card(text.get("home.today"), date).lines(new EmptyState(Icon.DONE, text.get(sentence)));
    }

    private Card card(String title, String subtitle, List<AgendaLine> lines, Tone tone) {
        return new Card(title, subtitle).lines(lines.stream().map(line -> new DueLine(desk, line, tone, asks)).toList());
    }

    private static String count(List<AgendaLine> lines) {
        return Integer.toString(lines.size());
    }

    private Card silent() {
        if (model.silent().isEmpty()) {
            return new Card(text.get("home.silent")).lines(new EmptyState(Icon.DONE, text.get("home.silent.none", SilentClient.DAYS)));
        }
        return new Card(text.get("home.silent"), text.get("home.silent.count", model.silent().size()))
                .lines(model.silent().stream().map(this::silent).toList());
    }

    private ListLine silent(SilentClient client) {
        return new ListLine(client.name()).right(text.get("home.days", client.days()))
                .onOpen(() -> desk.navigator().open(Destination.client(client.id())));
    }

    private <T> void answer(Outcome<T> outcome, Function<T, String> sentence, Consumer<T> undo) {
        switch (outcome) {
            case Outcome.Done<T>(T done) -> desk.notices().show(Notice.success(sentence.apply(done)).with(text.get("home.undo"), () -> undo.accept(done)));
            case Outcome.Refused<T>(var why) -> desk.notices().show(Notice.attention(text.get(why)));
        }
    }

    private final class Asks implements DueLine.Asks {
        @Override
        public void postpone(AgendaLine line, LocalDate until) {
            model.postpone(line, until, outcome -> answer(outcome, done -> text.get("home.postponed", done.now().untilDate()), model::undo));
        }

        @Override
        public void log(NewContact talk) {
            model.log(talk, outcome -> answer(outcome, done -> text.get("home.logged", done.contact().contactDate()), model::undo));
        }

        @Override
        public void take(Callable<Outcome<DueHand.Took>> step) {
            model.take(step, outcome -> answer(outcome, done -> text.get(done.sentence()), model::undo));
        }

        @Override
        public void contact(DueHand hand) {
            contact.accept(hand);
        }
    }

    @Override
    public String title() {
        return text.get("home.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void close() {
        model.close();
    }
}
