package nl.trede.consent.view;

import java.util.UUID;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.consent.model.ConsentPage;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.RegisterPrint;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.viewmodel.ConsentModel;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;

/// *Toestemming*: who may know what, the client's answers, and what was shared.
final class ConsentPane extends VBox {
    private final ConsentModel model;

    ConsentPane(Vault vault, Desk desk, Consents consents, UUID clientId) {
        var text = desk.text();
        var steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(text.get(message))));
        model = new ConsentModel(() -> ConsentPage.of(vault, clientId, desk.today()), consents, steps, desk::today);
        getStyleClass().add("stack");
        var answer = new AnswerCard(desk, model);
        var grid = new MatrixGrid(text, model, () -> reveal(answer), answer::begin);
        var note = Labels.small(Wording.of(desk, "consent.matrix.note", "consent.matrix.note.plain"));
        note.getStyleClass().add("matrix-note");
        var matrix = new Card(text.get("consent.matrix.title"), Wording.of(desk, "consent.matrix.sub", "consent.matrix.sub.plain")).lines(grid, note);
        var shared = new SharedCard(desk, new RegisterPrint(vault, desk.clock(), text), steps);
        getChildren().addAll(Columns.mainAndSide(new VBox(matrix), answer), shared);
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                shared.show(page);
            }
        });
        model.load();
    }

    /// Beside the grid the answer is in sight already; under it the page scrolls.
    private static void reveal(AnswerCard answer) {
        if (answer.getLayoutY() > 0) {
            Page.reveal(answer);
        }
    }

    /// Called on whatever thread saved.
    void changed(Changed changed) {
        if (changed.touches(ConsentRepository.SHELF, SharingEventRepository.SHELF, DisclosureDecisionRepository.SHELF, ClientRepository.SHELF)) {
            model.load();
        }
    }
}
