package nl.trede.common.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Light or dark, and how large the text is. Made once, on the screen thread, and installed on every scene.
///
/// Sizes in `trede.css` are in em, so one number on the root scales the whole window.
public final class Theme {
    public static final int SMALLEST = 90;
    public static final int LARGEST = 160;
    private static final double BASE_PIXELS = 14;
    private static final int STEP = 10;

    private final ObjectProperty<ThemeMode> mode = new SimpleObjectProperty<>(this, "mode", ThemeMode.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", 100);
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(this, "system", ColorScheme.LIGHT);
    private final BooleanBinding dark = Bindings.createBooleanBinding(this::isDark, mode, system);

    public Theme() {
        system.bind(Platform.getPreferences().colorSchemeProperty());
        dark.subscribe(now -> Application.setUserAgentStylesheet(now
                ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    public ObjectProperty<ThemeMode> modeProperty() {
        return mode;
    }

    /// Text size in percent of 14 px, [#SMALLEST] to [#LARGEST].
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /// Whether dark is shown now, also when that is the system's choice.
    public BooleanBinding darkProperty() {
        return dark;
    }

    public void larger() {
        textPercent.set(Math.min(LARGEST, textPercent.get() + STEP));
    }

    public void smaller() {
        textPercent.set(Math.max(SMALLEST, textPercent.get() - STEP));
    }

    public void normal() {
        textPercent.set(100);
    }

    /// Dresses a scene and keeps it so while the settings change.
    ///
    /// @return lets go of the scene
    public Subscription install(Scene scene) {
        var sheet = Objects.requireNonNull(Theme.class.getResource("/nl/trede/common/trede.css")).toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        return Subscription.combine(dark.subscribe(now -> dress(scene.getRoot())),
                textPercent.subscribe(now -> dress(scene.getRoot())),
                scene.rootProperty().subscribe(this::dress));
    }

    private void dress(Parent root) {
        root.getStyleClass().remove("dark");
        if (isDark()) {
            root.getStyleClass().add("dark");
        }
        root.setStyle("-fx-font-size: " + pixels(textPercent.get()) + "px");
    }

    /// How large an em is, in pixels, at a text size in percent.
    public static double pixels(int percent) {
        return BASE_PIXELS * percent / 100;
    }

    private boolean isDark() {
        return mode.get() == ThemeMode.DARK || mode.get() == ThemeMode.SYSTEM && system.get() == ColorScheme.DARK;
    }
}
