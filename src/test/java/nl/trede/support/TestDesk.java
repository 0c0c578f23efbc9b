package nl.trede.support;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.TableMemory;

/// A desk for a test: work happens at once unless asked otherwise, and it remembers what was shown and which places were opened.
public final class TestDesk {
    public final List<Notice> notices = new ArrayList<>();
    public final List<Destination> opened = new ArrayList<>();
    public final AnsweringDialogs dialogs = new AnsweringDialogs();
    public int wentBack;
    public final Desk desk;

    public TestDesk(Text text, Clock clock) {
        this(text, clock, Tasks.atOnce());
    }

    /// @param tasks where work happens, when it must not happen at once
    public TestDesk(Text text, Clock clock, Tasks tasks) {
        desk = new Desk(text, tasks, clock, navigator(), notices(), dialogs, TableMemory.none());
    }

    /// What was shown last.
    public Notice notice() {
        return notices.getLast();
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(Destination destination) {
                opened.add(destination);
            }

            @Override
            public void back() {
                wentBack++;
            }
        };
    }

    private Notices notices() {
        return new Notices() {
            @Override
            public void show(Notice notice) {
                notices.add(notice);
            }

            @Override
            public void clear() {
                notices.clear();
            }
        };
    }
}
