package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.text.Text;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.Shareable;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.model.Sifted;
import nl.trede.consent.model.Standing;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Random consents, refusals and decisions against random papers. What should come through is worked out here a second time, from the table
/// of domain §4 as it is printed and the formula of §10.28.
class GatePropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID CLIENT = Ids.next();
    private static final List<UUID> PERSONS = List.of(Ids.next(), Ids.next());
    private static final Text TEXT = Text.in(Text.DUTCH, List.of("consent"));

    /// Columns: ggz, UWV, gemeente, werkgever, naaste, regio. c consent, n needed, d what the client chose, . nothing with a name.
    private static final Map<DataCategory, String> PRINTED = Map.of(
            DataCategory.CONTACTGEGEVENS, "cnncc.", DataCategory.WERKWENS_PROFIEL, "ccccc.", DataCategory.BELASTBAARHEID, "ccccc.",
            DataCategory.DIAGNOSE_BEHANDELING, "......", DataCategory.UITKERING_INKOMEN, "cnn.c.", DataCategory.VOORTGANG_LADDER, "ccc.c.",
            DataCategory.BAAN, "cnn.c.", DataCategory.OPENHEIDSKEUZE, "c..dc.");

    private static Path folder;
    private static Vault vault;
    private static Client client;

    /// A consent as it is drawn: days count from [#DAY].
    record Drawn(RecipientKind recipient, int person, Set<DataCategory> categories, int given, Integer expires, Integer withdrawn, boolean refused) {
        Consent consent(UUID clientId) {
            return new Consent(Ids.next(), clientId, recipient, person < 0 ? null : PERSONS.get(person),
                    categories.stream().map(Enum::name).collect(Collectors.joining(";")), "doel", DAY.plusDays(given), GivenHow.DIGITAAL,
                    expires == null ? null : DAY.plusDays(expires), withdrawn == null ? null : DAY.plusDays(withdrawn), null, refused);
        }

        boolean said(RecipientKind to, DataCategory category, int on) {
            return recipient == to && categories.contains(category) && given <= on;
        }

        boolean yes(RecipientKind to, int toPerson, DataCategory category, int on) {
            return !refused && said(to, category, on) && (person < 0 || person == toPerson) && (withdrawn == null || withdrawn > on)
                    && (expires == null || expires >= on);
        }

        boolean no(RecipientKind to, int toPerson, DataCategory category, int on) {
            return refused && said(to, category, on) && (person < 0 || toPerson < 0 || person == toPerson);
        }
    }

    record Choice(DisclosureLevel level, Set<DisclosureAudience> toWhom, DisclosureMoment when, int decided) {
        DisclosureDecision decision(UUID clientId) {
            return new DisclosureDecision(Ids.next(), clientId, DAY.plusDays(decided), level,
                    toWhom.stream().map(Enum::name).collect(Collectors.joining(";")), when, null, null, null, null, false, EmployerApproach.NEE, null);
        }

        boolean tells(int on) {
            return decided <= on && level != DisclosureLevel.NOG_NIET_BESLOTEN && level != DisclosureLevel.NIETS_VERTELLEN
                    && toWhom.stream().anyMatch(who -> who != DisclosureAudience.NIEMAND) && when != DisclosureMoment.NOOIT;
        }
    }

    record Case(List<Drawn> drawn, Optional<Choice> choice, boolean objection, RecipientKind to, int person, int on,
            List<Shareable<Integer>> paper) {
        Standing standing() {
            return new Standing(CLIENT, drawn.stream().map(one -> one.consent(CLIENT)).toList(), choice.map(one -> one.decision(CLIENT)), objection);
        }

        Audience audience() {
            return person < 0 ? Audience.of(to) : Audience.of(to, PERSONS.get(person));
        }

        boolean open(DataCategory category) {
            return switch (PRINTED.get(category).charAt(to.ordinal())) {
                case 'n' -> true;
                case 'c' -> agreed(category);
                case 'd' -> choice.filter(one -> one.tells(on)).isPresent();
                default -> false;
            };
        }

        /// A yes that holds and that no refusal came after; of two on one day the later drawn is the later.
        private boolean agreed(DataCategory category) {
            return IntStream.range(0, drawn.size()).filter(i -> drawn.get(i).yes(to, person, category, on)).anyMatch(i ->
                    IntStream.range(0, drawn.size()).filter(j -> drawn.get(j).no(to, person, category, on)).noneMatch(j ->
                            drawn.get(j).given() > drawn.get(i).given() || drawn.get(j).given() == drawn.get(i).given() && j > i));
        }
    }

    @Property(tries = 20_000)
    void nothing_outside_consent_passes_and_everything_inside_it_does(@ForAll("cases") Case one) {
        Sifted<Integer> sifted = one.standing().sift(one.audience(), DAY.plusDays(one.on()), one.paper());
        List<Integer> expected = one.paper().stream().filter(item -> !item.intern() && one.open(item.category())).map(Shareable::content).toList();
        assertThat(sifted.contents()).isEqualTo(expected);
        var rest = new ArrayList<>(one.paper());
        rest.removeIf(item -> expected.contains(item.content()));
        assertThat(sifted.leftOut()).extracting(Sifted.LeftOut::item).isEqualTo(rest);
    }

    @Property(tries = 10_000)
    void what_stays_behind_says_why_and_what_can_be_done(@ForAll("cases") Case one) {
        one.standing().sift(one.audience(), DAY.plusDays(one.on()), one.paper()).leftOut().forEach(left -> {
            assertThat(TEXT.get(left.why().reason())).isNotBlank().doesNotContain("{");
            assertThat(TEXT.get(left.why().solution())).isNotBlank();
        });
    }

    @Property(tries = 150)
    void the_register_holds_what_was_shared_and_refuses_what_may_not(@ForAll("cases") Case one) {
        var gate = new Sharing(vault);
        List<Consent> consents = one.drawn().stream().map(drawn -> drawn.consent(client.id())).toList();
        Optional<DisclosureDecision> decision = one.choice().map(choice -> choice.decision(client.id()));
        vault.write(write -> {
            consents.forEach(consent -> write.save(ConsentRepository.SHELF, consent));
            decision.ifPresent(made -> write.save(DisclosureDecisionRepository.SHELF, made));
            return write.save(ClientRepository.SHELF, client.withRegionObjection(one.objection()));
        });
        var now = new Case(one.drawn(), one.choice(), one.objection(), one.to(), one.person(), 0, one.paper());
        Sifted<Integer> sifted = gate.sift(client.id(), now.audience(), DAY, now.paper());
        assertThat(sifted.contents()).isEqualTo(now.paper().stream().filter(item -> !item.intern() && now.open(item.category())).map(Shareable::content)
                .toList());
        int before = new SharingEventRepository(vault).count();
        vault.write(write -> gate.register(write, share(now, sifted.categories())));
        assertThat(new SharingEventRepository(vault).count()).isEqualTo(before + 1);
        Arrays.stream(DataCategory.values()).filter(category -> !now.open(category)).findFirst().ifPresent(closed ->
                assertThatThrownBy(() -> vault.write(write -> gate.register(write, share(now, Set.of(closed))))).isInstanceOf(NotAllowed.class));
        assertThat(new SharingEventRepository(vault).count()).isEqualTo(before + 1);
        vault.write(write -> {
            consents.forEach(consent -> write.remove(ConsentRepository.SHELF, consent.id()));
            return decision.map(made -> write.remove(DisclosureDecisionRepository.SHELF, made.id()));
        });
    }

    private static Share share(Case one, Set<DataCategory> categories) {
        return new Share(client.id(), one.audience(), Optional.empty(), categories, SharedPaper.GESPREKSVERSLAG, SharingChannel.BESTAND);
    }

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("gate");
        vault = TestVault.create(folder);
        client = People.client(vault, "B. Proef");
    }

    @AfterContainer
    static void close() throws IOException {
        vault.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var days = Arbitraries.integers().between(-4, 4);
        var category = Arbitraries.of(DataCategory.class);
        var person = Arbitraries.integers().between(-1, 1);
        var drawn = Combinators.combine(Arbitraries.of(RecipientKind.class), person, category.set().ofMinSize(1).ofMaxSize(8), days,
                days.injectNull(0.6), days.injectNull(0.6), Arbitraries.of(false, false, false, true)).as(Drawn::new);
        var choice = Combinators.combine(Arbitraries.of(DisclosureLevel.class), Arbitraries.of(DisclosureAudience.class).set().ofMaxSize(3),
                Arbitraries.of(DisclosureMoment.class).injectNull(0.2), days).as(Choice::new).optional();
        var paper = Combinators.combine(category, Arbitraries.of(false, false, false, true)).as((kind, intern) -> new Shareable<>(kind, intern, 0)).list()
                .ofMaxSize(12).map(items -> IntStream.range(0, items.size())
                        .mapToObj(i -> new Shareable<>(items.get(i).category(), items.get(i).intern(), i)).toList());
        return Combinators.combine(drawn.list().ofMaxSize(12), choice, Arbitraries.of(true, false), Arbitraries.of(RecipientKind.class), person, days, paper)
                .as(Case::new);
    }
}
