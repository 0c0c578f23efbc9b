package nl.trede.jobs;

import java.util.List;
import java.util.Map;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.jobs.model.FollowAlongDue;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobService;
import nl.trede.jobs.model.JobTimeline;
import nl.trede.jobs.model.JobWork;
import nl.trede.jobs.view.JobsScreen;
import nl.trede.jobs.view.JobsTab;
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
        return List.of(new JobDue(vault), new FollowAlongDue(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new JobTimeline(vault, desk.clock()));
    }

    /// Who has paid work today, for the caseload.
    public WorkSource work() {
        return new JobWork(vault, desk.clock());
    }

    public JobService service() {
        return service;
    }
}
