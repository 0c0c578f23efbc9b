package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;
import static nl.trede.vault.schema.Tables.THREE_WAY_CONVERSATION;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;

/// When each client's next driegesprek is due (domain §10.19), for the whole caseload with three questions to the database. A contact that
/// was logged as a driegesprek counts as one, also when it was not prepared here.
public final class ConversationClock {
    /// Where one trajectory stands.
    ///
    /// @param last    the day of the last conversation in this trajectory
    /// @param due     the last day on which the next one is on time
    /// @param planned the next conversation that is planned or running
    public record Next(Trajectory trajectory, Optional<LocalDate> last, LocalDate due, Optional<ThreeWayConversation> planned) {
        /// The day to expect it: as planned, or else when it is due.
        public LocalDate day() {
            return planned.flatMap(ThreeWayConversation::day).orElse(due);
        }
    }

    private static final BinaryOperator<LocalDate> LATER = BinaryOperator.maxBy(Comparator.naturalOrder());

    private final Vault vault;

    public ConversationClock(Vault vault) {
        this.vault = vault;
    }

    /// Every active trajectory that has begun by a day.
    public List<Next> all(LocalDate today) {
        return all(About.everyone(), today);
    }

    /// The same of some clients.
    public List<Next> all(About about, LocalDate today) {
        return all(new TrajectoryRepository(vault).of(about), about, today);
    }

    /// The day to expect the next conversation on, by trajectory; without those that do not run on that day.
    ///
    /// @param trajectories all of the caseload, when they were read already
    public Map<UUID, LocalDate> days(List<Trajectory> trajectories, LocalDate today) {
        return all(trajectories, About.everyone(), today).stream().collect(Collectors.toMap(next -> next.trajectory().id(), Next::day));
    }

    private List<Next> all(List<Trajectory> trajectories, About about, LocalDate today) {
        var days = new ConversationSettings(vault).days();
        Map<UUID, LocalDate> last = vault.read(dsl -> last(dsl, about, today));
        Map<UUID, ThreeWayConversation> planned = new ConversationRepository(vault).open().stream().collect(Collectors.toMap(
                ThreeWayConversation::clientId, one -> one, BinaryOperator.minBy(Comparator.comparing(one -> one.day().orElse(LocalDate.MAX)))));
        return trajectories.stream().filter(trajectory -> runs(trajectory, today))
                .map(trajectory -> next(trajectory, days, Optional.ofNullable(last.get(trajectory.clientId())),
                        Optional.ofNullable(planned.get(trajectory.clientId())))).toList();
    }

    /// Of one client; empty when no trajectory is active.
    public Optional<Next> of(UUID clientId, LocalDate today) {
        return all(About.client(clientId), today).stream().findFirst();
    }

    static Next next(Trajectory trajectory, ConversationDays days, Optional<LocalDate> last, Optional<ThreeWayConversation> planned) {
        Optional<LocalDate> here = last.filter(day -> !day.isBefore(trajectory.startDate()));
        return new Next(trajectory, here, days.nextDue(trajectory.startDate(), here), planned);
    }

    private static boolean runs(Trajectory trajectory, LocalDate today) {
        return trajectory.status() == TrajectoryStatus.ACTIEF && trajectory.startDate() != null && !trajectory.startDate().isAfter(today)
                && (trajectory.endDate() == null || !trajectory.endDate().isBefore(today));
    }

    /// The day of the last conversation of each client.
    private static Map<UUID, LocalDate> last(DSLContext dsl, About about, LocalDate today) {
        var last = new HashMap<UUID, LocalDate>();
        dsl.select(CONTACT_MOMENT.CLIENT_ID, max(CONTACT_MOMENT.CONTACT_DATE)).from(CONTACT_MOMENT)
                .where(about.in(CONTACT_MOMENT.CLIENT_ID).and(CONTACT_MOMENT.NO_SHOW.isFalse()).and(CONTACT_MOMENT.CONTACT_DATE.le(today))
                        .and(CONTACT_MOMENT.KIND.in(ContactKind.DRIEGESPREK.name(), ContactKind.VIERGESPREK_WGB.name())))
                .groupBy(CONTACT_MOMENT.CLIENT_ID).forEach(row -> last.merge(row.value1(), row.value2(), LATER));
        dsl.select(THREE_WAY_CONVERSATION.CLIENT_ID, max(THREE_WAY_CONVERSATION.HELD_ON)).from(THREE_WAY_CONVERSATION)
                .where(about.in(THREE_WAY_CONVERSATION.CLIENT_ID).and(THREE_WAY_CONVERSATION.HELD_ON.le(today))).groupBy(THREE_WAY_CONVERSATION.CLIENT_ID)
                .forEach(row -> last.merge(row.value1(), row.value2(), LATER));
        return last;
    }
}
