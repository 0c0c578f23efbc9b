package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.Caseload;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.CaseloadFilter;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Freshness;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.NewClient;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.Role;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.AuditLine;
import nl.trede.vault.model.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientServicesTest extends OneVault {
    private ClientService clients;
    private TrajectoryService trajectories;

    @BeforeEach
    void prepare() {
        var me = new Me(vault);
        me.setUp(new NewCaseload("V. Voorbeeldcoach", Role.JOBCOACH, "Noord", "GGZ Voorbeeld", "AM13", new BigDecimal("0.90")));
        clients = new ClientService(vault, me);
        trajectories = new TrajectoryService(vault);
    }

    @Test
    void a_new_client_gets_a_trajectory_in_the_region_of_residence_and_is_assigned_to_me() {
        UUID utrecht = RegionNames.in(vault).municipality("Utrecht", TODAY).orElseThrow().id();
        var client = value(clients.create(new NewClient(" M. Voorbeeld ", 1990, utrecht, Method.IPS_EPA, Purpose.WERK_VINDEN,
                TODAY.minusDays(20), TODAY.minusDays(3), FundingSource.UWV_IPS)));

        assertThat(client.displayName()).isEqualTo("M. Voorbeeld");
        var trajectory = trajectoryOf(client);
        assertThat(trajectory.regionCode()).isEqualTo("AM13");
        assertThat(trajectory.status()).isEqualTo(TrajectoryStatus.ACTIEF);
        assertThat(new AssignmentRepository(vault).ofCoach(new Me(vault).coachId().orElseThrow()))
                .singleElement().satisfies(assignment -> assertThat(assignment.trajectoryId()).isEqualTo(trajectory.id()));
    }

    @Test
    void a_client_without_a_name_or_with_a_start_before_the_referral_is_refused_and_nothing_is_written() {
        assertThat(clients.create(client("  ", null))).isEqualTo(Outcome.refused("clients.refused.name"));
        assertThat(clients.create(client("S. Fictief", TODAY.minusDays(400))))
                .isEqualTo(Outcome.refused("clients.refused.startBeforeReferral", TODAY.minusDays(300)));
        assertThat(new ClientRepository(vault).count()).isZero();
        assertThat(new TrajectoryRepository(vault).count()).isZero();
    }

    @Test
    void a_new_trajectory_begins_only_when_the_last_one_can_no_longer_be_reopened() {
        var client = value(clients.create(client("S. Fictief", TODAY.minusDays(200))));
        var first = trajectoryOf(client);
        assertThat(clients.beginAgain(client.id())).isEqualTo(Outcome.refused("clients.refused.stillRunning"));

        value(trajectories.end(first.id(), TODAY.minusDays(30), EndReason.DOEL_BEREIKT_BETAALD_WERK, null));
        assertThat(clients.beginAgain(client.id())).isEqualTo(Outcome.refused("clients.refused.reopenInstead", TODAY));

        value(trajectories.reopen(first.id()));
        value(trajectories.end(first.id(), TODAY.minusDays(31), EndReason.DOEL_BEREIKT_BETAALD_WERK, null));
        var archived = value(clients.archive(client.id()));
        var again = value(clients.beginAgain(client.id()));
        assertThat(trajectoryOf(client)).isEqualTo(again);
        assertThat(again.status()).isEqualTo(TrajectoryStatus.AANGEMELD);
        assertThat(again.startDate()).isNull();
        assertThat(again.regionCode()).isNull();
        assertThat(new ClientRepository(vault).find(client.id()).orElseThrow().archivedAt()).isNull();
        assertThat(new AssignmentRepository(vault).ofTrajectory(again.id())).singleElement()
                .satisfies(assignment -> assertThat(assignment.toDate()).isNull());

        clients.undoBegin(again, archived);
        assertThat(new TrajectoryRepository(vault).ofClient(client.id())).extracting(Trajectory::id).containsExactly(first.id());
        assertThat(new AssignmentRepository(vault).ofTrajectory(again.id())).isEmpty();
        assertThat(new ClientRepository(vault).find(client.id()).orElseThrow().archivedAt()).isNotNull();
    }

    @Test
    void a_trajectory_goes_from_referral_to_the_end_and_its_region_is_frozen_at_the_start() {
        var client = value(clients.create(client("S. Fictief", null)));
        UUID id = trajectoryOf(client).id();
        assertThat(trajectories.pause(id)).isEqualTo(Outcome.refused("clients.refused.notActive"));
        assertThat(value(trajectories.accept(id, TODAY.minusDays(100))).status()).isEqualTo(TrajectoryStatus.INTAKE);
        var zwolle = RegionNames.in(vault).municipality("Zwolle", TODAY).orElseThrow();
        clients.edit(new ClientRepository(vault).find(client.id()).orElseThrow().withMunicipalityId(zwolle.id()));
        assertThat(value(trajectories.start(id, TODAY.minusDays(60))).regionCode()).isEqualTo("AM36");

        var utrecht = RegionNames.in(vault).municipality("Utrecht", TODAY).orElseThrow();
        clients.edit(new ClientRepository(vault).find(client.id()).orElseThrow().withMunicipalityId(utrecht.id()));
        assertThat(value(trajectories.pause(id)).regionCode()).isEqualTo("AM36");
        assertThat(value(trajectories.resume(id)).status()).isEqualTo(TrajectoryStatus.ACTIEF);
        assertThat(value(trajectories.changePhase(id, Phase.ZOEKEN)).phase()).isEqualTo(Phase.ZOEKEN);
    }

    @Test
    void a_stop_needs_a_reason_and_with_an_ips_subsidy_the_stop_notice() {
        var client = value(clients.create(client("B. Proef", TODAY.minusDays(90))));
        UUID id = trajectoryOf(client).id();
        assertThat(trajectories.end(id, TODAY, null, null)).isEqualTo(Outcome.refused("clients.refused.endReason"));
        assertThat(trajectories.end(id, TODAY, EndReason.GEZONDHEID, null)).isEqualTo(Outcome.refused("clients.refused.stopNotice"));
        assertThat(trajectories.end(id, TODAY.plusDays(1), EndReason.GEZONDHEID, TODAY)).isEqualTo(Outcome.refused("clients.refused.endInFuture"));
        assertThat(trajectoryOf(client).status()).isEqualTo(TrajectoryStatus.ACTIEF);

        assertThat(value(trajectories.end(id, TODAY, EndReason.GEZONDHEID, TODAY)).status()).isEqualTo(TrajectoryStatus.GESTOPT);
        assertThat(new AssignmentRepository(vault).ofTrajectory(id)).allMatch(assignment -> TODAY.equals(assignment.toDate()));
        assertThat(value(trajectories.reopen(id)).endDate()).isNull();
        assertThat(new AssignmentRepository(vault).ofTrajectory(id)).allMatch(assignment -> assignment.toDate() == null);
        assertThat(value(trajectories.end(id, TODAY.minusDays(31), EndReason.DOEL_BEREIKT_BETAALD_WERK, null)).status()).isEqualTo(TrajectoryStatus.AFGEROND);
        assertThat(trajectories.reopen(id)).isEqualTo(Outcome.refused("clients.refused.reopenTooLate", 30));
    }

    @Test
    void a_contact_is_logged_with_its_next_step_and_taken_back_as_one() {
        var client = value(clients.create(client("R. Denkbeeldig", TODAY.minusDays(90))));
        var service = new ContactService(vault, new Me(vault));
        var logged = value(service.log(NewContact.usual(client.id(), TODAY, ContactKind.WERKPLEKBEZOEK).withMinutes(45)
                .withNote("Pauzes werken goed").withNextStep("Rooster vragen").withNextDate(TODAY.plusDays(7))));
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).containsExactly(logged.contact());
        assertThat(new ActionItemRepository(vault).ofClient(client.id())).extracting(ActionItem::description).containsExactly("Rooster vragen");

        service.undo(logged);
        assertThat(new ContactMomentRepository(vault).ofClient(client.id())).isEmpty();
        assertThat(new ActionItemRepository(vault).ofClient(client.id())).isEmpty();
        assertThat(new History(vault).ofClient(client.id())).extracting(revision -> revision.event()).contains(AuditKind.VERWIJDEREN);
        assertThat(service.log(NewContact.usual(client.id(), TODAY.plusDays(1), ContactKind.INTAKE)))
                .isEqualTo(Outcome.refused("clients.refused.contactInFuture"));
    }

    @Test
    void an_agreement_can_be_done_postponed_and_dropped_once() {
        var client = value(clients.create(client("T. Schets", TODAY.minusDays(90))));
        var service = new ActionService(vault);
        var action = value(service.open(client.id(), "Loonstrook sturen", ActionOwner.CLIENT, TODAY));
        assertThat(service.postpone(action.id(), TODAY.minusDays(1))).isEqualTo(Outcome.refused("clients.refused.postponeToPast"));
        assertThat(value(service.postpone(action.id(), TODAY.plusDays(3))).dueDate()).isEqualTo(TODAY.plusDays(3));
        assertThat(value(service.done(action.id())).doneDate()).isEqualTo(TODAY);
        assertThat(service.drop(action.id())).isEqualTo(Outcome.refused("clients.refused.actionClosed"));
        service.putBack(action);
        assertThat(new ActionItemRepository(vault).find(action.id()).orElseThrow().status()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void a_draft_of_a_profile_survives_and_only_saving_makes_a_version() {
        var client = value(clients.create(client("L. Model", TODAY.minusDays(90))));
        var service = new ProfileService(vault);
        var profile = service.open(client.id());
        value(service.save(profile.withDreamJob("Kok")));
        service.keepDraft(profile.withDreamJob("Kok in een eigen zaak"));
        assertThat(service.saved(client.id()).orElseThrow().dreamJob()).isEqualTo("Kok");

        Path place = vault.folder();
        vault.close();
        vault = TestVault.reopen(place);
        var again = new ProfileService(vault);
        assertThat(again.open(client.id()).dreamJob()).isEqualTo("Kok in een eigen zaak");
        value(again.save(again.open(client.id())));
        assertThat(new History(vault).of(CareerProfileRepository.SHELF, profile.id())).hasSize(1);
        assertThat(again.save(profile.withHoursMin(30).withHoursMax(20))).isEqualTo(Outcome.refused("clients.refused.hoursOrder"));
    }

    @Test
    void looking_into_a_record_leaves_a_line_in_the_log() {
        var client = value(clients.create(client("N. Schets", TODAY.minusDays(90))));
        clients.viewed(client.id());
        assertThat(new History(vault).logOf(client.id())).extracting(AuditLine::event).containsOnlyOnce(AuditKind.INZIEN);
    }

    @Test
    void the_caseload_shows_freshness_next_step_and_filters() {
        var seeker = value(clients.create(client("A. Zoeker", TODAY.minusDays(90))));
        var worker = value(clients.create(client("B. Werker", TODAY.minusDays(90))));
        var paused = value(clients.create(client("C. Pauze", TODAY.minusDays(90))));
        var gone = value(clients.create(client("D. Klaar", TODAY.minusDays(90))));
        trajectories.changePhase(trajectoryOf(seeker).id(), Phase.ZOEKEN);
        trajectories.pause(trajectoryOf(paused).id());
        trajectories.end(trajectoryOf(gone).id(), TODAY, EndReason.DOEL_BEREIKT_BETAALD_WERK, null);
        var contacts = new ContactService(vault, new Me(vault));
        contacts.log(NewContact.usual(seeker.id(), TODAY.minusDays(20), ContactKind.ZOEKEN_SAMEN));
        contacts.log(NewContact.usual(seeker.id(), TODAY.minusDays(1), ContactKind.NO_SHOW));
        contacts.log(NewContact.usual(worker.id(), TODAY.minusDays(2), ContactKind.WERKPLEKBEZOEK));
        new ActionService(vault).open(worker.id(), "Rooster vragen", ActionOwner.COACH, TODAY.minusDays(7));

        try (var facts = new CaseloadFacts(vault)) {
            RungSource rungs = () -> Map.of(worker.id(), new RungSource.Rungs(2, 5));
            WorkSource work = () -> Map.of(worker.id(), new WorkSource.Work("Bakkerij De Proef", new BigDecimal("16"), TODAY.minusDays(10)));
            var caseload = new Caseload(vault, facts, rungs, work, List.of(new ClientDue(vault, facts, work)));
            var rows = caseload.rows(TODAY);
            assertThat(rows).extracting(CaseloadRow::name).containsExactly("A. Zoeker", "B. Werker", "C. Pauze", "D. Klaar");
            var first = rows.getFirst();
            assertThat(first.gap()).isEqualTo(20);
            assertThat(first.freshness()).isEqualTo(Freshness.RED);
            assertThat(first.next().orElseThrow().title()).isEqualTo(Message.of("clients.due.silent"));
            assertThat(rows.get(1).next().orElseThrow().title()).isEqualTo(Message.of("clients.due.action", "Rooster vragen"));
            assertThat(rows.get(1).rungs().orElseThrow().change()).isEqualTo(3);
            assertThat(Caseload.counts(rows, TODAY)).containsEntry(CaseloadFilter.ALLE, 3L).containsEntry(CaseloadFilter.ZOEKT_WERK, 1L)
                    .containsEntry(CaseloadFilter.WERKT, 1L).containsEntry(CaseloadFilter.GEPAUZEERD, 1L).containsEntry(CaseloadFilter.AFGESLOTEN, 1L);

            contacts.log(NewContact.usual(seeker.id(), TODAY, ContactKind.ZOEKEN_SAMEN));
            assertThat(caseload.rows(TODAY).getFirst().gap()).isZero();
        }
    }

    @Test
    void a_client_is_found_by_name_and_a_contact_by_a_word_of_its_note_also_after_a_change() {
        var client = value(clients.create(client("W. Vindbaar", null)));
        var text = nl.trede.common.text.Text.in(nl.trede.common.text.Text.DUTCH, List.of("common", "clients"));
        try (var finder = new nl.trede.clients.model.ClientFinder(vault, text)) {
            assertThat(finder.find("vind", 5)).extracting(nl.trede.common.find.Finding::title).containsExactly("W. Vindbaar");
            new ContactService(vault, new Me(vault)).log(NewContact.usual(client.id(), TODAY, ContactKind.INTAKE).withNote("Wil graag tuinieren"));
            assertThat(finder.find("tuinier", 5)).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo("Notitie bij contact");
                assertThat(found.destination().id()).contains(client.id());
            });
            assertThat(finder.find("zeilen", 5)).isEmpty();
        }
    }

    private Trajectory trajectoryOf(Client client) {
        return new TrajectoryRepository(vault).current(client.id()).orElseThrow();
    }

    private static NewClient client(String name, LocalDate start) {
        return new NewClient(name, null, null, Method.IPS_EPA, Purpose.WERK_VINDEN, TODAY.minusDays(300), start, FundingSource.UWV_IPS);
    }

    private static <T> T value(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
