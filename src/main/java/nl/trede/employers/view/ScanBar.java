package nl.trede.employers.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.viewmodel.ScanModel;

/// What the lights come to and how many there are of each, always in sight under the points that are scored.
final class ScanBar extends HBox {
    /// Pixels of a line that is measured before it has its width, so that it is not taken for two lines.
    private static final double WIDE = 900;

    private final Text text;
    private final Label says = Labels.strong("");
    private final Label seen = Labels.small("");
    private final Map<ScanLight, Pill> counts = new EnumMap<>(ScanLight.class);

    /// @param decision where client and coach decide; a button leads there
    ScanBar(Text text, ScanModel model, Node decision) {
        this.text = text;
        getStyleClass().add("scan-bar");
        setId("scan-bar");
        says.setId("scan-bar-says");
        seen.setId("scan-bar-seen");
        var words = new FlowPane(says, seen);
        words.setPrefWrapLength(WIDE);
        words.setMinWidth(0);
        words.getStyleClass().add("scan-bar-words");
        for (ScanLight light : ScanLight.values()) {
            var count = new Pill("");
            count.setId("scan-count-" + light);
            counts.put(light, count);
            words.getChildren().add(count);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var go = Buttons.small(text.get("employers.scan.toDecision"), () -> {
            decision.requestFocus();
            Page.reveal(decision);
        });
        go.setId("scan-to-decision");
        getChildren().addAll(words, go);
        model.verdictProperty().subscribe(this::show);
    }

    private void show(ScanVerdict verdict) {
        says.setText(text.get(words(verdict)));
        tone(verdict).applyTo(says);
        seen.setText(text.get("employers.scan.seen.words", verdict.lit(), verdict.points()));
        counts.forEach((light, pill) -> {
            pill.setText(text.get("employers.scan.count." + light, verdict.count(light)));
            pill.setTone(verdict.count(light) == 0 ? Tone.NEUTRAL : tone(light));
        });
    }

    /// Bundle key of what the lights come to.
    static String words(ScanVerdict verdict) {
        return "employers.scan.says." + verdict.decision().map(Enum::name).orElse(verdict.allAside() ? "aside" : "open");
    }

    static Tone tone(ScanVerdict verdict) {
        return verdict.decision().map(ScanVerdictCard::tone).orElse(Tone.NEUTRAL);
    }

    private static Tone tone(ScanLight light) {
        return switch (light) {
            case GROEN -> Tone.SUCCESS;
            case ORANJE -> Tone.ATTENTION;
            case ROOD -> Tone.DANGER;
            case NVT -> Tone.NEUTRAL;
        };
    }
}
