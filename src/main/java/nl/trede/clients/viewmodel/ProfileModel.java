package nl.trede.clients.viewmodel;

import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.ProfileService;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;

/// A career profile while it is written: drafts follow the typing, versions follow the fields that are left. It lives as long as the client
/// page, so that the same words stand in the page and in the one that is turned to the client.
public final class ProfileModel {
    private final ProfileService service;
    private final Steps steps;
    private final Text text;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final UUID clientId;
    /// Writes on their way to the vault.
    private int pending;
    private CareerProfile now;
    private CareerProfile kept;

    public ProfileModel(ProfileService service, UUID clientId, Steps steps, Text text) {
        this.service = service;
        this.steps = steps;
        this.text = text;
        this.clientId = clientId;
    }

    /// The profile as it stands, read anew unless something was typed that is not in the vault yet.
    public CareerProfile read() {
        if (pending == 0 && (now == null || now.equals(kept))) {
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
    }

    /// Keeps what is typed so far, when it differs from what was kept.
    public void keepDraft() {
        if (!now.equals(kept)) {
            var draft = now;
            kept = draft;
            pending++;
            steps.run(() -> service.keepDraft(draft), () -> {
                pending--;
                state.set(text.get("clients.profile.draft"));
            });
        }
    }

    /// Makes a version of what stands there.
    public void save() {
        var wanted = now;
        if (service.saved(wanted.clientId()).filter(wanted::equals).isPresent() || blank(wanted)) {
            return;
        }
        kept = wanted;
        pending++;
        steps.take(() -> service.save(wanted), saved -> {
            pending--;
            problem.set("");
            state.set(text.get("clients.profile.saved"));
        }, (Message refused) -> {
            pending--;
            problem.set(text.get(refused));
            kept = null;
            keepDraft();
        });
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
