package nl.trede.common.ui;

import java.util.List;

/// A kind of file a person may choose.
///
/// @param labelKey   its name in the chooser
/// @param extensions without a dot: `xlsx`; the first is added to a saved name that has none
public record FileType(String labelKey, List<String> extensions) {
    public FileType {
        extensions = List.copyOf(extensions);
    }
}
