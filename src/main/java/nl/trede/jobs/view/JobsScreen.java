package nl.trede.jobs.view;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tables;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobLists.Row;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobState;
import nl.trede.vault.model.Vault;

/// *Banen*: the jobs of the whole caseload in one table.
public final class JobsScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final JobLists lists;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty(this, "read");
    private final FilteredList<Row> filtered = new FilteredList<>(rows);
    private final Chips<Optional<JobState>> filter;
    private final Card card = new Card("");
    private final TableView<Row> table;
    private final Page page;
    private final VBox filled;
    private final Runnable stop;

    public JobsScreen(Vault vault, Desk desk, JobLists lists) {
        this.desk = desk;
        this.text = desk.text();
        this.lists = lists;
        filter = Chips.single(List.of(Optional.of(JobState.LOOPT), Optional.of(JobState.PROEFPLAATSING), Optional.of(JobState.BEEINDIGD),
                Optional.empty()), state -> text.get(state.map(JobState::label).orElse("jobs.filter.all")));
        filter.valueProperty().subscribe(state -> filter());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        card.titleProperty().set(text.get("jobs.title"));
        card.lines(table, Tables.rest(table));
        VBox.setVgrow(card, Priority.ALWAYS);
        filled = new VBox(filter, card);
        filled.getStyleClass().add("stack");
        VBox.setVgrow(filled, Priority.ALWAYS);
        page = new Page(filled).filling();
        filter.setValue(Optional.of(JobState.LOOPT));
        stop = vault.listen(changed -> {
            if (changed.touches(JobRepository.SHELF, ClientRepository.SHELF, EmployerRepository.SHELF)) {
                reload();
            }
        });
        reload();
    }

    @Override
    public String title() {
        return text.get("jobs.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    /// Arrows walk along the rows at once.
    @Override
    public void shown() {
        InWindow.focus(table);
    }

    @Override
    public void close() {
        stop.run();
    }

    private void reload() {
        desk.tasks().of(progress -> lists.caseload()).onDone(this::show).start();
    }

    private void show(List<Row> now) {
        rows.setAll(now);
        read.set(true);
        Map<Optional<JobState>, Long> counts = new HashMap<>();
        for (JobState state : JobState.values()) {
            counts.put(Optional.of(state), now.stream().filter(row -> row.state() == state).count());
        }
        counts.put(Optional.empty(), (long) now.size());
        filter.count(counts);
        filter();
        if (now.isEmpty()) {
            page.column().getChildren().setAll(new Card(text.get("jobs.title")).lines(
                    new EmptyState(Icon.JOBS, text.get("jobs.noneAtAll")).button(text.get("jobs.openCaseload"),
                            () -> desk.navigator().open(Destination.room("caseload")))));
        } else {
            page.column().getChildren().setAll(filled);
        }
    }

    private void filter() {
        Optional<JobState> wanted = filter.getValue() == null ? Optional.empty() : filter.getValue();
        filtered.setPredicate(row -> wanted.isEmpty() || wanted.get() == row.state());
        card.subtitleProperty().set(Integer.toString(filtered.size()));
    }

    private TableView<Row> table() {
        return Tables.<Row>of(text, desk.tables(), "jobs")
                .strong("client", text.get("jobs.column.client"), 10.5, Row::client)
                .words("job", text.get("jobs.column.job"), 11, row -> row.job().title()).growing()
                .words("employer", text.get("jobs.column.employer"), 13, Row::employer)
                .words("kind", text.get("jobs.column.kind"), 10.5, row -> text.of(row.job().kind()))
                .<BigDecimal>number("hours", text.get("jobs.column.hours"), 4.5, row -> row.job().hoursPerWeek(),
                        hours -> text.get("jobs.hours", JobWords.hours(text, hours)))
                .words("contract", text.get("jobs.column.contract"), 7.5,
                        row -> row.job().contract() == Contract.GEEN ? "" : text.of(row.job().contract()))
                .date("start", text.get("jobs.column.start"), 8.2, row -> row.job().startDate())
                .date("end", text.get("jobs.column.end"), 8.2, row -> row.job().endDate())
                .onOpen(row -> open(row.job()))
                .yielding("contract", "kind", "end", "hours", "start").empty(Labels.muted(text.get("jobs.noneHere")), read).build(filtered);
    }

    private void open(Job job) {
        desk.navigator().open(JobPlaces.job(job));
    }
}
