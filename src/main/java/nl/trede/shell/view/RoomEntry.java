package nl.trede.shell.view;

import java.util.Set;
import javafx.beans.value.ObservableIntegerValue;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;

/// A room in the sidebar.
///
/// @param id       the room of its [Destination]
/// @param labelKey its name
/// @param badge    how many things wait there; nothing is shown for 0
/// @param covers   other rooms during which this one stays marked: the caseload while a client is open
public record RoomEntry(String id, Icon icon, String labelKey, ObservableIntegerValue badge, Set<String> covers) {
    public RoomEntry {
        covers = Set.copyOf(covers);
    }

    boolean marks(Destination here) {
        return here.room().equals(id) || covers.contains(here.room());
    }
}
