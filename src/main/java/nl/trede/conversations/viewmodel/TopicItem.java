package nl.trede.conversations.viewmodel;

import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.consent.model.DataCategory;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.ConversationTyping.Note;

/// A topic on the screen while it is being written in.
public final class TopicItem {
    private final UUID id;
    private final Runnable typed;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty shareable = new SimpleBooleanProperty(this, "shareable");
    private final BooleanProperty discussed = new SimpleBooleanProperty(this, "discussed");
    private final ObjectProperty<DataCategory> category = new SimpleObjectProperty<>(this, "category");
    private ConversationTopic record;
    private boolean showing;
    private boolean dirty;

    TopicItem(ConversationTopic record, Runnable typed) {
        this.id = record.id();
        this.record = record;
        this.typed = typed;
        show(record);
        title.addListener((property, was, now) -> touched());
        note.addListener((property, was, now) -> touched());
        shareable.addListener((property, was, now) -> touched());
        discussed.addListener((property, was, now) -> touched());
    }

    public UUID id() {
        return id;
    }

    /// As it was last read.
    public ConversationTopic record() {
        return record;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public BooleanProperty shareableProperty() {
        return shareable;
    }

    public BooleanProperty discussedProperty() {
        return discussed;
    }

    public ObjectProperty<DataCategory> categoryProperty() {
        return category;
    }

    /// Takes over what was read.
    ///
    /// @param words whether also what can be typed: not while something typed is not stored yet
    void read(ConversationTopic now, boolean words) {
        record = now;
        if (words) {
            show(now);
        } else {
            category.set(now.category());
        }
    }

    boolean dirty() {
        return dirty;
    }

    /// What is typed, handed over to be stored.
    Note handOver() {
        dirty = false;
        return new Note(title.get(), note.get(), shareable.get(), discussed.get());
    }

    private void show(ConversationTopic now) {
        showing = true;
        title.set(now.title());
        note.set(now.note() == null ? "" : now.note());
        shareable.set(now.shareable());
        discussed.set(now.discussed());
        category.set(now.category());
        showing = false;
    }

    private void touched() {
        if (!showing) {
            dirty = true;
            typed.run();
        }
    }
}
