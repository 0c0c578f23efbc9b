package nl.trede.figures.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Message;

/// What became of a first paid job after some time, counted only once that time has fully passed (domain §10.9).
public final class Retention {
    private static final Map<FigureDefinition, Function<CaseFacts, Retained>> ASKED = new EnumMap<>(Map.of(
            FigureDefinition.RETENTION_3, CaseFacts::retained3, FigureDefinition.RETENTION_13, CaseFacts::retained13,
            FigureDefinition.RETENTION_6, CaseFacts::retained6, FigureDefinition.RETENTION_26, CaseFacts::retained26,
            FigureDefinition.RETENTION_12, CaseFacts::retained12));
    private static final Map<FigureDefinition, Function<CaseFacts, Retained>> OF_PERSON = new EnumMap<>(Map.of(
            FigureDefinition.RETENTION_PERSON_3, CaseFacts::retained3, FigureDefinition.RETENTION_PERSON_13, CaseFacts::retained13,
            FigureDefinition.RETENTION_PERSON_6, CaseFacts::retained6, FigureDefinition.RETENTION_PERSON_26, CaseFacts::retained26,
            FigureDefinition.RETENTION_PERSON_12, CaseFacts::retained12));
    private static final Set<FigureDefinition> IN_WEEKS = EnumSet.of(FigureDefinition.RETENTION_13, FigureDefinition.RETENTION_26,
            FigureDefinition.RETENTION_PERSON_13, FigureDefinition.RETENTION_PERSON_26);

    private Retention() {
    }

    /// The first paid job that a client found in a trajectory: the first that did not begin before its trajectory.
    ///
    /// @param jobs       all paid jobs of the client, in order of start
    /// @param trajectory finds the trajectory a job belongs to
    public static Optional<PaidJob> firstJob(List<PaidJob> jobs, Function<PaidJob, Optional<Trajectory>> trajectory) {
        return jobs.stream().filter(job -> trajectory.apply(job).map(Trajectory::startDate)
                .filter(start -> !job.start().isBefore(start)).isPresent()).findFirst();
    }

    /// @param jobs      all paid jobs of the client, in order of start
    /// @param milestone the day on which it is asked: `start.plusMonths(3)`, `start.plusWeeks(13)` …; an end on that day is retained
    /// @param followed  last day on which the coach still knew how it went; null while the trajectory lasts
    /// @return empty while the milestone lies after the reference date
    public static Optional<Retained> at(PaidJob first, List<PaidJob> jobs, LocalDate milestone, LocalDate reference,
            LocalDate followed, int gapDays) {
        if (milestone.isAfter(reference)) {
            return Optional.empty();
        }
        if (first.end() == null || !first.end().isBefore(milestone)) {
            boolean lost = first.end() == null && followed != null && followed.isBefore(milestone);
            return Optional.of(lost ? Retained.UNKNOWN : Retained.SAME_JOB);
        }
        return Optional.of(inWork(first, jobs, milestone, reference, gapDays) ? Retained.OTHER_JOB : Retained.LOST);
    }

    /// Follows job after job, each beginning at most so many days without work after the last, until the milestone is reached.
    private static boolean inWork(PaidJob first, List<PaidJob> jobs, LocalDate milestone, LocalDate reference, int gapDays) {
        LocalDate until = first.end();
        for (PaidJob job : jobs) {
            boolean joins = !job.start().isAfter(reference) && ChronoUnit.DAYS.between(until, job.start()) - 1 <= gapDays;
            if (joins && (job.end() == null || !job.end().isBefore(milestone))) {
                return true;
            }
            if (joins && job.end().isAfter(until)) {
                until = job.end();
            }
        }
        return false;
    }

    static List<Figure> figures(List<CaseFacts> facts) {
        var figures = new ArrayList<Figure>();
        ASKED.forEach((definition, retained) -> figures.add(share(definition, facts, retained, false)));
        OF_PERSON.forEach((definition, retained) -> figures.add(share(definition, facts, retained, true)));
        return figures;
    }

    /// Whether a figure is about 13 or 26 weeks: workbooks tell those from format 3 on.
    public static boolean inWeeks(FigureDefinition definition) {
        return IN_WEEKS.contains(definition);
    }

    private static Figure share(FigureDefinition definition, List<CaseFacts> facts, Function<CaseFacts, Retained> retained, boolean person) {
        List<Case> cases = facts.stream().filter(one -> retained.apply(one) != null).map(one -> switch (retained.apply(one)) {
            case SAME_JOB -> Case.of(one, Standing.COUNTS);
            case OTHER_JOB -> Case.of(one, person ? Standing.COUNTS : Standing.COUNTS_BELOW, "figures.case.otherJob");
            case LOST -> Case.of(one, Standing.COUNTS_BELOW);
            case UNKNOWN -> Case.aside(one, "figures.case.unknown");
        }).toList();
        long unknown = Shares.count(cases, Standing.ASIDE);
        return unknown == 0 ? Shares.of(definition, cases) : Shares.of(definition, cases, Message.of("figures.note.unknown", unknown));
    }
}
