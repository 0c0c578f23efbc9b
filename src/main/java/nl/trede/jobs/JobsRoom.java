package nl.trede.jobs;

import java.util.List;
import java.util.Map;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.employers.EmployerPart;
import nl.trede.employers.model.EmployerKinds;
import nl.trede.employers.model.EmployerRecords;
import nl.trede.employers.model.Names;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.jobs.model.FollowAlongDue;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobService;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.JobTimeline;
import nl.trede.jobs.model.JobWork;
import nl.trede.jobs.model.ScanDue;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.SupportDue;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.advice.AdviceDue;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.scheme.ApprovalDue;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.SchemeAnswerRepository;
import nl.trede.jobs.model.scheme.SchemesUsed;
import nl.trede.jobs.view.JobsScreen;
import nl.trede.jobs.view.JobsTab;
import nl.trede.jobs.view.scheme.UsedSchemesCard;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Puts the room *Banen* together.
public final class JobsRoom {
    private final Vault vault;
    private final Desk desk;
    private final JobService service;
    private final JobLists lists;

    public JobsRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        this.service = new JobService(vault, desk.clock());
        this.lists = new JobLists(vault, desk.clock());
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("jobs", destination -> new JobsScreen(vault, desk, lists));
    }

    public List<ClientTab> clientTabs() {
        return List.of(new JobsTab(vault, desk, service, lists));
    }

    public List<DueSource> dueSources() {
        return List.of(new JobDue(vault), new FollowAlongDue(vault), new SupportDue(vault), new ScanDue(vault), new AdviceDue(vault), new ApprovalDue(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new JobTimeline(vault, desk.clock()));
    }

    /// Who has paid work today, for the caseload.
    public WorkSource work() {
        return new JobWork(vault, desk.clock());
    }

    /// The kinds of record that *Geschiedenis* shows.
    public List<RecordKind<?>> records() {
        return List.of(new RecordKind<>(JobRepository.SHELF, "jobs.record").called("title").naming(Map.of("employerId", Names::employer))
                        .fitting(EmployerKinds.following(Job::employerId, Job::withEmployerId)), new RecordKind<>(BenefitsAdviceRepository.SHELF, "jobs.record.advice"),
                new RecordKind<>(SchemeAnswerRepository.SHELF, "jobs.record.answer"), new RecordKind<>(InstrumentRepository.SHELF, "jobs.record.instrument").called("scheme").naming(Map.of("scheme", SchemeTable::named)),
                new RecordKind<>(JobStartReportRepository.SHELF, "jobs.record.start"), new RecordKind<>(JobEndReportRepository.SHELF, "jobs.record.end"),
                new RecordKind<>(FollowAlongPlanRepository.SHELF, "jobs.record.plan"), new RecordKind<>(SupportLineRepository.SHELF, "jobs.record.line"),
                new RecordKind<>(StepDownRepository.SHELF, "jobs.record.down"));
    }

    /// What this room keeps that names an employer.
    public List<EmployerRecords<?>> employerRecords() {
        return List.of(new EmployerRecords<>(JobRepository.SHELF, Job::withEmployerId));
    }

    /// The schemes used there, on the page of an employer.
    public List<EmployerPart> employerParts() {
        return List.of(employer -> new UsedSchemesCard(desk, new SchemesUsed(vault, desk.clock()), employer));
    }

    public JobService service() {
        return service;
    }
}
