package nl.trede.clients.model;

import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/// Checks before the first write; the first that fails is the sentence the coach sees.
final class Checks {
    private final java.util.ArrayList<Message> problems = new java.util.ArrayList<>();

    Checks refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            problems.add(Message.of(key, arguments));
        }
        return this;
    }

    /// @param longest as many characters as the database keeps
    Checks fits(@Nullable String written, int longest) {
        return refuseIf(written != null && written.length() > longest, "clients.refused.tooLong", longest);
    }

    /// A refusal of the thing asked for, when anything was wrong.
    <T> Optional<Outcome<T>> refusal() {
        return problems.stream().findFirst().map(Outcome.Refused<T>::new);
    }

    List<Message> problems() {
        return problems;
    }

    /// Text without space around it; empty text is no text.
    static @Nullable String tidy(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
