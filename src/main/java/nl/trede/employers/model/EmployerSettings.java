package nl.trede.employers.model;

import java.util.List;
import java.util.Map;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultSettings;

/// What a team decides for itself about employer contacts.
public final class EmployerSettings {
    private static final String VIDEO_COUNTS = "employer.videoCounts";
    private static final String FIRST_CONTACT = "employer.firstContactDays";
    private static final String PER_FTE = "employer.weekPerFte";

    private final VaultSettings settings;

    public EmployerSettings(Vault vault) {
        settings = new VaultSettings(vault, "employers.norms", List.of(
                Setting.of(FIRST_CONTACT, Setting.Measure.DAYS, "employers.norms.firstContact", 1, 365, FirstContact.NORM_DAYS),
                Setting.yesNo(PER_FTE, "employers.norms.perFte", true),
                Setting.yesNo(VIDEO_COUNTS, "employers.norms.video", false)));
    }

    public SettingsGroup group() {
        return settings;
    }

    /// Whether a video call counts as face to face; the fidelity scale says in person, so by default it does not (domain §13, O7).
    public boolean videoCounts() {
        return now(VIDEO_COUNTS) == 1;
    }

    public void videoCounts(boolean counts) {
        settings.keep(Map.of(VIDEO_COUNTS, counts ? 1 : 0));
    }

    /// Days after the start within which the first contact should be (domain §10.3).
    public int firstContactDays() {
        return now(FIRST_CONTACT);
    }

    /// Whether the norm of six contacts a week is for a full week and less for a part of it; the scale does not say (domain §10.4).
    public boolean weekPerFte() {
        return now(PER_FTE) == 1;
    }

    private int now(String id) {
        return settings.now().get(id);
    }
}
