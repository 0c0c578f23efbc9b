package nl.trede.jobs.view;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobService;
import nl.trede.jobs.model.advice.AdviceService;
import nl.trede.jobs.model.advice.ClientAdvice;
import nl.trede.jobs.model.scheme.ClientSchemes;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.jobs.model.scheme.SchemeAnswers;
import nl.trede.jobs.view.advice.AdvicePane;
import nl.trede.jobs.view.scheme.SchemesPane;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;

/// *Banen* on the client page: the jobs, the income advice before they start, and the schemes that apply to them.
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
        return content(clientId, Optional.empty());
    }

    @Override
    public Content open(UUID clientId, String within) {
        return content(clientId, Optional.of(UUID.fromString(within)));
    }

    /// Under the list stands what goes for all jobs; under the page of one job only the schemes for that job.
    private Content content(UUID clientId, Optional<UUID> job) {
        var pane = new JobsPane(vault, desk, service, lists, clientId, job);
        var advice = new AdvicePane(desk, new ClientAdvice(vault, desk.clock()), new AdviceService(vault, desk.clock()), clientId);
        var page = new VBox(pane, beside(pane, advice));
        page.getStyleClass().add("stack");
        Consumer<Changed> follow = pane::changed;
        follow = follow.andThen(advice::changed);
        if (!desk.together().isOn()) {
            var schemes = new SchemesPane(desk, new ClientSchemes(vault, desk.clock()), new SchemeAnswers(vault, desk.clock()),
                    new Instruments(vault, desk.clock()), clientId);
            page.getChildren().add(schemes);
            pane.jobProperty().subscribe(schemes::about);
            follow = follow.andThen(schemes::changed);
        }
        return Content.of(page, vault.listen(follow));
    }

    private static Node beside(JobsPane pane, Node node) {
        node.visibleProperty().bind(pane.listedProperty());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
