package nl.trede.jobs.view;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Shortcut;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobStartReport;
import nl.trede.jobs.viewmodel.JobPageModel;

/// The report at the start of a job: adjustments and planned support. What the workplace scan agreed stands there already.
final class StartReportCard extends VBox {
    private final Text text;
    private final JobFile file;
    private final JobPageModel model;
    private boolean editing;

    StartReportCard(Text text, JobFile file, JobPageModel model) {
        this.text = text;
        this.file = file;
        this.model = model;
        show();
    }

    boolean busy() {
        return editing;
    }

    private void show() {
        editing = false;
        JobStartReport report = file.startReport();
        var edit = Buttons.small(text.get("jobs.edit"), this::edit);
        edit.setId("start-report-edit");
        getChildren().setAll(new Card(text.get("jobs.report.start")).right(edit).content(new Facts()
                .add(text.get("jobs.report.adjustments"), words(report.adjustments())).add(text.get("jobs.report.supports"), words(report.supports()))));
    }

    private void edit() {
        editing = true;
        JobStartReport report = file.startReport();
        var adjustments = area(report.adjustments(), "report-adjustments");
        var supports = area(report.supports(), "report-supports");
        var first = new FormField(text.get("jobs.report.adjustments"), adjustments);
        Runnable save = () -> model.save(report.withAdjustments(adjustments.getText()).withSupports(supports.getText()), () -> editing = false,
                why -> first.error(text.get(why)));
        var keep = Buttons.primary(text.get("jobs.save"), save);
        keep.setId("report-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), this::show), keep);
        buttons.getStyleClass().add("panel-buttons");
        var card = new Card(text.get("jobs.report.start")).emphasised().content(first, new FormField(text.get("jobs.report.supports"), supports), buttons);
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save.run();
            }
        });
        getChildren().setAll(card);
        InWindow.focus(adjustments);
    }

    private static TextArea area(String words, String id) {
        var area = new Area(words(words), 3);
        area.setId(id);
        return area;
    }

    private static String words(String words) {
        return words == null ? "" : words;
    }
}
