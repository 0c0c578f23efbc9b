package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentBuilder;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.Shareable;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.model.Verdict;
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

class SharingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SOMEONE = Ids.next();

    @TempDir
    Path folder;
    private Vault vault;
    private Sharing gate;
    private Client client;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        gate = new Sharing(vault);
        client = People.client(vault, "B. Proef");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void a_consent_holds_from_its_first_day_to_its_last() {
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withGivenDate(LocalDate.of(2026, 3, 1)).withExpires(LocalDate.of(2026, 6, 30)));
        assertThat(may(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(may(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(may(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(may(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(why(LocalDate.of(2026, 7, 1))).isEqualTo("consent.why.expired");
    }

    @Test
    void a_withdrawal_works_on_its_own_day_and_not_before() {
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withWithdrawnDate(TODAY));
        assertThat(may(TODAY.minusDays(1))).isTrue();
        assertThat(may(TODAY)).isFalse();
        assertThat(why(TODAY)).isEqualTo("consent.why.withdrawn");
    }

    @Test
    void given_and_withdrawn_on_one_day_never_held_and_a_new_yes_on_that_day_does() {
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withGivenDate(TODAY).withWithdrawnDate(TODAY));
        assertThat(may(TODAY)).isFalse();
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withGivenDate(TODAY));
        assertThat(may(TODAY)).isTrue();
    }

    @Test
    void the_last_word_counts_between_yes_and_no() {
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID));
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withRefusalNoted(true).withGivenDate(LocalDate.of(2026, 10, 1)));
        assertThat(may(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(may(TODAY)).isFalse();
        assertThat(why(TODAY)).isEqualTo("consent.why.refused");
        save(consent(RecipientKind.UWV, DataCategory.BELASTBAARHEID).withGivenDate(TODAY));
        assertThat(may(TODAY)).isTrue();
    }

    @Test
    void a_consent_for_one_person_says_nothing_about_others() {
        save(consent(RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL).withPartyId(SOMEONE));
        assertThat(gate.verdict(client.id(), Audience.of(RecipientKind.GEMEENTE, SOMEONE), DataCategory.WERKWENS_PROFIEL, TODAY).allowed()).isTrue();
        assertThat(gate.verdict(client.id(), Audience.of(RecipientKind.GEMEENTE, Ids.next()), DataCategory.WERKWENS_PROFIEL, TODAY).allowed()).isFalse();
        assertThat(gate.verdict(client.id(), RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL, TODAY))
                .isInstanceOfSatisfying(Verdict.Blocked.class, no -> {
                    assertThat(no.reason().key()).isEqualTo("consent.why.someoneElse");
                    assertThat(no.place()).contains(Destination.client(client.id(), "consent"));
                });
    }

    @Test
    void a_refusal_of_one_person_also_stops_what_goes_to_anyone() {
        save(consent(RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL));
        save(consent(RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL).withPartyId(SOMEONE).withRefusalNoted(true).withGivenDate(TODAY));
        assertThat(gate.verdict(client.id(), RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL, TODAY).allowed()).isFalse();
        assertThat(gate.verdict(client.id(), Audience.of(RecipientKind.GEMEENTE, SOMEONE), DataCategory.WERKWENS_PROFIEL, TODAY).allowed()).isFalse();
        assertThat(gate.verdict(client.id(), Audience.of(RecipientKind.GEMEENTE, Ids.next()), DataCategory.WERKWENS_PROFIEL, TODAY).allowed()).isTrue();
    }

    @Test
    void no_consent_opens_a_cell_that_is_never_open_even_when_one_lies_in_the_database() {
        save(consent(RecipientKind.WERKGEVER, DataCategory.DIAGNOSE_BEHANDELING));
        save(consent(RecipientKind.WERKGEVER, DataCategory.UITKERING_INKOMEN));
        save(consent(RecipientKind.GEMEENTE, DataCategory.DIAGNOSE_BEHANDELING));
        save(consent(RecipientKind.GGZ, DataCategory.DIAGNOSE_BEHANDELING));
        save(consent(RecipientKind.REGIOCOORDINATOR, DataCategory.CONTACTGEGEVENS));
        List.of(RecipientKind.values()).forEach(recipient ->
                assertThat(gate.verdict(client.id(), recipient, DataCategory.DIAGNOSE_BEHANDELING, TODAY).allowed()).isFalse());
        assertThat(gate.verdict(client.id(), RecipientKind.WERKGEVER, DataCategory.UITKERING_INKOMEN, TODAY).allowed()).isFalse();
        assertThat(gate.verdict(client.id(), RecipientKind.REGIOCOORDINATOR, DataCategory.CONTACTGEGEVENS, TODAY).allowed()).isFalse();
    }

    @Test
    void what_an_order_needs_goes_without_consent() {
        assertThat(gate.verdict(client.id(), RecipientKind.UWV, DataCategory.CONTACTGEGEVENS, TODAY))
                .isEqualTo(new Verdict.Allowed(Verdict.Basis.NEEDED, Optional.empty()));
        assertThat(gate.verdict(client.id(), RecipientKind.GEMEENTE, DataCategory.BAAN, TODAY).allowed()).isTrue();
    }

    @Test
    void an_employer_hears_only_what_the_client_chose_to_tell() {
        assertThat(blocked(RecipientKind.WERKGEVER, DataCategory.OPENHEIDSKEUZE)).isEqualTo("consent.why.undecided");
        decide(DisclosureLevel.NIETS_VERTELLEN);
        assertThat(blocked(RecipientKind.WERKGEVER, DataCategory.OPENHEIDSKEUZE)).isEqualTo("consent.why.toldNothing");
        decide(DisclosureLevel.ALGEMEEN);
        assertThat(gate.verdict(client.id(), RecipientKind.WERKGEVER, DataCategory.OPENHEIDSKEUZE, TODAY).allowed()).isTrue();
        assertThat(gate.verdict(client.id(), RecipientKind.UWV, DataCategory.OPENHEIDSKEUZE, TODAY).allowed()).isFalse();
    }

    @Test
    void the_region_has_rows_without_a_name_and_none_of_a_client_who_objects() {
        assertThat(gate.verdict(client.id(), RecipientKind.REGIOCOORDINATOR, DataCategory.BAAN, TODAY))
                .isEqualTo(new Verdict.Allowed(Verdict.Basis.PSEUDONYMISED, Optional.empty()));
        assertThat(gate.withoutRow()).isEmpty();
        vault.write(write -> write.save(ClientRepository.SHELF, client.withRegionObjection(true)));
        assertThat(blocked(RecipientKind.REGIOCOORDINATOR, DataCategory.BAAN)).isEqualTo("consent.why.objection");
        assertThat(gate.withoutRow()).containsExactly(client.id());
        assertThatThrownBy(() -> vault.write(write -> {
            gate.registerRows(write, List.of(client.id()), "Regio Proef");
            return true;
        })).isInstanceOf(NotAllowed.class);
        assertThat(new SharingEventRepository(vault).all()).isEmpty();
    }

    @Test
    void a_paper_is_sifted_piece_by_piece_and_says_what_it_left_out_and_why() {
        Consent yes = save(consent(RecipientKind.GEMEENTE, DataCategory.WERKWENS_PROFIEL));
        var sifted = gate.sift(client.id(), RecipientKind.GEMEENTE, TODAY, List.of(
                new Shareable<>(DataCategory.WERKWENS_PROFIEL, false, "wil ochtenden werken"),
                new Shareable<>(DataCategory.WERKWENS_PROFIEL, true, "twijfelt, nog niet zeggen"),
                new Shareable<>(DataCategory.BELASTBAARHEID, false, "vier uur achter elkaar gaat"),
                new Shareable<>(DataCategory.BAAN, false, "16 uur per week")));
        assertThat(sifted.contents()).containsExactly("wil ochtenden werken", "16 uur per week");
        assertThat(sifted.leftOut()).extracting(left -> left.why().reason().key()).containsExactly("consent.why.intern", "consent.why.notAsked");
        SharingEvent event = vault.write(write -> gate.register(write, share(RecipientKind.GEMEENTE, sifted.categories())));
        assertThat(new SharingEventRepository(vault).ofClient(client.id())).containsExactly(event);
        assertThat(event.categorySet()).containsExactlyInAnyOrder(DataCategory.WERKWENS_PROFIEL, DataCategory.BAAN);
        assertThat(event.consentIds()).containsExactly(yes.id());
        assertThat(new History(vault).logOf(client.id())).extracting(AuditLine::event).contains(AuditKind.EXPORT);
    }

    @Test
    void a_paper_with_a_name_never_carries_what_may_only_leave_under_a_key() {
        var sifted = gate.sift(client.id(), RecipientKind.REGIOCOORDINATOR, TODAY,
                List.of(new Shareable<>(DataCategory.VOORTGANG_LADDER, false, "trede 4")));
        assertThat(sifted.shared()).isEmpty();
        assertThatThrownBy(() -> vault.write(write -> gate.register(write, share(RecipientKind.REGIOCOORDINATOR,
                Set.of(DataCategory.VOORTGANG_LADDER))))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_was_withdrawn_after_the_preview_is_not_shared_and_nothing_of_that_moment_is_kept() {
        Consent yes = save(consent(RecipientKind.GGZ, DataCategory.BAAN));
        var sifted = gate.sift(client.id(), RecipientKind.GGZ, TODAY, List.of(new Shareable<>(DataCategory.BAAN, false, "16 uur")));
        save(yes.withWithdrawnDate(TODAY));
        assertThatThrownBy(() -> vault.write(write -> {
            write.save(ClientRepository.SHELF, client.withPhone("0612345678"));
            return gate.register(write, share(RecipientKind.GGZ, sifted.categories()));
        })).isInstanceOfSatisfying(NotAllowed.class, no -> {
            assertThat(no.why().reason().key()).isEqualTo("consent.why.withdrawn");
            assertThat(no.getMessage()).doesNotContain("Proef");
        });
        assertThat(new SharingEventRepository(vault).all()).isEmpty();
        assertThat(new ClientRepository(vault).find(client.id()).orElseThrow().phone()).isNull();
    }

    @Test
    void rows_for_the_region_are_registered_for_many_clients_at_once() {
        Client other = People.client(vault, "N. Voorbeeld");
        vault.write(write -> {
            gate.registerRows(write, List.of(client.id(), other.id()), "Regio Proef");
            return true;
        });
        assertThat(new SharingEventRepository(vault).all()).hasSize(2).allSatisfy(event -> {
            assertThat(event.recipient()).isEqualTo(RecipientKind.REGIOCOORDINATOR);
            assertThat(event.recipientName()).isEqualTo("Regio Proef");
            assertThat(event.categorySet()).containsExactlyInAnyOrder(DataCategory.VOORTGANG_LADDER, DataCategory.BAAN);
            assertThat(event.paper()).isEqualTo(SharedPaper.WERKBOEK);
        });
    }

    private boolean may(LocalDate day) {
        return gate.verdict(client.id(), RecipientKind.UWV, DataCategory.BELASTBAARHEID, day).allowed();
    }

    private String why(LocalDate day) {
        Message reason = ((Verdict.Blocked) gate.verdict(client.id(), RecipientKind.UWV, DataCategory.BELASTBAARHEID, day)).reason();
        return reason.key();
    }

    private String blocked(RecipientKind recipient, DataCategory category) {
        return ((Verdict.Blocked) gate.verdict(client.id(), recipient, category, TODAY)).reason().key();
    }

    private Share share(RecipientKind recipient, Set<DataCategory> categories) {
        return new Share(client.id(), Audience.of(recipient), Optional.of("Proefgemeente"), categories, SharedPaper.GESPREKSVERSLAG,
                SharingChannel.BESTAND);
    }

    private Consent consent(RecipientKind recipient, DataCategory category) {
        return ConsentBuilder.builder().id(Ids.next()).clientId(client.id()).recipient(recipient).categories(category.name()).purpose("samenwerken")
                .givenDate(LocalDate.of(2026, 1, 5)).givenHow(GivenHow.SCHRIFTELIJK).build();
    }

    private Consent save(Consent consent) {
        vault.write(write -> write.save(ConsentRepository.SHELF, consent));
        return consent;
    }

    private void decide(DisclosureLevel level) {
        vault.write(write -> write.save(DisclosureDecisionRepository.SHELF, new DisclosureDecision(Ids.next(), client.id(), TODAY, level,
                "LEIDINGGEVENDE", null, null, null, null, null, true, EmployerApproach.NEE, null)));
    }
}
