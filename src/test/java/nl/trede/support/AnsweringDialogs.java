package nl.trede.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.FileType;

/// Dialogs that are answered beforehand and remember what was asked. Without an answer a question gets *no* and a chooser is
/// cancelled.
public final class AnsweringDialogs implements Dialogs {
    private final Deque<Boolean> answers = new ArrayDeque<>();
    private final Deque<Path> paths = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    public AnsweringDialogs answer(boolean yes) {
        answers.add(yes);
        return this;
    }

    public AnsweringDialogs choose(Path path) {
        paths.add(path);
        return this;
    }

    /// The title keys of all that was asked, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void confirm(Message title, Message explanation, String verbKey, Consumer<Boolean> answer) {
        asked.add(title.key());
        answer.accept(!answers.isEmpty() && answers.poll());
    }

    @Override
    public void openFile(String titleKey, FileType type, Consumer<Path> chosen) {
        next(titleKey).ifPresent(chosen);
    }

    @Override
    public void openFiles(String titleKey, FileType type, Consumer<List<Path>> chosen) {
        next(titleKey).ifPresent(path -> chosen.accept(List.of(path)));
    }

    @Override
    public void saveFile(String titleKey, String suggestedName, FileType type, Consumer<Path> chosen) {
        next(titleKey).ifPresent(chosen);
    }

    @Override
    public void chooseFolder(String titleKey, Consumer<Path> chosen) {
        next(titleKey).ifPresent(chosen);
    }

    private Optional<Path> next(String titleKey) {
        asked.add(titleKey);
        return Optional.ofNullable(paths.poll());
    }
}
