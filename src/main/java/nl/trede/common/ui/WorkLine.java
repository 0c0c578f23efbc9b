package nl.trede.common.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;

/// Long work in the page: what is being done, how far it is, and a way to stop it.
/// Hand it to [nl.trede.common.task.Tasks.Builder#onProgress] and take it out of the page when the work is done.
public final class WorkLine extends HBox implements Progress.Listener {
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    /// @param stop asks the work to stop, normally [Progress#cancel]
    public WorkLine(Text text, String sentence, Runnable stop) {
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(sentence);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(Labels.plain(sentence), bar, Buttons.small(text.get("common.stop"), stop));
    }

    @Override
    public void report(long done, long total) {
        bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
    }
}
