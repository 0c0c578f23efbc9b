package nl.trede.conversations.view;

import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.model.ActionService;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.viewmodel.ConversationModel;

/// *Voorbereiden*: the client's words first, what to talk about with the reason, who is invited, and who may know what.
final class PreparePane extends VBox implements StepPane {
    private final OpeningCard opening;
    private final AgendaCard agenda;
    private final ProposalsCard proposals;
    private final PlanCard plan;
    private final TableCard table;
    private final WhoSeesCard sees;
    private final OpenAgreementsCard open;
    private final Subscription following;

    PreparePane(Desk desk, ConversationModel model, ConversationService service, TopicService topics, TableService tables, ActionService actions,
            Inviting inviting) {
        getStyleClass().addAll("stack", "talk");
        opening = new OpeningCard(desk, model, model.viewProperty().get().file().client());
        agenda = new AgendaCard(desk, model, topics);
        proposals = new ProposalsCard(desk, model, topics);
        plan = new PlanCard(desk, model, service);
        table = new TableCard(desk, model, tables, inviting);
        sees = new WhoSeesCard(desk);
        open = new OpenAgreementsCard(desk, model, actions);
        var left = new VBox(opening, agenda, proposals, open);
        left.getStyleClass().add("stack");
        var right = new VBox(plan, table, sees);
        right.getStyleClass().add("stack");
        getChildren().add(Columns.workAndSide(left, right));
        following = model.viewProperty().subscribe(this::show);
    }

    @Override
    public void begin() {
        opening.words().requestFocus();
        opening.words().end();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void show(ConversationView now) {
        if (now != null) {
            proposals.show(now);
            plan.show(now);
            table.show(now);
            sees.show(now);
            open.show(now);
        }
    }
}
