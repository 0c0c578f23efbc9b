package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Meter;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.viewmodel.ScanModel;

/// What the lights come to, and what client and coach decide.
final class ScanVerdictCard extends VBox {
    private final Text text;
    private final ScanModel model;
    private final Meter meter;
    private final javafx.scene.control.Label says = Labels.strong("");
    private final VBox minded = new VBox();
    private final Chips<ScanDecision> decision;
    private final FormField decisionField;
    private final TextArea reason = new Area("", 2);
    private final FormField reasonField;
    private final VBox later = new VBox();
    private final Autosave autosave;
    private boolean showing;

    ScanVerdictCard(Text text, ScanModel model) {
        this.text = text;
        this.model = model;
        getStyleClass().add("stack");
        meter = new Meter(text.get("employers.scan.seen"));
        says.setId("scan-says");
        decision = Chips.single(List.of(ScanDecision.values()), text::of);
        decision.setId("scan-decision");
        decisionField = new FormField(text.get("employers.scan.decision"), decision);
        decision.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                decide(chosen);
            }
        });
        reason.setId("scan-reason");
        reason.setText(model.scanProperty().get().reason() == null ? "" : model.scanProperty().get().reason());
        autosave = new Autosave(() -> { }, this::keepReason);
        autosave.follow(reason, () -> { });
        reasonField = new FormField(text.get("employers.scan.reason"), reason).hint(text.get("employers.scan.reason.hint"));
        reasonField.managedProperty().bind(reasonField.visibleProperty());
        later.getStyleClass().add("fields");
        later.managedProperty().bind(later.visibleProperty());
        var agreed = new CheckBox(text.get("employers.scan.agreed"));
        agreed.setId("scan-agreed");
        agreed.setWrapText(true);
        agreed.setSelected(model.scanProperty().get().agreedWithClient());
        agreed.setOnAction(event -> model.change(scan -> scan.withAgreedWithClient(agreed.isSelected()), message -> { }));
        var verdict = new Card(text.get("employers.scan.verdict")).content(meter, says, decisionField, reasonField, later, agreed);
        var keys = new Card(text.get("employers.scan.keys")).content(Labels.small(text.get("employers.scan.keys.about")));
        getChildren().addAll(verdict, minded, keys);
        model.verdictProperty().subscribe(this::show);
        model.scanProperty().subscribe(scan -> {
            showDecision(scan.decision());
            showLater();
        });
    }

    void close() {
        autosave.close();
    }

    private void decide(ScanDecision chosen) {
        keepReason();
        decisionField.clearError();
        model.change(scan -> scan.withDecision(chosen), message -> {
            decisionField.error(text.get(message));
            showDecision(model.scanProperty().get().decision());
        });
    }

    private void keepReason() {
        model.change(scan -> scan.withReason(reason.getText().isBlank() ? null : reason.getText().strip()), this::refuse);
    }

    private void refuse(Message message) {
        reasonField.error(text.get(message));
    }

    private void showDecision(ScanDecision now) {
        showing = true;
        decision.setValue(now);
        showing = false;
    }

    private void show(ScanVerdict verdict) {
        meter.show(text.get("employers.scan.seen.of", verdict.lit(), verdict.points()), verdict.points() == 0 ? 0 : (double) verdict.lit() / verdict.points(),
                verdict.complete() ? Tone.SUCCESS : Tone.ACCENT);
        says.setText(text.get(ScanBar.words(verdict)));
        ScanBar.tone(verdict).applyTo(says);
        showLater();
        reasonField.setVisible(!verdict.blocking().isEmpty() || !reason.getText().isBlank());
        var lines = new ArrayList<Node>();
        verdict.minded().forEach(one -> lines.add(line(one)));
        minded.getChildren().setAll(lines.isEmpty() ? List.of() : List.of(new Card(text.get("employers.scan.minded"), Integer.toString(lines.size())).lines(lines)));
    }

    /// Lights that turned red after the reason was given: it is not about them until somebody says so.
    private void showLater() {
        List<ScanAnswer> uncovered = model.verdictProperty().get().uncovered();
        boolean asked = model.scanProperty().get().reason() != null && !uncovered.isEmpty();
        later.setVisible(asked);
        later.getChildren().clear();
        if (asked) {
            var words = Labels.plain(text.get("employers.scan.later", String.join(", ", uncovered.stream().map(ScanAnswer::question).toList())));
            Tone.ATTENTION.applyTo(words);
            words.setId("scan-later");
            var holds = Buttons.small(text.get("employers.scan.later.holds"), model::reasonHoldsToo);
            holds.setId("scan-reason-too");
            later.getChildren().addAll(words, holds);
        }
    }

    /// Where client and coach decide.
    javafx.scene.Node decision() {
        return decisionField;
    }

    private ListLine line(ScanAnswer one) {
        return new ListLine(one.question()).dot(one.light() == ScanLight.ROOD ? Tone.DANGER : Tone.ATTENTION)
                .sub(one.adjustment() == null ? text.get("employers.scan.noAdjustment") : one.adjustment());
    }

    static Tone tone(ScanDecision decision) {
        return switch (decision) {
            case PLAATSEN -> Tone.SUCCESS;
            case PLAATSEN_MET_AANPASSING -> Tone.ATTENTION;
            case NIET_PLAATSEN -> Tone.DANGER;
        };
    }
}
