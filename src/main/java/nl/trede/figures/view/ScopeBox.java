package nl.trede.figures.view;

import java.util.List;
import javafx.collections.FXCollections;
import nl.trede.common.text.Text;
import nl.trede.common.ui.PickBox;
import nl.trede.figures.model.Scope;
import nl.trede.figures.model.ScopeChoice;
import nl.trede.figures.viewmodel.FiguresModel;

/// Whose figures are shown; only there when there is something to choose.
final class ScopeBox extends PickBox<ScopeChoice> {
    private boolean filling;

    ScopeBox(Text text, FiguresModel model) {
        super(FXCollections.observableArrayList(), choice -> choice.name().orElseGet(() -> text.get("figures.scope.everything")));
        setId("figures-scope");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                model.scopeProperty().set(now.scope());
            }
        });
    }

    void show(List<ScopeChoice> choices, Scope chosen) {
        filling = true;
        setVisible(choices.size() > 1);
        getItems().setAll(choices);
        setValue(choices.stream().filter(choice -> choice.scope().equals(chosen)).findFirst().orElse(null));
        filling = false;
    }
}
