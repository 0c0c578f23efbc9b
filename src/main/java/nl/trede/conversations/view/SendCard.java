package nl.trede.conversations.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.Report;
import nl.trede.conversations.model.ReportDesk.Format;
import nl.trede.conversations.model.ReportDesk;
import nl.trede.conversations.model.ThreeWayConversation;

/// The client agrees, the report goes out, the next date goes into calendars, and the conversation is done.
final class SendCard extends VBox {
    private static final FileType PDF = new FileType("conversations.file.pdf", List.of("pdf"));
    private static final FileType WORD = new FileType("conversations.file.word", List.of("docx"));
    private static final FileType CALENDAR = new FileType("conversations.file.calendar", List.of("ics"));

    private final Desk desk;
    private final ReportDesk reports;
    private final ConversationService service;
    private final Steps steps;

    SendCard(Desk desk, ReportDesk reports, ConversationService service, Steps steps) {
        this.desk = desk;
        this.reports = reports;
        this.service = service;
        this.steps = steps;
        getStyleClass().add("stack");
    }

    void show(ThreeWayConversation conversation, Report report) {
        var text = desk.text();
        getChildren().setAll(new Card(text.get("conversations.send")).content(approval(conversation),
                new FlowPane(button("save-pdf", Icon.SAVE, "conversations.send.pdf", () -> save(report, Format.PDF, PDF)),
                        button("save-word", Icon.SAVE, "conversations.send.word", () -> save(report, Format.WORD, WORD)),
                        button("copy-report", Icon.COPY, "conversations.send.copy", () -> copy(report))),
                Labels.small(text.get(report.reader().to().isPresent() ? "conversations.send.register" : "conversations.send.own"))));
        if (conversation.nextDate() != null) {
            getChildren().add(new Card(text.get("conversations.send.next"), text.date(conversation.nextDate())).content(
                    button("save-ics", Icon.CALENDAR, "conversations.send.ics", () -> calendar(conversation))));
        }
        getChildren().add(end(conversation));
    }

    private CheckBox approval(ThreeWayConversation conversation) {
        var text = desk.text();
        var agrees = new CheckBox(conversation.clientApprovedOn() == null ? text.get("conversations.send.agrees")
                : text.get("conversations.send.agreed", conversation.clientApprovedOn()));
        agrees.setId("client-agrees");
        agrees.setWrapText(true);
        agrees.setSelected(conversation.clientApprovedOn() != null);
        agrees.setDisable(conversation.status() != ConversationStatus.BEZIG);
        agrees.setOnAction(event -> steps.take(() -> service.approve(conversation.id(), agrees.isSelected() ? desk.today() : null), done -> { }));
        return agrees;
    }

    private Button end(ThreeWayConversation conversation) {
        var text = desk.text();
        if (conversation.status() == ConversationStatus.AFGEROND) {
            var again = Buttons.plain(text.get("conversations.reopen"), () -> steps.take(() -> service.reopen(conversation.id()), done -> { }));
            again.setId("reopen-conversation");
            return again;
        }
        var close = Buttons.primary(text.get("conversations.close"), () -> steps.take(() -> service.close(conversation.id()), closed -> {
            desk.navigator().open(Destination.room(ConversationPlaces.LIST));
            desk.notices().show(Notice.success(text.get("conversations.close.done")).with(text.get("conversations.undo"),
                    () -> steps.take(() -> service.reopen(conversation.id()), again -> desk.navigator().open(ConversationPlaces.conversation(conversation.id())))));
        }));
        close.setId("close-conversation");
        return close;
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        var button = Buttons.plain(icon, desk.text().get(key), action);
        button.setId(id);
        return button;
    }

    private void save(Report report, Format format, FileType type) {
        choose(reports.fileName(report, format), type, path ->
                steps.take(() -> reports.save(report.conversation().id(), report.reader(), format, path), this::saved));
    }

    private void calendar(ThreeWayConversation conversation) {
        choose(reports.calendarName(conversation), CALENDAR, path -> steps.take(() -> reports.saveCalendar(conversation.id(), path), this::saved));
    }

    private void choose(String name, FileType type, Consumer<Path> chosen) {
        desk.dialogs().saveFile("conversations.send.where", name, type, chosen);
    }

    private void saved(Path path) {
        desk.notices().show(Notice.success(desk.text().get("conversations.send.saved", path.getFileName().toString())));
    }

    private void copy(Report report) {
        steps.take(() -> reports.copy(report.conversation().id(), report.reader()), words -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            desk.notices().show(Notice.success(desk.text().get("conversations.send.copied")));
        });
    }
}
