package nl.trede.route;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.WorkSource;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.route.model.GoalContactRepository;
import nl.trede.route.model.LetterDesk;
import nl.trede.route.model.PaperDue;
import nl.trede.route.model.PaperService;
import nl.trede.route.model.RouteDue;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.RouteService;
import nl.trede.route.model.RouteSettings;
import nl.trede.route.model.RouteTimeline;
import nl.trede.route.model.RouteView;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.model.Templates;
import nl.trede.route.view.RouteTab;
import nl.trede.route.view.TemplatesScreen;
import nl.trede.route.viewmodel.FileModel;
import nl.trede.route.viewmodel.PapersModel;
import nl.trede.route.viewmodel.RouteModel;
import nl.trede.route.viewmodel.TemplateModel;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Puts the room of the route and its papers together.
public final class RouteRoom {
    private final Vault vault;
    private final Desk desk;
    private final Templates templates;
    private final Steps steps;
    private final RungSource rungs;
    private final WorkSource work;

    /// @param rungs where clients stand on the ladder, for the final report
    /// @param work  who has paid work, likewise
    public RouteRoom(Vault vault, Desk desk, RungSource rungs, WorkSource work) {
        this.rungs = rungs;
        this.work = work;
        this.vault = vault;
        this.desk = desk;
        templates = new Templates(vault);
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(desk.text().get(message))));
    }

    /// The lists of tasks; with the name of a kind as its part, that list.
    public Map<String, ScreenFactory> screens() {
        return Map.of(RoutePlaces.TEMPLATES, destination -> new TemplatesScreen(desk, new TemplateModel(templates, steps, kind(destination))));
    }

    public List<ClientTab> clientTabs() {
        return List.of(new RouteTab(desk, this::model, new PapersModel(steps, new PaperService(vault), letters(), this::tell),
                new FileModel(vault, steps, letters(), this::tell)));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new RouteTimeline(vault, templates));
    }

    public List<DueSource> dueSources() {
        return List.of(new RouteDue(vault, templates), new PaperDue(vault));
    }

    /// For *Geschiedenis*.
    public List<RecordKind<?>> records() {
        return List.of(new RecordKind<>(RouteMarkRepository.SHELF, "route.record.mark"), new RecordKind<>(RouteFileRepository.SHELF, "route.record.file"), new RecordKind<>(SubsidyPaperRepository.SHELF, "route.record.paper"),
                new RecordKind<>(RouteGoalRepository.SHELF, "route.record.goal"), new RecordKind<>(GoalContactRepository.SHELF, "route.record.counted"),
                new RecordKind<>(TrajectoryPauseRepository.SHELF, "route.record.pause"));
    }

    /// The terms, with the lists of tasks on a page of their own.
    public List<SettingsGroup> settings() {
        return List.of(new RouteSettings(vault).group());
    }

    private RouteModel model(UUID client) {
        return new RouteModel(vault, steps, new RouteService(vault, templates), () -> RouteView.of(vault, templates, client, desk.today()), this::tell);
    }

    private LetterDesk letters() {
        return new LetterDesk(vault, desk.text(), rungs, work);
    }

    private void tell(Message sentence, Runnable undo) {
        desk.notices().show(Notice.success(desk.text().get(sentence)).with(desk.text().get("route.undo"), undo));
    }

    private static TemplateKind kind(Destination destination) {
        return destination.part().flatMap(part -> Arrays.stream(TemplateKind.values()).filter(kind -> kind.name().equals(part)).findFirst())
                .orElse(TemplateKind.IPS_EPA);
    }
}
