package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.SETTING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;

/// Settings of one room that stand in the vault, each under its id; what nobody decided is not there and has the standard value.
public final class VaultSettings implements SettingsGroup {
    private static final String YES = "true";
    private static final String NO = "false";

    private final Vault vault;
    private final String titleKey;
    private final List<Setting> settings;
    private final Optional<Page> page;

    /// @param titleKey of the group; its sentence stands under the same key with `.about`
    public VaultSettings(Vault vault, String titleKey, List<Setting> settings) {
        this(vault, titleKey, settings, Optional.empty());
    }

    private VaultSettings(Vault vault, String titleKey, List<Setting> settings, Optional<Page> page) {
        this.vault = vault;
        this.titleKey = titleKey;
        this.settings = List.copyOf(settings);
        this.page = page;
    }

    /// The same settings with a page besides them.
    public VaultSettings with(Page more) {
        return new VaultSettings(vault, titleKey, settings, Optional.of(more));
    }

    @Override
    public Optional<Page> page() {
        return page;
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public String aboutKey() {
        return titleKey + ".about";
    }

    @Override
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public Map<String, Integer> now() {
        List<String> names = settings.stream().map(Setting::id).toList();
        Map<String, String> kept = vault.read(dsl -> dsl.selectFrom(SETTING).where(SETTING.NAME.in(names)).fetchMap(SETTING.NAME, SETTING.CONTENT));
        var now = new LinkedHashMap<String, Integer>();
        settings.forEach(setting -> now.put(setting.id(), read(setting, Optional.ofNullable(kept.get(setting.id())))));
        return now;
    }

    @Override
    public Outcome<Map<String, Integer>> keep(Map<String, Integer> values) {
        Map<String, Integer> before = now();
        Map<String, Integer> after = new LinkedHashMap<>(before);
        for (Setting setting : settings) {
            int value = values.getOrDefault(setting.id(), before.get(setting.id()));
            Optional<Message> refusal = setting.refuses(value);
            if (refusal.isPresent()) {
                return new Outcome.Refused<>(refusal.get());
            }
            after.put(setting.id(), value);
        }
        if (!after.equals(before)) {
            vault.write(write -> {
                settings.stream().filter(setting -> !after.get(setting.id()).equals(before.get(setting.id())))
                        .forEach(setting -> write.set(setting.id(), content(setting, after.get(setting.id()))));
                return after;
            });
        }
        return Outcome.done(after);
    }

    private static int read(Setting setting, Optional<String> content) {
        return content.map(kept -> switch (kept) {
            case YES -> 1;
            case NO -> 0;
            default -> Integer.parseInt(kept);
        }).orElse(setting.standard());
    }

    private static String content(Setting setting, int value) {
        return setting.unit() == Setting.Measure.YES_NO ? value == 1 ? YES : NO : Integer.toString(value);
    }
}
