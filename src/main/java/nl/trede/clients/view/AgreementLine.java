package nl.trede.clients.view;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.PostponeLine;

/// An open agreement wherever it stands: one letter makes it done, a week later, another day, or dropped.
final class AgreementLine extends VBox {
    AgreementLine(Desk desk, ListLine line, UUID agreement, AgreementSteps steps) {
        this(desk, line, agreement, steps, false);
    }

    /// @param narrow whether the list is too narrow for words and buttons beside each other
    AgreementLine(Desk desk, ListLine line, UUID agreement, AgreementSteps steps, boolean narrow) {
        Text text = desk.text();
        line.setId("agreement-" + agreement);
        getChildren().add(line);
        new LineActions(line, narrow).add(Icon.CHECK, text.get("clients.agreements.done"), KeyCode.G, () -> steps.done(agreement))
                .add(Icon.FORWARD, text.get("clients.agreements.later"), KeyCode.U, () -> steps.later(agreement))
                .shifted(Icon.CALENDAR, text.get("clients.agreements.day"), KeyCode.U,
                        () -> PostponeLine.toggle(this, line, desk, day -> steps.postpone(agreement, day)))
                .add(Icon.CLOSE, text.get("clients.agreements.drop"), KeyCode.V, () -> steps.drop(agreement));
    }
}
