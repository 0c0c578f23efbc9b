package nl.trede.common.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.common.outcome.Message;

/// Everything a screen asks a person outside its own page. A port, so that tests answer without a window.
///
/// An answer comes as a callback on the screen thread; a chooser that is cancelled calls nothing.
public interface Dialogs {
    /// A question before what cannot be undone. For anything that can be undone, do it and show a [Notice] with *Ongedaan maken*.
    ///
    /// @param verbKey the label of the button that does it; the other is *Annuleer*
    /// @param answer  hears `true` for the verb, `false` for *Annuleer*, Esc or a click beside
    void confirm(Message title, Message explanation, String verbKey, Consumer<Boolean> answer);

    void openFile(String titleKey, FileType type, Consumer<Path> chosen);

    /// One or more files.
    void openFiles(String titleKey, FileType type, Consumer<List<Path>> chosen);

    /// @param suggestedName without client data: file names are readable by everybody
    void saveFile(String titleKey, String suggestedName, FileType type, Consumer<Path> chosen);

    void chooseFolder(String titleKey, Consumer<Path> chosen);
}
