package nl.trede.exchange.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.employers.model.Employer;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Dossiers;
import nl.trede.figures.model.HoursBand;
import nl.trede.figures.model.Period;
import nl.trede.jobs.model.Job;

/// The rows of *Plaatsingen* and *Contacten*: only of clients who have a row on *Caseload*.
final class WorkRows {
    private final Dossiers dossiers;
    private final Template template;
    private final Function<UUID, String> keys;
    private final CoachIndex coaches;
    private final Set<UUID> trajectories;
    private final Set<UUID> clients;
    private final Period period;
    private final Map<UUID, Employer> employers;

    /// @param period the quarter; placements go back three quarters further, as the rows of *Caseload* do
    WorkRows(Dossiers dossiers, Template template, Function<UUID, String> keys, CoachIndex coaches, List<CaseFacts> facts, Period period,
            Map<UUID, Employer> employers) {
        this.dossiers = dossiers;
        this.template = template;
        this.keys = keys;
        this.coaches = coaches;
        this.period = period;
        this.employers = employers;
        this.trajectories = facts.stream().map(CaseFacts::trajectoryId).collect(java.util.stream.Collectors.toSet());
        this.clients = facts.stream().map(one -> UUID.fromString(one.clientKey())).collect(java.util.stream.Collectors.toSet());
    }

    List<PlacementRow> placements() {
        return dossiers.jobs().stream()
                .filter(job -> trajectories.contains(job.trajectoryId()) && period.withYearBefore().overlaps(job.startDate(), job.endDate()))
                .sorted(java.util.Comparator.comparing(Job::startDate).thenComparing(Job::id)).map(this::placement).toList();
    }

    Rows<ContactRow> contacts() {
        var caseKeys = new HashMap<UUID, String>();
        return Rows.of(dossiers.contacts().stream()
                .filter(one -> clients.contains(one.clientId()) && !one.contactDate().isAfter(period.last())).toList(),
                one -> new ContactRow(keys.apply(one.id()), caseKeys.computeIfAbsent(one.clientId(), keys),
                        one.coachId() == null ? null : coaches.name(one.coachId()).orElse(null), one.contactDate(), one.kind().name(),
                        one.channel().name(), one.location().name(), one.minutes(), one.noShow()));
    }

    private PlacementRow placement(Job job) {
        Employer employer = job.employerId() == null ? null : employers.get(job.employerId());
        return new PlacementRow(keys.apply(job.id()), keys.apply(job.clientId()),
                employer == null || employer.branch() == null ? null : employer.branch().name(), job.kind().name(), job.contract().name(),
                job.startDate(), job.firstFourHours(), job.endDate(), HoursBand.of(job.hoursPerWeek()).name(),
                job.endReason() == null ? null : ReasonGroup.of(job.endReason()).name(),
                template == Template.TEAMLEAD && employer != null ? employer.name() : null);
    }
}
