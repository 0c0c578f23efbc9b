package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.Vault;

/// The list of all clients with what matters today. Each source answers for all clients at once: the number of questions to the
/// database does not grow with the caseload. The list is kept until anything is saved, so that it opens within a frame.
public final class Caseload implements AutoCloseable {
    private record Kept(LocalDate today, long version, List<CaseloadRow> rows) { }

    /// How far ahead the next step may lie.
    private static final int HORIZON_MONTHS = 6;

    private final Vault vault;
    private final CaseloadFacts facts;
    private final RungSource rungs;
    private final WorkSource work;
    private final List<DueSource> dues;
    private final AtomicLong version = new AtomicLong();
    private final Runnable silence;
    private volatile Kept kept = new Kept(LocalDate.MIN, -1, List.of());

    public Caseload(Vault vault, CaseloadFacts facts, RungSource rungs, WorkSource work, List<DueSource> dues) {
        this.vault = vault;
        this.facts = facts;
        this.rungs = rungs;
        this.work = work;
        this.dues = List.copyOf(dues);
        this.silence = vault.listen(changed -> {
            if (!changed.kinds().isEmpty()) {
                version.incrementAndGet();
            }
        });
    }

    /// Every client that is not archived, by name.
    public List<CaseloadRow> rows(LocalDate today) {
        Kept last = kept;
        long now = version.get();
        if (last.version() != now || !last.today().equals(today)) {
            last = new Kept(today, now, read(today));
            kept = last;
        }
        return last.rows();
    }

    private List<CaseloadRow> read(LocalDate today) {
        var norms = ContactNorms.in(vault);
        var rungOf = rungs.rungs();
        var workOf = work.working();
        var next = nextSteps(today);
        return facts.all().stream().map(fact -> {
            long gap = fact.gap(today);
            var trajectory = fact.trajectory();
            var freshness = fact.ended() ? Freshness.FRESH : Freshness.of(gap, norms.norm(trajectory, Optional.ofNullable(workOf.get(fact.clientId())).map(WorkSource.Work::since), today));
            return new CaseloadRow(fact, Optional.ofNullable(rungOf.get(fact.clientId())), Optional.ofNullable(workOf.get(fact.clientId())),
                    Optional.ofNullable(next.get(fact.clientId())), gap, freshness);
        }).toList();
    }

    @Override
    public void close() {
        silence.run();
    }

    /// How many of the rows each filter shows.
    public static Map<CaseloadFilter, Long> counts(List<CaseloadRow> rows, LocalDate today) {
        return List.of(CaseloadFilter.values()).stream().collect(Collectors.toMap(Function.identity(),
                filter -> rows.stream().filter(row -> filter.shows(row, today)).count()));
    }

    private Map<UUID, NextStep> nextSteps(LocalDate today) {
        var steps = new ActionItemRepository(vault).openUndated().stream().filter(action -> action.clientId() != null)
                .collect(Collectors.toMap(ActionItem::clientId,
                        action -> new NextStep(Message.of("clients.due.action", action.description()), Optional.empty(),
                                Optional.of(action.id())), (first, second) -> first));
        dues.stream().flatMap(source -> source.due(today, today.plusMonths(HORIZON_MONTHS)).stream())
                .filter(item -> item.clientId().isPresent())
                .collect(Collectors.toMap(item -> item.clientId().orElseThrow(), Function.identity(),
                        (one, other) -> Comparator.comparing(DueItem::due).compare(one, other) <= 0 ? one : other))
                .forEach((client, item) -> steps.put(client, new NextStep(item.title(), Optional.of(item.due()), ClientDue.agreementOf(item))));
        return steps;
    }
}
