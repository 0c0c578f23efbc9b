package nl.trede.ladder.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.RungGlyph;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderTree;
import nl.trede.ladder.model.Rung;

/// One measurement with the criteria that led to it: a number alone cannot be compared between people who use the ladder differently
/// (domain §2, W55).
final class MeasurementLine extends HBox {
    /// What a client may read of it: the rung, the day and the criteria; no notes, no reasons of the coach.
    static ListLine plain(Text text, LadderMeasurement one) {
        return new ListLine(text.of(Rung.of(one.registeredStep()))).dot(one.registeredStep()).sub(because(text, one)).right(text.date(one.measuredOn()));
    }

    MeasurementLine(Text text, LadderMeasurement one, Runnable onRemove) {
        getStyleClass().add("list-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        var head = new HBox(Labels.strong(text.of(Rung.of(one.registeredStep()))), new Pill(text.of(one.occasion())));
        head.getStyleClass().add("measurement-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(head, Labels.plain(because(text, one)));
        words.getStyleClass().add("list-line-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String more = String.join(" · ", more(text, one));
        if (!more.isEmpty()) {
            words.getChildren().add(Labels.small(more));
        }
        if (one.note() != null) {
            words.getChildren().add(Labels.muted(one.note()));
        }
        var glyph = new RungGlyph(text).show(one.registeredStep());
        glyph.setMinWidth(Region.USE_PREF_SIZE);
        var day = new Label(text.date(one.measuredOn()));
        day.getStyleClass().addAll("muted", "small");
        day.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(glyph, words, day, new IconButton(Icon.DELETE, text.get("ladder.remove"), onRemove));
    }

    private static String because(Text text, LadderMeasurement one) {
        return LadderTree.because(one).stream().map(text::get).collect(Collectors.joining(" · "));
    }

    private static List<String> more(Text text, LadderMeasurement one) {
        var more = new ArrayList<String>();
        if (one.overrideReason() != null) {
            more.add(text.get("ladder.line.override", one.derivedStep(), one.overrideReason()));
        }
        if (one.growthPotential() != GrowthPotential.ONBEKEND) {
            more.add(text.of(one.growthPotential()));
        }
        if (one.expectedStep() != null) {
            more.add(text.get("ladder.line.expected", one.expectedStep(), one.horizonMonths()));
        }
        if (one.clientAgrees() != null) {
            more.add(text.get(one.clientAgrees() ? "ladder.line.agrees" : "ladder.line.disagrees"));
        }
        if (one.measuredBy() != null) {
            more.add(one.measuredBy());
        }
        return more;
    }
}
