package nl.trede.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.Caseload;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ClientFinder;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.ClientTimeline;
import nl.trede.clients.model.ContactNorms;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.WorkSource;
import nl.trede.clients.view.CaseloadScreen;
import nl.trede.clients.view.ClientParts;
import nl.trede.clients.view.ClientScreen;
import nl.trede.clients.view.NewClientPanel;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.clients.viewmodel.CaseloadModel;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.find.FinderSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.Vault;

/// Assembles the room of clients: caseload and client page.
public final class ClientsRoom implements AutoCloseable {
    /// Between the name of a tab and the record to open in it.
    private static final String WITHIN = "/";

    private final Vault vault;
    private final Desk desk;
    private final CaseloadFacts facts;
    private final ClientService clients;
    private final Steps steps;
    private final ClientFinder finder;
    private final List<Runnable> closing = new ArrayList<>();

    public ClientsRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        facts = new CaseloadFacts(vault);
        clients = new ClientService(vault, new Me(vault));
        finder = new ClientFinder(vault, desk.text());
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(desk.text().get(message))));
    }

    /// Contacts, for *Contact vastleggen* anywhere in the program.
    public ContactService contacts() {
        return new ContactService(vault, new Me(vault));
    }

    public TrajectoryService trajectories() {
        return new TrajectoryService(vault);
    }

    public ActionService actions() {
        return new ActionService(vault);
    }

    /// How it goes in the parts of life, for who prepares a conversation.
    public LifeDomains lifeDomains() {
        return new LifeDomains(vault);
    }

    /// @param work who has paid work, which the room of jobs knows
    public List<DueSource> dueSources(WorkSource work) {
        return List.of(new ClientDue(vault, facts, work));
    }

    public List<SettingsGroup> settings() {
        return List.of(ContactNorms.settings(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new ClientTimeline(vault));
    }

    /// Clients by name and contacts by note. The index is built in the background when this is asked for.
    public List<FinderSource> finderSources() {
        desk.tasks().of(progress -> {
            finder.build();
            return true;
        }).start();
        return List.of(finder);
    }

    /// The list of all clients with what other rooms know of them.
    public Caseload caseload(Guests guests) {
        return new Caseload(vault, facts, guests.rungs(), guests.work(), dues(guests));
    }

    /// @param guests what the other rooms bring; their dues and timelines may leave this room's own out
    public Map<String, ScreenFactory> screens(Guests guests) {
        Caseload all = caseload(guests);
        closing.add(all::close);
        return Map.of("caseload", destination -> caseloadScreen(all, guests), "client", destination -> clientScreen(guests, destination));
    }

    /// What stands behind the name of the tab.
    private static Optional<String> within(Destination destination) {
        return destination.part().filter(part -> part.contains(WITHIN)).map(part -> part.split(WITHIN, 2)[1]);
    }

    private Screen clientScreen(Guests guests, Destination destination) {
        UUID id = destination.id().orElseThrow();
        steps.run(() -> clients.viewed(id), () -> { });
        var model = new ClientModel(id, () -> ClientPage.of(vault, guests.rungs(), guests.work(), timelines(guests), id), vault, steps,
                this::tell);
        model.load();
        var parts = new ClientParts(vault, desk, clients, trajectories(), actions(), new BenefitService(vault), new ProfileService(vault),
                () -> RegionNames.in(vault));
        return new ClientScreen(desk, model, parts.header(model), () -> parts.plainHeader(model), parts.tabs(model, guests, within(destination)),
                destination.part().map(part -> part.split(WITHIN, 2)[0]));
    }

    private Screen caseloadScreen(Caseload all, Guests guests) {
        var model = new CaseloadModel(all, vault, steps, desk::today);
        return new CaseloadScreen(desk, model, steps, client -> ClientPage.timeline(timelines(guests), client), new AgreementSteps(actions(), steps, this::tell),
                close -> new NewClientPanel(desk, clients, steps, () -> RegionNames.in(vault), close, client -> {
                    desk.navigator().open(Destination.client(client.id()));
                    desk.notices().show(Notice.success(desk.text().get("clients.new.done", client.displayName()))
                            .with(desk.text().get("clients.undo"), () -> steps.run(() -> clients.undoCreate(client.id()),
                                    () -> desk.navigator().open(Destination.room("caseload")))));
                }));
    }

    private void tell(Message sentence, Runnable undo) {
        desk.notices().show(Notice.success(desk.text().get(sentence)).with(desk.text().get("clients.undo"), undo));
    }

    private List<DueSource> dues(Guests guests) {
        return guests.dues().isEmpty() ? dueSources(guests.work()) : guests.dues();
    }

    private List<TimelineSource> timelines(Guests guests) {
        var all = new ArrayList<>(timelineSources());
        guests.timelines().stream().filter(source -> !(source instanceof ClientTimeline)).forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        facts.close();
        finder.close();
    }
}
