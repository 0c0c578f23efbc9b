package nl.trede.ladder.view;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.TypeAhead;
import nl.trede.ladder.model.CaseloadLadder.Place;
import nl.trede.ladder.viewmodel.CaseloadModel;

/// Asks which client is measured.
final class WhoPane extends VBox {
    WhoPane(Desk desk, CaseloadModel model, Consumer<UUID> chosen, Runnable onCancel) {
        Text text = desk.text();
        getStyleClass().add("stack");
        TypeAhead<Place> who = new TypeAhead<>(text, typed -> find(model, typed), place -> place.client().displayName(),
                place -> place.rungs().map(rungs -> text.get("ladder.who.rung", rungs.current())).orElse(text.get("ladder.who.none")));
        who.valueProperty().subscribe(place -> {
            if (place != null) {
                chosen.accept(place.client().id());
            }
        });
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), onCancel));
        buttons.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("ladder.measureSomeone")).emphasised().content(
                new FormField(text.get("ladder.who"), who).hint(text.get("ladder.who.hint")), buttons));
        InWindow.focus(who);
    }

    private static List<Place> find(CaseloadModel model, String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return model.shownProperty().get() == null ? List.of() : model.shownProperty().get().places().stream()
                .filter(place -> place.client().displayName().toLowerCase(Locale.ROOT).contains(part)).toList();
    }
}
