package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.Answer;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.CellState;
import nl.trede.consent.model.CellView;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentDue;
import nl.trede.consent.model.ConsentPage;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.ConsentTimeline;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.Spot;
import nl.trede.consent.model.Withdrawal;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.OrganisationRepository;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyBuilder;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.AuditLine;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private Consents consents;
    private ConsentRepository kept;
    private Client client;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        consents = new Consents(vault, TestVault.CLOCK);
        kept = new ConsentRepository(vault);
        client = People.client(vault, "B. Proef");
        People.searching(vault, client.id(), LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void one_conversation_sets_several_cells_for_several_recipients() {
        var noted = done(consents.note(List.of(yes(RecipientKind.GGZ, DataCategory.BAAN, DataCategory.VOORTGANG_LADDER),
                yes(RecipientKind.GEMEENTE, DataCategory.BELASTBAARHEID))));
        assertThat(kept.ofClient(client.id())).containsExactlyElementsOf(noted).hasSize(2);
        assertThat(noted.getFirst().categorySet()).containsExactlyInAnyOrder(DataCategory.BAAN, DataCategory.VOORTGANG_LADDER);
        assertThat(state(DataCategory.BAAN, RecipientKind.GGZ)).isEqualTo(CellState.YES);
        assertThat(state(DataCategory.BELASTBAARHEID, RecipientKind.GEMEENTE)).isEqualTo(CellState.YES);
        assertThat(new History(vault).logOf(client.id())).extracting(AuditLine::event).contains(AuditKind.TOESTEMMING);
        consents.remove(noted);
        assertThat(kept.ofClient(client.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void nobody_can_be_given_diagnosis_or_treatment(RecipientKind recipient) {
        assertThat(refusal(consents.note(List.of(yes(recipient, DataCategory.DIAGNOSE_BEHANDELING))))).isEqualTo("consent.refused.closed");
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void a_closed_cell_in_a_conversation_refuses_the_whole_of_it_before_anything_is_written() {
        assertThat(refusal(consents.note(List.of(yes(RecipientKind.GGZ, DataCategory.BAAN),
                yes(RecipientKind.WERKGEVER, DataCategory.BELASTBAARHEID, DataCategory.UITKERING_INKOMEN))))).isEqualTo("consent.refused.closed");
        assertThat(refusal(consents.note(List.of(yes(RecipientKind.UWV, DataCategory.CONTACTGEGEVENS))))).isEqualTo("consent.refused.needed");
        assertThat(refusal(consents.note(List.of(yes(RecipientKind.REGIOCOORDINATOR, DataCategory.VOORTGANG_LADDER))))).isEqualTo("consent.refused.closed");
        assertThat(refusal(consents.note(List.of()))).isEqualTo("consent.refused.noCells");
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void a_yes_needs_a_purpose_a_day_that_was_and_a_last_day_after_it() {
        var good = yes(RecipientKind.GGZ, DataCategory.BAAN);
        assertThat(refusal(consents.note(List.of(new Answer(good.clientId(), good.to(), good.categories(), true, " ", TODAY, good.how(), Optional.empty(),
                Optional.empty()))))).isEqualTo("consent.refused.purpose");
        assertThat(refusal(consents.note(List.of(new Answer(good.clientId(), good.to(), good.categories(), true, "werk", TODAY.plusDays(1), good.how(),
                Optional.empty(), Optional.empty()))))).isEqualTo("consent.refused.future");
        assertThat(refusal(consents.note(List.of(new Answer(good.clientId(), good.to(), good.categories(), true, "werk", TODAY, good.how(),
                Optional.of(TODAY.minusDays(1)), Optional.empty()))))).isEqualTo("consent.refused.expires");
        assertThat(refusal(consents.note(List.of(new Answer(good.clientId(), good.to(), good.categories(), true, "w".repeat(1001), TODAY, good.how(),
                Optional.empty(), Optional.empty()))))).isEqualTo("consent.refused.tooLong");
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void a_refusal_needs_no_purpose_and_stands_in_the_matrix() {
        done(consents.note(List.of(new Answer(client.id(), Audience.of(RecipientKind.UWV), Set.of(DataCategory.WERKWENS_PROFIEL), false, "", TODAY,
                GivenHow.MONDELING_VASTGELEGD, Optional.of(TODAY.plusDays(9)), Optional.of(" ")))));
        assertThat(kept.all()).singleElement().satisfies(no -> {
            assertThat(no.refusalNoted()).isTrue();
            assertThat(no.expires()).isNull();
            assertThat(no.documentRef()).isNull();
        });
        assertThat(state(DataCategory.WERKWENS_PROFIEL, RecipientKind.UWV)).isEqualTo(CellState.REFUSED);
    }

    @Test
    void withdrawing_one_kind_of_data_leaves_the_others_of_the_same_consent_and_holds_today() {
        var given = done(consents.note(List.of(yes(RecipientKind.GGZ, DataCategory.BAAN, DataCategory.VOORTGANG_LADDER)))).getFirst();
        Withdrawal withdrawal = done(consents.withdraw(List.of(given.id()), DataCategory.BAAN));
        var gate = new Sharing(vault);
        assertThat(gate.verdict(client.id(), RecipientKind.GGZ, DataCategory.BAAN, TODAY).allowed()).isFalse();
        assertThat(gate.verdict(client.id(), RecipientKind.GGZ, DataCategory.VOORTGANG_LADDER, TODAY).allowed()).isTrue();
        assertThat(state(DataCategory.BAAN, RecipientKind.GGZ)).isEqualTo(CellState.WITHDRAWN);
        assertThat(kept.ofClient(client.id())).hasSize(2).filteredOn(one -> one.withdrawnDate() != null).singleElement()
                .satisfies(one -> assertThat(one.categorySet()).containsExactly(DataCategory.BAAN));
        consents.undo(withdrawal);
        assertThat(kept.ofClient(client.id())).containsExactly(given);
    }

    @Test
    void withdrawing_the_last_kind_of_data_ends_the_consent_itself() {
        var given = done(consents.note(List.of(yes(RecipientKind.GGZ, DataCategory.BAAN)))).getFirst();
        done(consents.withdraw(List.of(given.id()), DataCategory.BAAN));
        assertThat(kept.find(given.id()).orElseThrow().withdrawnDate()).isEqualTo(TODAY);
    }

    @Test
    void an_answer_for_one_person_shows_in_the_cell_and_needs_someone_around_this_client() {
        Party desk = party(client.id(), "K. Manager", PartyRole.KLANTMANAGER, null);
        Party foreign = party(People.client(vault, "N. Voorbeeld").id(), "J. Ander", PartyRole.KLANTMANAGER, null);
        var to = Audience.of(RecipientKind.GEMEENTE, desk.id());
        var good = new Answer(client.id(), to, Set.of(DataCategory.BELASTBAARHEID), true, "werk", TODAY, GivenHow.DIGITAAL, Optional.empty(), Optional.empty());
        done(consents.note(List.of(good)));
        assertThat(state(DataCategory.BELASTBAARHEID, RecipientKind.GEMEENTE)).isEqualTo(CellState.SOME);
        assertThat(refusal(consents.note(List.of(new Answer(client.id(), Audience.of(RecipientKind.GEMEENTE, foreign.id()), good.categories(), true, "werk", TODAY,
                good.how(), Optional.empty(), Optional.empty()))))).isEqualTo("consent.refused.party");
        done(consents.note(List.of(yes(RecipientKind.GEMEENTE, DataCategory.BELASTBAARHEID))));
        assertThat(state(DataCategory.BELASTBAARHEID, RecipientKind.GEMEENTE)).isEqualTo(CellState.YES);
        done(consents.note(List.of(new Answer(client.id(), to, good.categories(), false, "", TODAY, good.how(), Optional.empty(), Optional.empty()))));
        assertThat(state(DataCategory.BELASTBAARHEID, RecipientKind.GEMEENTE)).isEqualTo(CellState.EXCEPT);
    }

    @Test
    void people_belong_to_the_column_of_where_they_work() {
        Organisation uwv = new Organisation(Ids.next(), "UWV Proefstad", OrganisationKind.UWV);
        vault.write(write -> write.save(OrganisationRepository.SHELF, uwv));
        party(client.id(), "A. Consulent", PartyRole.CONSULENT, uwv.id());
        party(client.id(), "B. Coach", PartyRole.REINTEGRATIECOACH, null);
        party(client.id(), "C. Naaste", PartyRole.NAASTE, null);
        party(client.id(), "D. Behandelaar", PartyRole.BEHANDELAAR, null);
        assertThat(ConsentPage.of(vault, client.id(), TODAY).people()).extracting(person -> person.kind().orElse(null))
                .containsExactly(RecipientKind.UWV, null, RecipientKind.NAASTE, RecipientKind.GGZ);
    }

    @Test
    void a_consent_that_runs_out_is_due_until_it_was_spoken_of_again() {
        var brief = new Answer(client.id(), Audience.of(RecipientKind.GEMEENTE), Set.of(DataCategory.BELASTBAARHEID), true, "werk",
                LocalDate.of(2026, 6, 1), GivenHow.DIGITAAL, Optional.of(LocalDate.of(2026, 12, 6)), Optional.empty());
        done(consents.note(List.of(brief)));
        DueItem item = due(TODAY, TODAY.plusDays(28)).getFirst();
        assertThat(item.due()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(item.place()).isEqualTo(Destination.client(client.id(), "consent"));
        assertThat(due(TODAY, TODAY.plusDays(7))).isEmpty();
        assertThat(due(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 17))).hasSize(1);
        assertThat(due(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 17))).isEmpty();
        done(consents.note(List.of(yes(RecipientKind.GEMEENTE, DataCategory.BELASTBAARHEID))));
        assertThat(due(TODAY, TODAY.plusDays(28))).isEmpty();
    }

    @Test
    void nothing_is_due_for_a_client_who_is_no_longer_guided() {
        done(consents.note(List.of(new Answer(client.id(), Audience.of(RecipientKind.GGZ), Set.of(DataCategory.BAAN), true, "werk", TODAY,
                GivenHow.DIGITAAL, Optional.of(TODAY.plusDays(5)), Optional.empty()))));
        assertThat(due(TODAY, TODAY.plusDays(28))).hasSize(1);
        Trajectory trajectory = new TrajectoryRepository(vault).all().getFirst();
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withEndDate(TODAY.minusDays(1))));
        assertThat(due(TODAY, TODAY.plusDays(28))).isEmpty();
    }

    @Test
    void the_timeline_tells_what_was_given_refused_and_withdrawn() {
        var given = done(consents.note(List.of(yes(RecipientKind.GGZ, DataCategory.BAAN)))).getFirst();
        done(consents.withdraw(List.of(given.id()), DataCategory.BAAN));
        assertThat(new ConsentTimeline(vault).timeline(client.id())).extracting(TimelineEntry::title).extracting(title -> title.key())
                .containsExactly("consent.timeline.given", "consent.timeline.withdrawn");
    }

    private CellState state(DataCategory category, RecipientKind recipient) {
        CellView cell = ConsentPage.of(vault, client.id(), TODAY).cells().get(new Spot(category, recipient));
        return cell.state();
    }

    private List<DueItem> due(LocalDate today, LocalDate horizon) {
        return new ConsentDue(vault).due(today, horizon);
    }

    private Answer yes(RecipientKind recipient, DataCategory... categories) {
        return new Answer(client.id(), Audience.of(recipient), Set.of(categories), true, "samen werk zoeken", TODAY, GivenHow.SCHRIFTELIJK,
                Optional.empty(), Optional.empty());
    }

    private Party party(UUID clientId, String name, PartyRole role, UUID organisation) {
        Party party = PartyBuilder.builder().id(Ids.next()).clientId(clientId).name(name).role(role).organisationId(organisation).build();
        vault.write(write -> write.save(PartyRepository.SHELF, party));
        return party;
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static String refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).message().key();
    }
}
