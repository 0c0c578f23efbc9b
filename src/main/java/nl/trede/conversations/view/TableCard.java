package nl.trede.conversations.view;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.partners.model.Party;

/// Who is at the table, who is missing, and the quick way to add someone. While the conversation runs: who is really there.
final class TableCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final TableService table;
    private final InviteBar invite;

    TableCard(Desk desk, ConversationModel model, TableService table, Inviting inviting) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        this.invite = new InviteBar(desk, model, inviting);
        setId("table");
    }

    void show(ConversationView now) {
        var text = desk.text();
        ConversationFile file = now.file();
        var card = new Card(text.get("conversations.table"));
        var body = new VBox();
        file.seats().forEach(seat -> body.getChildren().add(line(file, seat)));
        if (!file.missing().isEmpty()) {
            String roles = file.missing().stream().map(role -> text.of(role).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            var missing = new ListLine(text.get("conversations.table.missing", roles)).dot(Tone.ATTENTION);
            body.getChildren().add(missing);
        }
        var add = new FlowPane();
        add.getStyleClass().addAll("chips", "table-add");
        for (Party party : file.notSeated()) {
            add.getChildren().add(Buttons.small("+ " + Words.party(text, party), () -> model.take(() -> table.seat(model.id(), party.id()), made -> { })));
        }
        var someone = Buttons.small(text.get("conversations.table.new"), () -> body.getChildren().setAll(form(now)));
        someone.setId("add-party");
        add.getChildren().add(someone);
        invite.show(now);
        body.getChildren().addAll(add, invite);
        getChildren().setAll(card.lines(body));
    }

    private ListLine line(ConversationFile file, ConversationFile.Seat seat) {
        var text = desk.text();
        var one = seat.participant();
        var line = new ListLine(seat.party().map(Party::name).orElseGet(() -> Words.seat(text, file.client(), seat)));
        if (seat.party().isPresent()) {
            String invited = one.invitedOn() == null || one.present() != null ? "" : " · " + text.get("conversations.table.invited", text.shortDate(one.invitedOn()));
            line.sub(Words.seat(text, file.client(), seat) + invited);
        }
        line.mark(Sides.dot(one.side()));
        if (one.present() != null) {
            var there = new CheckBox(text.get("conversations.table.present"));
            there.setSelected(one.present());
            there.setOnAction(event -> model.steps().run(() -> table.present(one.id(), there.isSelected()), () -> { }));
            line.right(there);
        }
        if (seat.party().isPresent() && file.conversation().status() == ConversationStatus.VOORBEREID) {
            line.right(new IconButton(Icon.CLOSE, text.get("conversations.table.remove"), () -> remove(seat)));
        }
        return line;
    }

    private PartyForm form(ConversationView now) {
        return new PartyForm(desk, now.file().missing().stream().findFirst(),
                wanted -> model.steps().take(() -> table.seatNew(model.id(), wanted), made -> { }), () -> show(now));
    }

    private void remove(ConversationFile.Seat seat) {
        var text = desk.text();
        model.take(() -> table.unseat(seat.participant().id()), gone -> desk.notices().show(
                Notice.info(text.get("conversations.table.removed")).with(text.get("conversations.undo"),
                        () -> model.steps().run(() -> table.putBack(gone), () -> { }))));
    }
}
