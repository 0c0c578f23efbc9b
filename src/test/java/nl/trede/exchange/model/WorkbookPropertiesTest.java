package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.ClientBuilder;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.ThreeWayConversationBuilder;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// Random consents against random dossiers, a hundred at a time in one workbook: whatever a client allowed someone to know, no word that was
/// written about anybody is in a file that leaves, and the coordinator meets neither a name, nor an id, nor a diagnosis.
class WorkbookPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DOSSIERS = 100;
    /// Begins every word that was written about somebody.
    private static final String WORD = "kwikstaart";
    /// Begins every name, which a team lead may see.
    private static final String NAME = "verzonnene";

    private long words;

    record Talk(DataCategory category, boolean shareable, boolean held, boolean openingShareable) {
    }

    record Given(RecipientKind to, Set<DataCategory> categories, boolean withdrawn) {
    }

    record Dossier(Method method, BenefitType benefit, boolean objection, boolean contactShareable, List<Talk> talks, List<Given> given) {
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void noWordOfADossierLeavesInAWorkbook(@ForAll("dossiers") List<Dossier> dossiers) throws IOException {
        Path folder = Files.createTempDirectory("workbook");
        try (Vault vault = TestVault.create(folder)) {
            new Me(vault).setUp(new NewCaseload("A. Verzonnen", Role.JOBCOACH, "Team Noord", "Stichting Denkbeeldig", "AM13", new BigDecimal("0.9")));
            List<UUID> ids = vault.writeBulk(write -> dossiers.stream().map(one -> store(write, one)).toList());
            Path region = write(vault, folder.resolve("regio.xlsx"), Template.COORDINATOR);
            Path lead = write(vault, folder.resolve("team.xlsx"), Template.TEAMLEAD);

            String forRegion = unzipped(region);
            assertThat(forRegion).doesNotContain(WORD, NAME);
            assertThat(ids).noneMatch(id -> forRegion.contains(id.toString()));
            var rows = Samples.read(region).rows(Sheets.CASELOAD);
            assertThat(rows).hasSize((int) dossiers.stream().filter(one -> !one.objection()).count());
            assertThat(rows).extracting(CaseRow::method).doesNotContain(Method.IPS_EPA.name(), Method.IPS_CMD.name());

            String forLead = unzipped(lead);
            assertThat(forLead).doesNotContain(WORD).contains(NAME);
            assertThat(Samples.read(lead).rows(Sheets.CASELOAD)).hasSize(DOSSIERS);
        } finally {
            remove(folder);
        }
    }

    private UUID store(Write write, Dossier one) {
        UUID client = Ids.next();
        write.save(ClientRepository.SHELF, ClientBuilder.builder().id(client).displayName(NAME + ++words).givenName(word()).familyName(word())
                .birthYear(1990).phone(word()).email(word()).languageNote(word()).safetyNote(word()).regionObjection(one.objection())
                .createdAt(Instant.EPOCH).build());
        write.save(TrajectoryRepository.SHELF, TrajectoryBuilder.builder().id(Ids.next()).clientId(client).method(one.method())
                .purpose(Purpose.WERK_VINDEN).referralDate(TODAY.minusDays(120)).startDate(TODAY.minusDays(100)).status(TrajectoryStatus.ACTIEF)
                .phase(Phase.ZOEKEN).employmentAtStart(EmploymentAtStart.GEEN).orderNumber(word()).authorityReference(word())
                .goalInClientWords(word()).successAgreedAs(AgreedSuccess.BETAALD_WERK).regionCode("AM13").build());
        write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client, one.benefit(), null, null, false, word()));
        write.save(ContactMomentRepository.SHELF, new ContactMoment(Ids.next(), client, null, null, TODAY.minusDays(3), ContactKind.values()[0],
                ContactChannel.values()[0], ContactLocation.values()[0], 30, false, word(), one.contactShareable()));
        one.given().forEach(given -> write.save(ConsentRepository.SHELF, new Consent(Ids.next(), client, given.to(), null,
                given.categories().stream().map(Enum::name).collect(Collectors.joining(";")), word(), TODAY.minusDays(30), GivenHow.SCHRIFTELIJK, null,
                given.withdrawn() ? TODAY : null, word(), false)));
        one.talks().forEach(talk -> store(write, client, talk));
        return client;
    }

    private void store(Write write, UUID client, Talk talk) {
        UUID id = Ids.next();
        write.save(ConversationRepository.SHELF, ThreeWayConversationBuilder.builder().id(id).clientId(client).kind(ConversationKind.VOORTGANG)
                .status(talk.held() ? ConversationStatus.AFGEROND : ConversationStatus.VOORBEREID).minutes(60).plannedOn(TODAY.plusDays(9))
                .heldOn(talk.held() ? TODAY.minusDays(20) : null).place(word()).opening(word()).openingShareable(talk.openingShareable())
                .agreedSuccess(AgreedSuccess.BETAALD_WERK).agreedSuccessWords(word()).step(ConversationStep.AFRONDEN).build());
        write.save(TopicRepository.SHELF, new ConversationTopic(Ids.next(), id, client, 0, TopicKind.VRIJ, word(), talk.category(), word(),
                talk.shareable(), talk.held(), null));
        write.save(ActionItemRepository.SHELF, new ActionItem(Ids.next(), client, "three_way_conversation", id, word(), ActionOwner.COACH, TODAY,
                ActionStatus.OPEN, null));
    }

    private String word() {
        return WORD + ++words;
    }

    private static Path write(Vault vault, Path file, Template template) {
        Recipient recipient = ((Outcome.Done<Recipient>) new Recipients(vault).save(Optional.empty(),
                new Recipients.Entry(template.code(), template, "", ""))).value();
        var export = new WorkbookExport(vault, TestVault.CLOCK, Text.in(Text.DUTCH, List.of("figures")));
        ExportPlan plan = ((Outcome.Done<ExportPlan>) export.plan(recipient, new Quarter(2026, 4))).value();
        assertThat(export.write(plan, file, Progress.silent()).isDone()).isTrue();
        return file;
    }

    private static String unzipped(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(entry.getName()).append('\n').append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Talk> talk = Combinators.combine(Arbitraries.of(DataCategory.values()), either, either, either).as(Talk::new);
        Arbitrary<Given> given = Combinators.combine(Arbitraries.of(RecipientKind.values()), Arbitraries.of(DataCategory.values()).set().ofMinSize(1)
                .map(TreeSet::new), either).as((to, categories, withdrawn) -> new Given(to, categories, withdrawn));
        return Combinators.combine(Arbitraries.of(Method.values()), Arbitraries.of(BenefitType.values()), either, either, talk.list().ofMaxSize(2),
                given.list().ofMaxSize(5)).as(Dossier::new).list().ofSize(DOSSIERS);
    }
}
