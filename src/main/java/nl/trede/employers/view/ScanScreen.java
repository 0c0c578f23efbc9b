package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.employers.viewmodel.ScanModel;
import nl.trede.vault.model.Vault;

/// *Werkplekscan*: the points of the form with three lights, filled in at the workplace or typed in from paper.
public final class ScanScreen implements Screen {
    private static final FileType PDF = new FileType("employers.scan.paper.type", List.of("pdf"));

    private final Desk desk;
    private final Text text;
    private final ScanModel model;
    private final Page page = new Page();
    private final VBox whole = new VBox(page);
    private final List<ScanLine> lines = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();

    public ScanScreen(Vault vault, Desk desk, UUID scanId) {
        this.desk = desk;
        text = desk.text();
        model = new ScanModel(vault, desk, scanId, message -> desk.notices().show(Notice.danger(desk.text().get(message))));
        VBox.setVgrow(page, Priority.ALWAYS);
        page.column().getChildren().setAll(Labels.muted(text.get("employers.scan.gone")));
        if (model.scanProperty().get() != null) {
            show();
        } else {
            model.scanProperty().addListener((property, was, now) -> {
                if (was == null) {
                    show();
                }
            });
        }
    }

    private void show() {
        var side = new ScanVerdictCard(text, model);
        closing.add(side::close);
        whole.getChildren().setAll(page, new ScanBar(text, model, side.decision()));
        page.column().getChildren().setAll(head(model.scanProperty().get()), Columns.mainAndSide(points(), side));
        lines.stream().filter(line -> model.verdictProperty().get().lit() == 0).findFirst().ifPresent(InWindow::focus);
    }

    private Card head(WorkplaceScan scan) {
        var workplace = new TextField(scan.workplace());
        workplace.setId("scan-workplace");
        var place = new FormField(text.get("employers.scan.workplace"), workplace);
        var autosave = new Autosave(() -> { }, () -> model.change(now -> now.withWorkplace(workplace.getText().strip()), message -> place.error(text.get(message))));
        autosave.follow(workplace, place::clearError);
        closing.add(autosave::close);
        var day = new DateField(text, desk.clock());
        day.setValue(scan.scannedOn());
        day.setId("scan-day");
        var when = new FormField(text.get("employers.scan.day"), day);
        day.valueProperty().subscribe(chosen -> {
            when.clearError();
            if (chosen != null) {
                model.change(now -> now.withScannedOn(chosen), message -> when.error(text.get(message)));
            }
        });
        var where = new FormField(text.get("employers.scan.where"), new HBox(14, link(model.employer(), Destination.employer(scan.employerId())),
                link(model.client(), Destination.client(scan.clientId(), "jobs"))));
        var print = Buttons.small(text.get("employers.scan.print"), this::print);
        print.setId("scan-print");
        return new Card(text.get("employers.scan.title")).right(new HBox(8, print, Buttons.small(text.get("employers.scan.remove"), this::remove)))
                .content(Columns.equal(where, place, when));
    }

    private Node link(String name, Destination place) {
        return Buttons.link(name, () -> desk.navigator().open(place));
    }

    private VBox points() {
        var column = new VBox();
        column.getStyleClass().add("stack");
        for (ScanForm.Group group : model.form().groups()) {
            var ofGroup = group.points().stream().map(this::line).toList();
            column.getChildren().add(new Card(group.title()).lines(ofGroup));
        }
        return column;
    }

    private ScanLine line(ScanForm.Point point) {
        int index = lines.size();
        var line = new ScanLine(text, model, point, () -> go(index + 1), () -> go(index - 1));
        lines.add(line);
        closing.add(line::close);
        return line;
    }

    private void go(int index) {
        if (index >= 0 && index < lines.size()) {
            ScanLine line = lines.get(index);
            line.requestFocus();
            Page.reveal(line);
        }
    }

    private void print() {
        desk.dialogs().saveFile("employers.scan.print", model.fileName(), PDF, file -> model.print(file,
                saved -> desk.notices().show(Notice.success(text.get("employers.scan.printed", saved.getFileName().toString())))));
    }

    private void remove() {
        var client = model.scanProperty().get().clientId();
        closing.clear();
        model.remove(putBack -> {
            desk.notices().show(Notice.success(text.get("employers.scan.removed")).with(text.get("employers.undo"), putBack));
            desk.navigator().open(Destination.client(client, "jobs"));
        });
    }

    /// Words that are still being typed are kept; a refusal is told in the notices.
    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }

    @Override
    public String title() {
        return text.get("employers.scan.title");
    }

    @Override
    public Parent content() {
        return whole;
    }
}
