package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultSettings;

/// After how many days without contact a client goes amber, per phase (domain §10.18). Settings of the caseload with the domain's
/// numbers as defaults.
///
/// @param byPhase    days per phase
/// @param placedDays for so many days from the start of the job the norm of *Geplaatst* holds; after them that of *Steun op werk*
/// @param paused     days while the trajectory is paused, whatever the phase
public record ContactNorms(Map<Phase, Integer> byPhase, int placedDays, int paused) {
    private static final String PREFIX = "norm.contact.";
    private static final String PAUSED = PREFIX + "paused";
    private static final String PLACED_DAYS = PREFIX + "placedDays";
    private static final int LONGEST = 365;

    public ContactNorms {
        byPhase = Map.copyOf(byPhase);
    }

    /// As they stand in a vault.
    public static ContactNorms in(Vault vault) {
        Map<String, Integer> now = settings(vault).now();
        var norms = new EnumMap<Phase, Integer>(Phase.class);
        for (Phase phase : Phase.values()) {
            norms.put(phase, now.get(id(phase)));
        }
        return new ContactNorms(norms, now.get(PLACED_DAYS), now.get(PAUSED));
    }

    /// The norms as settings: 1 to 365 days each.
    public static SettingsGroup settings(Vault vault) {
        var settings = new ArrayList<Setting>();
        for (Phase phase : Phase.values()) {
            settings.add(Setting.days(id(phase), Message.of("clients.norms.phase", phase), standard(phase), LONGEST));
            if (phase == Phase.GEPLAATST) {
                settings.add(Setting.of(PLACED_DAYS, Setting.Measure.DAYS, "clients.norms.placedDays", 1, LONGEST, 30));
            }
        }
        settings.add(Setting.of(PAUSED, Setting.Measure.DAYS, "clients.norms.paused", 1, LONGEST, 30));
        return new VaultSettings(vault, "clients.norms", List.copyOf(settings));
    }

    /// The norm for one trajectory on a day.
    ///
    /// @param jobStart first day of the paid job the client has now; while none is known, the norm of *Geplaatst* keeps holding
    public int norm(Trajectory trajectory, Optional<LocalDate> jobStart, LocalDate today) {
        if (trajectory.status() == TrajectoryStatus.GEPAUZEERD) {
            return paused;
        }
        boolean settled = trajectory.phase() == Phase.GEPLAATST
                && jobStart.filter(start -> !today.isBefore(start.plusDays(placedDays))).isPresent();
        return byPhase.get(settled ? Phase.STEUN_OP_WERK : trajectory.phase());
    }

    private static int standard(Phase phase) {
        return switch (phase) {
            case KENNISMAKING, PROFIEL, ZOEKEN, SOLLICITEREN, GEPLAATST -> 7;
            case STEUN_OP_WERK -> 30;
            case AFBOUW -> 90;
        };
    }

    private static String id(Phase phase) {
        return PREFIX + phase.name();
    }
}
