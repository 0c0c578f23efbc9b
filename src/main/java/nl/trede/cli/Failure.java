package nl.trede.cli;

import nl.trede.common.outcome.Message;

/// A command cannot go on: one line for the person and a code for the shell.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient Message sentence;

    Failure(int code, Message sentence) {
        super(sentence.key());
        this.code = code;
        this.sentence = sentence;
    }

    Failure(int code, String key, Object... arguments) {
        this(code, Message.of(key, arguments));
    }

    int code() {
        return code;
    }

    Message sentence() {
        return sentence;
    }
}
