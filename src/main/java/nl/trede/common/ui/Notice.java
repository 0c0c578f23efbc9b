package nl.trede.common.ui;

import java.util.Optional;
import javafx.util.Duration;

/// A result to show inside the page: what happened, and perhaps one thing to do about it.
///
/// @param vanishesAfter empty when it stays until it is closed or replaced
public record Notice(Tone tone, String sentence, Optional<Action> action, Optional<Duration> vanishesAfter) {
    /// @param verb the label of the button, such as *Ongedaan maken*
    public record Action(String verb, Runnable run) { }

    public static Notice info(String sentence) {
        return new Notice(Tone.ACCENT, sentence, Optional.empty(), Optional.empty());
    }

    public static Notice success(String sentence) {
        return new Notice(Tone.SUCCESS, sentence, Optional.empty(), Optional.empty());
    }

    public static Notice attention(String sentence) {
        return new Notice(Tone.ATTENTION, sentence, Optional.empty(), Optional.empty());
    }

    public static Notice danger(String sentence) {
        return new Notice(Tone.DANGER, sentence, Optional.empty(), Optional.empty());
    }

    public Notice with(String verb, Runnable run) {
        return new Notice(tone, sentence, Optional.of(new Action(verb, run)), vanishesAfter);
    }

    /// Never use it for something a person must read or may want to undo later: reading speed differs (WCAG 2.2.1).
    public Notice vanishingAfter(Duration time) {
        return new Notice(tone, sentence, action, Optional.of(time));
    }
}
