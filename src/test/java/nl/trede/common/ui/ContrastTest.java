package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import nl.trede.support.FxTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast by the formula of WCAG 2.2: words 4.5 to 1, drawn things 3 to 1.
class ContrastTest extends FxTest {
    private final HBox samples = new HBox();

    @Override
    protected Parent content() {
        return new StackPane(samples);
    }

    @ParameterizedTest
    @EnumSource(value = ThemeMode.class, names = {"LIGHT", "DARK"})
    void words_and_rungs_stand_out(ThemeMode mode) {
        onScreen(() -> theme.modeProperty().set(mode));
        Color page = colour("-color-bg-default", Color.WHITE);
        for (int rung = 1; rung <= 6; rung++) {
            assertThat(contrast(colour("-rung-" + rung, page), page)).as("number of rung " + rung).isGreaterThanOrEqualTo(4.5);
        }
        for (String tone : List.of("accent", "success", "warning", "danger")) {
            Color fill = colour("-color-" + tone + "-subtle", page);
            assertThat(contrast(colour("-color-" + tone + "-fg", page), fill)).as("pill " + tone).isGreaterThanOrEqualTo(4.5);
        }
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-selected")) {
            assertThat(contrast(colour("-color-fg-muted", page), colour(ground, page))).as("muted on " + ground).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colour("-color-accent-fg", page), colour("-selected", page))).as("room here").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Color.WHITE, colour("-color-accent-emphasis", page))).as("primary button").isGreaterThanOrEqualTo(4.5);
    }

    /// A colour as it is seen on a ground, since some are translucent.
    private Color colour(String token, Color ground) {
        return onScreen(() -> {
            var sample = new Region();
            sample.setStyle("-fx-background-color: " + token);
            samples.getChildren().add(sample);
            sample.applyCss();
            Color top = (Color) sample.getBackground().getFills().getFirst().getFill();
            samples.getChildren().clear();
            return ground.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
        });
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
