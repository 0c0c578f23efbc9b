package nl.trede.tools.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.AssignmentBuilder;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.PreferredContact;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Coach;

/// Takes one client in: person, trajectories, coach.
final class Intake {
    private final Words words;
    private final Names names;
    private final Batch batch;

    Intake(Words words, Names names, Batch batch) {
        this.words = words;
        this.names = names;
        this.batch = batch;
    }

    /// @param payer   who pays, when that is settled; otherwise chance decides
    /// @param objects the client does not want to be passed on to the region
    List<Route> admit(List<Course> courses, Optional<FundingSource> payer, boolean objects, Coach coach, Office.Unit unit, Dice dice) {
        LocalDate known = courses.getFirst().referral();
        var work = dice.pick(unit.vacancies());
        int hours = dice.between(4, 8) * 3;
        var phrases = new Phrases(words, dice, work, hours);
        Client client = batch.add(ClientRepository.SHELF, client(known, objects, unit, dice));
        var routes = new ArrayList<Route>();
        for (Course course : courses) {
            Trajectory trajectory = batch.add(TrajectoryRepository.SHELF, trajectory(client.id(), course, payer, unit, phrases, dice));
            batch.add(AssignmentRepository.SHELF, AssignmentBuilder.builder().id(dice.id(course.referral())).coachId(coach.id())
                    .trajectoryId(trajectory.id()).fromDate(course.start().orElse(course.referral()))
                    .toDate(course.end().orElse(null)).role(AssignmentRole.PRIMAIR).build());
            routes.add(new Route(client, trajectory, course, coach, unit, work, hours, phrases, dice));
        }
        return routes;
    }

    private Client client(LocalDate known, boolean objects, Office.Unit unit, Dice dice) {
        Names.Person person = names.client(dice);
        UUID home = unit.municipalities().isEmpty() ? null : dice.pick(unit.municipalities()).id();
        return ClientBuilder.builder().id(dice.id(known)).displayName(person.display()).givenName(person.given())
                .familyName(person.family()).birthYear(known.getYear() - dice.between(20, 58)).pronoun(person.pronoun())
                .phone(Names.phone(dice)).email(person.address())
                .preferredContact(dice.pick(List.of(PreferredContact.APP, PreferredContact.BELLEN, PreferredContact.MAIL,
                        PreferredContact.VIA_NAASTE), 50, 30, 15, 5))
                .municipalityId(home).regionObjection(objects)
                .languageNote(dice.chance(10) ? "Praat liever dan schrijven. Korte zinnen helpen." : null)
                .createdAt(known.atTime(LocalTime.of(9, dice.between(0, 59))).atZone(Dates.ZONE).toInstant()).build();
    }

    private Trajectory trajectory(UUID client, Course course, Optional<FundingSource> payer, Office.Unit unit, Phrases phrases, Dice dice) {
        FundingSource chance = funding(course.method(), dice);
        FundingSource funding = payer.orElse(chance);
        boolean uwv = funding == FundingSource.UWV_IPS || funding == FundingSource.UWV_WERKFIT_NAAR_WERK;
        boolean keeps = course.purpose() == Purpose.WERK_BEHOUDEN;
        boolean volunteers = course.placements().stream().anyMatch(place -> !place.kind().paid());
        LocalDate stopped = course.status() == TrajectoryStatus.GESTOPT ? course.end().orElseThrow().plusDays(1) : null;
        return TrajectoryBuilder.builder().id(dice.id(course.referral())).clientId(client).method(course.method())
                .purpose(course.purpose()).referralDate(course.referral())
                .acceptedDate(course.start().map(start -> Dice.workday(start.minusDays(dice.between(3, 10)))).orElse(null))
                .startDate(course.start().orElse(null)).endDate(course.end().orElse(null)).extendedUntil(course.extended().orElse(null)).status(course.status())
                .phase(course.latestPhase()).endReason(course.endReason().orElse(null)).fundingSource(funding)
                .orderNumber(uwv ? "PROEF-%06d".formatted(dice.between(1, 999_999)) : null)
                .authorityReference(uwv ? null : "VB-%05d".formatted(dice.between(1, 99_999)))
                .goalInClientWords(phrases.of("goal"))
                .employmentAtStart(keeps ? EmploymentAtStart.BAAN_BEHOUD : EmploymentAtStart.GEEN)
                .successAgreedAs(volunteers && dice.chance(40) ? AgreedSuccess.STAP_OP_LADDER : AgreedSuccess.BETAALD_WERK)
                .regionCode(unit.region().orElse(null)).stopNoticeSent(stopped).build();
    }

    private static FundingSource funding(Method method, Dice dice) {
        return switch (method) {
            case WGB -> FundingSource.UWV_WERKFIT_NAAR_WERK;
            case IPS_EPA, IPS_CMD, IPS_OVERIG -> dice.chance(60) ? FundingSource.UWV_IPS : FundingSource.GEMEENTE_IPS_REGELING_2023;
            default -> dice.pick(List.of(FundingSource.WMO, FundingSource.EIGEN_MIDDELEN, FundingSource.ESF_PLUS), 60, 25, 15);
        };
    }

}
