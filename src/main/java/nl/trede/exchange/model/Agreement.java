package nl.trede.exchange.model;

import java.util.Set;

/// What a person answered to the [Concern]s of a plan.
///
/// @param accepted    concerns that were seen and agreed to
/// @param trustSender remember the sender's key, so that it is known next time
/// @param rival       what becomes of the workbook that counts already; only looked at with [Concern.Kind#RIVAL]
public record Agreement(Set<Concern.Kind> accepted, boolean trustSender, Rival rival) {
    public Agreement {
        accepted = Set.copyOf(accepted);
    }

    public enum Rival {
        /// This workbook takes its place; the other stays in the archive.
        REPLACE,
        /// Both count, as when two coaches share a name.
        KEEP_BOTH
    }

    /// Agrees to nothing: stores only what nobody has to look at.
    public static Agreement none() {
        return new Agreement(Set.of(), false, Rival.REPLACE);
    }

    /// Agrees to everything that the plan asks, with this workbook in the place of another.
    public static Agreement toAll(ImportPlan plan, boolean trustSender) {
        return new Agreement(plan.kinds(), trustSender, Rival.REPLACE);
    }

    public boolean covers(ImportPlan plan) {
        return plan.kinds().stream().filter(Concern.Kind::blocking).allMatch(accepted::contains);
    }
}
