package nl.trede.exchange.model;

import nl.trede.common.outcome.Message;

/// Something about a workbook that a person should see before it is stored.
///
/// @param explanation what is the matter, in one or two sentences
public record Concern(Kind kind, Message explanation) {
    public enum Kind {
        /// The key of the sender was never seen. Can be stored; trusting the key remembers it under a name.
        UNKNOWN_SENDER(false),
        /// The name is known, but with another key.
        OTHER_KEY(true),
        /// Values were changed after the sender wrote them.
        EDITED_BY_HAND(true),
        /// Where the workbook comes from is not certain.
        SEAL_BROKEN(true),
        /// For the same team, coach and period another workbook counts already.
        RIVAL(true);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }

        /// Whether it must be agreed to before the workbook can be stored.
        public boolean blocking() {
            return blocking;
        }
    }
}
