package nl.trede.exchange.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Dossiers;
import nl.trede.figures.model.Period;
import nl.trede.figures.model.QuarterReport;

/// The rows of *Caseload*: the facts that the figures were computed from, under keys that suit the recipient.
final class CaseRows {
    private final Dossiers dossiers;
    private final QuarterReport report;
    private final Template template;
    private final Function<UUID, String> keys;
    private final CoachIndex coaches;
    private final Set<UUID> withoutRow;
    private final Period period;
    private final Map<UUID, Trajectory> trajectories;
    private final Map<UUID, String> names;
    private final Map<UUID, LocalDate> nextConversations;
    private final Map<UUID, Integer> contacts = new HashMap<>();
    private final Map<UUID, Integer> employerContacts = new HashMap<>();

    /// @param withoutRow        clients of whom this recipient may have no row, by the gate
    /// @param nextConversations by trajectory, the day of the next driegesprek
    CaseRows(Dossiers dossiers, QuarterReport report, Template template, Function<UUID, String> keys, CoachIndex coaches, Set<UUID> withoutRow,
            Map<UUID, LocalDate> nextConversations) {
        this.dossiers = dossiers;
        this.report = report;
        this.template = template;
        this.keys = keys;
        this.coaches = coaches;
        this.withoutRow = withoutRow;
        this.nextConversations = nextConversations;
        this.period = Period.of(report.quarter(), report.reference());
        this.trajectories = dossiers.trajectories().stream().collect(Collectors.toMap(Trajectory::id, UnaryOperator.identity()));
        this.names = dossiers.clients().stream().collect(Collectors.toMap(Dossiers.Person::id, Dossiers.Person::name));
        dossiers.contacts().stream().filter(one -> period.contains(one.contactDate())).forEach(one -> contacts.merge(one.clientId(), 1, Integer::sum));
        dossiers.employerContacts().stream().filter(one -> one.clientId() != null && period.contains(one.contactDate()))
                .forEach(one -> employerContacts.merge(one.clientId(), 1, Integer::sum));
    }

    /// The cases that have a row for this recipient.
    List<CaseFacts> facts() {
        return report.cases().stream().filter(one -> !withoutRow.contains(UUID.fromString(one.clientKey()))).toList();
    }

    CaseRow row(CaseFacts one) {
        UUID client = UUID.fromString(one.clientKey());
        return new CaseRow(keys.apply(client), keys.apply(one.trajectoryId()), one.regionCode(), Lists.method(one.method()), one.purpose().name(),
                one.phase().name(), one.status().name(), one.start(), plannedEnd(one), one.end(), one.firstContactDays(), one.rungStart(),
                one.rungNow(), one.rungTwelve(), one.twelveAtEnd(), one.hasJob(), one.hadJobInPeriod(), one.hadWorkBefore(), one.sustainable(),
                one.hoursBand().name(), one.jobStart(), one.newJobStarts(), one.startsByDate(), name(one.retained3()), name(one.retained6()),
                name(one.retained12()), name(one.retained13()), name(one.retained26()), one.lastContactDays(), nextConversations.get(one.trajectoryId()),
                template == Template.TEAMLEAD ? Optional.of(team(one, client)) : Optional.empty());
    }

    private CaseRow.TeamPart team(CaseFacts one, UUID client) {
        Trajectory trajectory = trajectories.get(one.trajectoryId());
        return new CaseRow.TeamPart(names.getOrDefault(client, "?"),
                coaches.of(one.trajectoryId(), report.reference()).flatMap(coaches::name).orElse(null), trajectory.referralDate(),
                trajectory.acceptedDate(), one.lastContactDays() == null ? null : report.reference().minusDays(one.lastContactDays()),
                contacts.getOrDefault(client, 0), employerContacts.getOrDefault(client, 0));
    }

    /// 36 months would say EPA and 24 CMD: for the coordinator the date stays away whenever the method is IPS.
    private LocalDate plannedEnd(CaseFacts one) {
        boolean tellsDiagnosis = one.method() == Method.IPS_EPA || one.method() == Method.IPS_CMD || one.method() == Method.IPS_OVERIG;
        return template.pseudonymised() && tellsDiagnosis ? null : one.plannedEnd();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
