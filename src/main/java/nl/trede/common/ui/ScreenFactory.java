package nl.trede.common.ui;

/// Makes a fresh [Screen] for a destination; one per room, listed in `Root`.
@FunctionalInterface
public interface ScreenFactory {
    Screen create(Destination destination);
}
