package nl.trede.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.trede.common.outcome.Message;
import nl.trede.ladder.model.Answers;
import nl.trede.ladder.model.LadderTree;
import nl.trede.ladder.model.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTreeTest {
    private static final List<Question> QUESTIONS = List.of(Question.values());

    /// Appendix C of the domain page, and one row per branch of the tree. Answers in the order of the questions, 1 is yes.
    @ParameterizedTest(name = "{1}: rung {2}")
    @CsvSource({
        "1010000, contract with external guidance, 5",
        "1000000, contract with aftercare in name only, 6",
        "0000100, proefplaatsing with responsibility three days a week, 4",
        "0000010, course once a week without responsibility, 3",
        "1100000, contract beside a benefit, 5",
        "1001000, contract with a municipal instrument, 5",
        "0000001, friends every week, 2",
        "0000000, nothing outside the home, 1",
        "0000111, volunteer work counts before the rest, 4"})
    void the_rung_follows_from_the_answers(String written, String situation, int rung) {
        assertThat(LadderTree.rung(answers(Integer.parseInt(written, 2)))).as(situation).isEqualTo(rung);
    }

    @Test
    void every_set_of_answers_gives_one_rung_and_one_reason_or_more() {
        for (int code = 0; code < 128; code++) {
            var derived = LadderTree.derive(answers(code)).orElseThrow();
            assertThat(derived.rung()).isBetween(1, 6).isEqualTo(LadderTree.rung(answers(code)));
            assertThat(derived.because()).isNotEmpty();
        }
    }

    @Test
    void doing_more_never_lowers_the_rung_and_more_support_never_raises_it() {
        List<Question> support = List.of(Question.SUPPLEMENTARY_BENEFIT, Question.EXTERNAL_GUIDANCE, Question.MUNICIPAL_INSTRUMENT);
        for (int code = 0; code < 128; code++) {
            Answers answers = answers(code);
            int rung = LadderTree.rung(answers);
            for (Question question : QUESTIONS) {
                int with = LadderTree.rung(answers.with(question, true));
                if (support.contains(question)) {
                    assertThat(with).isLessThanOrEqualTo(rung);
                } else {
                    assertThat(with).isGreaterThanOrEqualTo(rung);
                }
            }
        }
    }

    @Test
    void answers_of_the_other_branch_change_nothing() {
        for (int code = 0; code < 128; code++) {
            Answers answers = answers(code);
            assertThat(LadderTree.rung(LadderTree.relevant(answers))).isEqualTo(LadderTree.rung(answers));
        }
    }

    @Test
    void paid_work_is_rung_five_or_six_and_without_it_never_above_four() {
        for (int code = 0; code < 128; code++) {
            Answers answers = answers(code);
            assertThat(LadderTree.rung(answers) >= 5).isEqualTo(answers.yes(Question.PAID_CONTRACT));
        }
    }

    @Test
    void questions_come_one_at_a_time_and_stop_when_the_rung_is_settled() {
        assertThat(LadderTree.path(Answers.NONE)).containsExactly(Question.PAID_CONTRACT);
        Answers unpaid = Answers.NONE.with(Question.PAID_CONTRACT, false);
        assertThat(LadderTree.path(unpaid)).endsWith(Question.RESPONSIBLE_UNPAID_WORK);
        assertThat(LadderTree.derive(unpaid)).isEmpty();
        Answers volunteer = unpaid.with(Question.RESPONSIBLE_UNPAID_WORK, true);
        assertThat(LadderTree.path(volunteer)).containsExactly(Question.PAID_CONTRACT, Question.RESPONSIBLE_UNPAID_WORK);
        assertThat(LadderTree.derive(volunteer).orElseThrow().rung()).isEqualTo(4);
    }

    @Test
    void the_reason_names_the_support_that_makes_paid_work_rung_five() {
        var derived = LadderTree.derive(Ladders.leadingTo(5)).orElseThrow();
        assertThat(derived.because()).containsExactly(Message.of("ladder.yes.paidContract"), Message.of("ladder.yes.guidance"));
    }

    private static Answers answers(int code) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < QUESTIONS.size(); i++) {
            answers = answers.with(QUESTIONS.get(i), (code >> QUESTIONS.size() - 1 - i & 1) == 1);
        }
        return answers;
    }
}
