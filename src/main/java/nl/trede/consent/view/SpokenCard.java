package nl.trede.consent.view;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tone;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Consent;
import nl.trede.consent.viewmodel.ConsentModel;

/// Everything the client said about one cell, newest first, and what can be withdrawn of it.
final class SpokenCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final ConsentModel model;
    private final CellView cell;

    SpokenCard(Desk desk, ConsentModel model, CellView cell) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.cell = cell;
        getChildren().setAll(new Card(Wording.of(desk, "consent.spoken.title", "consent.spoken.title.plain")).lines(cell.spoken().stream().map(this::line).toList()));
    }

    private ListLine line(Consent consent) {
        boolean valid = consent.valid(cell.spot().category(), desk.today());
        var line = new ListLine(title(consent)).dot(valid ? Tone.SUCCESS : Tone.NEUTRAL);
        line.sub(text.get("consent.spoken.when", consent.givenDate(), consent.givenHow()));
        model.pageProperty().get().name(java.util.Optional.ofNullable(consent.partyId())).ifPresent(name -> line.sub(text.get("consent.spoken.person", name)));
        if (consent.withdrawnDate() != null) {
            line.sub(text.get("consent.spoken.withdrawn", consent.withdrawnDate()));
        } else if (consent.expires() != null) {
            line.sub(text.get("consent.spoken.expires", consent.expires()));
        }
        if (consent.documentRef() != null) {
            line.sub(text.get("consent.spoken.document", consent.documentRef()));
        }
        if (valid) {
            var withdraw = Buttons.small(text.get("consent.withdraw"), () -> withdraw(consent));
            withdraw.getStyleClass().add("consent-withdraw");
            line.right(withdraw);
        }
        return line;
    }

    private String title(Consent consent) {
        if (consent.refusalNoted()) {
            return text.get("consent.spoken.no", consent.purpose().isBlank() ? "" : consent.purpose());
        }
        return text.get("consent.spoken.yes", consent.purpose());
    }

    private void withdraw(Consent consent) {
        desk.dialogs().confirm(Message.of("consent.withdraw.title"), Message.of("consent.withdraw.explain", cell.spot().category(),
                cell.spot().recipient().phrase()), "consent.withdraw", yes -> {
            if (yes) {
                model.withdraw(List.of(consent), cell.spot().category(), done -> desk.notices().show(Notice.success(text.get("consent.withdrawn"))
                        .with(text.get("consent.undo"), () -> model.undo(done, () -> desk.notices().show(Notice.info(text.get("consent.undone")))))));
            }
        });
    }
}
