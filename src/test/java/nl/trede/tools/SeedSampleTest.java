package nl.trede.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.Matrix;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.model.Standing;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.Occasion;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.tools.sample.Batch;
import nl.trede.tools.sample.Place;
import nl.trede.tools.sample.SampleSize;
import nl.trede.tools.sample.Words;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedSampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Batch COACH = make(SeedSample.coach(TODAY));

    @TempDir
    private Path folder;

    private static Batch make(SeedSample sample) {
        return sample.make(Place.nowhere());
    }

    @Test
    void theSameSeedDayAndSizeGiveTheSameRows() {
        Batch again = make(SeedSample.coach(TODAY));

        Stream.of(ClientRepository.SHELF, TrajectoryRepository.SHELF, ContactMomentRepository.SHELF, EmployerContactRepository.SHELF,
                JobRepository.SHELF, LadderMeasurementRepository.SHELF, ActionItemRepository.SHELF, EmployerRepository.SHELF)
                .forEach(shelf -> assertThat(rows(again, shelf)).isEqualTo(rows(COACH, shelf)).isNotEmpty());
        assertThat(again.versions()).isEqualTo(COACH.versions());
        assertThat(make(new SeedSample(6, TODAY, SampleSize.COACH)).of(ClientRepository.SHELF))
                .isNotEqualTo(COACH.of(ClientRepository.SHELF));
    }

    @Test
    void aVaultTakesEveryRowAndItsLogAccountsForAllOfThem() {
        try (Vault vault = TestVault.create(folder)) {
            Batch written = SeedSample.coach(TODAY).fill(vault, Role.JOBCOACH);

            assertThat(new ClientRepository(vault).all()).containsExactlyInAnyOrderElementsOf(written.of(ClientRepository.SHELF));
            assertThat(new ContactMomentRepository(vault).all())
                    .containsExactlyInAnyOrderElementsOf(written.of(ContactMomentRepository.SHELF));
            assertThat(new TrajectoryRepository(vault).all()).extracting(Trajectory::regionCode).containsOnly("AM13");
            assertThat(new ClientRepository(vault).all()).extracting(Client::municipalityId).doesNotContainNull();
            assertThat(vault.rows()).containsEntry("revision", written.versions().size() + 1L);
            assertThat(new AssignmentRepository(vault).all()).extracting(Assignment::coachId)
                    .containsOnly(new Me(vault).who().orElseThrow().coach().id());
            assertThat(TestVault.vaults().verify(vault)).isEmpty();
        }
    }

    @Test
    void aRegionOfThousandsHasExactlyTheContactsAskedForAndIsWrittenInSeconds() {
        var large = new SeedSample(11, TODAY, new SampleSize(700, OptionalInt.of(20_000)));
        try (Vault vault = TestVault.create(folder)) {
            var cpu = ManagementFactory.getThreadMXBean();
            long begun = cpu.getCurrentThreadCpuTime();
            large.fill(vault, Role.TEAMLEIDER);

            assertThat(new ClientRepository(vault).count()).isEqualTo(700);
            assertThat(new ContactMomentRepository(vault).count()).isEqualTo(20_000);
            assertThat(new CoachRepository(vault).count()).isEqualTo(36);
            assertThat(Duration.ofNanos(cpu.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void contactsCanBeFewerOrMoreThanTheRoutesBringAbout() {
        int natural = COACH.of(ContactMomentRepository.SHELF).size();
        Stream.of(natural / 2, natural * 3).forEach(wanted -> assertThat(
                make(new SeedSample(5, TODAY, new SampleSize(17, OptionalInt.of(wanted)))).of(ContactMomentRepository.SHELF)).hasSize(wanted));
    }

    @Test
    void everyNameComesFromTheMadeUpLists() {
        Batch team = make(new SeedSample(3, TODAY, new SampleSize(120, OptionalInt.empty())));
        var words = Words.load();
        Set<String> families = new HashSet<>(words.of("family"));
        Set<String> employers = words.of("work").stream().map(line -> line.split("\\|")[3]).collect(Collectors.toSet());

        assertThat(team.of(ClientRepository.SHELF)).allMatch(client -> families.contains(client.familyName()))
                .extracting(Client::displayName).doesNotHaveDuplicates().allMatch(name -> families.contains(lastWord(name)));
        assertThat(team.of(EmployerPersonRepository.SHELF)).allMatch(person -> families.contains(lastWord(person.name())));
        assertThat(team.of(PartyRepository.SHELF)).allMatch(party -> families.contains(lastWord(party.name())));
        assertThat(team.of(CoachRepository.SHELF)).allMatch(coach -> families.contains(lastWord(coach.name())));
        assertThat(team.of(EmployerRepository.SHELF)).allMatch(employer -> employers.contains(employer.name()));
        assertThat(team.of(ClientRepository.SHELF)).allMatch(client -> client.email().endsWith(".example") && client.phone().startsWith("06 0000"));
    }

    @Test
    void aCaseloadHoldsEverySituation() {
        List<Trajectory> routes = COACH.of(TrajectoryRepository.SHELF);

        assertThat(COACH.of(ClientRepository.SHELF)).hasSize(17).filteredOn(Client::regionObjection).hasSize(1);
        assertThat(routes).hasSize(18).extracting(Trajectory::status)
                .contains(TrajectoryStatus.ACTIEF, TrajectoryStatus.GEPAUZEERD, TrajectoryStatus.AFGEROND, TrajectoryStatus.GESTOPT);
        assertThat(COACH.of(JobRepository.SHELF)).extracting(Job::kind).contains(JobKind.PROEFPLAATSING, JobKind.BETAALD_REGULIER);
        assertThat(COACH.of(JobRepository.SHELF)).filteredOn(job -> job.endReason() != null).isNotEmpty();
        assertThat(COACH.of(ActionItemRepository.SHELF)).extracting(ActionItem::status)
                .contains(ActionStatus.OPEN, ActionStatus.GEDAAN);
        assertThat(COACH.versions()).isNotEmpty();
    }

    @Test
    void somethingIsLateSomethingIsForTodayAndSomethingComesThisWeek() {
        List<LocalDate> open = COACH.of(ActionItemRepository.SHELF).stream().filter(item -> item.status() == ActionStatus.OPEN)
                .map(ActionItem::dueDate).toList();

        assertThat(open).contains(TODAY).anyMatch(day -> day.isBefore(TODAY))
                .anyMatch(day -> day.isAfter(TODAY) && day.isBefore(TODAY.plusDays(7)));
        assertThat(running(COACH)).anyMatch(route -> route.startDate().isBefore(TODAY.minusDays(30)) && faceToFace(COACH, route).isEmpty());
        assertThat(COACH.of(JobRepository.SHELF)).anyMatch(job -> job.kind() == JobKind.PROEFPLAATSING && job.endDate() == null
                && !job.startDate().plusMonths(2).minusDays(1).isBefore(TODAY)
                && job.startDate().plusMonths(2).minusDays(1).isBefore(TODAY.plusDays(7)));
        assertThat(running(COACH)).anyMatch(route -> route.startDate().equals(TODAY.minusMonths(6)) && COACH.of(LadderMeasurementRepository.SHELF)
                .stream().noneMatch(rung -> rung.trajectoryId().equals(route.id()) && rung.occasion() == Occasion.M6));
        assertThat(running(COACH)).filteredOn(route -> last(route).isBefore(TODAY.minusDays(14))).hasSizeBetween(2, 5);
    }

    @Test
    void sharesAreThoseOfTheField() {
        Batch region = make(new SeedSample(8, TODAY, new SampleSize(600, OptionalInt.empty())));
        List<Trajectory> running = running(region);
        long kept = running.stream().filter(route -> route.purpose() == Purpose.WERK_BEHOUDEN).count();
        Set<UUID> working = region.of(JobRepository.SHELF).stream().filter(job -> job.kind().paid() && job.endDate() == null)
                .map(Job::trajectoryId).collect(Collectors.toSet());
        List<Integer> first = region.of(TrajectoryRepository.SHELF).stream().filter(route -> !faceToFace(region, route).isEmpty()
                && route.purpose() == Purpose.WERK_VINDEN)
                .map(route -> (int) (faceToFace(region, route).getFirst().toEpochDay() - route.startDate().toEpochDay())).toList();

        assertThat((double) kept / running.size()).isBetween(0.01, 0.15);
        assertThat((double) running.stream().filter(route -> working.contains(route.id())).count() / running.size()).isBetween(0.25, 0.5);
        assertThat(first.stream().filter(days -> days <= 30).count() / (double) first.size()).isBetween(0.65, 0.95);
        assertThat(rises(region)).isBetween(0.35, 0.85);
    }

    @Test
    void consentsShowWhatCanHappenAndNothingWasSharedWithoutOne() {
        Batch region = make(new SeedSample(8, TODAY, new SampleSize(200, OptionalInt.empty())));
        assertThat(COACH.of(ConsentRepository.SHELF)).anyMatch(Consent::refusalNoted).anyMatch(one -> one.withdrawnDate() != null)
                .anyMatch(one -> TODAY.plusDays(14).equals(one.expires()) && one.categorySet().size() > 2);
        for (Batch sample : List.of(COACH, region)) {
            var consents = sample.of(ConsentRepository.SHELF).stream().collect(Collectors.groupingBy(Consent::clientId));
            assertThat(sample.of(ConsentRepository.SHELF)).allMatch(one -> one.categorySet().stream()
                    .allMatch(category -> Matrix.rule(category, one.recipient()).asksClient()));
            assertThat(sample.of(SharingEventRepository.SHELF)).isNotEmpty().allSatisfy(event -> {
                var standing = new Standing(event.clientId(), consents.get(event.clientId()), Optional.empty(), false);
                LocalDate day = event.sharedAt().atZone(nl.trede.common.time.Dates.ZONE).toLocalDate();
                assertThat(day).isBeforeOrEqualTo(TODAY);
                assertThat(event.categorySet()).isNotEmpty().allMatch(category -> standing.verdict(Audience.of(event.recipient()), category, day).allowed());
            });
            assertThat(sample.of(DisclosureDecisionRepository.SHELF)).hasSizeGreaterThan(sample.clients() / 3)
                    .allMatch(one -> !one.decidedOn().isAfter(TODAY));
        }
    }

    @Test
    void datesFollowFromEachOther() {
        Batch region = make(new SeedSample(21, TODAY, new SampleSize(200, OptionalInt.empty())));

        assertThat(region.of(TrajectoryRepository.SHELF)).allSatisfy(route -> {
            assertThat(route.startDate() == null || !route.startDate().isBefore(route.referralDate())).isTrue();
            assertThat(route.endDate() == null || route.endDate().isAfter(route.startDate())).isTrue();
            assertThat(route.endDate() == null).isEqualTo(route.endReason() == null);
        });
        assertThat(region.of(JobRepository.SHELF)).allMatch(job -> job.endDate() == null || !job.endDate().isBefore(job.startDate()));
        assertThat(region.of(ContactMomentRepository.SHELF)).allMatch(contact -> !contact.contactDate().isAfter(TODAY))
                .allMatch(contact -> contact.note() == null || contact.note().indexOf('{') < 0);
        assertThat(region.of(EmployerContactRepository.SHELF)).allMatch(contact -> !contact.contactDate().isAfter(TODAY))
                .extracting(contact -> contact.contactDate().getDayOfWeek()).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(region.of(LadderMeasurementRepository.SHELF)).allMatch(rung -> !rung.measuredOn().isAfter(TODAY));
        assertThat(region.versions()).extracting(Revision::content)
                .allSatisfy(content -> assertThat(Json.read(content, Object.class)).isNotNull());
    }

    private static List<Trajectory> running(Batch batch) {
        return batch.of(TrajectoryRepository.SHELF).stream()
                .filter(route -> route.endDate() == null && route.status() == TrajectoryStatus.ACTIEF).toList();
    }

    private static List<LocalDate> faceToFace(Batch batch, Trajectory route) {
        return batch.of(EmployerContactRepository.SHELF).stream()
                .filter(contact -> route.id().equals(contact.trajectoryId()) && contact.channel() == EmployerChannel.BEZOEK)
                .map(EmployerContact::contactDate).sorted().toList();
    }

    private static LocalDate last(Trajectory route) {
        return COACH.of(ContactMomentRepository.SHELF).stream().filter(contact -> route.id().equals(contact.trajectoryId()) && !contact.noShow())
                .map(ContactMoment::contactDate).max(LocalDate::compareTo).orElseThrow();
    }

    private static double rises(Batch batch) {
        var first = batch.of(LadderMeasurementRepository.SHELF).stream().filter(rung -> rung.occasion() == Occasion.START)
                .collect(Collectors.toMap(LadderMeasurement::trajectoryId, LadderMeasurement::registeredStep));
        List<Integer> gains = batch.of(LadderMeasurementRepository.SHELF).stream().filter(rung -> rung.occasion() == Occasion.M12)
                .filter(rung -> first.containsKey(rung.trajectoryId()))
                .map(rung -> rung.registeredStep() - first.get(rung.trajectoryId())).toList();
        assertThat(gains).anyMatch(gain -> gain < 0);
        return gains.stream().filter(gain -> gain > 0).count() / (double) gains.size();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static <R extends Record & Stored> List<R> rows(Batch batch, Shelf<R> shelf) {
        return batch.of(shelf);
    }
}
