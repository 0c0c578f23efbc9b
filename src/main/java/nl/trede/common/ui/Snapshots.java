package nl.trede.common.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of scenes, for the tour. On the screen thread.
public final class Snapshots {
    private Snapshots() {
    }

    /// Lays a scene out completely, also lists that fill themselves while they are laid out. A scene without a window has
    /// no pulse that notices a changed pseudo-class, so all its styles are applied afresh.
    public static void layOut(Scene scene) {
        if (scene.getWindow() == null) {
            scene.getStylesheets().setAll(List.copyOf(scene.getStylesheets()));
        }
        for (int round = 0; round < 3; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /// Writes exactly the scene's own width × height as PNG.
    ///
    /// @throws IOException when the file cannot be written
    public static void write(Scene scene, Path file) throws IOException {
        layOut(scene);
        var image = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        scene.snapshot(image);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
