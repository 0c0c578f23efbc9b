package nl.trede.employers.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.SearchPage;
import nl.trede.employers.model.SearchPages;
import nl.trede.employers.model.SearchPlanService;
import nl.trede.employers.model.SearchTarget;
import nl.trede.vault.model.Vault;

/// The search plan of a client while it is looked at and changed. What was typed and not saved waits in the drafts it was given, so that it is
/// still there when the tab opens again.
public final class SearchPlanModel implements AutoCloseable {
    private static final int FOUND = 12;

    private final Desk desk;
    private final UUID clientId;
    private final SearchPlanService service;
    private final SearchPages pages;
    private final Map<UUID, JobSearchPlan> drafts;
    private final Runnable stopListening;
    private final ObjectProperty<SearchPage> page = new SimpleObjectProperty<>(this, "page");
    private final ObjectProperty<List<Employer>> employers = new SimpleObjectProperty<>(this, "employers", List.of());
    private boolean closed;

    /// @param drafts by client, living longer than this
    public SearchPlanModel(Vault vault, Desk desk, UUID clientId, Map<UUID, JobSearchPlan> drafts) {
        this.desk = desk;
        this.clientId = clientId;
        this.drafts = drafts;
        service = new SearchPlanService(vault, desk.clock());
        pages = new SearchPages(vault);
        stopListening = vault.listen(changed -> {
            if (!changed.draft() && !changed.kinds().equals(java.util.Set.of("setting"))) {
                load(vault);
            }
        });
        load(vault);
    }

    /// Null until it was read.
    public ObjectProperty<SearchPage> pageProperty() {
        return page;
    }

    /// Whether the plan is being changed.
    public boolean editing() {
        return drafts.containsKey(clientId);
    }

    /// What stands in the form.
    public JobSearchPlan draft() {
        return drafts.get(clientId);
    }

    public void begin() {
        drafts.put(clientId, page.get().plan().orElseGet(() -> service.blank(clientId)));
    }

    public void typed(JobSearchPlan plan) {
        drafts.put(clientId, plan);
    }

    public void cancel() {
        drafts.remove(clientId);
    }

    /// Writes the draft as a new version.
    public void write(Consumer<Outcome<JobSearchPlan>> answer) {
        JobSearchPlan entered = draft();
        drafts.remove(clientId);
        run(() -> service.write(entered), outcome -> {
            if (!outcome.isDone()) {
                drafts.put(clientId, entered);
            }
            answer.accept(outcome);
        });
    }

    public void takeBack(JobSearchPlan version) {
        run(() -> {
            service.remove(version);
            return version;
        }, gone -> { });
    }

    /// @param surely the coach confirmed an employer that should not be contacted
    public void add(UUID employerId, boolean surely, Consumer<Outcome<SearchTarget>> answer) {
        run(() -> service.add(clientId, employerId, surely), answer);
    }

    public void remove(SearchTarget target, Runnable done) {
        run(() -> {
            service.remove(target);
            return target;
        }, gone -> done.run());
    }

    public void putBack(SearchTarget target) {
        run(() -> service.put(target), back -> { });
    }

    /// Employers by a part of their name.
    public List<Employer> find(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return employers.get().stream().filter(one -> one.name().toLowerCase(Locale.ROOT).contains(words)).limit(FOUND).toList();
    }

    private <T> void run(Supplier<T> work, Consumer<T> answer) {
        desk.tasks().of(progress -> work.get()).onDone(answer).start();
    }

    private void load(Vault vault) {
        var today = desk.today();
        run(() -> Map.entry(pages.of(clientId, today), new EmployerRepository(vault).all()), read -> {
            if (!closed) {
                employers.set(read.getValue());
                if (!read.getKey().equals(page.get())) {
                    page.set(read.getKey());
                }
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
