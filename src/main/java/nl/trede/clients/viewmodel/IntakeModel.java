package nl.trede.clients.viewmodel;

import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.trede.clients.model.Intake;
import nl.trede.clients.model.IntakeService;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;

/// An intake while the client talks. It lives as long as the client page, so that the same words stand in the page and in the one that is
/// turned to the client.
public final class IntakeModel {
    private final IntakeService service;
    private final UUID clientId;
    private final Steps steps;
    private final Text text;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Intake now;
    private Intake stored;

    public IntakeModel(IntakeService service, UUID clientId, Steps steps, Text text) {
        this.service = service;
        this.clientId = clientId;
        this.steps = steps;
        this.text = text;
    }

    /// The intake as it stands, read anew unless something was typed that is not in the vault yet.
    public Intake read() {
        if (now == null || now.equals(stored)) {
            now = service.open(clientId);
            stored = now;
            state.set(now.nothingTold() ? text.get("clients.intake.begin") : text.get("clients.intake.stored", now.intakeDate()));
        }
        return now;
    }

    /// What was typed or chosen in one field.
    public void change(UnaryOperator<Intake> change) {
        now = change.apply(now);
    }

    /// Stores what is typed so far, when there is anything new.
    public void store() {
        var wanted = now;
        if (wanted == null || wanted.equals(stored)) {
            return;
        }
        steps.take(() -> service.type(wanted), kept -> {
            stored = kept;
            problem.set("");
            state.set(text.get("clients.intake.stored", kept.intakeDate()));
        }, (Message refused) -> problem.set(text.get(refused)));
    }

    /// Whether what stands there is safe.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why it could not be stored; empty when it could.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
