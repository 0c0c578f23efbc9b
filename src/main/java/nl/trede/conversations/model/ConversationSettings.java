package nl.trede.conversations.model;

import java.util.List;
import java.util.Map;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultSettings;

/// How often a team holds a driegesprek; what the domain says is the default (domain §10.19).
public final class ConversationSettings {
    private static final String FIRST = "conversation.firstDays";
    private static final String THEN = "conversation.intervalDays";
    private static final int LONGEST = 365;

    private final VaultSettings settings;

    public ConversationSettings(Vault vault) {
        settings = new VaultSettings(vault, "conversations.norms", List.of(
                Setting.of(FIRST, Setting.Measure.DAYS, "conversations.norms.first", 1, LONGEST, ConversationDays.DEFAULT.first()),
                Setting.of(THEN, Setting.Measure.DAYS, "conversations.norms.then", 1, LONGEST, ConversationDays.DEFAULT.then())));
    }

    public SettingsGroup group() {
        return settings;
    }

    public ConversationDays days() {
        Map<String, Integer> now = settings.now();
        return new ConversationDays(now.get(FIRST), now.get(THEN));
    }

    /// Refused unless both are 1 to 365 days.
    public Outcome<ConversationDays> days(ConversationDays wanted) {
        return settings.keep(Map.of(FIRST, wanted.first(), THEN, wanted.then())).map(kept -> wanted);
    }
}
