package nl.trede.consent.view;

import java.util.UUID;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Shortcut;
import nl.trede.consent.model.AllowedWords;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.Disclosures;
import nl.trede.consent.viewmodel.DisclosureModel;
import nl.trede.vault.model.Changed;

/// *Openheid*: a guided choice, the one sentence that follows from it, and the choices before.
final class DisclosurePane extends VBox implements AutoCloseable {
    private final Desk desk;
    private final Text text;
    private final DisclosureModel model;
    private final DisclosureForm form;
    private final Autosave autosave;
    private final VBox history = new VBox();

    DisclosurePane(Desk desk, Disclosures disclosures, UUID clientId) {
        this.desk = desk;
        this.text = desk.text();
        var steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(text.get(message))));
        model = new DisclosureModel(clientId, disclosures, steps, desk::today);
        autosave = new Autosave(model::keepDraft, model::keepDraft);
        form = new DisclosureForm(desk, model, autosave, this::decide);
        var side = new VBox(sentence(), drafted(), known(), history);
        side.getStyleClass().add("stack");
        getChildren().add(Columns.mainAndSide(form, side));
        model.historyProperty().subscribe(this::history);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                decide();
            }
        });
    }

    /// Called on whatever thread saved.
    void changed(Changed changed) {
        if (changed.touches(DisclosureDecisionRepository.SHELF)) {
            model.load();
        }
    }

    private Card sentence() {
        var words = Labels.large(text.get(model.sentenceProperty().get()));
        words.setId("open-sentence");
        model.sentenceProperty().subscribe(now -> words.setText(text.get(now)));
        return new Card(text.get("consent.open.sentence"), text.get("consent.open.sentence.sub")).emphasised().content(words);
    }

    private VBox drafted() {
        var card = new Card(text.get("consent.open.drafted")).content(Labels.muted(text.get("consent.open.drafted.explain")),
                Buttons.small(text.get("consent.open.startAgain"), model::startAgain));
        var box = new VBox(card);
        box.visibleProperty().bind(model.draftedProperty());
        box.managedProperty().bind(model.draftedProperty());
        return box;
    }

    private Card known() {
        var known = new Card(text.get("consent.open.known"));
        known.content(Labels.plain(text.get("consent.open.known.free")), Labels.plain(text.get("consent.open.known.ask")),
                Labels.plain(text.get("consent.open.known.change")), Labels.plain(text.get("consent.open.known.coral")));
        return known;
    }

    private void history(java.util.List<DisclosureDecision> decisions) {
        if (decisions.isEmpty()) {
            history.getChildren().clear();
            return;
        }
        history.getChildren().setAll(new Card(text.get("consent.open.history"), Integer.toString(decisions.size())).lines(decisions.stream()
                .map(this::line).toList()));
    }

    private ListLine line(DisclosureDecision decision) {
        var line = new ListLine(text.of(decision.level())).strong().sub(text.get(AllowedWords.of(decision)))
                .sub(text.get("consent.open.history.approach", decision.employerContact()));
        if (decision.coralUsed()) {
            line.sub(text.get("consent.open.history.coral"));
        }
        return line.right(text.date(decision.decidedOn()));
    }

    private void decide() {
        model.decide(decided -> {
            form.clear();
            desk.notices().show(Notice.success(text.get("consent.open.saved")).with(text.get("consent.undo"),
                    () -> model.remove(decided, () -> desk.notices().show(Notice.info(text.get("consent.undone"))))));
        }, form::refuse);
    }

    @Override
    public void close() {
        autosave.close();
    }
}
