package nl.trede.conversations.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.AgreementLabel;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.Report;
import nl.trede.conversations.model.ReportDesk;
import nl.trede.conversations.model.ReportReader;
import nl.trede.paper.model.Paper;

/// *Afronden*: what each reader gets, beside what stays behind and why; the client agrees, and then it goes.
final class FinishPane extends VBox {
    private final Desk desk;
    private final ReportDesk reports;
    private final Steps steps;
    private final UUID conversationId;
    private final SendCard send;
    private Optional<ReportReader> reader = Optional.empty();

    /// All that is shown, read at one moment.
    private record Shown(ConversationFile file, List<ReportReader> readers, Report report, Paper paper, Map<UUID, AgreementLabel> labels) {
    }

    FinishPane(Desk desk, ReportDesk reports, Steps steps, UUID conversationId, SendCard send) {
        this.desk = desk;
        this.reports = reports;
        this.steps = steps;
        this.conversationId = conversationId;
        this.send = send;
        getStyleClass().addAll("stack", "finish-pane");
        load();
    }

    /// Reads anew; on any thread.
    void load() {
        steps.read(this::read, shown -> shown.ifPresent(this::show));
    }

    private Optional<Shown> read() {
        return reports.file(conversationId).map(file -> {
            List<ReportReader> readers = ReportReader.of(file);
            ReportReader chosen = reader.flatMap(wanted -> readers.stream().filter(one -> one.to().equals(wanted.to())).findFirst())
                    .orElseGet(() -> readers.size() > 1 ? readers.get(1) : readers.getFirst());
            Report report = reports.report(conversationId, chosen).orElseThrow();
            return new Shown(file, readers, report, reports.paper(report), reports.labels(conversationId));
        });
    }

    private void show(Shown now) {
        reader = Optional.of(now.report().reader());
        var left = new VBox(readers(now), new Card(desk.text().get("conversations.finish.preview"), desk.text().get("conversations.finish.preview.sub"))
                .content(new PaperView(now.paper())));
        left.getStyleClass().add("stack");
        if (now.file().agreements().stream().anyMatch(FinishPane::counts)) {
            left.getChildren().add(labels(now));
        }
        send.show(now.file().conversation(), now.report());
        var side = new VBox(leftOut(now), send);
        side.getStyleClass().add("stack");
        getChildren().setAll(Columns.mainAndSide(left, side));
    }

    private Node readers(Shown now) {
        Chips<ReportReader> chips = Chips.single(now.readers(), one -> name(one, now.readers()));
        chips.setId("report-readers");
        chips.setValue(now.report().reader());
        chips.valueProperty().addListener((property, was, chosen) -> {
            if (chosen != null && !chosen.equals(was)) {
                reader = Optional.of(chosen);
                load();
            }
        });
        return chips;
    }

    /// *Voor de gemeente*, with who it is when there are two of them.
    private String name(ReportReader one, List<ReportReader> all) {
        var text = desk.text();
        if (one.kind().isEmpty()) {
            return text.get("conversations.finish.forClient");
        }
        String kind = text.get(one.kind().get().phrase());
        boolean alone = all.stream().filter(other -> other.kind().equals(one.kind())).count() == 1;
        return alone ? text.get("conversations.finish.for", kind) : text.get("conversations.finish.forOne", kind,
                one.seat().flatMap(ConversationFile.Seat::party).map(party -> party.name()).orElse(""));
    }

    private Node leftOut(Shown now) {
        var text = desk.text();
        var lines = new ArrayList<Node>();
        now.report().leftOut().forEach(left -> {
            var line = new ListLine(PartWords.title(text, left.item().content())).sub(text.get(left.why().reason()) + " " + text.get(left.why().solution()))
                    .dot(Tone.ATTENTION);
            left.why().place().ifPresent(place -> line.onOpen(() -> desk.navigator().open(place)));
            if (left.item().intern()) {
                line.visibleProperty().bind(desk.together().onProperty().not());
                line.managedProperty().bind(line.visibleProperty());
            }
            lines.add(line);
        });
        if (lines.isEmpty()) {
            lines.add(new ListLine(text.get("conversations.finish.nothingLeftOut")).dot(Tone.SUCCESS));
        }
        var card = new Card(text.get("conversations.finish.leftOut"), Integer.toString(now.report().leftOut().size())).lines(lines);
        card.setId("left-out");
        return card;
    }

    private Node labels(Shown now) {
        var text = desk.text();
        return new Card(text.get("conversations.finish.labels"), text.get("conversations.finish.labels.sub")).lines(now.file().agreements().stream()
                .filter(FinishPane::counts).map(one -> label(now, one)).toList());
    }

    private Node label(Shown now, ActionItem agreement) {
        return new LabelLine(desk.text(), agreement, AgreementLabel.of(now.file().conversation(), agreement, now.labels()),
                label -> steps.run(() -> reports.label(label), this::load));
    }

    private static boolean counts(ActionItem agreement) {
        return agreement.status() != ActionStatus.VERVALLEN;
    }
}
