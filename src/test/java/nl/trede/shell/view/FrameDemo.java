package nl.trede.shell.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.trede.common.find.Command;
import nl.trede.common.find.Finding;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Meter;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.Tone;

/// A frame with rooms of invented content, to work and to look at in tests.
final class FrameDemo {
    static final UUID FICTIEF = UUID.fromString("00000000-0000-7000-8000-000000000001");

    final Frame frame;
    final List<Destination> opened = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    int closed;

    FrameDemo(Text text, Theme theme) {
        frame = new Frame(text, Tasks.atOnce(), theme, new Overlay());
        frame.rooms(List.of(room("home", Icon.TODAY, "demo.home", 4), room("caseload", Icon.CASELOAD, "demo.caseload", 17, "client"),
                room("employers", Icon.EMPLOYERS, "demo.employers", 0), room("conversations", Icon.CONVERSATIONS, "demo.conversations", 1),
                room("jobs", Icon.JOBS, "demo.jobs", 0), room("figures", Icon.FIGURES, "demo.figures", 0),
                room("exchange", Icon.EXCHANGE, "demo.exchange", 2), room("knowledge", Icon.KNOWLEDGE, "demo.knowledge", 0)));
        for (String name : List.of("home", "caseload", "client", "employers", "exchange", "preferences")) {
            frame.screen(name, destination -> screen(destination));
        }
        frame.finders(List.of((query, limit) -> "S. Fictief".toLowerCase().contains(query.toLowerCase())
                ? List.of(new Finding("Cliënt", "S. Fictief", "Solliciteren · trede 3", Destination.client(FICTIEF))) : List.of()));
        frame.commands(List.of(new Command("contact.new", "shell.newContact", Icon.NOTE, () -> done.add("contact"), Optional.of(Shortcut.NEW_CONTACT)),
                new Command("lock", "shell.lock", Icon.LOCK, () -> done.add("lock"), Optional.of(Shortcut.LOCK)),
                Command.of("preferences", "shell.preferences", Icon.PREFERENCES, () -> frame.open(Destination.room("preferences")))));
        frame.onNewContact(here -> done.add("contact at " + here.room())).onLock(() -> done.add("lock"));
        frame.person("Voorbeeldcoach", "Jobcoach · Noord · 0,9 fte");
        frame.status().saved(LocalTime.of(14, 2));
        frame.status().part("backup", "Back-up vandaag 09:00");
        frame.status().part("outbox", "2 in postvak uit");
        frame.status().lock("Vergrendelt na 10 min");
        frame.open(Destination.room("home"));
    }

    private static RoomEntry room(String id, Icon icon, String key, int badge, String... covers) {
        return new RoomEntry(id, icon, key, new SimpleIntegerProperty(badge), Set.of(covers));
    }

    private Screen screen(Destination destination) {
        opened.add(destination);
        return new Screen() {
            @Override
            public String title() {
                return destination.room().equals("home") ? "Vandaag" : destination.room();
            }

            @Override
            public Parent content() {
                return page();
            }

            @Override
            public List<Node> actions() {
                return destination.room().equals("exchange") ? List.of(Buttons.primary("Verstuur werkmap", () -> { })) : List.of();
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private static Page page() {
        var late = new Card("Te laat", "2").tone(Tone.DANGER).lines(
                new ListLine("Eerste werkgeverscontact").sub("M. Voorbeeld · dag 34, norm 30 dagen").dot(Tone.DANGER)
                        .pill(new Pill("Te laat", Tone.DANGER)).right("sinds 4 dagen"),
                new ListLine("Driegesprek plannen").sub("S. Fictief · laatste gesprek 98 dagen geleden").dot(Tone.DANGER)
                        .pill(new Pill("Te laat", Tone.DANGER)).right("sinds 7 dagen"));
        var today = new Card("Vandaag", "zondag 22 november").lines(
                new ListLine("10:30 Driegesprek met B. Proef").sub("behandelaar, klantmanager gemeente · voorbereid").dot(Tone.ACCENT)
                        .right(Buttons.small("Open gesprek", () -> { })),
                new ListLine("Werkplekbezoek Bakkerij De Proef").sub("steun op werk, week 3 · R. Denkbeeldig").dot(Tone.ACCENT).right("14:00"),
                new ListLine("Laddermeting na 6 maanden").sub("T. Voorbeeld · vorige meting trede 3").dot(Tone.ATTENTION).right("vandaag"));
        var week = new Card("Deze week").content(new Meter("Werkgeverscontacten").show("3 van 6", 0.5, Tone.ACCENT),
                new Meter("Caseload per fte").show("18,9 van 20", 0.94, Tone.SUCCESS),
                new Meter("Buiten de deur").show("58 %", 0.58, Tone.ATTENTION).norm(0.65, "norm 65 %"));
        var silent = new Card("Stil", "3 cliënten").lines(new ListLine("A. Denkbeeldig").right("21 dagen"),
                new ListLine("J. Proef").right("17 dagen"), new ListLine("N. Schets").right("15 dagen"));
        return new Page(Columns.mainAndSide(stack(late, today), stack(week, silent)));
    }

    private static VBox stack(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("stack");
        return box;
    }
}
