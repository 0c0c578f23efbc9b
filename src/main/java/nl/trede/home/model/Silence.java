package nl.trede.home.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.trede.clients.model.CaseloadFacts;

/// Who has not been spoken to for a while, longest first (domain §10.18). Paused and ended trajectories may be silent.
public final class Silence {
    private final CaseloadFacts facts;

    public Silence(CaseloadFacts facts) {
        this.facts = facts;
    }

    public List<SilentClient> on(LocalDate today) {
        return facts.all().stream().filter(fact -> !fact.ended() && !fact.paused() && fact.gap(today) >= SilentClient.DAYS)
                .map(fact -> new SilentClient(fact.clientId(), fact.name(), fact.gap(today)))
                .sorted(Comparator.comparing(SilentClient::days).reversed().thenComparing(SilentClient::name)).toList();
    }
}
