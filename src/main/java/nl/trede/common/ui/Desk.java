package nl.trede.common.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;

/// What every screen works with besides its own room's services.
///
/// @param text      words, dates and numbers in the chosen language
/// @param tasks     work off the screen thread
/// @param clock     which moment it is
/// @param navigator opens other places
/// @param notices   tells what came of something, inside the page
/// @param dialogs   asks what has to be asked outside the page
/// @param tables    remembers how the user arranged each table
/// @param together  whether a client reads along, and who
public record Desk(Text text, Tasks tasks, Clock clock, Navigator navigator, Notices notices, Dialogs dialogs, TableMemory tables,
        Together together) {
    /// A desk at which nobody reads along yet.
    public Desk(Text text, Tasks tasks, Clock clock, Navigator navigator, Notices notices, Dialogs dialogs, TableMemory tables) {
        this(text, tasks, clock, navigator, notices, dialogs, tables, new Together());
    }

    public LocalDate today() {
        return Dates.today(clock);
    }
}
