package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.Truncation;

/// Takes pictures of one scene of 1366 × 768, the smallest laptop screen in use, and looks for labels that do not fit.
final class Camera {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final TourBook book;
    private final Theme theme;
    private final StackPane place = new StackPane();
    private final Scene scene = new Scene(place, WIDTH, HEIGHT);
    private Look look = Look.all().getFirst();
    private final Map<Look, Integer> numbers = new HashMap<>();

    /// On the screen thread.
    Camera(TourBook book, Theme theme) {
        this.book = book;
        this.theme = theme;
        theme.install(scene);
    }

    /// Dresses the scene; pictures go to the folder of the look, numbered on.
    void dress(Look wanted) {
        look = wanted;
        theme.modeProperty().set(wanted.mode());
        theme.textPercentProperty().set(wanted.percent());
    }

    void show(Parent content) {
        place.getChildren().setAll(content);
    }

    /// @param name of the file, after its number
    /// @param line what the picture shows
    void take(String name, String line) {
        Stagehand.settle();
        Stagehand.onScreen(() -> Snapshots.layOut(scene));
        Stagehand.settle();
        int number = numbers.merge(look, 1, Integer::sum);
        Path file = book.folder().resolve(look.name()).resolve(String.format(Locale.ROOT, "%02d-%s.png", number, name));
        Stagehand.onScreen(() -> {
            try {
                Snapshots.write(scene, file);
            } catch (IOException disk) {
                throw new java.io.UncheckedIOException(disk);
            }
            Truncation.find(place).forEach(label -> book.defect(look.name() + " " + name + ": " + label));
            return file;
        });
        book.add(file, line);
    }
}
