package nl.trede.shell.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import nl.trede.common.find.Command;
import nl.trede.common.find.FinderSource;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.Together;

/// What stands around every screen once the vault is open: sidebar, top bar, status bar, banner and the layer for panels.
/// It opens screens by [Destination] and remembers the way back.
public final class Frame extends StackPane implements Navigator, Notices {
    private static final int WAY_BACK = 50;
    private static final double NARROW_EM = 76;
    /// How much larger the page is while a client reads along, as long as that stays within the largest text there is.
    private static final double TOGETHER_SCALE = 1.3;

    private final Text text;
    private final Tasks tasks;
    private final Theme theme;
    private final Overlay overlay;
    private final Sidebar sidebar;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final VBox banners = new VBox();
    private final StackPane place = new StackPane();
    private final Together together = new Together();
    private final Turning turning;
    private final Map<String, ScreenFactory> screens = new HashMap<>();
    private final Deque<Destination> way = new ArrayDeque<>();
    private List<RoomEntry> rooms = List.of();
    private List<FinderSource> finders = List.of();
    private List<Command> commands = List.of();
    private Optional<Consumer<Destination>> newContact = Optional.empty();
    private Runnable lock = () -> { };
    private Optional<Screen> screen = Optional.empty();
    private boolean noticeIsOld;

