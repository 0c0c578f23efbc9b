package nl.trede.ladder.model;

import static nl.trede.ladder.model.Question.EXTERNAL_GUIDANCE;
import static nl.trede.ladder.model.Question.MUNICIPAL_INSTRUMENT;
import static nl.trede.ladder.model.Question.ORGANISED_ACTIVITY;
import static nl.trede.ladder.model.Question.PAID_CONTRACT;
import static nl.trede.ladder.model.Question.RESPONSIBLE_UNPAID_WORK;
import static nl.trede.ladder.model.Question.SOCIAL_CONTACT;
import static nl.trede.ladder.model.Question.SUPPLEMENTARY_BENEFIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// The decision tree of the participatieladder (domain §2, from W52, W53, G5): which questions to ask and which rung follows.
///
/// For IPS the branch of paid work matters most: a contract with a job coach, a benefit beside it or a municipal instrument is rung 5;
/// only a contract with nothing of these, or with aftercare in name only, is rung 6.
public final class LadderTree {
    private LadderTree() {
    }

    /// The questions to ask given the answers so far, in order: those answered that still matter, and after them the next one.
    /// All three questions about support at paid work are asked even when the first settles it: the criteria are kept and shown later.
    public static List<Question> path(Answers answers) {
        var path = new ArrayList<>(List.of(PAID_CONTRACT));
        if (answers.to(PAID_CONTRACT).isEmpty()) {
            return path;
        }
        List<Question> branch = answers.yes(PAID_CONTRACT)
                ? List.of(SUPPLEMENTARY_BENEFIT, EXTERNAL_GUIDANCE, MUNICIPAL_INSTRUMENT)
                : List.of(RESPONSIBLE_UNPAID_WORK, ORGANISED_ACTIVITY, SOCIAL_CONTACT);
        for (Question question : branch) {
            path.add(question);
            boolean settled = !answers.yes(PAID_CONTRACT) && answers.yes(question);
            if (answers.to(question).isEmpty() || settled) {
                break;
            }
        }
        return path;
    }

    /// The rung, once every question on the path has its answer.
    public static Optional<Derived> derive(Answers answers) {
        List<Question> path = path(answers);
        if (path.stream().anyMatch(question -> answers.to(question).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Derived(rung(answers), because(path, answers)));
    }

    /// The rung from seven answers, whatever was asked.
    public static int rung(Answers answers) {
        if (answers.yes(PAID_CONTRACT)) {
            boolean supported = answers.yes(SUPPLEMENTARY_BENEFIT) || answers.yes(EXTERNAL_GUIDANCE) || answers.yes(MUNICIPAL_INSTRUMENT);
            return supported ? 5 : 6;
        }
        if (answers.yes(RESPONSIBLE_UNPAID_WORK)) {
            return 4;
        }
        if (answers.yes(ORGANISED_ACTIVITY)) {
            return 3;
        }
        return answers.yes(SOCIAL_CONTACT) ? 2 : 1;
    }

    /// Only the answers that count: one given on a branch that was left again is dropped.
    public static Answers relevant(Answers answers) {
        var kept = Answers.NONE;
        for (Question question : path(answers)) {
            if (answers.to(question).isPresent()) {
                kept = kept.with(question, answers.yes(question));
            }
        }
        return kept;
    }

    /// The facts that led to the rung of a stored measurement, in the order of the tree.
    public static List<Message> because(LadderMeasurement stored) {
        Answers answers = Answers.of(stored);
        return because(path(answers), answers);
    }

    /// On rung 5 only what makes it rung 5 is named: that one kind of support is absent explains nothing there.
    private static List<Message> because(List<Question> path, Answers answers) {
        boolean supported = rung(answers) == 5;
        return path.stream().filter(question -> !supported || answers.yes(question))
                .map(question -> Message.of(question.fact(answers.yes(question)))).toList();
    }

    /// @param rung    1 to 6
    /// @param because the facts it follows from, in the order of the tree
    public record Derived(int rung, List<Message> because) {
        public Derived {
            because = List.copyOf(because);
        }
    }
}
