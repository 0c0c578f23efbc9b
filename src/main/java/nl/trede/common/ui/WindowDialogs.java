package nl.trede.common.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;

/// [Dialogs] in the window: questions as a panel of the [Overlay], files through the choosers of the system.
public final class WindowDialogs implements Dialogs {
    private final Text text;
    private final Overlay overlay;
    private final Supplier<Window> owner;

    public WindowDialogs(Text text, Overlay overlay, Supplier<Window> owner) {
        this.text = text;
        this.overlay = overlay;
        this.owner = owner;
    }

    @Override
    public void confirm(Message title, Message explanation, String verbKey, Consumer<Boolean> answer) {
        var answered = new boolean[1];
        Button cancel = Buttons.plain(text.get("common.cancel"), overlay::close);
        Button act = Buttons.danger(text.get(verbKey), () -> {
            answered[0] = true;
            overlay.close();
        });
        var buttons = new HBox(cancel, act);
        buttons.getStyleClass().add("panel-buttons");
        var panel = new VBox(Labels.heading(text.get(title)), Labels.plain(text.get(explanation)), buttons);
        panel.getStyleClass().addAll("panel", "question");
        overlay.show(panel, Pos.CENTER, () -> answer.accept(answered[0]));
    }

    @Override
    public void openFile(String titleKey, FileType type, Consumer<Path> chosen) {
        accept(chooser(titleKey, type).showOpenDialog(owner.get()), chosen);
    }

    @Override
    public void openFiles(String titleKey, FileType type, Consumer<List<Path>> chosen) {
        List<File> files = chooser(titleKey, type).showOpenMultipleDialog(owner.get());
        if (files != null && !files.isEmpty()) {
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void saveFile(String titleKey, String suggestedName, FileType type, Consumer<Path> chosen) {
        var chooser = chooser(titleKey, type);
        chooser.setInitialFileName(suggestedName);
        accept(chooser.showSaveDialog(owner.get()), path -> chosen.accept(withExtension(path, type)));
    }

    @Override
    public void chooseFolder(String titleKey, Consumer<Path> chosen) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(text.get(titleKey));
        accept(chooser.showDialog(owner.get()), chosen);
    }

    private FileChooser chooser(String titleKey, FileType type) {
        var chooser = new FileChooser();
        chooser.setTitle(text.get(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.get(type.labelKey()),
                type.extensions().stream().map(extension -> "*." + extension).toList()));
        return chooser;
    }

    private static void accept(File file, Consumer<Path> chosen) {
        Optional.ofNullable(file).map(File::toPath).ifPresent(chosen);
    }

    /// Linux choosers do not add the extension themselves.
    static Path withExtension(Path path, FileType type) {
        String name = path.getFileName().toString();
        boolean has = type.extensions().stream().anyMatch(extension -> name.toLowerCase().endsWith("." + extension));
        return has ? path : path.resolveSibling(name + "." + type.extensions().getFirst());
    }
}
