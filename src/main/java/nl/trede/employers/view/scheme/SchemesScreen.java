package nl.trede.employers.view.scheme;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.Sources;
import nl.trede.employers.viewmodel.RuleForm;
import nl.trede.employers.viewmodel.SchemesModel;

/// *Regelingen*: the rule table of this caseload. The rules came with the program; the law changes faster than programs do, so a team keeps
/// them up to date itself.
public final class SchemesScreen implements Screen {
    private static final FileType FILE = new FileType("employers.schemes.fileType", List.of("json"));

    private final Desk desk;
    private final Text text;
    private final SchemesModel model;
    private final VBox form = new VBox();
    private final VBox list = new VBox();
    private final HBox buttons = new HBox();
    private final Page page;

    public SchemesScreen(Desk desk, SchemesModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        var read = Buttons.plain(Icon.UPLOAD, text.get("employers.schemes.read"), () -> desk.dialogs().openFile("employers.schemes.read", FILE, model::read));
        read.setId("schemes-read");
        var write = Buttons.plain(Icon.DOWNLOAD, text.get("employers.schemes.write"),
                () -> desk.dialogs().saveFile("employers.schemes.write", "regelingen.json", FILE, model::write));
        write.setId("schemes-write");
        buttons.getChildren().setAll(write, read);
        buttons.getStyleClass().add("panel-buttons");
        page = new Page(Labels.muted(text.get("employers.schemes.intro")), list);
        model.rulesProperty().subscribe(this::show);
    }

    @Override
    public String title() {
        return text.get("employers.schemes.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public void close() {
        model.close();
    }

    private void show(List<SchemeRule> rules) {
        if (rules != null) {
            list.getChildren().setAll(new Card(text.get("employers.schemes.table"), Integer.toString(rules.size())).right(buttons).lines(rules.stream().map(this::line).toList()));
        }
    }

    private Node line(SchemeRule rule) {
        var line = new ListLine(rule.terms().name().in(text.locale())).strong().sub(rule.terms().gives().in(text.locale()))
                .sub(text.get("employers.schemes.from", period(rule), Sources.brief(rule.source()), rule.checkedOn())).right(state(rule));
        line.setId(id(rule));
        return line.onOpen(() -> open(rule));
    }

    private static String id(SchemeRule rule) {
        return "rule-" + rule.scheme() + (rule.validFrom() == null ? "" : "-" + rule.validFrom());
    }

    private String period(SchemeRule rule) {
        if (rule.validFrom() == null) {
            return rule.validTo() == null ? text.get("employers.schemes.period.undated") : text.get("employers.schemes.period.until", rule.validTo());
        }
        return rule.validTo() == null ? text.get("employers.schemes.period.since", rule.validFrom())
                : text.get("employers.schemes.period", rule.validFrom(), rule.validTo());
    }

    private Pill state(SchemeRule rule) {
        LocalDate today = desk.today();
        if (rule.validOn(today)) {
            return new Pill(text.get("employers.schemes.state.now"), Tone.SUCCESS);
        }
        boolean later = rule.validFrom() != null && rule.validFrom().isAfter(today);
        return new Pill(text.get(later ? "employers.schemes.state.later" : "employers.schemes.state.over"), later ? Tone.ACCENT : Tone.NEUTRAL);
    }

    private void open(SchemeRule rule) {
        var panel = new RulePanel(desk, model, new RuleForm(rule, desk.today()), () -> closeForm(rule));
        form.getChildren().setAll(panel);
        if (!page.column().getChildren().contains(form)) {
            page.column().getChildren().add(1, form);
        }
        page.setVvalue(0);
        InWindow.then(panel, panel::start);
    }

    /// Closes the form and brings the keyboard back to the rule it was about.
    private void closeForm(SchemeRule rule) {
        page.column().getChildren().remove(form);
        form.getChildren().clear();
        Node line = list.lookup("#" + id(rule));
        if (line != null) {
            InWindow.focus(line);
        }
    }
}
