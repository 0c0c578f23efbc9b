package nl.trede.employers.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Drafting;
import nl.trede.common.task.Later;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.SearchPage;
import nl.trede.employers.model.SearchPages;
import nl.trede.employers.model.SearchPlanService;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.TravelService;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;
import org.jspecify.annotations.Nullable;

/// The search plan of a client while it is looked at and changed. What is typed is kept while it is typed, so that it is still there when the tab
/// opens again, also after the program was killed.
public final class SearchPlanModel implements AutoCloseable {
    private static final int FOUND = 12;

    private final Desk desk;
    private final UUID clientId;
    private final SearchPlanService service;
    private final TravelService travel;
    private final SearchPages pages;
    private final Drafting<JobSearchPlan> drafting;
    private final Runnable stopListening;
    private final ObjectProperty<SearchPage> page = new SimpleObjectProperty<>(this, "page");
    private final ObjectProperty<List<Employer>> employers = new SimpleObjectProperty<>(this, "employers", List.of());
    private @Nullable JobSearchPlan draft;
    private boolean found;
    private boolean closed;

    private record Read(SearchPage page, List<Employer> employers, Optional<JobSearchPlan> draft) { }

    public SearchPlanModel(Vault vault, Desk desk, UUID clientId, Later later) {
        this.desk = desk;
        this.clientId = clientId;
        service = new SearchPlanService(vault, desk.clock());
        travel = new TravelService(vault);
        pages = new SearchPages(vault);
        drafting = new Drafting<>(desk.tasks(), later, () -> draft, (earlier, newest) -> newest, service::keepDraft, () -> { }, this::trouble);
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
        return draft != null;
    }

    /// Whether what stands in the form was typed before and never saved.
    public boolean found() {
        return found;
    }

    /// What stands in the form.
    public JobSearchPlan draft() {
        return draft;
    }

    public void begin() {
        draft = page.get().plan().orElseGet(() -> service.blank(clientId));
    }

    public void typed(JobSearchPlan plan) {
        draft = plan;
        drafting.touch();
    }

    public void cancel() {
        leave();
        run(() -> {
            service.dropDraft(clientId);
            return clientId;
        }, gone -> { });
    }

    private void leave() {
        drafting.drop();
        draft = null;
        found = false;
    }

    /// Writes the draft as a new version.
    public void write(Consumer<Outcome<JobSearchPlan>> answer) {
        JobSearchPlan entered = draft();
        leave();
        run(() -> service.write(entered), outcome -> {
            if (!outcome.isDone()) {
                typed(entered);
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

    /// Notes how many minutes the client travels to a town; without minutes takes away what was noted.
    public void travel(String town, Optional<Integer> minutes, Consumer<Outcome<TravelService.Noted>> answer) {
        run(() -> travel.note(clientId, town, minutes), answer);
    }

    public void undo(TravelService.Noted noted) {
        run(() -> {
            travel.undo(noted);
            return noted;
        }, back -> { });
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
        run(() -> new Read(pages.of(clientId, today), new EmployerRepository(vault).all(), service.draft(clientId)), read -> {
            if (!closed) {
                employers.set(read.employers());
                if (page.get() == null && draft == null) {
                    draft = read.draft().orElse(null);
                    found = draft != null;
                }
                if (!read.page().equals(page.get())) {
                    page.set(read.page());
                }
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
        try {
            drafting.flush();
        } catch (VaultTrouble refusal) {
            trouble(refusal);
        }
    }

    private void trouble(Exception refusal) {
        var sentence = refusal instanceof VaultTrouble known ? known.sentence() : Message.of("vault.trouble.database");
        desk.notices().show(Notice.danger(desk.text().get(sentence)));
    }
}
