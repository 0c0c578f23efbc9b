package nl.trede;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientsRoom;
import nl.trede.clients.Guests;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.find.Command;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.common.ui.ScreenTimer;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.WindowDialogs;
import nl.trede.consent.ConsentRoom;
import nl.trede.conversations.ConversationsRoom;
import nl.trede.employers.EmployerGuests;
import nl.trede.employers.EmployersRoom;
import nl.trede.exchange.ExchangeRoom;
import nl.trede.figures.FiguresRoom;
import nl.trede.home.HomeRoom;
import nl.trede.home.model.PostponementRepository;
import nl.trede.jobs.JobsRoom;
import nl.trede.ladder.LadderRoom;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.PartnersRoom;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.region.RegionRoom;
import nl.trede.route.RouteRoom;
import nl.trede.route.model.RoutePlaces;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.RememberedTables;
import nl.trede.shell.view.Frame;
import nl.trede.shell.view.NormsScreen;
import nl.trede.shell.view.PreferencesScreen;
import nl.trede.shell.view.RoomEntry;
import nl.trede.shell.viewmodel.NormsModel;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Joins the rooms of an open caseload: the only class that knows every room. Plain constructors, nothing looked up.
public final class Root implements AutoCloseable {
    /// The rooms that have sentences of their own.
    public static final List<String> ROOMS = List.of("common", "vault", "paper", "partners", "clients", "consent", "ladder", "employers", "conversations", "jobs", "route", "figures",
            "exchange", "region", "home", "shell", "cli", "tools");

    /// What outlives an open caseload.
    ///
    /// @param window the window that file choosers belong to
    public record House(Text text, Tasks tasks, Theme theme, PreferencesStore preferences, PreferencesModel choices, Clock clock,
            Supplier<javafx.stage.Window> window) {
    }

    private final Vault vault;
    private final House house;
    private final Frame frame;
    private final List<RoomEntry> entries;
    private final List<AutoCloseable> closing = new ArrayList<>();
    /// How many clients have an open trajectory.
    private final IntegerProperty open = new SimpleIntegerProperty();

    /// @param lock what Ctrl+L does
    public Root(Vault vault, House house, Runnable lock) {
        this.vault = vault;
        this.house = house;
        var overlay = new Overlay();
        frame = new Frame(house.text(), house.tasks(), house.theme(), overlay);
        Dialogs dialogs = new WindowDialogs(house.text(), overlay, house.window());
        var desk = new Desk(house.text(), house.tasks(), house.clock(), frame, frame, dialogs, new RememberedTables(house.preferences()),
                frame.together());

        var partners = new PartnersRoom(vault, desk);
        var clients = new ClientsRoom(vault, desk);
        var consent = new ConsentRoom(vault, desk);
        var ladder = new LadderRoom(vault, desk);
        var employers = new EmployersRoom(vault, desk);
        var jobs = new JobsRoom(vault, desk);
        var conversations = new ConversationsRoom(vault, desk, new ScreenTimer());
        var route = new RouteRoom(vault, desk, ladder.rungs(), jobs.work());
        var figures = new FiguresRoom(vault, desk);
        var region = new RegionRoom(vault, desk);
        var exchange = new ExchangeRoom(vault, desk, region.intake());
        List<DueSource> dues = joined(clients.dueSources(jobs.work()), ladder.dueSources(), employers.dueSources(), jobs.dueSources(),
                consent.dueSources(), conversations.dueSources(), route.dueSources());
        List<TimelineSource> timelines = joined(clients.timelineSources(), ladder.timelineSources(), employers.timelineSources(),
                jobs.timelineSources(), consent.timelineSources(), conversations.timelineSources(), route.timelineSources());
        var guests = new Guests(ladder.rungs(), jobs.work(), joined(ladder.clientTabs(), conversations.clientTabs(), jobs.clientTabs(), route.clientTabs(), consent.clientTabs()),
                ladder.overviewCards(), timelines, dues,
                joined(List.of(new RecordKind<>(LadderMeasurementRepository.SHELF, "ladder.record"),
                        new RecordKind<>(PostponementRepository.SHELF, "home.record.postponement")),
                        jobs.records(), employers.records(), consent.records(), conversations.records(), route.records()), employers.profileParts());
        var facts = new CaseloadFacts(vault);
        var home = new HomeRoom(vault, desk, overlay, facts, dues);
        Runnable stopCounting = vault.listen(changed -> {
            if (!changed.draft()) {
                countOpen(facts);
            }
        });
        closing.addAll(List.of(stopCounting::run, home, conversations, employers, clients, facts, exchange));
        countOpen(facts);

        screens(partners.screens(), clients.screens(guests), ladder.screens(), employers.screens(new EmployerGuests(jobs.employerRecords(), jobs.records(), jobs.employerParts())), jobs.screens(),
                conversations.screens(dues, jobs.work(), (client, done) -> measure(ladder, overlay, client, done)), figures.screens(),
                region.screens(), exchange.screens(), home.screens(), route.screens());
        Role role = new Me(vault).role();
        List<SettingsGroup> settings = role == Role.REGIOCOORDINATOR ? figures.settings()
                : joined(clients.settings(), employers.settings(), conversations.settings(), route.settings(), figures.settings());
        frame.screen("preferences", destination -> new PreferencesScreen(house.text(), house.choices(),
                () -> frame.open(Destination.room("norms")),
                role == Role.REGIOCOORDINATOR ? Optional.empty() : Optional.of(() -> frame.open(Destination.room("schemes")))));
        frame.screen("norms", destination -> new NormsScreen(house.text(), frame, new NormsModel(vault, settings, house.tasks()), frame));
        entries = entries(role, home.badge(), open, conversations.badge());
        frame.rooms(entries);
        frame.finders(joined(clients.finderSources(), employers.finderSources()));
        frame.commands(commands(role, lock, () -> home.logContact(frame.here().orElse(Destination.room("home")))));
        if (role != Role.REGIOCOORDINATOR) {
            frame.onNewContact(here -> home.logContact(here));
        }
        frame.onLock(lock);
        new Me(vault).who().ifPresent(this::person);
        frame.open(Destination.room(entries.getFirst().id()));
        exchange.warmUp();
    }

