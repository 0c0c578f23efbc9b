package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Behind;
import nl.trede.vault.model.Vault;

/// The list of all clients with what matters today. Each source answers for all clients at once: the number of questions to the
/// database does not grow with the caseload. The list is kept, so that it opens within a frame; after a commit the rows of the clients it
/// was about are made again, and a new day makes all of them again.
public final class Caseload implements AutoCloseable {
    /// How far ahead the next step may lie.
    private static final int HORIZON_MONTHS = 6;

    private final Vault vault;
    private final CaseloadFacts facts;
    private final RungSource rungs;
    private final WorkSource work;
    private final List<DueSource> dues;
    private final Behind behind;
    private LocalDate day = LocalDate.MIN;
    private List<CaseloadRow> rows = List.of();

    /// @param facts made before this list: they must hear of a commit first
    public Caseload(Vault vault, CaseloadFacts facts, RungSource rungs, WorkSource work, List<DueSource> dues) {
        this.vault = vault;
        this.facts = facts;
        this.rungs = rungs;
        this.work = work;
        this.dues = List.copyOf(dues);
        this.behind = new Behind(vault, changed -> !changed.kinds().isEmpty());
    }

    /// Every client that is not archived, by name.
    public synchronized List<CaseloadRow> rows(LocalDate today) {
        if (!today.equals(day)) {
            behind.add(About.everyone());
            day = today;
        }
        About missed = behind.take();
        if (missed.isNobody()) {
            return rows;
        }
        try {
            rows = read(missed, today);
            return rows;
        } catch (RuntimeException unread) {
            behind.add(missed);
            throw unread;
        }
    }

    private List<CaseloadRow> read(About about, LocalDate today) {
        var norms = ContactNorms.in(vault);
        var rungOf = rungs.rungs(about);
        var workOf = work.working(about);
        var next = nextSteps(about, today);
        Map<UUID, CaseloadRow> kept = rows.stream().collect(Collectors.toMap(CaseloadRow::clientId, Function.identity()));
        return facts.all().stream().map(fact -> {
            CaseloadRow before = kept.get(fact.clientId());
            if (before != null && !about.covers(fact.clientId())) {
                return before;
            }
            long gap = fact.gap(today);
            var trajectory = fact.trajectory();
            var freshness = fact.ended() ? Freshness.FRESH : Freshness.of(gap, norms.norm(trajectory, Optional.ofNullable(workOf.get(fact.clientId())).map(WorkSource.Work::since), today));
            return new CaseloadRow(fact, Optional.ofNullable(rungOf.get(fact.clientId())), Optional.ofNullable(workOf.get(fact.clientId())),
                    Optional.ofNullable(next.get(fact.clientId())), gap, freshness);
        }).toList();
    }

    @Override
    public void close() {
        behind.close();
    }

    /// How many of the rows each filter shows.
    public static Map<CaseloadFilter, Long> counts(List<CaseloadRow> rows, LocalDate today) {
        return List.of(CaseloadFilter.values()).stream().collect(Collectors.toMap(Function.identity(),
                filter -> rows.stream().filter(row -> filter.shows(row, today)).count()));
    }

    private Map<UUID, NextStep> nextSteps(About about, LocalDate today) {
        var steps = new ActionItemRepository(vault).openUndated(about).stream().filter(action -> action.clientId() != null)
                .collect(Collectors.toMap(ActionItem::clientId,
                        action -> new NextStep(Message.of("clients.due.action", action.description()), Optional.empty(),
                                Optional.of(action.id())), (first, second) -> first));
        dues.stream().flatMap(source -> source.due(about, today, today.plusMonths(HORIZON_MONTHS)).stream())
                .filter(item -> item.clientId().isPresent())
                .collect(Collectors.toMap(item -> item.clientId().orElseThrow(), Function.identity(),
                        (one, other) -> Comparator.comparing(DueItem::due).compare(one, other) <= 0 ? one : other))
                .forEach((client, item) -> steps.put(client, new NextStep(item.title(), Optional.of(item.due()), ClientDue.agreementOf(item))));
        return steps;
    }
}
