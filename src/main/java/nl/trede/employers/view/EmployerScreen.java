package nl.trede.employers.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tabs;
import nl.trede.employers.model.Employer;
import nl.trede.employers.viewmodel.EmployerModel;

/// The page of one employer, or the form of a new one.
public final class EmployerScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final EmployerModel model;
    private final VBox head = new VBox();
    private final VBox form = new VBox();
    private final Tabs tabs = new Tabs();
    private final VBox facts = new VBox();
    private final ContactLog log;
    private final PeopleCard people;
    private final Supplier<List<Node>> guests;
    private final HarrieCard harries;
    private final SroiCard sroi;
    private final VBox page = new VBox();
    private List<Node> shown = List.of();
    private boolean editing;

    /// @param fresh an employer that is not saved yet: the page begins with its form
    /// @param guests  makes what else is shown of it, such as the workplace scans made here; anew each time the first tab is opened
    /// @param history makes the page of all that was changed
    /// @param part    the tab to begin with
    public EmployerScreen(Desk desk, EmployerModel model, Optional<Employer> fresh, Supplier<List<Node>> guests, Supplier<Node> history, Optional<String> part) {
        this.guests = guests;
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        log = new ContactLog(desk, model);
        people = new PeopleCard(desk, model);
        harries = new HarrieCard(desk, model);
        sroi = new SroiCard(desk, model);
        head.getStyleClass().addAll("stack", "client-header");
        form.getStyleClass().add("stack");
        facts.getStyleClass().add("stack");
        hiddenWhileEmpty(head);
        hiddenWhileEmpty(form);
        var columns = Columns.mainAndSide(log, facts);
        columns.visibleProperty().bind(model.pageProperty().isNotNull());
        columns.managedProperty().bind(columns.visibleProperty());
        var overview = new Page(form, columns);
        overview.column().getStyleClass().add("tab-page");
        VBox.setVgrow(overview, Priority.ALWAYS);
        page.getStyleClass().addAll("screen", "client-screen");
        page.getChildren().setAll(fresh.isPresent() ? List.of(overview) : List.of(head, tabs(overview, history, part)));
        model.pageProperty().subscribe(now -> {
            if (now != null) {
                show(now);
            }
        });
        if (model.pageProperty().get() == null) {
            fresh.ifPresentOrElse(this::edit, () -> head.getChildren().setAll(Labels.muted(text.get("employers.gone"))));
        }
    }

    private Tabs tabs(Page overview, Supplier<Node> history, Optional<String> part) {
        tabs.getStyleClass().add("client-tabs");
        tabs.add("overview", text.get("employers.tab.overview"), () -> {
            shown = guests.get();
            Optional.ofNullable(model.pageProperty().get()).ifPresent(this::show);
            return overview;
        });
        tabs.add("history", text.get("employers.tab.history"), history);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::leaf);
        return tabs.open("overview").open(part.orElse("overview"));
    }

    private static void hiddenWhileEmpty(VBox box) {
        box.visibleProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        box.managedProperty().bind(box.visibleProperty());
    }

    private void show(EmployerModel.Page now) {
        Employer employer = now.employer();
        if (!editing) {
            head.getChildren().setAll(new EmployerHeader(desk, employer, () -> edit(employer)));
            form.getChildren().clear();
        }
        log.show(now);
        people.show();
        harries.show(now);
        sroi.show(now);
        facts.getChildren().setAll(people);
        facts.getChildren().addAll(shown);
        facts.getChildren().addAll(EmployerFacts.card(text, now), harries, sroi);
    }

    private void edit(Employer employer) {
        editing = true;
        boolean known = model.pageProperty().get() != null;
        var fields = new EmployerEditCard(desk, employer);
        tabs.open("overview");
        head.getChildren().clear();
        form.getChildren().setAll(fields.card((entered, answer) -> model.save(entered, outcome -> {
            answer.accept(outcome);
            if (outcome.isDone()) {
                saved(employer, known);
            }
        }), () -> cancel(known)));
        fields.begin();
    }

    private void saved(Employer before, boolean known) {
        editing = false;
        if (known) {
            show(model.pageProperty().get());
            desk.notices().show(Notice.success(text.get("employers.saved")).with(text.get("employers.undo"), () -> model.save(before, this::told)));
        } else {
            desk.navigator().open(Destination.employer(before.id()));
        }
    }

    private void told(Outcome<Employer> outcome) {
        if (outcome instanceof Outcome.Refused<Employer>(var why)) {
            desk.notices().show(Notice.attention(text.get(why)));
        }
    }

    private void cancel(boolean known) {
        editing = false;
        if (known) {
            show(model.pageProperty().get());
        } else {
            desk.navigator().back();
        }
    }

    @Override
    public String title() {
        return text.get("employers.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void close() {
        model.close();
    }
}
