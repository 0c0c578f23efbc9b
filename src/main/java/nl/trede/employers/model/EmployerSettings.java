package nl.trede.employers.model;

import nl.trede.vault.model.Vault;

/// What a team decides for itself about employer contacts.
public final class EmployerSettings {
    private static final String VIDEO_COUNTS = "employer.videoCounts";

    private final Vault vault;

    public EmployerSettings(Vault vault) {
        this.vault = vault;
    }

    /// Whether a video call counts as face to face; the fidelity scale says in person, so by default it does not (domain §13, O7).
    public boolean videoCounts() {
        return vault.setting(VIDEO_COUNTS).filter("true"::equals).isPresent();
    }

    public void videoCounts(boolean counts) {
        vault.write(write -> {
            write.set(VIDEO_COUNTS, Boolean.toString(counts));
            return counts;
        });
    }
}
