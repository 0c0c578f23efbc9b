package nl.trede.employers.viewmodel;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is filled in for every contact, with whomever it was; kept when a coach changes their mind about with whom.
public final class ContactBasics {
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>(this, "date");
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(this, "minutes");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final StringProperty nextStep = new SimpleStringProperty(this, "nextStep", "");
    private final ObjectProperty<LocalDate> nextDate = new SimpleObjectProperty<>(this, "nextDate");

    public ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /// Null while it was not noted.
    public ObjectProperty<Integer> minutesProperty() {
        return minutes;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public StringProperty nextStepProperty() {
        return nextStep;
    }

    public ObjectProperty<LocalDate> nextDateProperty() {
        return nextDate;
    }

    /// Whether a coach typed words that would be lost.
    public boolean hasWords() {
        return !note.get().isBlank() || !nextStep.get().isBlank();
    }

    /// Empty again, on a day.
    public void clear(LocalDate today) {
        date.set(today);
        minutes.set(null);
        note.set("");
        nextStep.set("");
        nextDate.set(null);
    }
}
