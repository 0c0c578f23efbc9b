package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ClientNames;
import nl.trede.vault.model.Vault;

/// All conversations of the caseload: what is due, planned, running and done.
public final class ConversationList {
    /// How far ahead a conversation that is not planned yet is listed.
    public static final int AHEAD_DAYS = 30;

    /// In which list a line stands.
    public enum Group {
        BEZIG,
        PLANNEN,
        GEPLAND,
        GEHAD
    }

    /// One line.
    ///
    /// @param conversation empty when it is only due
    /// @param day          when it was or will be, or the last day on which it is on time
    public record Line(UUID clientId, String client, Optional<ThreeWayConversation> conversation, Group group, Optional<LocalDate> day) {
        public boolean late(LocalDate today) {
            return group != Group.GEHAD && day.filter(due -> due.isBefore(today)).isPresent();
        }
    }

    private final Vault vault;

    public ConversationList(Vault vault) {
        this.vault = vault;
    }

    /// What is to come first, earliest on top; then what was held, latest on top.
    public List<Line> on(LocalDate today) {
        Map<UUID, String> names = new ClientNames(vault).all();
        var coming = new ArrayList<Line>();
        var held = new ArrayList<Line>();
        for (ThreeWayConversation one : new ConversationRepository(vault).all()) {
            var line = new Line(one.clientId(), names.getOrDefault(one.clientId(), ""), Optional.of(one), group(one), one.day());
            (line.group() == Group.GEHAD ? held : coming).add(line);
        }
        new ConversationClock(vault).all(today).stream().filter(next -> next.planned().isEmpty() && !next.due().isAfter(today.plusDays(AHEAD_DAYS)))
                .forEach(next -> coming.add(new Line(next.trajectory().clientId(), names.getOrDefault(next.trajectory().clientId(), ""), Optional.empty(),
                        Group.PLANNEN, Optional.of(next.due()))));
        coming.sort(Comparator.comparing((Line line) -> line.day().orElse(LocalDate.MAX)).thenComparing(Line::client));
        held.sort(Comparator.comparing((Line line) -> line.day().orElse(LocalDate.MIN)).reversed().thenComparing(Line::client));
        coming.addAll(held);
        return coming;
    }

    /// How many run, are planned for today or earlier, or are overdue: the number in the sidebar.
    public static int badge(List<Line> lines, LocalDate today) {
        return (int) lines.stream().filter(line -> line.group() == Group.BEZIG
                || line.group() != Group.GEHAD && line.day().filter(day -> !day.isAfter(today)).isPresent()).count();
    }

    private static Group group(ThreeWayConversation one) {
        return switch (one.status()) {
            case VOORBEREID -> Group.GEPLAND;
            case BEZIG -> Group.BEZIG;
            case AFGEROND -> Group.GEHAD;
        };
    }
}
