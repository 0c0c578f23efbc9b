package nl.trede.shell.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Three rising steps and the name.
final class BrandMark extends HBox {
    BrandMark() {
        getStyleClass().add("brand");
        setAlignment(Pos.CENTER_LEFT);
        var steps = new HBox();
        steps.getStyleClass().add("brand-steps");
        steps.setAlignment(Pos.BOTTOM_LEFT);
        steps.setMaxHeight(USE_PREF_SIZE);
        for (int i = 1; i <= 3; i++) {
            var step = new Region();
            step.getStyleClass().addAll("brand-step", "brand-step-" + i);
            steps.getChildren().add(step);
        }
        var name = new Label("Trede");
        name.getStyleClass().add("brand-name");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(steps, name);
    }
}
