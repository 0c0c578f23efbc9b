package nl.trede.shell.view;

import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.shell.viewmodel.WelcomeModel;

/// The recovery key, shown once. It can be selected and printed; it is never written to a file by us.
final class RecoveryPage {
    private final WelcomeModel model;
    private final Text text;

    RecoveryPage(WelcomeModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    Node[] parts() {
        var key = new TextField();
        key.setEditable(false);
        key.textProperty().bind(model.recoveryKeyProperty());
        key.getStyleClass().addAll("code", "recovery-key");
        key.setAccessibleText(text.get("shell.welcome.recovery"));
        var problem = Labels.small("");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return new Node[] {
            Labels.heading(text.get("shell.welcome.recovery")),
            Labels.plain(text.get("shell.welcome.recoveryWhy")),
            key,
            Labels.muted(text.get("shell.welcome.recoveryWarning")),
            problem,
            Welcome.row(Buttons.primary(text.get("shell.welcome.recoveryKept"), model::enter),
                    Buttons.plain(Icon.PRINT, text.get("shell.welcome.print"), () -> {
                        if (!print()) {
                            problem.setText(text.get("shell.welcome.noPrinter"));
                        }
                    }))
        };
    }

    private boolean print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        var sheet = new VBox(12, Labels.heading(text.get("shell.welcome.recovery")), Labels.plain(text.get("shell.welcome.recoveryWhy")),
                Labels.code(model.recoveryKeyProperty().get()));
        sheet.setPrefWidth(450);
        return job.printPage(sheet) && job.endJob();
    }
}
