package nl.trede.jobs.view;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.viewmodel.JobPageModel;

/// The workplace scan behind a job: what it came to, and what was agreed.
final class ScanCard extends VBox {
    ScanCard(Desk desk, JobFile file, JobPageModel model) {
        Text text = desk.text();
        var make = Buttons.small(text.get("jobs.scan.make"), () -> model.scan(file));
        make.setId("job-scan-make");
        if (file.scan().isEmpty()) {
            getChildren().add(new Card(text.get("jobs.scan")).right(make).content(Labels.muted(text.get("jobs.scan.none"))));
            return;
        }
        JobFile.Scan scan = file.scan().get();
        var lines = new ArrayList<Node>();
        var says = new ListLine(text.get("jobs.scan.of", scan.scan().scannedOn()));
        says.pill(scan.scan().decision() == null ? new Pill(text.get("jobs.scan.seen", scan.verdict().lit(), scan.verdict().points()), Tone.NEUTRAL)
                : new Pill(text.of(scan.scan().decision()), tone(scan.scan().decision())));
        lines.add(says.onOpen(() -> desk.navigator().open(ScanPlaces.scan(scan.scan().id()))));
        if (scan.scan().reason() != null) {
            lines.add(new ListLine(text.get("jobs.scan.reason")).sub(scan.scan().reason()));
        }
        scan.verdict().minded().forEach(one -> lines.add(new ListLine(one.question()).dot(one.light() == ScanLight.ROOD ? Tone.DANGER : Tone.ATTENTION)
                .sub(one.adjustment() == null ? text.get("jobs.scan.noAdjustment") : one.adjustment())));
        getChildren().add(new Card(text.get("jobs.scan")).right(make).lines(lines));
    }

    private static Tone tone(ScanDecision decision) {
        return switch (decision) {
            case PLAATSEN -> Tone.SUCCESS;
            case PLAATSEN_MET_AANPASSING -> Tone.ATTENTION;
            case NIET_PLAATSEN -> Tone.DANGER;
        };
    }
}
