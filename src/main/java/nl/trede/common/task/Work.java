package nl.trede.common.task;

/// A piece of work that may fail and may look at its [Progress] to report or to stop early.
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws Exception;
}
