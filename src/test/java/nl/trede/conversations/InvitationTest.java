package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactChannel;
import nl.trede.common.outcome.Outcome;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEvent;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.Invitation;
import nl.trede.conversations.model.InvitationFile;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicService;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invitation says only what everyone who gets it may know.
class InvitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Vault vault;
    private Client client;
    private ThreeWayConversation planned;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
        People.searching(vault, client.id(), LocalDate.of(2026, 9, 1));
        planned = done(new ConversationService(vault).plan(new NewConversation(client.id(), ConversationKind.VOORTGANG, TODAY.plusDays(3),
                LocalTime.of(10, 30), 45, ContactChannel.GESPREK, "Stadskantoor")));
        seat("K. Klant", PartyRole.KLANTMANAGER, OrganisationKind.GEMEENTE);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theMunicipalityMayKnowWhoItIsAboutBecauseOfTheOrder() {
        assertThat(invitation().named()).isTrue();
    }

    @Test
    void assoonAsOneGuestMayNotKnowTheClientTheInvitationNamesNobodyAndNothing() {
        topic("Uren en inkomen", TopicKind.INKOMEN);
        seat("A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        assertThat(invitation().named()).isFalse();
        assertThat(invitation().topics()).isEmpty();
        assertThat(invitation().categories()).isEmpty();
    }

    @Test
    void aTopicIsNamedOnlyWhenEveryGuestMayKnowItAndItIsNotIntern() {
        topic("Uren en inkomen", TopicKind.INKOMEN);
        topic("Signaal thuis", TopicKind.LEEFGEBIED);
        assertThat(invitation().topics()).as("the benefit is the business of the municipality, home is not").containsExactly("Uren en inkomen");
        assertThat(invitation().leftOut()).isEqualTo(1);
        allow(RecipientKind.GEMEENTE, DataCategory.BELASTBAARHEID);
        assertThat(invitation().topics()).containsExactly("Uren en inkomen", "Signaal thuis");
        seat("A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        allow(RecipientKind.GGZ, DataCategory.CONTACTGEGEVENS);
        assertThat(invitation().named()).isTrue();
        assertThat(invitation().topics()).as("the clinician was not allowed either of them").isEmpty();
    }

    @Test
    void whatIsCopiedStandsInTheRegisterForEachGuestAndTheyAreInvited() {
        topic("Uren en inkomen", TopicKind.INKOMEN);
        invitation().sent(vault, file(), SharingChannel.KLEMBORD);
        assertThat(new SharingEventRepository(vault).all()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(RecipientKind.GEMEENTE);
            assertThat(event.channel()).isEqualTo(SharingChannel.KLEMBORD);
            assertThat(Set.of(event.categories().split(";"))).containsExactlyInAnyOrder("CONTACTGEGEVENS", "UITKERING_INKOMEN");
        });
        assertThat(file().seats()).filteredOn(seat -> seat.party().isPresent()).allMatch(seat -> TODAY.equals(seat.participant().invitedOn()));
    }

    @Test
    void anInvitationThatNamesNobodyLeavesNoLineInTheRegister() {
        seat("A. Behandelaar", PartyRole.BEHANDELAAR, OrganisationKind.GGZ);
        invitation().sent(vault, file(), SharingChannel.KLEMBORD);
        assertThat(new SharingEventRepository(vault).all()).extracting(SharingEvent::recipient).isEmpty();
    }

    @Test
    void theCalendarFileHasWhenAndWhereAndNothingOfTheClient() throws Exception {
        topic("Signaal thuis", TopicKind.LEEFGEBIED);
        Path target = folder.resolve("driegesprek.ics");
        done(InvitationFile.save(vault, planned, "Driegesprek", target));
        String text = Files.readString(target);
        assertThat(text).contains("SUMMARY:Driegesprek", "LOCATION:Stadskantoor", "20261125T093000Z").doesNotContain("Proef", "Signaal", "Klant");
    }

    @Test
    void withoutADayThereIsNoCalendarFile() {
        assertThat(InvitationFile.save(vault, planned.withPlannedOn(null), "Driegesprek", folder.resolve("x.ics")).isDone()).isFalse();
        assertThat(folder.resolve("x.ics")).doesNotExist();
    }

    private Invitation invitation() {
        return Invitation.of(file(), new Sharing(vault).standing(client.id()), TODAY);
    }

    private ConversationFile file() {
        return ConversationFile.of(vault, planned.id()).orElseThrow();
    }

    private void topic(String title, TopicKind kind) {
        done(new TopicService(vault).add(planned.id(), new TopicService.NewTopic(kind, title, null, null)));
    }

    private UUID seat(String name, PartyRole role, OrganisationKind kind) {
        return done(new TableService(vault).seatNew(planned.id(), new TableService.NewParty(name, role, "Organisatie " + kind, kind, null))).partyId();
    }

    private void allow(RecipientKind to, DataCategory category) {
        var consent = new Consent(Ids.next(), client.id(), to, null, category.name(), "driegesprek", TODAY.minusDays(1), GivenHow.SCHRIFTELIJK, null, null, null, false);
        vault.write(write -> write.save(ConsentRepository.SHELF, consent));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
