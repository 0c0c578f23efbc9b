package nl.trede.common.outcome;

import java.util.List;

/// A sentence for a person, still without a language: a bundle key and its arguments.
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
