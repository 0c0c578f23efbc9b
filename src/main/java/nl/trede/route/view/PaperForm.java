package nl.trede.route.view;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Shortcut;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.viewmodel.PapersModel;

/// Who has a paper, when it was sent, what was answered and when.
final class PaperForm extends VBox {
    private final Desk desk;
    private final SubsidyPaper paper;
    private final PapersModel model;
    private final Runnable close;
    private final TextField who = new TextField();
    private final TextField reference = new TextField();
    private final DateField sent;
    private final DateField answered;
    private final EnumBox<PaperAnswer> answer;
    private final FormField sentField;
    private final FormField answeredField;

    PaperForm(Desk desk, SubsidyPaper paper, PapersModel model, Runnable close) {
        this.desk = desk;
        this.paper = paper;
        this.model = model;
        this.close = close;
        var text = desk.text();
        who.setText(paper.who());
        who.setId("paper-who");
        reference.setText(paper.reference());
        reference.setId("paper-reference");
        sent = new DateField(text, desk.clock());
        sent.setValue(paper.sentOn());
        sent.setId("paper-sent");
        answered = new DateField(text, desk.clock());
        answered.setValue(paper.answeredOn());
        answered.setId("paper-answered");
        answer = new EnumBox<>(text, PaperAnswer.class).optional();
        answer.setValue(paper.answer());
        answer.setId("paper-answer");
        sentField = new FormField(text.get("route.paper.sentOn"), sent);
        answeredField = new FormField(text.get("route.paper.answeredOn"), answered);
        var save = Buttons.plain(text.get("route.paper.save"), this::save);
        save.setId("paper-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), save);
        buttons.getStyleClass().add("panel-buttons");
        getStyleClass().add("route-form");
        getChildren().addAll(Columns.equal(sentField, answeredField), Columns.equal(new FormField(text.get("route.paper.answer"), answer),
                new FormField(text.get("route.paper.reference"), reference)), new FormField(text.get("route.paper.who"), who), buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    void begin() {
        InWindow.focus(sent);
    }

    private void save() {
        if (!sent.normalise() || !answered.normalise()) {
            return;
        }
        List.of(sentField, answeredField).forEach(FormField::clearError);
        model.keep(paper.withWho(who.getText()).withReference(reference.getText()).withSentOn(sent.getValue()).withAnsweredOn(answered.getValue())
                .withAnswer(answer.getValue()), close, this::refuse);
    }

    private void refuse(Message why) {
        (why.key().contains("sent") ? sentField : answeredField).error(desk.text().get(why));
    }
}
