package nl.trede.common.ui;

import javafx.beans.property.ReadOnlyStringProperty;

/// An input that knows itself whether what was typed can be understood; a [FormField] around it shows the sentence.
public interface Checked {
    /// What is wrong and what to type instead; empty when all is well.
    ReadOnlyStringProperty problemProperty();
}
