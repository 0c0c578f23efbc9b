package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.SETTING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;

/// After how many days without contact a client goes amber, per phase (domain §10.18). A setting of the caseload with the domain's
/// numbers as defaults. A coach moves a client from *Geplaatst* to *Steun op werk* after the first month.
///
/// @param byPhase days per phase
/// @param paused  days while the trajectory is paused, whatever the phase
public record ContactNorms(Map<Phase, Integer> byPhase, int paused) {
    public static final ContactNorms DEFAULT = new ContactNorms(Map.of(Phase.KENNISMAKING, 7, Phase.PROFIEL, 7, Phase.ZOEKEN, 7,
            Phase.SOLLICITEREN, 7, Phase.GEPLAATST, 7, Phase.STEUN_OP_WERK, 30, Phase.AFBOUW, 90), 30);

    private static final String PREFIX = "norm.contact.";
    private static final String PAUSED = PREFIX + "paused";
    private static final int LONGEST = 365;

    public ContactNorms {
        byPhase = Map.copyOf(byPhase);
    }

    /// As they stand in a vault.
    public static ContactNorms in(Vault vault) {
        Map<String, String> kept = vault.read(dsl -> dsl.selectFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX))
                .fetchMap(SETTING.NAME, SETTING.CONTENT));
        var norms = new EnumMap<Phase, Integer>(Phase.class);
        for (Phase phase : Phase.values()) {
            norms.put(phase, Optional.ofNullable(kept.get(name(phase))).map(Integer::valueOf).orElse(DEFAULT.byPhase().get(phase)));
        }
        return new ContactNorms(norms, Optional.ofNullable(kept.get(PAUSED)).map(Integer::valueOf).orElse(DEFAULT.paused()));
    }

    /// Keeps these norms in a vault. Refused unless every norm is 1 to 365 days.
    public Outcome<ContactNorms> save(Vault vault) {
        if (paused < 1 || paused > LONGEST || byPhase.values().stream().anyMatch(days -> days < 1 || days > LONGEST)) {
            return Outcome.refused("clients.refused.norm");
        }
        vault.write(write -> {
            byPhase.forEach((phase, days) -> write.set(name(phase), days.toString()));
            write.set(PAUSED, Integer.toString(paused));
            return this;
        });
        return Outcome.done(this);
    }

    public int norm(Phase phase, TrajectoryStatus status) {
        return status == TrajectoryStatus.GEPAUZEERD ? paused : byPhase.get(phase);
    }

    private static String name(Phase phase) {
        return PREFIX + phase.name();
    }
}
