package nl.trede.consent.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import nl.trede.common.text.Text;
import nl.trede.consent.model.CellState;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Spot;

/// One cell of the grid: a sign, a word, a place for the keyboard.
final class MatrixCell extends Label {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Text text;
    private final Spot spot;

    MatrixCell(Text text, Spot spot) {
        this.text = text;
        this.spot = spot;
        setId("cell-" + spot.category() + "-" + spot.recipient());
        getStyleClass().addAll("matrix-cell", spot.asksClient() ? "asks" : "fixed");
        setWrapText(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    Spot spot() {
        return spot;
    }

    void show(CellView cell) {
        CellLook look = CellLook.of(text, cell);
        setText(look.word());
        setGraphic(look.sign().node());
        look.tone().applyTo(this);
        pseudoClassStateChanged(REFUSED, cell.state() == CellState.REFUSED);
        setAccessibleText(text.get("consent.cell.spoken", spot.category(), spot.recipient(), look.word()));
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleRoleDescription(text.get(chosen ? "consent.cell.isChosen" : "consent.cell.canChoose"));
    }
}
