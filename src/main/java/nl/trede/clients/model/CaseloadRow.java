package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.WorkSource.Work;

/// One client in the caseload.
///
/// @param gap days since the last contact, or since the referral when there has been none
public record CaseloadRow(CaseloadFact fact, Optional<Rungs> rungs, Optional<Work> work, Optional<NextStep> next, long gap,
        Freshness freshness) {
    public UUID clientId() {
        return fact.clientId();
    }

    public String name() {
        return fact.name();
    }

    public Trajectory trajectory() {
        return fact.trajectory();
    }

    /// Whether the client is looking for paid work now: in a running search, without a paid job.
    public boolean seeks() {
        var phase = trajectory().phase();
        return !fact.ended() && !fact.paused() && work.isEmpty() && (phase == Phase.ZOEKEN || phase == Phase.SOLLICITEREN);
    }

    public boolean late(LocalDate today) {
        return next.filter(step -> step.late(today)).isPresent();
    }
}
