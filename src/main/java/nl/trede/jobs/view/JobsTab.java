package nl.trede.jobs.view;

import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobService;
import nl.trede.vault.model.Vault;

/// *Banen* on the client page.
public final class JobsTab implements ClientTab {
    private final Vault vault;
    private final Desk desk;
    private final JobService service;
    private final JobLists lists;

    public JobsTab(Vault vault, Desk desk, JobService service, JobLists lists) {
        this.vault = vault;
        this.desk = desk;
        this.service = service;
        this.lists = lists;
    }

    @Override
    public String id() {
        return "jobs";
    }

    @Override
    public String labelKey() {
        return "jobs.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("jobs.together.tab");
    }

    @Override
    public Content open(UUID clientId) {
        var pane = new JobsPane(desk, service, lists, clientId);
        return Content.of(pane, vault.listen(pane::changed));
    }
}
