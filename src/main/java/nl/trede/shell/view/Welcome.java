package nl.trede.shell.view;

import java.nio.file.Path;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.shell.viewmodel.WelcomeModel.Page;
import nl.trede.shell.viewmodel.WelcomeModel;

/// What stands in the window while no caseload is open: unlock, make a new one, or look at the example.
public final class Welcome extends ScrollPane {
    private final WelcomeModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Map<String, String> regions;
    private final VBox panel = new VBox();

    /// @param regions names of the regions by code, in the order to choose from
    public Welcome(WelcomeModel model, Text text, Dialogs dialogs, Map<String, String> regions) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.regions = regions;
        panel.getStyleClass().addAll("panel", "welcome-panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        var middle = new StackPane(panel);
        middle.getStyleClass().add("welcome");
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("page-scroll");
        model.pageProperty().subscribe(this::show);
    }

    private void show(Page page) {
        panel.getChildren().setAll(brand());
        panel.getChildren().addAll(switch (page) {
            case START -> start();
            case UNLOCK -> unlock();
            case PERSON -> new PersonPage(model, text, regions).parts();
            case SECRET -> secret();
            case RECOVERY -> new RecoveryPage(model, text).parts();
        });
        panel.getChildren().add(outcome(page));
        focusFirst();
    }

    private Node[] start() {
        return new Node[] {
            Labels.heading(text.get("shell.welcome.start")),
            Labels.muted(text.get("shell.welcome.promise")),
            wide(Buttons.primary(text.get("shell.welcome.new"), () -> model.show(Page.PERSON))),
            wide(Buttons.plain(text.get("shell.welcome.open"), this::chooseFolder)),
            wide(Buttons.plain(text.get("shell.welcome.example"), model::openExample)),
            exampleHint()
        };
    }

    /// While the example is being made its hint says so, in the same place.
    private Node exampleHint() {
        var hint = Labels.small("");
        hint.textProperty().bind(Bindings.when(model.busyProperty()).then(text.get("shell.welcome.preparing")).otherwise(text.get("shell.welcome.exampleHint")));
        return hint;
    }

    private Node[] unlock() {
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.secretProperty());
        submitOnEnter(secret, model::unlock);
        var folder = Labels.small("");
        model.folderProperty().subscribe(now -> folder.setText(now == null ? "" : now.toString()));
        return new Node[] {
            Labels.heading(text.get("shell.welcome.unlock")),
            folder,
            new FormField(text.get("shell.welcome.passphrase"), secret).hint(text.get("shell.welcome.passphraseHint")),
            wide(Buttons.primary(text.get("shell.welcome.unlockVerb"), model::unlock)),
            row(Buttons.link(text.get("shell.welcome.other"), this::chooseFolder),
                    Buttons.link(text.get("shell.welcome.new"), () -> model.show(Page.PERSON)))
        };
    }

    private Node[] secret() {
        var folder = new TextField();
        model.folderProperty().subscribe(now -> folder.setText(now == null ? "" : now.toString()));
        folder.textProperty().subscribe(typed -> model.folderProperty().set(typed.isBlank() ? null : Path.of(typed.strip())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        var place = row(folder, Buttons.plain(text.get("shell.welcome.choose"),
                () -> dialogs.chooseFolder("shell.welcome.chooseTitle", model.folderProperty()::set)));
        var secret = new PasswordField();
        secret.textProperty().bindBidirectional(model.secretProperty());
        var repeated = new PasswordField();
        repeated.textProperty().bindBidirectional(model.repeatedProperty());
        submitOnEnter(repeated, model::create);
        var placeField = new FormField(text.get("shell.welcome.place"), place).hint(text.get("shell.welcome.placeHint"));
        folder.setAccessibleText(text.get("shell.welcome.place"));
        return new Node[] {
            Labels.heading(text.get("shell.welcome.secret")),
            placeField,
            new FormField(text.get("shell.welcome.passphrase"), secret).hint(text.get("shell.welcome.secretHint")),
            strength(),
            new FormField(text.get("shell.welcome.repeat"), repeated),
            row(Buttons.primary(text.get("shell.welcome.create"), model::create),
                    Buttons.plain(text.get("shell.welcome.back"), () -> model.show(Page.PERSON)))
        };
    }

    private Node strength() {
        var bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("strength");
        var words = Labels.small("");
        model.strengthProperty().subscribe(score -> {
            int now = score.intValue();
            bar.setProgress(now < 0 ? 0 : (now + 1) / 5.0);
            bar.getStyleClass().removeAll("weak", "enough");
            bar.getStyleClass().add(now < nl.trede.shell.model.Passphrase.ENOUGH ? "weak" : "enough");
            words.setText(now < 0 ? "" : text.get("shell.welcome.strength." + now));
        });
        bar.accessibleTextProperty().bind(words.textProperty());
        return new VBox(bar, words);
    }

    /// What went wrong, or that it is being worked on: opening takes about a second on purpose.
    private Node outcome(Page page) {
        var problem = Labels.plain("");
        problem.getStyleClass().add("tone-danger");
        model.problemProperty().subscribe(now -> problem.setText(now == null ? "" : text.get(now)));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label working = Labels.muted(text.get("shell.welcome.busy"));
        working.visibleProperty().bind(page == Page.START ? new SimpleBooleanProperty(false) : model.busyProperty());
        working.managedProperty().bind(working.visibleProperty());
        var outcome = new VBox(problem, working);
        outcome.managedProperty().bind(problem.managedProperty().or(working.managedProperty()));
        return outcome;
    }

    private Node brand() {
        return new BrandMark();
    }

    private void chooseFolder() {
        dialogs.chooseFolder("shell.welcome.openTitle", chosen -> {
            model.folderProperty().set(chosen);
            model.show(Page.UNLOCK);
        });
    }

    private void focusFirst() {
        panel.lookupAll(".text-input").stream().filter(node -> node instanceof TextInputControl input && input.isEditable()).findFirst()
                .or(() -> panel.lookupAll(".button").stream().findFirst())
                .ifPresent(InWindow::focus);
    }

    static void submitOnEnter(TextInputControl field, Runnable action) {
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
    }

    static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("welcome-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region wide(Region button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
