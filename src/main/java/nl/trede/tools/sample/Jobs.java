package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.WageBand;

/// The places where a client of the sample works or worked.
final class Jobs {
    private static final List<JobEndReason> REASONS = List.of(JobEndReason.CONTRACT_AFGELOPEN, JobEndReason.ONTEVREDEN_TAKEN,
            JobEndReason.PRIKKELS_WERKPLEK, JobEndReason.RELATIE_LEIDINGGEVENDE, JobEndReason.TEMPO_OF_PRESTATIE,
            JobEndReason.VERVOER, JobEndReason.PRIVE_OMSTANDIGHEDEN);

    private final Batch batch;
    private final LocalDate today;

    Jobs(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param supported whether the client surely wants support
    List<Job> describe(Route route, boolean supported) {
        var jobs = new ArrayList<Job>();
        for (Placement place : route.course().placements()) {
            jobs.add(batch.add(JobRepository.SHELF, job(route, place, supported)));
        }
        return jobs;
    }

    private Job job(Route route, Placement place, boolean supported) {
        Dice dice = route.dice();
        boolean trial = place.kind() == JobKind.PROEFPLAATSING;
        boolean second = place.kind().paid() && route.course().placements().stream()
                .anyMatch(other -> other.kind().paid() && other.start().isBefore(place.start()));
        Vacancy at = place.kind() == JobKind.VRIJWILLIGERSWERK ? elsewhere(route) : !second ? route.wanted() : dice.pick(route.unit().vacancies());
        LocalDate counted = place.kind().paid() && !place.start().plusDays(1).isAfter(today) ? place.start().plusDays(dice.between(0, 1)) : null;
        var job = JobBuilder.builder().id(dice.id(place.start())).clientId(route.client().id()).trajectoryId(route.trajectory().id())
                .employerId(place.kind() == JobKind.ZZP ? null : at.employer().id()).title(at.title()).jobGroup(at.group()).kind(place.kind())
                .contract(contract(place.kind(), dice)).startDate(place.start()).firstFourHours(counted)
                .endDate(place.end().orElse(null)).hoursPerWeek(BigDecimal.valueOf(hours(route, place)))
                .wageBand(place.kind().paid() ? dice.pick(List.of(WageBand.WML, WageBand.WML_TOT_130, WageBand.BOVEN_130), 45, 48, 7) : null)
                .openToAnyone(place.kind() == JobKind.BETAALD_REGULIER || place.kind() == JobKind.ZZP)
                .disclosureLevel(dice.pick(List.of(DisclosureLevel.ALLEEN_WERKBEHOEFTEN, DisclosureLevel.ALGEMEEN,
                        DisclosureLevel.NIETS_VERTELLEN, DisclosureLevel.IETS_OVER_PSYCHISCHE_KLACHTEN), 45, 25, 15, 15))
                .wantsSupport(!dice.chance(8) || supported);
        if (place.failed()) {
            job.endReason(dice.pick(REASONS)).endInitiative(dice.pick(List.of(EndInitiative.CLIENT, EndInitiative.WERKGEVER,
                    EndInitiative.BEIDEN), 45, 35, 20)).lessonsLearned(route.phrases().of("lesson")).nextJobWanted(true);
        } else if (trial && place.end().isPresent()) {
            job.endReason(JobEndReason.BETER_WERK).endInitiative(EndInitiative.AFLOOP);
        }
        return job.build();
    }

    /// Not where the client hopes for work: who helped out there cannot begin on trial.
    private static Vacancy elsewhere(Route route) {
        return route.unit().vacancies().stream().filter(one -> !one.employer().id().equals(route.wanted().employer().id())).findFirst().orElse(route.wanted());
    }

    private static int hours(Route route, Placement place) {
        return place.kind() == JobKind.VRIJWILLIGERSWERK ? Math.min(12, route.hours()) : route.hours();
    }

    private static Contract contract(JobKind kind, Dice dice) {
        return switch (kind) {
            case ZZP -> Contract.ZZP;
            case BETAALD_REGULIER, BETAALD_BANENAFSPRAAK ->
                    dice.pick(List.of(Contract.TIJDELIJK, Contract.VAST, Contract.UITZEND, Contract.OPROEP), 58, 28, 9, 5);
            case BETAALD_BESCHUT, OPLEIDING_BBL -> Contract.TIJDELIJK;
            default -> Contract.GEEN;
        };
    }
}
