package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.Truncation;

/// Takes pictures of one scene of 1366 × 768, the smallest laptop screen in use, and looks for labels that do not fit.
final class Camera {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /// Less than this below the edge of a page, in pixels, is not worth a picture.
    private static final double EDGE = 40;
    /// Pictures of the rest of one page, at most: a list of a hundred lines looks the same all the way.
    private static final int MOST = 3;

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
        String numbered = String.format(Locale.ROOT, "%02d-%s", numbers.merge(look, 1, Integer::sum), name);
        Stagehand.onScreen(() -> {
            shoot(numbered, line);
            Truncation.find(place).forEach(label -> book.defect(look.name() + " " + name + ": " + label));
            longest(front(place)).ifPresent(page -> follow(page, numbered, line));
        });
    }

    /// What lies over the page, when something does: the page behind it is not looked at.
    private static Node front(Node place) {
        return place.lookupAll("*").stream().filter(node -> node instanceof Overlay overlay && overlay.isOpen()).findFirst().orElse(place);
    }

    /// The rest of a page that is longer than the window, one window at a time.
    private void follow(ScrollPane page, String name, String line) {
        double window = page.getViewportBounds().getHeight();
        double rest = page.getContent().getLayoutBounds().getHeight() - window;
        int more = (int) Math.ceil(rest / window);
        for (int i = 1; i <= Math.min(more, MOST); i++) {
            page.setVvalue(Math.min(1, i * window / rest));
            shoot(name + "-" + (i + 1), line + ", verder naar beneden");
        }
        page.setVvalue(0);
    }

    private void shoot(String name, String line) {
        Path file = book.folder().resolve(look.name()).resolve(name + ".png");
        try {
            Snapshots.write(scene, file);
        } catch (IOException disk) {
            throw new java.io.UncheckedIOException(disk);
        }
        book.add(file, line);
    }

    /// The page that scrolls and has the most below its edge.
    private static Optional<ScrollPane> longest(Node node) {
        Stream<ScrollPane> self = node instanceof ScrollPane page && page.getContent() != null && below(page) > EDGE ? Stream.of(page) : Stream.empty();
        Stream<ScrollPane> inside = node instanceof Parent parent && node.isVisible()
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> longest(child).stream()) : Stream.empty();
        return Stream.concat(self, inside).max(Comparator.comparingDouble(Camera::below));
    }

    private static double below(ScrollPane page) {
        return page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    }
}
