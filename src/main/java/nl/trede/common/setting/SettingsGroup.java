package nl.trede.common.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;

/// The settings of one room, shown together on *Normen en rekenregels*: a room brings a group, `Root` lists the groups, one screen shows
/// them all.
public interface SettingsGroup {
    /// What the settings are about.
    String titleKey();

    /// A sentence on what they decide.
    String aboutKey();

    /// In the order in which they are shown.
    List<Setting> settings();

    /// What holds now, for every setting by its id. Reads the caseload: not on the screen thread.
    Map<String, Integer> now();

    /// A page where more of the same is decided than numbers; empty for a group that is all there is.
    default Optional<Page> page() {
        return Optional.empty();
    }

    /// @param verbKey the label of the button that opens it
    record Page(String verbKey, Destination place) {
    }

    /// Keeps new values; those not named stay as they are. Refused as a whole when one of them is outside its range.
    Outcome<Map<String, Integer>> keep(Map<String, Integer> values);
}
