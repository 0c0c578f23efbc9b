package nl.trede.route.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.Purpose;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.FileModel;

/// For people who keep a job: from which day the weeks of the Wet verbetering poortwachter run. Never why somebody is ill.
final class SicknessCard extends VBox {
    private final Desk desk;
    private final FileModel model;
    private RouteFile shown;

    SicknessCard(Desk desk, FileModel model) {
        this.desk = desk;
        this.model = model;
    }

    void show(RouteView now) {
        RouteFile file = now.route().file();
        boolean asked = now.route().trajectory().purpose() == Purpose.WERK_BEHOUDEN || file.firstSickDay() != null;
        setVisible(asked);
        setManaged(asked);
        if (shown == null || !same(file)) {
            shown = file;
            getChildren().setAll(card(file));
        }
    }

    /// What is being typed stays when something else was saved.
    private boolean same(RouteFile file) {
        return shown.withId(file.id()).equals(file);
    }

    private Card card(RouteFile file) {
        var text = desk.text();
        var first = new DateField(text, desk.clock());
        first.setValue(file.firstSickDay());
        first.setId("sick-first");
        var back = new DateField(text, desk.clock());
        back.setValue(file.recoveredOn());
        back.setId("sick-back");
        var firstField = new FormField(text.get("route.sick.first"), first);
        var backField = new FormField(text.get("route.sick.back"), back);
        var save = Buttons.plain(text.get("route.paper.save"), () -> {
            backField.clearError();
            firstField.clearError();
            if (first.normalise() && back.normalise()) {
                model.sickness(file.withFirstSickDay(first.getValue()).withRecoveredOn(back.getValue()),
                        why -> (why.key().endsWith("recovered") ? backField : firstField).error(text.get(why)));
            }
        });
        save.setId("sick-save");
        var buttons = new HBox(save);
        buttons.getStyleClass().add("panel-buttons");
        return new Card(text.get("route.sick")).content(Labels.small(text.get("route.sick.why")), Columns.equal(firstField, backField), buttons);
    }
}
