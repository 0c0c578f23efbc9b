package nl.trede.consent.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Spot;
import nl.trede.consent.model.Verdict;
import nl.trede.consent.viewmodel.ConsentModel;

/// Beside the grid: what holds for the chosen cell, the client's answer, and what was said before.
final class AnswerCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final ConsentModel model;
    private Runnable focus = () -> { };

    AnswerCard(Desk desk, ConsentModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        getStyleClass().add("stack");
        model.chosen().addListener((ListChangeListener<Spot>) change -> show());
        model.pageProperty().subscribe(page -> show());
        show();
    }

    /// Brings the keyboard to the answer.
    void begin() {
        focus.run();
    }

    private void show() {
        focus = () -> { };
        if (model.pageProperty().get() == null || model.chosen().isEmpty()) {
            getChildren().setAll(new Card(Wording.of(desk, "consent.answer.title", "consent.answer.title.plain"))
                    .lines(new EmptyState(Icon.SHIELD, Wording.of(desk, "consent.answer.teach", "consent.answer.teach.plain"))));
        } else if (model.chosen().size() == 1) {
            single(model.chosen().getFirst());
        } else {
            several();
        }
    }

    private void single(Spot spot) {
        CellView cell = model.cell(spot);
        CellLook look = CellLook.of(text, cell);
        var parts = new ArrayList<Node>();
        parts.add(new Pill(look.word(), look.tone()).outlined());
        switch (model.pageProperty().get().standing().verdict(Audience.of(spot.recipient()), spot.category(), desk.today())) {
            case Verdict.Blocked blocked -> blocked(blocked, spot.asksClient(), parts);
            case Verdict.Allowed allowed -> parts.add(Labels.plain(text.get("consent.basis." + allowed.basis().name())));
        }
        nl.trede.consent.model.Matrix.cell(spot.category(), spot.recipient()).note().filter(note -> spot.asksClient())
                .ifPresent(note -> parts.add(Labels.muted(text.get("consent.answer.limited", text.of(note)))));
        var card = new Card(text.get("consent.answer.cell", spot.category()), text.get("consent.answer.to", spot.recipient().phrase())).emphasised();
        getChildren().setAll(card);
        if (!cell.spoken().isEmpty()) {
            var again = new ArrayList<Node>();
            form(again);
            getChildren().addAll(new SpokenCard(desk, model, cell), new Card(text.get("consent.answer.again")).content(again.toArray(Node[]::new)));
        } else if (spot.asksClient()) {
            form(parts);
        }
        card.content(parts.toArray(Node[]::new));
    }

    private void several() {
        var parts = new ArrayList<Node>();
        model.recipients().forEach(recipient -> parts.add(Labels.plain(text.get("consent.answer.list", text.of(recipient), String.join(", ",
                model.chosen().stream().filter(spot -> spot.recipient() == recipient).map(spot -> text.of(spot.category())).toList())))));
        form(parts);
        getChildren().setAll(new Card(text.get("consent.answer.several", model.chosen().size()), text.get("consent.answer.one"))
                .emphasised().content(parts.toArray(Node[]::new)));
    }

    private void form(List<Node> parts) {
        var form = new AnswerForm(desk, model, noted -> {
            desk.notices().show(Notice.success(text.get(noted.getFirst().refusalNoted() ? "consent.noted.no" : "consent.noted.yes"))
                    .with(text.get("consent.undo"), () -> model.remove(noted, () -> desk.notices().show(Notice.info(text.get("consent.undone"))))));
        });
        focus = form::begin;
        parts.add(form);
    }

    private void blocked(Verdict.Blocked blocked, boolean asks, List<Node> parts) {
        parts.add(Labels.plain(text.get(blocked.reason())));
        if (!asks) {
            parts.add(Labels.muted(text.get(blocked.solution())));
            blocked.place().ifPresent(place -> parts.add(Buttons.small(text.get("consent.answer.go"), () -> desk.navigator().open(place))));
        }
    }
}
