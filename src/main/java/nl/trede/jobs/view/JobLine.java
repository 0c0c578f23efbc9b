package nl.trede.jobs.view;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Opens;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobRules;
import nl.trede.jobs.model.JobState;

/// One job in the list of a client, with what can be done with it.
final class JobLine extends HBox {
    /// Pixels of a line that is measured before it has its width, so that it is not taken for two lines.
    private static final double WIDE = 900;

    /// What a client may read of it: no reasons of an end, no lessons.
    static ListLine plain(Text text, JobLists.Row row) {
        return new ListLine(row.employer().isEmpty() ? row.job().title() : row.job().title() + " · " + row.employer())
                .sub(JobWords.facts(text, row)).pill(JobWords.state(text, row.state()));
    }

    JobLine(Text text, JobLists.Row row, Runnable onOpen, Runnable onEdit, Runnable onEnd, Runnable onConfirm) {
        Job job = row.job();
        getStyleClass().add("list-line");
        setId("job-" + job.id());
        Opens.on(this, onOpen);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        String name = row.employer().isEmpty() ? job.title() : job.title() + " · " + row.employer();
        var head = new FlowPane(Labels.strong(name), JobWords.state(text, row.state()));
        head.getStyleClass().add("job-head");
        head.setPrefWrapLength(WIDE);
        if (JobRules.competitive(job)) {
            head.getChildren().add(new Pill(text.get("jobs.regular"), Tone.SUCCESS).outlined());
        }
        var words = new VBox(head, Labels.small(JobWords.facts(text, row)));
        words.getStyleClass().add("list-line-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (job.endReason() != null) {
            String by = job.endInitiative() == null ? "" : " · " + text.of(job.endInitiative());
            words.getChildren().add(Labels.small(text.of(job.endReason()) + by));
        }
        if (job.lessonsLearned() != null) {
            words.getChildren().add(Labels.muted(job.lessonsLearned()));
        }
        getChildren().add(words);
        boolean confirmable = job.kind().paid() && job.firstFourHours() == null && row.state() == JobState.LOOPT;
        if (confirmable) {
            head.getChildren().add(new Pill(text.get("jobs.unconfirmed"), Tone.ATTENTION));
            getChildren().add(Buttons.small(text.get("jobs.fourHours"), onConfirm));
        }
        if (job.endReason() == null && row.state() != JobState.GEPLAND) {
            getChildren().add(Buttons.small(text.get("jobs.end"), onEnd));
        }
        getChildren().add(new IconButton(Icon.EDIT, text.get("jobs.edit"), onEdit));
    }
}
