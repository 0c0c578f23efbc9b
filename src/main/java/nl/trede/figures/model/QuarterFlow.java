package nl.trede.figures.model;

import java.util.List;
import java.util.function.Predicate;
import nl.trede.common.outcome.Message;

/// Running, started and ended trajectories (domain §10.22), and the check that running = carried over + started.
///
/// @param carriedOver started before the period and not ended before it
public record QuarterFlow(List<CaseFacts> running, List<CaseFacts> carriedOver, List<CaseFacts> started, List<CaseFacts> ended) {
    public static QuarterFlow of(List<CaseFacts> facts, Period period) {
        return new QuarterFlow(those(facts, one -> one.runningIn(period)),
                those(facts, one -> one.start().isBefore(period.first()) && one.runningIn(period)),
                those(facts, one -> period.contains(one.start())),
                those(facts, one -> period.contains(one.end())));
    }

    private static List<CaseFacts> those(List<CaseFacts> facts, Predicate<CaseFacts> which) {
        return facts.stream().filter(which).toList();
    }

    /// False when the dates contradict each other, such as an end before the start.
    public boolean adds() {
        return running.size() == carriedOver.size() + started.size();
    }

    /// How many go on after the period.
    public int after() {
        return (int) running.stream().filter(one -> !ended.contains(one)).count();
    }

    List<Figure> figures() {
        Message[] notes = adds() ? new Message[0]
                : new Message[] {Message.of("figures.note.mismatch", running.size(), carriedOver.size(), started.size())};
        return List.of(count(FigureDefinition.RUNNING, running, notes), count(FigureDefinition.CARRIED_OVER, carriedOver),
                count(FigureDefinition.STARTED, started), count(FigureDefinition.ENDED, ended));
    }

    private static Figure count(FigureDefinition definition, List<CaseFacts> cases, Message... notes) {
        return Figure.count(definition, cases.size(), cases.stream().map(one -> Case.of(one, Standing.COUNTS)).toList(), notes);
    }
}
