package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.WorkSource;
import nl.trede.ladder.model.LadderMeasurement;

/// What is known of a client when a conversation is prepared; everything [TopicRules] look at.
///
/// @param last         the day of the conversation before this one
/// @param open         open agreements of anyone
/// @param measurements of the trajectory, oldest first
/// @param deadlines    what is due about this client, of all rooms
/// @param signals      the parts of life that ask for attention
/// @param disclosed    whether the client decided how open to be at work
public record TopicBasis(ConversationKind kind, Trajectory trajectory, LocalDate today, Optional<LocalDate> last, List<ActionItem> open,
        List<LadderMeasurement> measurements, List<BenefitEntitlement> income, Optional<WorkSource.Work> work, List<DueItem> deadlines,
        List<LifeDomains.Signal> signals, boolean disclosed) {
    public TopicBasis {
        open = List.copyOf(open);
        measurements = List.copyOf(measurements);
        income = List.copyOf(income);
        deadlines = List.copyOf(deadlines);
        signals = List.copyOf(signals);
    }
}
