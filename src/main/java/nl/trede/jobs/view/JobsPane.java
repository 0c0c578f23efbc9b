package nl.trede.jobs.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Work;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Notice;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobService.Saved;
import nl.trede.jobs.model.JobService;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.viewmodel.JobForm;
import nl.trede.jobs.viewmodel.JobPageModel;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;

/// The jobs of one client, and the form above them while one is started, changed or ended. A client who reads along sees the jobs only.
final class JobsPane extends VBox {
    private final Desk desk;
    private final Text text;
    private final JobService service;
    private final JobLists lists;
    private final UUID clientId;
    private final boolean plain;
    private final VBox form = new VBox();
    private final VBox list = new VBox();
    private final Vault vault;
    private final JobPageModel pageModel;
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper(this, "listed", true);
    private final ReadOnlyObjectWrapper<Optional<UUID>> job = new ReadOnlyObjectWrapper<>(this, "job", Optional.empty());
    private JobLists.OfClient shown;
    private Optional<UUID> opened;
    private Optional<JobPage> page = Optional.empty();

    /// @param first the job whose page is shown at first
    JobsPane(Vault vault, Desk desk, JobService service, JobLists lists, UUID clientId, Optional<UUID> first) {
        this.vault = vault;
        this.opened = first;
        this.desk = desk;
        this.text = desk.text();
        this.service = service;
        this.lists = lists;
        this.clientId = clientId;
        this.plain = desk.together().isOn();
        this.pageModel = new JobPageModel(vault, desk, told());
        getStyleClass().add("stack");
        getChildren().add(list);
        reload();
    }

    /// Whether the list is shown, and not the page of one job.
    ReadOnlyBooleanProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// The job whose page is shown; empty while the list is.
    ReadOnlyObjectProperty<Optional<UUID>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Called on whatever thread saved.
    void changed(Changed changed) {
        if (changed.touches(JobRepository.SHELF, EmployerRepository.SHELF, TrajectoryRepository.SHELF) || opened.isPresent() && changed.touches(
                JobStartReportRepository.SHELF, JobEndReportRepository.SHELF, FollowAlongPlanRepository.SHELF, SupportLineRepository.SHELF,
                ContactMomentRepository.SHELF, WorkplaceScanRepository.SHELF, ScanAnswerRepository.SHELF, DisclosureDecisionRepository.SHELF,
                InstrumentRepository.SHELF, StepDownRepository.SHELF, ActionItemRepository.SHELF, LifeDomainNoteRepository.SHELF)) {
            reload();
        }
    }

    private record Read(JobLists.OfClient jobs, Optional<JobFile> file) {
    }

    private void reload() {
        Optional<UUID> wanted = plain ? Optional.empty() : opened;
        desk.tasks().of(progress -> new Read(lists.of(clientId), wanted.flatMap(job -> JobFile.read(vault, desk.clock(), lists, job)))).onDone(read -> {
            listed.set(read.file().isEmpty());
            job.set(read.file().map(file -> file.row().job().id()));
            read.file().ifPresentOrElse(file -> showPage(read.jobs(), file), () -> show(read.jobs()));
        }).start();
    }

    /// A page on which something is being filled in stays as it is.
    private void showPage(JobLists.OfClient now, JobFile file) {
        shown = now;
        if (page.filter(JobPage::busy).isPresent() && list.getChildren().contains(page.get())) {
            return;
        }
        JobLists.Row row = file.row();
        var fresh = new JobPage(desk, file, pageModel, new JobPage.Actions(() -> open(Optional.empty()), () -> edit(row), () -> end(row), () -> confirm(row.job())));
        page = Optional.of(fresh);
        list.getChildren().setAll(fresh);
    }

    private void open(Optional<UUID> job) {
        opened = job;
        page = Optional.empty();
        close();
        reload();
    }

    private JobPageModel.Told told() {
        return new JobPageModel.Told() {
            @Override
            public void did(Message sentence, Runnable undo) {
                desk.notices().show(Notice.success(text.get(sentence)).with(text.get("jobs.undo"), undo));
            }

            @Override
            public void filledIn() {
                reload();
            }

            @Override
            public void refused(Message why) {
                desk.notices().show(Notice.danger(text.get(why)));
            }
        };
    }

