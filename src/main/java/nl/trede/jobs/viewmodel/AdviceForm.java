package nl.trede.jobs.viewmodel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.advice.AdviceOccasion;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.jobs.model.advice.ClientAdvice;
import nl.trede.vault.model.Ids;

/// Income advice as it stands in the form: new, or one that is changed.
public final class AdviceForm {
    public final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    public final StringProperty byWhom = new SimpleStringProperty(this, "byWhom", "");
    public final BooleanProperty trained = new SimpleBooleanProperty(this, "trained");
    public final ObjectProperty<AdviceOccasion> occasion = new SimpleObjectProperty<>(this, "occasion", AdviceOccasion.EERSTE_BAAN);
    public final ObjectProperty<Optional<UUID>> job = new SimpleObjectProperty<>(this, "job", Optional.empty());
    public final BooleanProperty fallback = new SimpleBooleanProperty(this, "fallback");
    public final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final UUID id;
    private final UUID clientId;

    private AdviceForm(UUID id, UUID clientId) {
        this.id = id;
        this.clientId = clientId;
    }

    /// Advice of today, about the job that waits for it or else the last one.
    public static AdviceForm fresh(UUID clientId, ClientAdvice.OfClient known, LocalDate today) {
        var form = new AdviceForm(Ids.next(), clientId);
        form.day.set(today);
        form.job.set(known.waiting().or(() -> known.jobs().stream().findFirst()).map(Job::id));
        form.occasion.set(known.jobs().size() > 1 ? AdviceOccasion.NIEUWE_BAAN : AdviceOccasion.EERSTE_BAAN);
        return form;
    }

    public static AdviceForm of(BenefitsAdvice advice) {
        var form = new AdviceForm(advice.id(), advice.clientId());
        form.day.set(advice.adviceDate());
        form.byWhom.set(advice.byWhom());
        form.trained.set(advice.trained());
        form.occasion.set(advice.occasion());
        form.job.set(Optional.ofNullable(advice.jobId()));
        form.fallback.set(advice.fallbackExplained());
        form.summary.set(advice.summary() == null ? "" : advice.summary());
        return form;
    }

    /// What stands there now; whether it can be is for the service to say.
    public BenefitsAdvice advice() {
        return new BenefitsAdvice(id, clientId, job.get().orElse(null), day.get(), byWhom.get().strip(), trained.get(), occasion.get(), fallback.get(),
                summary.get().isBlank() ? null : summary.get().strip());
    }
}
