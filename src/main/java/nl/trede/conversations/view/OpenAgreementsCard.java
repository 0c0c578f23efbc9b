package nl.trede.conversations.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.PostponeLine;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What anyone still has to do from before, with the same letters as everywhere: G done, U a week later, V dropped. A next step that the
/// coach noted alone is out of sight while the client reads along.
final class OpenAgreementsCard extends VBox {
    private final Desk desk;
    private final AgreementSteps steps;

    OpenAgreementsCard(Desk desk, ConversationModel model, ActionService actions) {
        this.desk = desk;
        steps = new AgreementSteps(actions, model.steps(), (sentence, undo) -> desk.notices().show(Notice.success(desk.text().get(sentence))
                .with(desk.text().get("conversations.undo"), undo)));
        setId("open-agreements");
    }

    void show(ConversationView now) {
        KeptFocus.during(this, () -> {
            getChildren().clear();
            if (!now.open().isEmpty()) {
                getChildren().add(new Card(desk.text().get("conversations.openAgreements"), Integer.toString(now.open().size())).lines(now.open().stream()
                        .sorted(Comparator.comparing(ActionItem::dueDate, Comparator.nullsLast(Comparator.naturalOrder()))).map(this::line).toList()));
            }
        });
    }

    private Node line(ActionItem action) {
        Text text = desk.text();
        LocalDate day = action.dueDate();
        UUID id = action.id();
        var line = new ListLine(action.description()).sub(text.of(action.owner())).mark(Sides.dot(action.owner()));
        line.setId("agreement-" + id);
        if (day != null && day.isBefore(desk.today())) {
            line.pill(new Pill(text.get("conversations.late"), Tone.DANGER));
        }
        line.right(day == null ? "" : text.shortDate(day));
        var box = new VBox(line);
        new LineActions(line).add(Icon.CHECK, text.get("clients.agreements.done"), KeyCode.G, () -> steps.done(id))
                .add(Icon.FORWARD, text.get("clients.agreements.later"), KeyCode.U, () -> steps.later(id))
                .shifted(Icon.CALENDAR, text.get("clients.agreements.day"), KeyCode.U,
                        () -> PostponeLine.toggle(box, line, desk, chosen -> steps.postpone(id, chosen)))
                .add(Icon.CLOSE, text.get("clients.agreements.drop"), KeyCode.V, () -> steps.drop(id));
        if (action.ownStep()) {
            box.visibleProperty().bind(desk.together().onProperty().not());
            box.managedProperty().bind(box.visibleProperty());
        }
        return box;
    }
}
