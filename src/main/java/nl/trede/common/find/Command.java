package nl.trede.common.find;

import java.util.Optional;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Shortcut;

/// Something to do, offered in the command palette.
///
/// @param id       stable name, such as `contact.new`
/// @param labelKey a sentence that begins with a verb
public record Command(String id, String labelKey, Icon icon, Runnable run, Optional<Shortcut> shortcut) {
    public static Command of(String id, String labelKey, Icon icon, Runnable run) {
        return new Command(id, labelKey, icon, run, Optional.empty());
    }
}
