package nl.trede.clients.view;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.Punctuality;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;

/// Who does what by when: the open agreements of a client by party, with how that party kept the earlier ones.
final class AgreementsCard extends VBox {
    private final Desk desk;
    private final boolean plain;
    private final AgreementSteps steps;
    private final Card card;
    private final VBox lines = new VBox();

    /// @param plain for a client who reads along: without the form and without how others kept their word
    AgreementsCard(Desk desk, ClientModel model, ActionService actions, boolean plain) {
        this.desk = desk;
        this.plain = plain;
        steps = model.agreements(actions);
        card = new Card(desk.text().get("clients.agreements.title"));
        card.lines(plain ? List.of(lines) : List.of(lines, new AgreementForm(desk, model, actions)));
        getChildren().add(card);
    }

    /// @param agreements in every state; those that are done tell how a party keeps its word
    void show(List<ActionItem> agreements) {
        var open = agreements.stream().filter(action -> action.status() == ActionStatus.OPEN).toList();
        var kept = Punctuality.perParty(agreements, desk.today());
        card.subtitleProperty().set(desk.text().get("clients.agreements.open", open.size()));
        KeptFocus.during(lines, () -> {
            lines.getChildren().clear();
            for (ActionOwner party : ActionOwner.values()) {
                var theirs = open.stream().filter(action -> action.owner() == party).toList();
                if (!theirs.isEmpty()) {
                    lines.getChildren().add(party(party, kept.get(party)));
                    theirs.forEach(action -> lines.getChildren().add(new AgreementLine(desk, line(desk, action), action.id(), steps)));
                }
            }
        });
    }

    private HBox party(ActionOwner party, Punctuality kept) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(Labels.strong(plain ? desk.text().get("clients.together.party." + party.name()) : desk.text().of(party)), space,
                Labels.small(plain ? "" : kept(kept)));
        row.getStyleClass().add("party-row");
        return row;
    }

    /// A percentage only when it rests on enough agreements, otherwise the two numbers alone; nothing when there is nothing to tell.
    private String kept(Punctuality kept) {
        var text = desk.text();
        return kept.share().map(share -> kept.few() ? text.get("clients.agreements.keptFew", kept.onTime(), kept.done())
                : text.get("clients.agreements.kept", text.number(share, 1), kept.onTime(), kept.done())).orElse("");
    }

    static ListLine line(Desk desk, ActionItem action) {
        var day = action.dueDate();
        boolean late = day != null && day.isBefore(desk.today());
        return new ListLine(action.description())
                .dot(late ? Tone.DANGER : day != null && day.equals(desk.today()) ? Tone.ATTENTION : Tone.ACCENT)
                .right(day == null ? "" : desk.text().shortDate(day));
    }
}
