package nl.trede.tools;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.trede.Root;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Tabs;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.WindowDialogs;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.StepDown;
import nl.trede.jobs.model.StepDownChoice;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.partners.model.ReferenceData;
import nl.trede.route.model.RoutePlaces;
import nl.trede.shell.model.Gate;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.view.Frame;
import nl.trede.shell.view.Welcome;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.shell.viewmodel.WelcomeModel;
import nl.trede.vault.model.RecoveryKey;
import nl.trede.vault.model.Vault;

/// Opens every place that `Root` knows, in every look, and photographs it.
final class TourScreens {
    private final TourBook book;
    private final List<Look> looks;
    private final Clock clock;
    private final PreferencesStore preferences;
    private final Text text = Text.in(Text.DUTCH, Root.ROOMS);
    private final Theme theme;
    private final Camera camera;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    TourScreens(TourBook book, List<Look> looks, Clock clock, Path settings) {
        this.book = book;
        this.looks = looks;
        this.clock = clock;
        this.preferences = new PreferencesStore(settings.resolve("preferences.json"), Runnable::run);
        this.theme = Stagehand.onScreen(Theme::new);
        this.camera = Stagehand.onScreen(() -> new Camera(book, theme));
    }

    /// The pages before a caseload is open.
    void welcome() {
        Gate closed = new ClosedGate();
        for (Look look : looks) {
            Stagehand.onScreen(() -> camera.dress(look));
            for (WelcomeModel.Page page : WelcomeModel.Page.values()) {
                Stagehand.onScreen(() -> {
                    var model = new WelcomeModel(closed, Tasks.atOnce(), vault -> { });
                    model.folderProperty().set(Path.of("Trede", "caseload"));
                    var welcome = new Welcome(model, text, new WindowDialogs(text, new Overlay(), () -> null), ReferenceData.regionNames());
                    model.show(page);
                    model.recoveryKeyProperty().set(page == WelcomeModel.Page.RECOVERY ? RecoveryKey.generate() : "");
                    camera.show(welcome);
                });
                camera.take("welkom-" + page.name().toLowerCase(java.util.Locale.ROOT), "Welkom, " + page.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    /// Every screen of one caseload.
    ///
    /// @param user begins the names of the files
    void rooms(String user, Vault vault) {
        var house = new Root.House(text, Tasks.atOnce(), theme, preferences, Stagehand.onScreen(() -> new PreferencesModel(preferences)), clock,
                () -> null);
        Root root = Stagehand.onScreen(() -> new Root(vault, house, () -> { }));
        Frame frame = root.frame();
        for (Look look : looks) {
            Stagehand.onScreen(() -> {
                camera.dress(look);
                camera.show(frame);
                frame.status().saved(LocalTime.of(14, 2));
                frame.status().lock(text.get("shell.status.locks", house.choices().lockMinutesProperty().get()));
            });
            places(vault, root).forEach(place -> visit(user, frame, place));
            panel(user, frame, KeyCode.K, "opdracht", "Zoeken en opdrachten");
            if (root.entries().stream().anyMatch(entry -> entry.id().equals("caseload"))) {
                panel(user, frame, KeyCode.N, "contact", "Contact vastleggen");
            }
        }
        known.addAll(frame.places());
        Stagehand.onScreen(frame::close);
    }

    /// The rooms that `Root` has a screen for and no caseload showed.
    Set<String> missed() {
        var missed = new TreeSet<>(known);
        missed.removeAll(seen);
        return missed;
    }

    /// The rooms in this user's sidebar, in order, and those that open from the palette: a room that is added is on the tour by itself.
    private static List<Destination> places(Vault vault, Root root) {
        var places = new ArrayList<Destination>();
        var rooms = new LinkedHashSet<String>();
        root.entries().forEach(entry -> {
            rooms.add(entry.id());
            rooms.addAll(entry.covers());
        });
        if (rooms.contains("caseload")) {
            rooms.addAll(List.of(RoutePlaces.TEMPLATES, "schemes"));
        }
        rooms.addAll(List.of("partners", "preferences", "norms"));
        for (String room : rooms) {
            switch (room) {
                case "client" -> {
                    places.addAll(client(vault));
                    places.addAll(job(vault));
                }
                case "employer" -> places.addAll(employer(vault));
                case "merge" -> employer(vault).stream().limit(1).forEach(place -> places.add(new Destination("merge", place.id(), Optional.empty())));
                case "scan" -> places.addAll(scan(vault));
                case "ladder" -> places.addAll(ladder(vault));
                case "conversation" -> places.addAll(conversation(vault));
                case "exchange" -> List.of("send", "read", "register").forEach(part -> places.add(Destination.room(room, part)));
                default -> places.add(Destination.room(room));
            }
        }
        return places;
    }

    /// The client with the most to see: at work, with an earlier search.
    private static List<Destination> client(Vault vault) {
        return new TrajectoryRepository(vault).all().stream().filter(route -> route.phase() == Phase.STEUN_OP_WERK && route.endDate() == null)
                .min(Comparator.comparing(Trajectory::startDate)).map(route -> Destination.client(route.clientId())).stream().toList();
    }

    /// The page of the job that the same client has longest, of one where support goes on although a year has passed, and of a proefplaatsing that is
    /// to last longer.
    private static List<Destination> job(Vault vault) {
        var jobs = new JobRepository(vault);
        var more = Stream.concat(new StepDownRepository(vault).all().stream().filter(one -> one.choice() == StepDownChoice.NOG_NIET).limit(1)
                        .map(StepDown::id),
                new InstrumentRepository(vault).all().stream().filter(one -> one.validUntil() != null && one.decision() == InstrumentDecision.AANGEVRAAGD)
                        .limit(1).map(Instrument::jobId)).flatMap(id -> jobs.find(id).stream()).map(JobPlaces::job);
        return Stream.concat(longest(vault).stream(), more).distinct().toList();
    }

    private static List<Destination> longest(Vault vault) {
        return client(vault).stream().flatMap(place -> new JobRepository(vault).ofClient(place.id().orElseThrow()).stream())
                .filter(job -> job.kind().paid() && job.endDate() == null).min(Comparator.comparing(Job::startDate)).map(JobPlaces::job).stream().toList();
    }

    /// The caseload on the ladder, and the questions for one client.
    private static List<Destination> ladder(Vault vault) {
        return Stream.concat(Stream.of(Destination.room("ladder")), client(vault).stream()
                .map(place -> new Destination("ladder", place.id(), Optional.of("meten")))).toList();
    }

    /// The three steps: what is planned first, then the one that runs.
    private static List<Destination> conversation(Vault vault) {
        var open = new ConversationRepository(vault).open();
        var planned = open.stream().filter(one -> one.status() == ConversationStatus.VOORBEREID).limit(1)
                .map(one -> ConversationPlaces.conversation(one.id(), ConversationStep.VOORBEREIDEN));
        var running = open.stream().filter(one -> one.status() == ConversationStatus.BEZIG).limit(1)
                .flatMap(one -> Stream.of(ConversationStep.VOEREN, ConversationStep.AFRONDEN).map(step -> ConversationPlaces.conversation(one.id(), step)));
        return Stream.concat(planned, running).toList();
    }

    /// The scan in which most was seen.
    private static List<Destination> scan(Vault vault) {
        return new ScanAnswerRepository(vault).all().stream().filter(answer -> answer.adjustment() != null)
                .collect(java.util.stream.Collectors.groupingBy(ScanAnswer::scanId, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet().stream().max(java.util.Map.Entry.comparingByValue()).map(most -> ScanPlaces.scan(most.getKey())).stream().toList();
    }

    private static List<Destination> employer(Vault vault) {
        UUID busiest = new EmployerContactRepository(vault).all().stream().collect(java.util.stream.Collectors.groupingBy(
                EmployerContact::employerId, java.util.TreeMap::new, java.util.stream.Collectors.counting())).entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse(null);
        return busiest == null ? List.of() : List.of(Destination.employer(busiest), Destination.employer(busiest, "history"));
    }

    private void visit(String user, Frame frame, Destination place) {
        String name = user + "-" + place.room() + place.part().map(part -> "-" + part.split("/")[0]).orElse("");
        try {
            Stagehand.onScreen(() -> frame.open(place));
            seen.add(place.room());
            Tabs tabs = place.room().equals("client") && place.part().isEmpty() ? Stagehand.onScreen(() -> clientTabs(frame)) : null;
            if (tabs == null) {
                camera.take(name, "Scherm " + name);
                return;
            }
            for (String id : tabs.ids()) {
                Stagehand.onScreen(() -> tabs.open(id));
                camera.take(name + "-" + (tabs.ids().indexOf(id) + 1), "Cliënt, tabblad " + tabs.name(id));
            }
            together(name, frame);
        } catch (RuntimeException trouble) {
            book.defect(name + " kan niet worden geopend: " + trouble);
        }
    }

    /// The same page turned to the client.
    private void together(String name, Frame frame) {
        Stagehand.onScreen(frame::lookTogether);
        Tabs tabs = Stagehand.onScreen(() -> clientTabs(frame));
        for (String id : tabs.ids()) {
            Stagehand.onScreen(() -> tabs.open(id));
            camera.take(name + "-samen-" + (tabs.ids().indexOf(id) + 1), "Samen kijken, " + tabs.name(id));
        }
        Stagehand.onScreen(frame::lookTogether);
    }

    private static Tabs clientTabs(Frame frame) {
        frame.applyCss();
        return (Tabs) frame.lookup(".client-tabs");
    }

    private void panel(String user, Frame frame, KeyCode key, String name, String line) {
        Stagehand.onScreen(() -> Event.fireEvent(frame, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false)));
        camera.take(user + "-" + name, line);
        Stagehand.onScreen(() -> frame.overlay().closeAll());
    }
}
