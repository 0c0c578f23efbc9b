package nl.trede.figures.view;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.trede.common.text.Text;
import nl.trede.figures.model.Scope;
import nl.trede.figures.model.ScopeChoice;
import nl.trede.figures.viewmodel.FiguresModel;

/// Whose figures are shown; only there when there is something to choose.
final class ScopeBox extends ComboBox<ScopeChoice> {
    private boolean filling;

    ScopeBox(Text text, FiguresModel model) {
        setId("figures-scope");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(ScopeChoice choice) {
                return choice == null ? "" : choice.name().orElseGet(() -> text.get("figures.scope.everything"));
            }

            @Override
            public ScopeChoice fromString(String written) {
                throw new UnsupportedOperationException("The box is not editable");
            }
        });
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
