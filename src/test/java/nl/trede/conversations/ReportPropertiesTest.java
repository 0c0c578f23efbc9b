package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.common.text.Text;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Standing;
import nl.trede.conversations.model.AgreementLabel;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationParticipant;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.Measured;
import nl.trede.conversations.model.Report;
import nl.trede.conversations.model.ReportPaper;
import nl.trede.conversations.model.ReportReader;
import nl.trede.conversations.model.Reports;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.ThreeWayConversationBuilder;
import nl.trede.conversations.model.TopicKind;
import nl.trede.paper.model.AppointmentFile;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Ids;

/// Random consents against random conversations: every piece carries a word of its own, and that word is in a report exactly when the client
/// allows it. What should come through is worked out here a second time, from the table of domain §4 as it is printed.
class ReportPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID CLIENT = Ids.next();
    private static final Text TEXT = Text.in(Text.DUTCH, List.of("common", "partners", "clients", "consent", "ladder", "conversations"));

    /// Columns: ggz, UWV, gemeente, werkgever, naaste. c consent, n needed, . never in a report.
    private static final Map<DataCategory, String> PRINTED = Map.of(
            DataCategory.CONTACTGEGEVENS, "cnncc", DataCategory.WERKWENS_PROFIEL, "ccccc", DataCategory.BELASTBAARHEID, "ccc.c",
            DataCategory.DIAGNOSE_BEHANDELING, ".....", DataCategory.UITKERING_INKOMEN, "cnn.c", DataCategory.VOORTGANG_LADDER, "ccc.c",
            DataCategory.BAAN, "cnn.c", DataCategory.OPENHEIDSKEUZE, "c...c");

    private static final Map<RecipientKind, PartyRole> ROLES = Map.of(RecipientKind.GGZ, PartyRole.BEHANDELAAR, RecipientKind.UWV, PartyRole.ARBEIDSDESKUNDIGE,
            RecipientKind.GEMEENTE, PartyRole.KLANTMANAGER, RecipientKind.WERKGEVER, PartyRole.WERKGEVER, RecipientKind.NAASTE, PartyRole.NAASTE);

    record Topic(DataCategory category, boolean shareable, boolean discussed, boolean noted) {
    }

    record Agreed(ActionOwner owner, DataCategory category, boolean shareable, boolean dropped) {
    }

    record Given(RecipientKind to, Set<DataCategory> categories, boolean withdrawn) {
    }

    record Drawn(List<Topic> topics, List<Agreed> agreed, List<Given> given, boolean openingShareable, boolean success) {
    }

    @Property(tries = 10_000)
    void aReportHoldsExactlyWhatItsReaderMayKnow(@ForAll("drawn") Drawn drawn, @ForAll("readers") RecipientKind to) throws IOException {
        ConversationFile file = file(drawn);
        Map<UUID, AgreementLabel> labels = IntStream.range(0, drawn.agreed().size()).boxed().collect(Collectors.toMap(i -> file.agreements().get(i).id(),
                i -> new AgreementLabel(file.agreements().get(i).id(), file.conversation().id(), CLIENT, drawn.agreed().get(i).category(),
                        drawn.agreed().get(i).shareable())));
        ReportReader reader = ReportReader.of(file).stream().filter(one -> one.kind().filter(kind -> kind == to).isPresent()).findFirst().orElseThrow();
        Report report = Reports.of(file, new Measured(Optional.empty(), 0), labels, standing(drawn), reader, DAY);
        var paper = new ReportPaper(TEXT, "coachnaam");

        Map<String, Boolean> expected = expected(drawn, to);
        String words = paper.words(report);
        expected.forEach((word, allowed) -> assertThat(words.contains(word)).as(word + " for " + to + " in " + words).isEqualTo(allowed));
        if (to == RecipientKind.WERKGEVER || to == RecipientKind.NAASTE) {
            assertThat(words).doesNotContainIgnoringCase("behandelaar").doesNotContainIgnoringCase("ggz");
        }
        if (to == RecipientKind.WERKGEVER) {
            assertThat(words).doesNotContainIgnoringCase("arbeidsdeskundige").doesNotContainIgnoringCase("klantmanager").doesNotContain("UWV");
        }

        var calendar = new ByteArrayOutputStream();
        AppointmentFile.write(paper.next(file.conversation()), Instant.EPOCH, calendar);
        String outside = paper.fileName(report, "pdf") + paper.calendarName(file.conversation()) + calendar.toString(StandardCharsets.UTF_8);
        expected.keySet().forEach(word -> assertThat(outside).doesNotContain(word));
        assertThat(report.leftOut()).allSatisfy(left -> assertThat(TEXT.get(left.why().reason()) + TEXT.get(left.why().solution())).isNotBlank());
    }

    /// Every word that was put somewhere, and whether this reader may meet it.
    private static Map<String, Boolean> expected(Drawn drawn, RecipientKind to) {
        var expected = new TreeMap<String, Boolean>();
        expected.put("clientnaam", allowed(drawn, to, DataCategory.CONTACTGEGEVENS));
        expected.put("openingswoord", to != RecipientKind.WERKGEVER && drawn.openingShareable() && allowed(drawn, to, DataCategory.WERKWENS_PROFIEL));
        expected.put("successwoord", drawn.success() && allowed(drawn, to, DataCategory.VOORTGANG_LADDER));
        for (int i = 0; i < drawn.topics().size(); i++) {
            Topic topic = drawn.topics().get(i);
            boolean shown = (topic.discussed() || topic.noted()) && topic.shareable() && allowed(drawn, to, topic.category());
            expected.put("onderwerp" + i + "x", shown);
            expected.put("notitie" + i + "x", shown && topic.noted());
        }
        for (int i = 0; i < drawn.agreed().size(); i++) {
            Agreed agreed = drawn.agreed().get(i);
            boolean treatment = agreed.owner() == ActionOwner.GGZ && (to == RecipientKind.WERKGEVER || to == RecipientKind.NAASTE);
            boolean benefit = to == RecipientKind.WERKGEVER && (agreed.owner() == ActionOwner.UWV || agreed.owner() == ActionOwner.GEMEENTE);
            expected.put("afspraak" + i + "x", agreed.shareable() && !agreed.dropped() && !treatment && !benefit && allowed(drawn, to, agreed.category()));
        }
        return expected;
    }

    private static boolean allowed(Drawn drawn, RecipientKind to, DataCategory category) {
        return switch (PRINTED.get(category).charAt(to.ordinal())) {
            case 'n' -> true;
            case 'c' -> drawn.given().stream().anyMatch(one -> one.to() == to && !one.withdrawn() && one.categories().contains(category));
            default -> false;
        };
    }

    private static Standing standing(Drawn drawn) {
        List<Consent> consents = drawn.given().stream().map(one -> new Consent(Ids.next(), CLIENT, one.to(), null,
                one.categories().stream().map(Enum::name).collect(Collectors.joining(";")), "doel", DAY.minusDays(30), GivenHow.SCHRIFTELIJK, null,
                one.withdrawn() ? DAY : null, null, false)).toList();
        return new Standing(CLIENT, consents, Optional.empty(), false);
    }

    private static ConversationFile file(Drawn drawn) {
        ThreeWayConversation conversation = ThreeWayConversationBuilder.builder().id(Ids.next()).clientId(CLIENT).kind(ConversationKind.VOORTGANG)
                .status(ConversationStatus.BEZIG).minutes(60).heldOn(DAY).opening("openingswoord").openingShareable(drawn.openingShareable())
                .agreedSuccess(drawn.success() ? AgreedSuccess.BETAALD_WERK : null).agreedSuccessWords(drawn.success() ? "successwoord" : null)
                .nextDate(DAY.plusDays(91)).place("clientnaam thuis").step(ConversationStep.AFRONDEN).build();
        Client client = ClientBuilder.builder().id(CLIENT).displayName("clientnaam").regionObjection(false).createdAt(Instant.EPOCH).build();
        var topics = new ArrayList<ConversationTopic>();
        for (int i = 0; i < drawn.topics().size(); i++) {
            Topic topic = drawn.topics().get(i);
            topics.add(new ConversationTopic(Ids.next(), conversation.id(), CLIENT, i, TopicKind.VRIJ, "onderwerp" + i + "x", topic.category(),
                    topic.noted() ? "notitie" + i + "x" : null, topic.shareable(), topic.discussed(), null));
        }
        var agreements = new ArrayList<ActionItem>();
        for (int i = 0; i < drawn.agreed().size(); i++) {
            Agreed agreed = drawn.agreed().get(i);
            agreements.add(new ActionItem(Ids.next(), CLIENT, "three_way_conversation", conversation.id(), "afspraak" + i + "x", agreed.owner(), DAY,
                    agreed.dropped() ? ActionStatus.VERVALLEN : ActionStatus.OPEN, null));
        }
        List<ConversationFile.Seat> seats = ROLES.entrySet().stream().map(one -> seat(conversation, one.getKey(), one.getValue())).toList();
        return new ConversationFile(conversation, client, seats, topics, agreements, List.of());
    }

    private static ConversationFile.Seat seat(ThreeWayConversation conversation, RecipientKind kind, PartyRole role) {
        var party = new Party(Ids.next(), CLIENT, "iemand", null, role, null, null, null, null);
        var organisation = switch (kind) {
            case GGZ -> OrganisationKind.GGZ;
            case UWV -> OrganisationKind.UWV;
            case GEMEENTE -> OrganisationKind.GEMEENTE;
            case WERKGEVER -> OrganisationKind.WERKGEVER;
            default -> OrganisationKind.OVERIG;
        };
        var side = switch (kind) {
            case GGZ -> ActionOwner.GGZ;
            case UWV -> ActionOwner.UWV;
            case GEMEENTE -> ActionOwner.GEMEENTE;
            case WERKGEVER -> ActionOwner.WERKGEVER;
            default -> ActionOwner.NAASTE;
        };
        return new ConversationFile.Seat(new ConversationParticipant(Ids.next(), conversation.id(), CLIENT, side, party.id(), role, null, true),
                Optional.of(party), Optional.of(new Organisation(Ids.next(), "plek", organisation)));
    }

    @Provide
    Arbitrary<RecipientKind> readers() {
        return Arbitraries.of(ROLES.keySet());
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        Arbitrary<DataCategory> category = Arbitraries.of(DataCategory.values());
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Topic> topic = Combinators.combine(category, either, either, either).as(Topic::new);
        Arbitrary<Agreed> agreed = Combinators.combine(Arbitraries.of(ActionOwner.values()), category, either, either).as(Agreed::new);
        Arbitrary<Given> given = Combinators.combine(Arbitraries.of(ROLES.keySet()), category.set().ofMaxSize(6).map(TreeSet::new), either)
                .as((to, categories, withdrawn) -> new Given(to, categories, withdrawn));
        return Combinators.combine(topic.list().ofMaxSize(5), agreed.list().ofMaxSize(4), given.list().ofMaxSize(8), either, either).as(Drawn::new);
    }

    /// Anyone of a kind is never less than one particular person: the audience of a reader is a person.
    @Property(tries = 100)
    void aReaderIsAlwaysOneParticularPerson(@ForAll("drawn") Drawn drawn) {
        assertThat(ReportReader.of(file(drawn)).stream().skip(1)).allSatisfy(reader ->
                assertThat(reader.to().flatMap(Audience::partyId)).isPresent());
    }
}
