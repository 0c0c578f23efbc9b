package nl.trede.clients.viewmodel;

import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.ProfileService;
import nl.trede.common.outcome.Message;
import nl.trede.common.task.Drafting;
import nl.trede.common.task.Later;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.vault.model.VaultTrouble;

/// A career profile while it is written: drafts follow the typing, versions follow the fields that are left. It lives as long as the client
/// page, so that the same words stand in the page and in the one that is turned to the client.
public final class ProfileModel {
    private final ProfileService service;
    private final Steps steps;
    private final Text text;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final UUID clientId;
    private final Drafting<CareerProfile> drafting;
    /// Versions on their way to the vault.
    private int pending;
    private CareerProfile now;
    /// What the vault has, as a draft or a version.
    private volatile CareerProfile kept;

    public ProfileModel(ProfileService service, UUID clientId, Steps steps, Tasks tasks, Later later, Text text) {
        this.service = service;
        this.steps = steps;
        this.text = text;
        this.clientId = clientId;
        drafting = new Drafting<>(tasks, later, () -> now, (earlier, newest) -> newest, this::keep, () -> state.set(text.get("clients.profile.draft")),
                steps::trouble);
    }

    private void keep(CareerProfile draft) {
        service.keepDraft(draft);
        kept = draft;
    }

    /// The profile as it stands, read anew unless something was typed that is not in the vault yet.
    public CareerProfile read() {
        if (pending == 0 && !drafting.waits() && (now == null || now.equals(kept))) {
            now = service.open(clientId);
            kept = now;
            service.saved(clientId).ifPresent(saved ->
                    state.set(text.get(saved.equals(now) ? "clients.profile.saved" : "clients.profile.draftFound")));
        }
        return now;
    }

    public CareerProfile profile() {
        return now;
    }

    /// What was typed in one field.
    public void change(UnaryOperator<CareerProfile> change) {
        now = change.apply(now);
        drafting.touch();
    }

    /// Keeps what is typed so far, now: the page is left, the caseload locks, the window closes.
    public void flush() {
        try {
            drafting.flush();
        } catch (VaultTrouble refusal) {
            steps.trouble(refusal);
        }
    }

    /// Makes a version of what stands there.
    public void save() {
        var wanted = now;
        if (service.saved(wanted.clientId()).filter(wanted::equals).isPresent() || blank(wanted)) {
            return;
        }
        drafting.drop();
        pending++;
        steps.take(() -> service.save(wanted), saved -> {
            pending--;
            problem.set("");
            state.set(text.get("clients.profile.saved"));
            saved(wanted);
        }, (Message refused) -> {
            pending--;
            problem.set(text.get(refused));
            drafting.touch();
        });
    }

    /// What was typed while the version was written is a draft again.
    private void saved(CareerProfile wanted) {
        kept = wanted;
        if (!now.equals(wanted)) {
            drafting.touch();
        }
    }

    private boolean blank(CareerProfile profile) {
        return service.saved(profile.clientId()).isEmpty() && profile.equals(nl.trede.clients.model.CareerProfileBuilder.builder().id(profile.id())
                .clientId(profile.clientId()).profileDate(profile.profileDate()).build());
    }

    /// Whether what stands there is safe: a draft, or a version.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why it cannot become a version; the draft is kept all the same.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
