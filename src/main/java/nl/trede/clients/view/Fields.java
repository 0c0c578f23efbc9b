package nl.trede.clients.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.TypeAhead;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;

/// Inputs that several forms of this room use.
final class Fields {
    private Fields() {
    }

    /// A whole number, empty when the field is empty or holds something else.
    static Optional<Integer> number(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /// A municipality as it exists today, found by the beginning of a word of its name.
    static TypeAhead<Municipality> municipality(Text text, Supplier<RegionNames> regions, Desk desk) {
        var names = regions.get();
        List<Municipality> all = names.municipalitiesOn(desk.today());
        return new TypeAhead<>(text, typed -> {
            String letters = typed.strip().toLowerCase(Locale.ROOT);
            var exact = names.municipality(typed, desk.today());
            var begins = all.stream().filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(letters));
            var within = all.stream().filter(each -> each.name().toLowerCase(Locale.ROOT).indexOf(letters) > 0);
            return java.util.stream.Stream.of(exact.stream(), begins, within).flatMap(each -> each).distinct().toList();
        }, Municipality::name, each -> names.byCode(each.regionCode()).map(region -> region.name()).orElse(""));
    }

    /// Enter in a field of one line saves the form; on a button it presses that button.
    static void enterSaves(Node form, Runnable save) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && !(event.getTarget() instanceof TextArea)) {
                event.consume();
                save.run();
            }
        });
    }
}
