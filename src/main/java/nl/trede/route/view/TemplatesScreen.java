package nl.trede.route.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Shortcut;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.viewmodel.TemplateModel;
import nl.trede.route.viewmodel.TemplateRow;

/// *Takenlijsten*: the tasks that belong to each kind of route, to change and to put back.
public final class TemplatesScreen implements Screen {
    private final Desk desk;
    private final Text text;
    private final TemplateModel model;
    private final VBox tasks = new VBox();
    private final Card list;
    private final Page page;

    public TemplatesScreen(Desk desk, TemplateModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        var kind = new EnumBox<>(text, TemplateKind.class);
        kind.setId("template-kind");
        kind.valueProperty().bindBidirectional(model.kind);
        var source = new TextField();
        source.setId("template-source");
        source.textProperty().bindBidirectional(model.source);
        var from = new DateField(text, desk.clock());
        from.setId("template-from");
        from.valueProperty().bindBidirectional(model.validFrom);
        var about = new Card(text.get("route.templates.about")).content(Labels.plain(text.get("route.templates.intro")),
                Columns.equal(new FormField(text.get("route.templates.kind"), kind), new FormField(text.get("route.templates.from"), from)),
                new FormField(text.get("route.templates.source"), source));
        list = new Card(text.get("route.templates.tasks"), "");
        var reset = Buttons.small(text.get("route.templates.reset"), this::reset);
        reset.setId("template-reset");
        reset.managedProperty().bind(reset.visibleProperty());
        reset.visibleProperty().bind(model.own);
        model.own.subscribe(own -> list.subtitleProperty().set(text.get(own ? "route.templates.own" : "route.templates.standard")));
        var add = Buttons.plain(Icon.ADD, text.get("route.templates.add"), this::add);
        add.setId("template-add");
        var save = Buttons.primary(text.get("route.templates.save"), this::save);
        save.setId("template-save");
        var buttons = new HBox(add, save);
        buttons.getStyleClass().add("panel-buttons");
        buttons.setPadding(new javafx.geometry.Insets(12));
        list.right(reset).lines(tasks, buttons);
        page = new Page(about, list);
        model.rows.addListener((ListChangeListener<TemplateRow>) change -> show());
        show();
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    private void show() {
        var lines = new ArrayList<Node>();
        List<TemplateRow> rows = List.copyOf(model.rows);
        for (int i = 0; i < rows.size(); i++) {
            TemplateRow row = rows.get(i);
            lines.add(new TaskLine(text, i + 1, row, () -> model.rows.remove(row)));
        }
        tasks.getChildren().setAll(lines);
    }

    private void add() {
        model.add();
        if (tasks.getChildren().getLast() instanceof TaskLine line) {
            InWindow.focus(line.title);
        }
    }

    private void save() {
        model.save(undo -> desk.notices().show(Notice.success(text.get("route.templates.saved")).with(text.get("route.undo"), undo)),
                why -> desk.notices().show(Notice.danger(text.get(why))));
    }

    private void reset() {
        model.reset(undo -> desk.notices().show(Notice.success(text.get("route.templates.resetDone")).with(text.get("route.undo"), undo)));
    }

    @Override
    public String title() {
        return text.get("route.templates");
    }

    @Override
    public Parent content() {
        return page;
    }
}
