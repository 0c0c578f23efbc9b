package nl.trede.support;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.trede.common.outcome.Message;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.TableMemory;

/// A desk for a test that keeps what the screen asked of it: where it went and what it told.
public final class Desks {
    public final List<Destination> opened = new ArrayList<>();
    public Optional<Notice> notice = Optional.empty();
    public final Desk desk;

    public Desks(Text text, Clock clock) {
        desk = new Desk(text, Tasks.atOnce(), clock, new Navigator() {
            @Override
            public void open(Destination destination) {
                opened.add(destination);
            }

            @Override
            public void back() {
                opened.removeLast();
            }
        }, new Notices() {
            @Override
            public void show(Notice told) {
                notice = Optional.of(told);
            }

            @Override
            public void clear() {
                notice = Optional.empty();
            }
        }, new NoDialogs(), TableMemory.none());
    }

    /// Fails the test when a screen asks what it should not ask.
    private static final class NoDialogs implements Dialogs {
        @Override
        public void confirm(Message title, Message explanation, String verbKey, Consumer<Boolean> answer) {
            throw new AssertionError("asked " + title.key());
        }

        @Override
        public void openFile(String titleKey, FileType type, Consumer<Path> chosen) {
            throw new AssertionError("asked " + titleKey);
        }

        @Override
        public void openFiles(String titleKey, FileType type, Consumer<List<Path>> chosen) {
            throw new AssertionError("asked " + titleKey);
        }

        @Override
        public void saveFile(String titleKey, String suggestedName, FileType type, Consumer<Path> chosen) {
            throw new AssertionError("asked " + titleKey);
        }

        @Override
        public void chooseFolder(String titleKey, Consumer<Path> chosen) {
            throw new AssertionError("asked " + titleKey);
        }
    }
}
