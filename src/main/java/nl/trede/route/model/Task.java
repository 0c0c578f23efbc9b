package nl.trede.route.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.trede.clients.model.ActionOwner;

/// One task in the list of a method.
///
/// @param key   stable within the list, so that what was done is known after the words change; in plain words, for
///              *Geschiedenis*
/// @param owner who does it
/// @param moves whether it waits for a pause; what others set, such as the end of a term, does not
public record Task(String key, String title, ActionOwner owner, int amount, OffsetUnit unit, Anchor anchor, boolean moves) {
    @JsonIgnore
    public Offset offset() {
        return new Offset(amount, unit, anchor);
    }
}
