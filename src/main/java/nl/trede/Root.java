package nl.trede;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import nl.trede.common.find.Command;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.WindowDialogs;
import nl.trede.partners.model.Me;
import nl.trede.shell.model.Language;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.RememberedTables;
import nl.trede.shell.view.Frame;
import nl.trede.shell.view.RoomEntry;
import nl.trede.vault.model.Vault;

/// Joins the rooms of an open caseload: the only class that knows every room. Plain constructors, nothing looked up.
public final class Root implements AutoCloseable {
    /// The rooms that have sentences of their own.
    public static final List<String> ROOMS = List.of("common", "vault", "partners", "shell");

    /// What outlives an open caseload.
    ///
    /// @param window the window that file choosers belong to
    public record House(Text text, Tasks tasks, Theme theme, PreferencesStore preferences, Clock clock, Supplier<javafx.stage.Window> window) {
    }

    private final Vault vault;
    private final Frame frame;
    private boolean released;

    /// @param lock     what Ctrl+L does
    /// @param language hears a newly chosen language
    public Root(Vault vault, House house, Runnable lock, Consumer<Language> language) {
        this.vault = vault;
        var overlay = new Overlay();
        frame = new Frame(house.text(), house.tasks(), house.theme(), overlay);
        var desk = new Desk(house.text(), house.tasks(), house.clock(), frame, frame,
                new WindowDialogs(house.text(), overlay, house.window()), new RememberedTables(house.preferences()));
        frame.onLock(lock);
        new Me(vault).who().ifPresent(who -> frame.person(who.coach().name(), house.text().of(who.role())));
    }

    public Frame frame() {
        return frame;
    }

    /// Takes the vault out, still open, so that another Root can go on with it.
    Vault release() {
        released = true;
        frame.close();
        return vault;
    }

    /// Locks: lets go of all screens and closes the vault.
    @Override
    public void close() {
        frame.close();
        if (!released) {
            vault.close();
        }
    }
}
