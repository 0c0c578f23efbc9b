package nl.trede.tools.sample;

import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.FundingSource;

/// The kinds of route a caseload holds, each with how often it occurs beside the others.
///
/// The first seventeen clients of a sample are one of each in this order, so that even the smallest caseload shows every situation. Of those
/// the days are chosen such that every kind of line comes by on *Vandaag* within half a year.
enum Story {
    /// Five weeks under way and still no employer met: too late.
    NEW_LATE(2),
    SEEKING(20),
    JUST_PLACED(6),
    SUPPORTED(16),
    /// Started half a year ago to the day: a measurement is due.
    HALF_YEAR(2),
    /// A trial placement that runs out within the week.
    ON_TRIAL(5),
    NEW(8),
    /// Nobody spoke this client for weeks.
    SILENT(5),
    STEPPING_DOWN(6),
    PAUSED(4),
    APPLYING(10),
    /// A WGB route of twelve months, in its last days.
    WGB_YEAR(4),
    /// Has work and keeps it: at most 15 % of a caseload (domain §1.5).
    RETAINED(4),
    JOB_LOST(4),
    /// Stopped before, came back for a second trajectory.
    SECOND_ROUTE(2),
    DONE(13),
    STOPPED(8),
    /// Referred, not approved yet.
    REFERRED(3);

    private static final int[] WEIGHTS = java.util.Arrays.stream(values()).mapToInt(story -> story.weight).toArray();
    /// How many clients, from the first, are one of each.
    static final int FIXED = 17;

    private final int weight;

    Story(int weight) {
        this.weight = weight;
    }

    /// Who pays for the first client of this story, when that matters for what is shown of it.
    Optional<FundingSource> payer() {
        return switch (this) {
            case STOPPED, DONE -> Optional.of(FundingSource.GEMEENTE_IPS_REGELING_2023);
            case RETAINED -> Optional.of(FundingSource.UWV_WERKFIT_NAAR_WERK);
            default -> Optional.empty();
        };
    }

    /// Whether the first client of this story is still to be measured.
    boolean unmeasured() {
        return this == NEW || this == STOPPED;
    }

    static Story of(int client, Dice dice) {
        return client < FIXED ? values()[client] : dice.pick(List.of(values()), WEIGHTS);
    }
}
