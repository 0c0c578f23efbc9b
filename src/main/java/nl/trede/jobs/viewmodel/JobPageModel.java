package nl.trede.jobs.viewmodel;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.employers.model.ScanService;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobStartReport;
import nl.trede.jobs.model.PlanService;
import nl.trede.jobs.model.ReportService;
import nl.trede.jobs.model.StepDownService;
import nl.trede.jobs.model.SupportLine;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.jobs.model.scheme.TrialFile;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// What can be done on the page of a job.
public final class JobPageModel {
    private final Desk desk;
    private final Steps steps;
    private final ReportService reports;
    private final PlanService plans;
    private final ScanService scans;
    private final ContactService contacts;
    private final Instruments instruments;
    private final StepDownService stepDowns;
    private final Told told;

    /// Hears what was done and how to take it back, or why it was not done.
    public interface Told {
        void did(Message sentence, Runnable undo);

        void refused(Message why);

        /// A form was kept: the page may be made anew.
        void filledIn();
    }

    public JobPageModel(Vault vault, Desk desk, Told told) {
        this.desk = desk;
        this.told = told;
        steps = new Steps(desk.tasks(), told::refused);
        reports = new ReportService(vault, desk.clock());
        plans = new PlanService(vault, desk.clock());
        scans = new ScanService(vault, desk.clock());
        contacts = new ContactService(vault, new Me(vault));
        instruments = new Instruments(vault, desk.clock());
        stepDowns = new StepDownService(vault, desk.clock());
    }

    public void save(JobStartReport report, Runnable done, Consumer<Message> refused) {
        steps.take(() -> reports.save(report), undo -> {
            done.run();
            told.filledIn();
            told.did(Message.of("jobs.report.saved"), () -> steps.run(undo, () -> { }));
        }, refused);
    }

    public void beginPlan(JobFile file) {
        steps.read(() -> plans.begin(file.employment()), whole -> told.did(Message.of("jobs.plan.begun"),
                () -> steps.run(() -> plans.remove(whole.plan().id()), () -> { })));
    }

    public void save(FollowAlongPlan before, FollowAlongPlan now, Runnable done, Consumer<Message> refused) {
        steps.take(() -> plans.save(now), kept -> {
            done.run();
            told.filledIn();
            told.did(Message.of("jobs.plan.saved"), () -> steps.run(() -> plans.save(before), () -> { }));
        }, refused);
    }

    /// @param before the line as it stood; null for a new one
    public void save(SupportLine before, SupportLine now, Runnable done, Consumer<Message> refused) {
        steps.take(() -> plans.save(now), kept -> {
            done.run();
            told.filledIn();
            told.did(Message.of("jobs.plan.saved"), () -> steps.run(before == null ? () -> plans.removeLine(now.id()) : () -> plans.save(before), () -> { }));
        }, refused);
    }

    public void remove(SupportLine line) {
        steps.run(() -> plans.removeLine(line.id()), () -> told.did(Message.of("jobs.plan.lineGone"), () -> steps.run(() -> plans.save(line), () -> { })));
    }

    /// Starts a scan of the workplace and opens it.
    public void scan(JobFile file) {
        var job = file.row().job();
        UUID employer = job.employerId();
        steps.read(() -> scans.begin(job.clientId(), employer, job.title()), scan -> desk.navigator().open(ScanPlaces.scan(scan.id())));
    }

    /// Notes that leave was asked to let a proefplaatsing last longer.
    public void extend(TrialFile trial, @Nullable LocalDate until, Runnable done, Consumer<Message> refused) {
        steps.take(() -> instruments.extend(trial.job(), until), saved -> {
            done.run();
            told.filledIn();
            told.did(Message.of("jobs.trial.asked", saved.instrument().validUntil()), () -> steps.run(() -> instruments.undo(saved), () -> { }));
        }, refused);
    }

    /// Notes the answer to that.
    public void answer(Instrument asked, InstrumentDecision decision) {
        steps.take(() -> instruments.decide(asked, decision), saved -> told.did(Message.of("jobs.schemes.decided", decision),
                () -> steps.run(() -> instruments.undo(saved), () -> { })));
    }

    /// Support steps down from a day on.
    public void stepDown(JobFile file, @Nullable LocalDate from, String note, Runnable done, Consumer<Message> refused) {
        steps.take(() -> stepDowns.stepDown(file.employment(), from, note), undo -> decided("jobs.down.saved.yes", undo, done), refused);
    }

    /// Support goes on for now.
    public void keepSupport(JobFile file, @Nullable LocalDate again, String note, Runnable done, Consumer<Message> refused) {
        steps.take(() -> stepDowns.notYet(file.employment(), again, note), undo -> decided("jobs.down.saved.no", undo, done), refused);
    }

    /// The day to begin with when the question is put off.
    public LocalDate askStepDownAgain() {
        return stepDowns.again();
    }

    private void decided(String sentence, Runnable undo, Runnable done) {
        done.run();
        told.filledIn();
        told.did(Message.of(sentence), () -> steps.run(undo, () -> { }));
    }

    public void log(NewContact contact) {
        steps.take(() -> contacts.log(contact), logged -> told.did(Message.of("jobs.check.logged", logged.contact().contactDate()),
                () -> steps.run(() -> contacts.undo(logged), () -> { })));
    }
}
