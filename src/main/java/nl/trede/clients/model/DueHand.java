package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;

/// What a coach can do with a due item where it is shown, besides opening its place and putting it off. The room that knows the item does
/// the work; whoever shows it only asks. Nothing of it runs on the screen thread.
public sealed interface DueHand {
    /// What came of it.
    ///
    /// @param sentence tells the coach
    /// @param undo     takes back exactly what was written
    record Took(Message sentence, Runnable undo) {
    }

    /// One act, and it is finished.
    ///
    /// @param verb what the coach says with it
    record Act(Message verb, Callable<Outcome<Took>> done) implements DueHand {
    }

    /// Something to be done that its own room puts off as well, or lets drop.
    ///
    /// @param later a week later
    /// @param until puts it off until a day
    record Task(Callable<Outcome<Took>> done, Callable<Outcome<Took>> later, Function<LocalDate, Outcome<Took>> until,
            Callable<Outcome<Took>> drop) implements DueHand {
    }

    /// Finished by telling a day.
    ///
    /// @param verb      the button
    /// @param question  asks for the day, in a few words
    /// @param suggested the day that is most likely
    record OnDay(Message verb, Message question, LocalDate suggested, Function<LocalDate, Outcome<Took>> done) implements DueHand {
    }

    /// A talk with the client does it, mostly at the workplace.
    record Talk(ContactKind kind) implements DueHand {
    }

    /// Any contact with the client does it.
    record Speak(UUID clientId) implements DueHand {
    }

    /// A contact with an employer does it.
    ///
    /// @param employerId empty when the employer is still to be chosen
    /// @param clientId   the client it is for
    /// @param support    whether it supports someone who works there
    record Meet(Optional<UUID> employerId, Optional<UUID> clientId, boolean support) implements DueHand {
    }
}
