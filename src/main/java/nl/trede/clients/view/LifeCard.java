package nl.trede.clients.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeState;
import nl.trede.clients.viewmodel.LifeModel;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;

/// One part of life: how it goes now, in own words, and how it went. Choosing stores at once, words store themselves.
final class LifeCard extends VBox {
    private final Desk desk;
    private final LifeModel model;
    private final LifeDomain domain;
    private final Chips<LifeState> states;
    private final TextArea words = new Area("", 2);
    private final Button same;
    private final LifeStrip strip;
    private final Autosave autosave = new Autosave(this::store, this::store);
    private Optional<LifeDomainNote> last = Optional.empty();
    private boolean showing;

    LifeCard(Desk desk, LifeModel model, LifeDomain domain) {
        this.desk = desk;
        this.model = model;
        this.domain = domain;
        var text = desk.text();
        states = Chips.single(List.of(LifeState.values()), text::of);
        states.setId("life-" + domain.name());
        words.setId("life-words-" + domain.name());
        strip = new LifeStrip(text);
        same = Buttons.small(text.get("clients.life.same"), () -> model.choose(domain, states.getValue(), words.getText()));
        same.managedProperty().bind(same.visibleProperty());
        same.setVisible(false);
        var field = new FormField(text.get("clients.record.life.words"), words);
        if (domain == LifeDomain.GEZONDHEID) {
            field.hint(text.get("clients.life.functional"));
        }
        autosave.follow(words, () -> { });
        states.valueProperty().addListener((property, was, chosen) -> {
            if (!showing && chosen != null) {
                model.choose(domain, chosen, words.getText());
            }
        });
        getChildren().add(new Card(text.of(domain)).right(same).content(states, field, strip));
    }

    /// @param notes oldest first
    void show(List<LifeDomainNote> notes) {
        showing = true;
        last = notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
        states.setValue(last.map(LifeDomainNote::state).orElse(null));
        if (!words.isFocused()) {
            words.setText(last.map(LifeDomainNote::words).orElse(""));
        }
        same.setVisible(last.filter(note -> note.notedOn().isBefore(desk.today())).isPresent());
        strip.show(notes);
        showing = false;
    }

    /// Words without a choice are kept as *let op*: who writes something down wants it seen, and the choice can still be changed.
    private void store() {
        String typed = words.getText().isBlank() ? null : words.getText().strip();
        if (!Objects.equals(typed, last.map(LifeDomainNote::words).orElse(null))) {
            model.type(domain, last.map(LifeDomainNote::state).orElse(LifeState.LET_OP), typed);
        }
    }

    void close() {
        autosave.close();
    }
}
