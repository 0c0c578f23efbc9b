package nl.trede.common.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.trede.common.text.DateEntry;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;

/// A date typed the way a coach types it (`22-11`, `morgen`, `+7`); on leaving it reads `22 nov 2026`.
///
/// The value follows while typing, so that Enter saves what stands there; Arrow up and down move by a day.
public final class DateField extends TextField implements Checked {
    private final Text text;
    private final Clock clock;
    private final ObjectProperty<LocalDate> value = new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean typing;

    public DateField(Text text, Clock clock) {
        this.text = text;
        this.clock = clock;
        getStyleClass().add("date-field");
        setPromptText(text.get("common.date.prompt"));
        textProperty().addListener((property, was, now) -> read(now));
        value.addListener((property, was, now) -> {
            if (!typing) {
                write(now);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                normalise();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /// The date, or `null` while the field is empty or not understood.
    public ObjectProperty<LocalDate> valueProperty() {
        return value;
    }

    public LocalDate getValue() {
        return value.get();
    }

    public void setValue(LocalDate date) {
        value.set(date);
        write(date);
    }

    @Override
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows the date in full, or what is wrong with it. Happens on leaving; a form calls it before it saves.
    ///
    /// @return whether the field is empty or a date
    public boolean normalise() {
        boolean understood = getText().isBlank() || value.get() != null;
        problem.set(understood ? "" : text.get("common.date.notUnderstood"));
        if (value.get() != null) {
            write(value.get());
        }
        return understood;
    }

    private void read(String typed) {
        typing = true;
        try {
            if (value.get() == null || !typed.equals(text.date(value.get()))) {
                value.set(DateEntry.read(typed, Dates.today(clock)).orElse(null));
            }
            if (value.get() != null || typed.isBlank()) {
                problem.set("");
            }
        } finally {
            typing = false;
        }
    }

    private void write(LocalDate date) {
        String shown = date == null ? "" : text.date(date);
        if (!Objects.equals(getText(), shown)) {
            setText(shown);
            positionCaret(shown.length());
        }
    }

    private void step(KeyEvent event) {
        int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (days != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            setValue(value.get() == null ? Dates.today(clock) : value.get().plusDays(days));
            event.consume();
        }
    }
}
