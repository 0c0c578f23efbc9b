package nl.trede.conversations.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.consent.model.SharingChannel;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.Invitation;
import nl.trede.conversations.viewmodel.ConversationModel;

/// The invitation as words to paste. It says only what everyone who gets it may know, and says so.
final class InviteBar extends VBox {
    private static final FileType CALENDAR = new FileType("conversations.file.calendar", List.of("ics"));

    private final Desk desk;
    private final ConversationModel model;
    private final Inviting inviting;
    private final Label told = Labels.small("");

    InviteBar(Desk desk, ConversationModel model, Inviting inviting) {
        this.desk = desk;
        this.model = model;
        this.inviting = inviting;
        getStyleClass().addAll("list-line", "invite");
    }

    void show(ConversationView now) {
        var text = desk.text();
        setVisible(now.file().conversation().status() == ConversationStatus.VOORBEREID);
        setManaged(isVisible());
        var invitation = Invitation.of(now.file(), now.standing(), desk.today());
        var copy = Buttons.small(text.get("conversations.invite.copy"), () -> copy(now, invitation));
        copy.setGraphic(Icon.COPY.node());
        copy.setId("copy-invitation");
        told.setText(text.get(invitation.audience().isEmpty() ? "conversations.invite.nobody"
                : invitation.named() ? "conversations.invite.named" : "conversations.invite.unnamed", invitation.leftOut()));
        var calendar = Buttons.small(text.get("conversations.invite.calendar"), () -> save(now));
        calendar.setGraphic(Icon.CALENDAR.node());
        calendar.setId("invitation-calendar");
        var buttons = new FlowPane(copy, calendar);
        buttons.getStyleClass().add("chips");
        getChildren().setAll(told, buttons);
    }

    private void save(ConversationView now) {
        var text = desk.text();
        var conversation = now.file().conversation();
        String name = text.get("conversations.calendar.file") + conversation.day().map(day -> "-" + day).orElse("") + ".ics";
        desk.dialogs().saveFile("conversations.invite.calendar", name, CALENDAR, target -> model.take(
                () -> inviting.save(conversation, target), kept -> desk.notices().show(Notice.success(text.get("conversations.invite.calendarSaved")))));
    }

    private void copy(ConversationView now, Invitation invitation) {
        var content = new ClipboardContent();
        content.putString(words(now, invitation));
        model.steps().run(() -> inviting.sent(invitation, now.file()), () -> {
            Clipboard.getSystemClipboard().setContent(content);
            desk.notices().show(Notice.success(desk.text().get("conversations.invite.copied")));
        });
    }

    private String words(ConversationView now, Invitation invitation) {
        var text = desk.text();
        var conversation = now.file().conversation();
        var lines = new ArrayList<String>();
        lines.add(invitation.named() ? text.get("conversations.invite.about", now.file().client().displayName()) : text.get("conversations.invite.aboutSomeone"));
        lines.add("");
        lines.add(text.get("conversations.invite.when", Words.when(text, conversation), conversation.minutes()));
        if (conversation.place() != null) {
            lines.add(text.get("conversations.invite.where", conversation.place()));
        }
        lines.add(text.get("conversations.invite.who", now.file().seats().stream().filter(seat -> seat.party().isPresent() || seat.participant().role() != null)
                .map(seat -> Words.seat(text, now.file().client(), seat)).collect(Collectors.joining(", "))));
        if (!invitation.topics().isEmpty()) {
            lines.add("");
            lines.add(text.get("conversations.invite.topics"));
            invitation.topics().forEach(topic -> lines.add("- " + topic));
        }
        lines.add("");
        lines.add(text.get("conversations.invite.first"));
        return String.join("\n", lines);
    }
}
