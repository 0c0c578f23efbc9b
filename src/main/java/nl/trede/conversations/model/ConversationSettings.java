package nl.trede.conversations.model;

import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;

/// How often a team holds a driegesprek; what the domain says is the default (domain §10.19).
public final class ConversationSettings {
    private static final String FIRST = "conversation.firstDays";
    private static final String THEN = "conversation.intervalDays";
    private static final int LONGEST = 365;

    private final Vault vault;

    public ConversationSettings(Vault vault) {
        this.vault = vault;
    }

    public ConversationDays days() {
        return new ConversationDays(vault.setting(FIRST).map(Integer::valueOf).orElse(ConversationDays.DEFAULT.first()),
                vault.setting(THEN).map(Integer::valueOf).orElse(ConversationDays.DEFAULT.then()));
    }

    /// Refused unless both are 1 to 365 days.
    public Outcome<ConversationDays> days(ConversationDays wanted) {
        if (wanted.first() < 1 || wanted.first() > LONGEST || wanted.then() < 1 || wanted.then() > LONGEST) {
            return Outcome.refused("conversations.refused.days", LONGEST);
        }
        vault.write(write -> {
            write.set(FIRST, Integer.toString(wanted.first()));
            write.set(THEN, Integer.toString(wanted.then()));
            return wanted;
        });
        return Outcome.done(wanted);
    }
}
