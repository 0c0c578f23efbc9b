package nl.trede.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.AllowedWords;
import nl.trede.consent.model.ConsentDue;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDraft;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.Disclosures;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Text TEXT = Text.in(Text.DUTCH, List.of("consent"));

    @TempDir
    Path folder;
    private Vault vault;
    private Disclosures disclosures;
    private Client client;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        disclosures = new Disclosures(vault, TestVault.CLOCK);
        client = People.client(vault, "S. Fictief");
        People.searching(vault, client.id(), LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void the_sentence_quotes_the_client_and_names_to_whom_when_and_what_not() {
        decide(draft(DisclosureLevel.ALGEMEEN).telling(Set.of(DisclosureAudience.LEIDINGGEVENDE, DisclosureAudience.HR, DisclosureAudience.HARRIE))
                .withTellWhen(DisclosureMoment.BIJ_START).withWhatToSay("Ik heb een lastige tijd gehad.\nHet gaat nu goed.")
                .withWhatNot("mijn opname"));
        assertThat(TEXT.get(disclosures.sentence(client.id()))).isEqualTo(
                "Je mag tegen HR, de leidinggevende en de Harrie bij de start zeggen: “Ik heb een lastige tijd gehad. Het gaat nu goed”,"
                        + " maar niet: “mijn opname”.");
    }

    @Test
    void without_words_of_the_client_the_level_says_how_far_it_goes() {
        decide(draft(DisclosureLevel.ALLEEN_WERKBEHOEFTEN).telling(Set.of(DisclosureAudience.TEAM)));
        assertThat(TEXT.get(disclosures.sentence(client.id()))).isEqualTo("Je mag tegen het team zeggen: wat er nodig is om het werk goed te doen.");
    }

    @Test
    void nothing_decided_and_nothing_told_each_have_their_own_sentence() {
        assertThat(TEXT.get(disclosures.sentence(client.id()))).isEqualTo(
                "Zeg nog niets over gezondheid of begeleiding: de cliënt heeft nog niet besloten.");
        decide(draft(DisclosureLevel.NOG_NIET_BESLOTEN).withWhatToSay("misschien dit"));
        assertThat(TEXT.get(disclosures.sentence(client.id()))).isEqualTo(
                "Zeg nog niets over gezondheid of begeleiding: de cliënt heeft nog niet besloten.");
        decide(draft(DisclosureLevel.NIETS_VERTELLEN).withWhatToSay("misschien dit"));
        assertThat(TEXT.get(disclosures.sentence(client.id()))).isEqualTo(
                "Zeg niets over gezondheid of begeleiding: dat heeft de cliënt zo besloten.");
        assertThat(disclosures.current(client.id()).orElseThrow()).satisfies(now -> {
            assertThat(now.audience()).containsExactly(DisclosureAudience.NIEMAND);
            assertThat(now.tellWhen()).isEqualTo(DisclosureMoment.NOOIT);
            assertThat(now.whatToSay()).isNull();
        });
    }

    @Test
    void every_choice_makes_one_sentence() {
        for (DisclosureLevel level : DisclosureLevel.values()) {
            for (DisclosureMoment moment : DisclosureMoment.values()) {
                for (DisclosureAudience who : DisclosureAudience.values()) {
                    var decision = new DisclosureDecision(Ids.next(), client.id(), TODAY, level, who.name(), moment, null, null, null, null, false,
                            EmployerApproach.NEE, null);
                    String sentence = TEXT.get(AllowedWords.of(decision));
                    assertThat(sentence).endsWith(".").doesNotContain("{", "  ");
                    assertThat(sentence.startsWith("Je mag")).isEqualTo(decision.tellsSomething());
                }
            }
        }
    }

    @Test
    void a_new_decision_never_overwrites_an_earlier_one() {
        var first = decide(draft(DisclosureLevel.NIETS_VERTELLEN));
        var second = decide(draft(DisclosureLevel.VOLLEDIG_OPEN).telling(Set.of(DisclosureAudience.TEAM)));
        assertThat(disclosures.history(client.id())).containsExactly(second, first);
        assertThat(disclosures.current(client.id())).contains(second);
        disclosures.remove(second.id());
        assertThat(disclosures.current(client.id())).contains(first);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_kept() {
        var good = draft(DisclosureLevel.ALGEMEEN).telling(Set.of(DisclosureAudience.HR));
        assertThat(refusal(good.withLevel(null))).isEqualTo("consent.refused.noLevel");
        assertThat(refusal(good.withEmployerContact(null))).isEqualTo("consent.refused.noApproach");
        assertThat(refusal(good.telling(Set.of()))).isEqualTo("consent.refused.toWhom");
        assertThat(refusal(good.telling(Arrays.asList(DisclosureAudience.HR, DisclosureAudience.NIEMAND)))).isEqualTo("consent.refused.nobody");
        assertThat(refusal(good.withDay(TODAY.plusDays(1)))).isEqualTo("consent.refused.future");
        assertThat(refusal(good.withReviewDate(TODAY.minusDays(1)))).isEqualTo("consent.refused.review");
        assertThat(refusal(good.withPros("p".repeat(4001)))).isEqualTo("consent.refused.tooLong");
        assertThat(disclosures.history(client.id())).isEmpty();
    }

    @Test
    void what_was_typed_waits_as_a_draft_and_decides_nothing() {
        var typed = draft(DisclosureLevel.ALGEMEEN).withPros("dan hoef ik niets te verbergen");
        disclosures.keepDraft(typed);
        assertThat(disclosures.draft(client.id())).contains(typed);
        assertThat(disclosures.current(client.id())).isEmpty();
        decide(typed.telling(Set.of(DisclosureAudience.HR)));
        assertThat(disclosures.draft(client.id())).isEmpty();
    }

    @Test
    void the_coach_may_approach_employers_only_when_that_was_decided() {
        assertThat(disclosures.approach(client.id())).isEmpty();
        decide(draft(DisclosureLevel.NIETS_VERTELLEN).withEmployerContact(EmployerApproach.JA_ZONDER_VERMELDING_GGZ));
        assertThat(disclosures.approach(client.id())).contains(EmployerApproach.JA_ZONDER_VERMELDING_GGZ);
    }

    @Test
    void only_the_decision_that_counts_is_due_for_a_second_look() {
        decide(draft(DisclosureLevel.NIETS_VERTELLEN).withReviewDate(TODAY.plusDays(3)));
        DueItem item = due().getFirst();
        assertThat(item.place()).isEqualTo(Destination.client(client.id(), "disclosure"));
        assertThat(item.due()).isEqualTo(TODAY.plusDays(3));
        decide(draft(DisclosureLevel.NIETS_VERTELLEN).withReviewDate(TODAY.plusDays(90)));
        assertThat(due()).isEmpty();
    }

    private List<DueItem> due() {
        return new ConsentDue(vault).due(TODAY, TODAY.plusDays(7));
    }

    private DisclosureDraft draft(DisclosureLevel level) {
        return DisclosureDraft.blank(client.id(), TODAY).withLevel(level).withEmployerContact(EmployerApproach.NEE);
    }

    private DisclosureDecision decide(DisclosureDraft draft) {
        return ((Outcome.Done<DisclosureDecision>) disclosures.decide(draft)).value();
    }

    private String refusal(DisclosureDraft draft) {
        return ((Outcome.Refused<DisclosureDecision>) disclosures.decide(draft)).message().key();
    }
}
