package nl.trede.route.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.Papers;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.viewmodel.PapersModel;

/// One paper: S says that it was sent today, A that it was answered today, B makes the letter, Enter opens everything about it.
final class PaperLine extends VBox {
    private final Desk desk;
    private final PapersModel model;
    private final SubsidyPaper paper;
    private final ListLine line;

    PaperLine(Desk desk, Papers papers, Papers.Line shown, PapersModel model) {
        this.desk = desk;
        this.model = model;
        paper = shown.paper();
        Text text = desk.text();
        line = new ListLine(text.of(paper.kind())).sub(sub(papers));
        line.setId(RoutePlaces.paper(paper.kind()));
        getChildren().add(line);
        state(papers, shown);
        line.onOpen(this::edit);
        var actions = new LineActions(line);
        if (papers.sent(paper.kind()).isEmpty()) {
            actions.add(Icon.SEND, text.get("route.paper.sent"), KeyCode.S, () -> model.sent(paper, desk.today()));
        } else if (paper.answeredOn() == null) {
            actions.add(Icon.INBOX, text.get("route.paper.answered"), KeyCode.A, () ->
                    model.answered(paper.withSentOn(papers.sent(paper.kind()).orElseThrow()), desk.today()));
        }
        actions.add(Icon.FILE, text.get(paper.kind().ours() ? "route.paper.letter" : "route.paper.askLetter"), KeyCode.B, this::letter);
    }

    private String sub(Papers papers) {
        Text text = desk.text();
        var parts = new ArrayList<String>();
        parts.add(text.get("route.paper.way", paper.kind().from(), paper.kind().to()));
        papers.sent(paper.kind()).ifPresent(day -> parts.add(text.get("route.paper.wasSent", day)));
        if (paper.answeredOn() != null) {
            parts.add(text.get("route.paper.wasAnswered", paper.answeredOn()));
        }
        if (paper.who() != null) {
            parts.add(paper.who());
        }
        if (paper.kind().stop() && !papers.stopped() && parts.size() == 1) {
            parts.add(text.get("route.paper.onlyStop"));
        }
        return String.join(" · ", parts);
    }

    private void state(Papers papers, Papers.Line shown) {
        Text text = desk.text();
        LocalDate today = desk.today();
        boolean late = shown.due().filter(day -> day.isBefore(today)).isPresent();
        line.dot(late ? Tone.DANGER : paper.answer() == PaperAnswer.AFGEWEZEN ? Tone.ATTENTION : papers.sent(paper.kind()).isPresent() ? Tone.SUCCESS
                : shown.due().isPresent() ? Tone.ACCENT : Tone.NEUTRAL);
        if (late) {
            line.pill(new Pill(text.get("route.pill.late"), Tone.DANGER));
        } else if (paper.answer() != null) {
            line.pill(new Pill(text.of(paper.answer()), paper.answer() == PaperAnswer.TOEGEKEND ? Tone.SUCCESS : Tone.NEUTRAL));
        }
        shown.due().ifPresent(day -> line.right(text.date(day)));
    }

    private void edit() {
        var form = new PaperForm(desk, paper, model, this::fold);
        unfold(form);
        form.begin();
    }

    private void letter() {
        model.letter(paper, letter -> unfold(new LetterPanel(desk, letter, model, this::fold)));
    }

    private void unfold(Node panel) {
        getChildren().setAll(List.of(line, panel));
    }

    private void fold() {
        getChildren().setAll(List.of(line));
        line.requestFocus();
    }
}
