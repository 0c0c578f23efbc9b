package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of the tab *Banen* of one client who has looked for work since January, on a vault of its own; today is 22 November 2026.
abstract class OneClientsJobs extends FxTest {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int WIDE = 1158;

    @TempDir
    protected Path folder;
    protected final TestDesk test = new TestDesk(text, clock);
    protected Vault vault;
    protected JobsRoom room;
    protected JobRepository jobs;
    protected Client client;
    protected Trajectory trajectory;
    protected ClientTab.Content tab;

    private final List<ClientTab.Content> more = new ArrayList<>();

    /// Saves the jobs, and what else the test is about.
    protected abstract void prepare();

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "consent", "employers", "jobs");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        room = new JobsRoom(vault, test.desk);
        jobs = new JobRepository(vault);
        client = People.client(vault, "R. Denkbeeldig");
        trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12));
        prepare();
        tab = room.clientTabs().getFirst().open(client.id());
        return new Page(tab.node());
    }

    @AfterEach
    void close() {
        onScreen(() -> more.forEach(ClientTab.Content::close));
        onScreen(tab::close);
        vault.close();
    }

    /// A job of the client, not saved yet: 16 hours a week, open to anyone, with support.
    protected JobBuilder job(JobKind kind, String start) {
        return JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).title("verkoper").kind(kind)
                .contract(kind.paid() ? Contract.TIJDELIJK : Contract.GEEN).startDate(LocalDate.parse(start)).hoursPerWeek(new BigDecimal("16.0"))
                .openToAnyone(true).wantsSupport(true);
    }

    /// What is due within a month, by title.
    protected List<String> due() {
        return room.dueSources().stream().flatMap(source -> source.due(TODAY, TODAY.plusMonths(1)).stream()).map(DueItem::title).map(text::get).toList();
    }

    protected void fire(String query) {
        onScreen(() -> ((Button) lookup(query).queryButton()).fire());
    }

    protected void undo() {
        onScreen(() -> test.notice().action().orElseThrow().run().run());
    }

    /// All words on a line of a list.
    protected String words(String id) {
        return String.join(" ", from(lookup(id)).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    /// The tab once more, on a page of its own.
    protected Page anew() {
        return anew(room.clientTabs().getFirst()::open);
    }

    /// The tab once more with a job opened in it.
    protected Page anew(Job opened) {
        return anew(who -> room.clientTabs().getFirst().open(who, opened.id().toString()));
    }

    private Page anew(Function<UUID, ClientTab.Content> open) {
        return onScreen(() -> {
            var content = open.apply(client.id());
            more.add(content);
            return new Page(content.node());
        });
    }

    /// Puts something else on the stage.
    protected void show(Parent content) {
        stage.getScene().setRoot(new StackPane(content));
    }

    /// A scene in a theme of which pictures are made; holds that nothing warned and no label was shortened.
    protected void inPictures(ThemeMode mode, int percent, int height, Callable<List<Shot>> shots, Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                for (Shot shot : shots.call()) {
                    var holder = new StackPane();
                    var scene = new Scene(holder, WIDE, height);
                    theme.install(scene);
                    holder.getChildren().add(shot.content());
                    shot.before().run();
                    shoot(scene, pictures.resolve(shot.name() + "-" + mode + "-" + percent + ".png"));
                }
                assertThat(warnings.found()).isEmpty();
                return null;
            }
        });
    }

    /// @param before what happens on the scene before the picture is taken
    protected record Shot(String name, Parent content, Runnable before) {
        Shot(String name, Parent content) {
            this(name, content, () -> { });
        }
    }

    private static void shoot(Scene scene, Path file) throws IOException {
        Snapshots.write(scene, file);
        assertThat(file).isNotEmptyFile();
        assertThat(Truncation.find(scene.getRoot())).isEmpty();
    }
}