    /// @param overlay made before, so that dialogs can use it too; the frame puts it on top of itself
    public Frame(Text text, Tasks tasks, Theme theme, Overlay overlay) {
        this.text = text;
        this.tasks = tasks;
        this.theme = theme;
        this.overlay = overlay;
        getStyleClass().add("frame");
        sidebar = new Sidebar(text, this, this::lock, this::openHelp);
        topBar = new TopBar(text, this::openPalette, this::newContact);
        statusBar = new StatusBar(text);
        banners.getStyleClass().add("banners");
        place.setMinHeight(0);
        place.setAlignment(Pos.TOP_LEFT);
        var inside = new Rectangle();
        inside.widthProperty().bind(place.widthProperty());
        inside.heightProperty().bind(place.heightProperty());
        place.setClip(inside);
        VBox.setVgrow(place, Priority.ALWAYS);
        var middle = new VBox(topBar, banners, place, statusBar);
        middle.setMinWidth(0);
        var whole = new BorderPane(middle);
        whole.setLeft(sidebar);
        turning = new Turning(text, together, whole, middle, banners);
        together.onProperty().addListener((property, was, on) -> turn(on));
        getChildren().addAll(whole, overlay);
        new FrameKeys(this);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(() -> screen.ifPresent(this::focus));
            }
        });
        widthProperty().subscribe(this::fitWidth);
        theme.textPercentProperty().subscribe(this::fitWidth);
    }

    /// The rooms of this person's role, in order; the first nine have Alt+1 to Alt+9.
    public Frame rooms(List<RoomEntry> entries) {
        rooms = List.copyOf(entries);
        sidebar.rooms(rooms);
        here().ifPresent(sidebar::mark);
        return this;
    }

    /// Who makes the screens of a room.
    public Frame screen(String room, ScreenFactory factory) {
        screens.put(room, factory);
        return this;
    }

    /// The rooms that have a screen: what the first part of a [Destination] can be.
    public Set<String> places() {
        return Set.copyOf(screens.keySet());
    }

    /// What Ctrl+K searches, most important first.
    public Frame finders(List<FinderSource> sources) {
        finders = List.copyOf(sources);
        return this;
    }

    /// What Ctrl+K can do.
    public Frame commands(List<Command> all) {
        commands = List.copyOf(all);
        return this;
    }

    /// What Ctrl+N and the button do; hears where the person is, so that the client there can be filled in.
    /// Never called: no button.
    public Frame onNewContact(Consumer<Destination> action) {
        newContact = Optional.of(action);
        topBar.contacts(true);
        return this;
    }

    public Frame onLock(Runnable action) {
        lock = action;
        return this;
    }

    /// Who works here: a name, and role · team · fte.
    public Frame person(String name, String line) {
        sidebar.person(name, line);
        return this;
    }

    public StatusBar status() {
        return statusBar;
    }

    public Overlay overlay() {
        return overlay;
    }

    /// Whether a client reads along. Screens follow it; the frame takes away what stands around them.
    public Together together() {
        return together;
    }

    /// Where the person is; empty before the first screen.
    public Optional<Destination> here() {
        return Optional.ofNullable(way.peek());
    }

    /// While a client reads along only that client's own screens open; anything else stays closed.
    ///
    /// @throws IllegalArgumentException when no screen is known for the room: a fault in the wiring
    @Override
    public void open(Destination destination) {
        if (together.isOn() && !mayShow(destination)) {
            return;
        }
        leave();
        show(destination);
        if (!destination.equals(way.peek())) {
            way.push(destination);
        }
        if (way.size() > WAY_BACK) {
            way.removeLast();
        }
        sidebar.mark(destination);
    }

    /// Asks the screen itself, because most destinations do not say whose they are. Another client's page is not even made: opening it
    /// would be logged as looking into it.
    private boolean mayShow(Destination destination) {
        Optional<UUID> client = together.clientProperty().get();
        if (destination.room().equals("client")) {
            return destination.id().equals(client);
        }
        Screen asked = factory(destination).create(destination);
        boolean may = asked.together().equals(client);
        asked.close();
        return may;
    }

    @Override
    public void back() {
        if (way.size() > 1 && !together.isOn()) {
            way.pop();
            leave();
            show(way.peek());
            sidebar.mark(way.peek());
        }
    }

    private ScreenFactory factory(Destination destination) {
        ScreenFactory factory = screens.get(destination.room());
        if (factory == null) {
            throw new IllegalArgumentException("No screen for room " + destination.room());
        }
        return factory;
    }

    private void show(Destination destination) {
        ScreenFactory factory = factory(destination);
        screen.ifPresent(Screen::close);
        Screen opened = factory.create(destination);
        screen = Optional.of(opened);
        Parent content = opened.content();
        place.getChildren().setAll(content);
        topBar.show(opened);
        focus(opened);
    }

    /// The cursor goes to what stands in the window: a screen may make its content anew each time it is asked for it.
    private void focus(Screen opened) {
        if (!overlay.isOpen()) {
            place.getChildren().getFirst().requestFocus();
            opened.shown();
        }
    }

    private void leave() {
        overlay.closeAll();
        if (noticeIsOld) {
            clear();
        }
        noticeIsOld = true;
    }

    /// Shows the same place again with fresh data; an open panel and the banner stay.
    public void reload() {
        here().ifPresent(this::show);
    }

    /// A notice outlives one change of screen, because an action often ends in one, and not a second.
    @Override
    public void show(Notice notice) {
        if (together.isOn()) {
            turning.tell(notice, this::clear);
            return;
        }
        banners.getChildren().setAll(new Banner(text, notice, this::clear));
        noticeIsOld = false;
    }

    @Override
    public void clear() {
        banners.getChildren().clear();
        turning.forget();
    }

    /// Lets go of the open screen, before locking or closing.
    public void close() {
        overlay.closeAll();
        screen.ifPresent(Screen::close);
        screen = Optional.empty();
        place.getChildren().clear();
        way.clear();
    }

    Theme theme() {
        return theme;
    }

    /// Turns the open screen to its client, or back. Tells what to do when it is a screen of nobody in particular.
    public void lookTogether() {
        if (together.isOn()) {
            together.leave();
            return;
        }
        screen.flatMap(Screen::together).ifPresentOrElse(together::enter, () -> show(Notice.info(text.get("shell.together.nobody"))));
    }

    private void turn(boolean on) {
        if (on) {
            overlay.closeAll();
            turning.enter(place);
        } else {
            turning.leave().ifPresent(this::show);
        }
        fitWidth();
    }

    void openPalette() {
        if (together.isOn()) {
            return;
        }
        overlay.show(new Palette(text, tasks, finders, commands, this, overlay::close), Pos.TOP_CENTER, () -> { });
    }

    void openHelp() {
        overlay.show(new HelpSheet(text, overlay::close));
    }

    void openRoom(int index) {
        if (!together.isOn() && index < rooms.size()) {
            open(Destination.room(rooms.get(index).id()));
        }
    }

    void newContact() {
        if (together.isOn()) {
            return;
        }
        newContact.ifPresent(action -> here().ifPresent(action));
    }

    void lock() {
        lock.run();
    }

    private int pagePercent() {
        int percent = theme.textPercentProperty().get();
        return together.isOn() ? Math.max(percent, (int) Math.min(percent * TOGETHER_SCALE, Theme.LARGEST)) : percent;
    }

    private void fitWidth() {
        double em = Theme.pixels(pagePercent());
        place.setStyle(together.isOn() ? "-fx-font-size: " + em + "px" : "");
        boolean narrow = getWidth() > 0 && getWidth() < NARROW_EM * em;
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
    }
}