    public Frame frame() {
        return frame;
    }

    /// The questions of the ladder above the page, and back to it.
    private static void measure(LadderRoom ladder, Overlay overlay, UUID client, Runnable done) {
        var panel = new StackPane(ladder.questions(client, overlay::close));
        panel.getStyleClass().addAll("panel", "measure-panel");
        overlay.show(panel, Pos.CENTER, done);
    }

    private void countOpen(CaseloadFacts facts) {
        house.tasks().of(progress -> (int) facts.all().stream().filter(fact -> !fact.ended()).count()).onDone(open::set).start();
    }

    /// The rooms in the sidebar, in order.
    public List<RoomEntry> entries() {
        return entries;
    }

    /// Lets go of the screens and hands back the vault, still open.
    Vault release() {
        frame.close();
        for (AutoCloseable room : closing) {
            try {
                room.close();
            } catch (Exception trouble) {
                throw new IllegalStateException("A room could not let go", trouble);
            }
        }
        closing.clear();
        return vault;
    }

    /// Locks: lets go of all screens and closes the vault.
    @Override
    public void close() {
        release().close();
    }

    private static List<RoomEntry> entries(Role role, ObservableIntegerValue due, ObservableIntegerValue open, ObservableIntegerValue talks) {
        var none = new SimpleIntegerProperty();
        var region = new RoomEntry("region", Icon.REGION, "region.title", none, Set.of());
        var exchange = new RoomEntry("exchange", Icon.EXCHANGE, "exchange.title", none, Set.of());
        if (role == Role.REGIOCOORDINATOR) {
            return List.of(region, exchange);
        }
        var own = List.of(new RoomEntry("home", Icon.TODAY, "home.title", due, Set.of()),
                new RoomEntry("caseload", Icon.CASELOAD, "clients.caseload.title", open, Set.of("client")),
                new RoomEntry("employers", Icon.EMPLOYERS, "employers.title", none, Set.of("employer", "scan", "duplicates", "merge")),
                new RoomEntry("conversations", Icon.CONVERSATIONS, "conversations.title", talks, Set.of("conversation")),
                new RoomEntry("ladder", Icon.LADDER, "ladder.title", none, Set.of()),
                new RoomEntry("jobs", Icon.JOBS, "jobs.title", none, Set.of()),
                new RoomEntry("figures", Icon.FIGURES, "figures.title", none, Set.of()),
                exchange);
        return role == Role.TEAMLEIDER ? joined(own, List.of(region)) : own;
    }

    private List<Command> commands(Role role, Runnable lock, Runnable newContact) {
        var commands = new ArrayList<Command>();
        if (role != Role.REGIOCOORDINATOR) {
            commands.add(Command.of("contact.new", "shell.command.contact", Icon.ADD, newContact));
        }
        entries.forEach(entry -> commands.add(Command.of("open." + entry.id(), entry.labelKey(), entry.icon(),
                () -> frame.open(Destination.room(entry.id())))));
        if (role != Role.REGIOCOORDINATOR) {
            commands.add(Command.of("open.schemes", "shell.schemes", Icon.FILE, () -> frame.open(Destination.room("schemes"))));
            commands.add(Command.of("together", "shell.together", Icon.CLIENT, frame::lookTogether));
        }
        commands.add(Command.of("open.partners", "shell.command.partners", Icon.TEAM, () -> frame.open(Destination.room("partners"))));
        commands.add(Command.of("open.preferences", "shell.preferences", Icon.PREFERENCES, () -> frame.open(Destination.room("preferences"))));
        commands.add(Command.of("open.norms", "shell.norms", Icon.FIGURES, () -> frame.open(Destination.room("norms"))));
        if (role != Role.REGIOCOORDINATOR) {
            commands.add(Command.of("open.route-templates", "route.templates.open", Icon.GOAL, () -> frame.open(Destination.room(RoutePlaces.TEMPLATES))));
        }
        commands.add(Command.of("lock", "shell.lock", Icon.LOCK, lock));
        return commands;
    }

    private void person(Me.Who who) {
        var parts = new ArrayList<String>();
        parts.add(house.text().of(who.role()));
        who.team().ifPresent(team -> parts.add(team.name()));
        if (who.coach().fte() != null) {
            parts.add(house.text().get("shell.person.fte", house.text().number(who.coach().fte(), 1)));
        }
        frame.person(who.coach().name(), String.join(" · ", parts));
    }

    @SafeVarargs
    private void screens(Map<String, ScreenFactory>... rooms) {
        Stream.of(rooms).forEach(room -> room.forEach(frame::screen));
    }

    @SafeVarargs
    private static <T> List<T> joined(List<? extends T>... lists) {
        return Stream.of(lists).<T>flatMap(List::stream).toList();
    }
}
