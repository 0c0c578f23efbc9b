package nl.trede.shell.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Navigator;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Notices;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.shell.viewmodel.NormsModel;

/// *Normen en rekenregels*: the settings that the rooms bring, a card for each room.
public final class NormsScreen implements Screen {
    private final Text text;
    private final Notices notices;
    private final NormsModel model;
    private final Navigator navigator;
    private final Page page;

    /// @param navigator opens the pages that some groups have besides their numbers
    public NormsScreen(Text text, Notices notices, NormsModel model, Navigator navigator) {
        this.text = text;
        this.navigator = navigator;
        this.notices = notices;
        this.model = model;
        List<Card> cards = model.groups().stream().map(this::card).toList();
        var left = column(cards.subList(0, (cards.size() + 1) / 3));
        var right = column(cards.subList((cards.size() + 1) / 3, cards.size()));
        page = new Page(Labels.muted(text.get("shell.norms.intro")), left.getChildren().isEmpty() ? right : Columns.equalWide(left, right));
    }

    private static VBox column(List<Card> cards) {
        var column = new VBox();
        column.getChildren().addAll(cards);
        column.getStyleClass().add("stack");
        return column;
    }

    private Card card(SettingsGroup group) {
        var reset = Buttons.small(text.get("shell.norms.reset"), () -> model.reset(group, this::kept));
        reset.managedProperty().bind(reset.visibleProperty());
        var card = new Card(text.get(group.titleKey()), "").right(reset);
        var lines = new ArrayList<Node>();
        lines.add(Labels.small(text.get(group.aboutKey())));
        for (Setting setting : group.settings()) {
            lines.add(new NormLine(text, setting, model, value -> refused -> model.set(group, setting, value, this::kept, refused)));
        }
        group.page().ifPresent(more -> lines.add(new HBox(Buttons.plain(text.get(more.verbKey()), () -> navigator.open(more.place())))));
        model.valuesProperty().subscribe(now -> {
            long own = model.own(group);
            reset.setVisible(own > 0);
            card.subtitleProperty().set(own == 0 ? text.get("shell.norms.allStandard") : text.get("shell.norms.own", own));
        });
        return card.content(lines.toArray(Node[]::new));
    }

    private void kept(Runnable undo) {
        notices.show(Notice.success(text.get("shell.norms.kept")).with(text.get("shell.norms.undo"), undo));
    }

    @Override
    public String title() {
        return text.get("shell.norms");
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
