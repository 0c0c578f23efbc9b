package nl.trede.consent.model;

import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// Composes *dit mag je zeggen*: one sentence from a decision about openness. Without a decision it tells to say nothing.
public final class AllowedWords {
    private AllowedWords() {
    }

    /// What a choice would come to while it is still being made.
    public static Message of(DisclosureDraft draft) {
        return of(draft.decision(draft.clientId()));
    }

    public static Message of(Optional<DisclosureDecision> decision) {
        return decision.map(AllowedWords::of).orElseGet(() -> Message.of("consent.say.undecided"));
    }

    public static Message of(DisclosureDecision decision) {
        if (decision.level() == DisclosureLevel.NOG_NIET_BESLOTEN) {
            return Message.of("consent.say.undecided");
        }
        if (!decision.tellsSomething()) {
            return Message.of("consent.say.nothing");
        }
        Message words = decision.whatToSay() == null ? Message.of("consent.say.words." + decision.level().name())
                : Message.of("consent.say.quote", sentence(decision.whatToSay()));
        Message sentence = decision.tellWhen() == null ? Message.of("consent.say.anytime", audience(decision), words)
                : Message.of("consent.say.someone", audience(decision), Message.of("consent.say.when." + decision.tellWhen().name()), words);
        return decision.whatNot() == null ? Message.of("consent.say.end", sentence)
                : Message.of("consent.say.except", sentence, sentence(decision.whatNot()));
    }

    private static Message audience(DisclosureDecision decision) {
        List<Message> names = decision.audience().stream().filter(who -> who != DisclosureAudience.NIEMAND)
                .map(who -> Message.of("consent.say.to." + who.name())).toList();
        Message joined = names.getFirst();
        for (int i = 1; i < names.size(); i++) {
            joined = Message.of(i == names.size() - 1 ? "consent.say.and" : "consent.say.comma", joined, names.get(i));
        }
        return joined;
    }

    /// The client's words on one line, without the full stop that the sentence around them brings.
    private static String sentence(String words) {
        String line = words.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }
}