    private void show(JobLists.OfClient now) {
        shown = now;
        var card = new Card(text.get("jobs.title"), now.rows().isEmpty() ? "" : Integer.toString(now.rows().size()));
        if (now.trajectory().isEmpty() && now.rows().isEmpty()) {
            list.getChildren().setAll(card.lines(new EmptyState(Icon.JOBS, text.get("jobs.noTrajectory"))));
            return;
        }
        if (now.rows().isEmpty()) {
            var empty = new EmptyState(Icon.JOBS, text.get("jobs.none"));
            list.getChildren().setAll(card.lines(plain ? empty : empty.button(text.get("jobs.start"), this::begin)));
            return;
        }
        if (plain) {
            list.getChildren().setAll(card.lines(now.rows().stream().map(row -> JobLine.plain(text, row)).toList()));
            return;
        }
        var start = Buttons.plain(Icon.ADD, text.get("jobs.start"), this::begin);
        start.setId("job-new");
        list.getChildren().setAll(card.right(start).lines(now.rows().stream().map(row ->
                new JobLine(text, row, () -> open(Optional.of(row.job().id())), () -> edit(row), () -> end(row), () -> confirm(row.job()))).toList()));
    }

    private void begin() {
        shown.trajectory().ifPresentOrElse(
                trajectory -> open(text.get("jobs.form.new"), JobForm.fresh(trajectory, desk.today()), "jobs.saved.new"),
                () -> desk.notices().show(Notice.danger(text.get("jobs.noTrajectory"))));
    }

    private void edit(JobLists.Row row) {
        Job job = row.job();
        Employer employer = shown.employers().stream().filter(one -> one.id().equals(job.employerId())).findFirst().orElse(null);
        String hours = job.hoursPerWeek() == null ? "" : JobWords.hours(text, job.hoursPerWeek());
        open(text.get("jobs.form.edit"), JobForm.of(job, employer, hours), "jobs.saved.changed");
    }

    private void open(String heading, JobForm job, String savedKey) {
        var opened = new JobPanel[1];
        Consumer<Message> refuse = message -> {
            if (!opened[0].refuse(message)) {
                desk.notices().show(Notice.danger(text.get(message)));
            }
        };
        opened[0] = new JobPanel(desk, heading, job, shown.employers(), filled -> {
            switch (filled.job()) {
                case Outcome.Refused<Job>(Message message) -> refuse.accept(message);
                case Outcome.Done<Job>(Job whole) -> perform(progress -> service.save(whole, filled.newEmployer()), savedKey, refuse);
            }
        }, this::close);
        showForm(opened[0], opened[0]::start);
    }

    private void end(JobLists.Row row) {
        var opened = new EndPanel[1];
        opened[0] = new EndPanel(desk, row.job().title(), ending -> perform(progress -> service.end(row.job().id(), ending), "jobs.saved.ended",
                message -> opened[0].refuse(message)), this::close);
        showForm(opened[0], opened[0]::start);
    }

    private void confirm(Job job) {
        LocalDate day = desk.today();
        perform(progress -> service.confirmFirstFourHours(job.id(), day), "jobs.saved.fourHours",
                message -> desk.notices().show(Notice.danger(text.get(message))));
    }

    private void perform(Work<Outcome<Saved>> work, String savedKey, Consumer<Message> refuse) {
        desk.tasks().of(work).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Refused<Saved>(Message message) -> refuse.accept(message);
                case Outcome.Done<Saved>(Saved saved) -> saved(saved, savedKey);
            }
        }).start();
    }

    private void saved(Saved saved, String savedKey) {
        close();
        String done = text.get(savedKey, saved.job().kind());
        String sentence = saved.phase().map(step -> text.get("jobs.saved.phase", done, step.now().phase())).orElse(done);
        Notice notice = saved.warning().map(warning -> Notice.attention(text.get("jobs.saved.doubtful", sentence, warning)))
                .orElseGet(() -> Notice.success(sentence));
        desk.notices().show(notice.with(text.get("jobs.undo"), () -> undo(saved)));
    }

    private void undo(Saved saved) {
        desk.tasks().of(progress -> {
            service.undo(saved);
            return saved;
        }).onDone(done -> desk.notices().show(Notice.info(text.get("jobs.undone")))).start();
    }

    private void showForm(Node panel, Runnable focus) {
        form.getChildren().setAll(panel);
        if (!getChildren().contains(form)) {
            getChildren().addFirst(form);
        }
        InWindow.then(panel, focus);
    }

    private void close() {
        getChildren().remove(form);
        form.getChildren().clear();
    }
}
