package nl.trede.home.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.ContactKind;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;

/// The kinds of contact, the most used in sight. Walking past the last one (or clicking *Meer…*) brings out all others.
final class KindChips extends StackPane {
    private static final int IN_SIGHT = 7;

    private final Text text;
    private final ObjectProperty<ContactKind> kind;
    private List<ContactKind> all = List.of();

    KindChips(Text text, ObjectProperty<ContactKind> kind) {
        this.text = text;
        this.kind = kind;
        kind.subscribe(chosen -> mark(chosen, false));
    }

    /// @param ordered every kind, the most used first
    void show(List<ContactKind> ordered) {
        all = List.copyOf(ordered);
        build(kind.get() != null && all.indexOf(kind.get()) >= IN_SIGHT, false);
    }

    /// Puts the focus on the chosen kind.
    void begin() {
        chips().flatMap(chips -> chips.getChildren().stream().filter(Node::isFocusTraversable).findFirst()).ifPresent(Node::requestFocus);
    }

    private void build(boolean everything, boolean focus) {
        var options = new ArrayList<Optional<ContactKind>>();
        all.stream().limit(everything ? all.size() : IN_SIGHT).map(Optional::of).forEach(options::add);
        if (!everything && all.size() > IN_SIGHT) {
            options.add(Optional.empty());
        }
        Chips<Optional<ContactKind>> chips = Chips.single(options, option -> option.map(text::of).orElse(text.get("home.contact.more")));
        chips.setId("contact-kind");
        chips.setValue(Optional.ofNullable(kind.get()).filter(all::contains).orElse(null) == null ? null : Optional.of(kind.get()));
        getChildren().setAll(chips);
        chips.valueProperty().subscribe((was, now) -> chosen(now));
        if (focus) {
            chips.applyCss();
            chips.getChildren().get(IN_SIGHT).requestFocus();
        }
    }

    private void chosen(Optional<ContactKind> now) {
        if (now == null) {
            return;
        }
        if (now.isPresent()) {
            kind.set(now.get());
        } else {
            kind.set(all.get(IN_SIGHT));
            build(true, true);
        }
    }

    private void mark(ContactKind chosen, boolean focus) {
        if (chosen != null && all.indexOf(chosen) >= IN_SIGHT && chips().filter(chips -> chips.getChildren().size() <= IN_SIGHT + 1).isPresent()) {
            build(true, focus);
        } else {
            chips().ifPresent(chips -> chips.setValue(chosen == null ? null : Optional.of(chosen)));
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<Chips<Optional<ContactKind>>> chips() {
        return getChildren().isEmpty() ? Optional.empty() : Optional.of((Chips<Optional<ContactKind>>) getChildren().getFirst());
    }
}
