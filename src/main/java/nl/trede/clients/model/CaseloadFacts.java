package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;
import static nl.trede.vault.schema.Tables.TRAJECTORY;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;

/// The facts of all clients at once. Read with two queries and kept until one of their tables changes, so that a list of 3,500
/// clients opens within a frame (reliability, "Targets").
public final class CaseloadFacts implements AutoCloseable {
    private static final Comparator<Trajectory> COUNTS_MOST = Comparator
            .comparing((Trajectory trajectory) -> trajectory.endDate() == null)
            .thenComparing(trajectory -> trajectory.endDate() == null ? LocalDate.MAX : trajectory.endDate())
            .thenComparing(Trajectory::referralDate).thenComparing(Trajectory::id);

    private final Vault vault;
    private final Runnable silence;
    private Map<UUID, Trajectory> trajectories = Map.of();
    private Map<UUID, String> names = Map.of();
    private Map<UUID, LocalDate> contacts = Map.of();
    private boolean peopleStale = true;
    private boolean contactsStale = true;

    public CaseloadFacts(Vault vault) {
        this.vault = vault;
        silence = vault.listen(changed -> stale(changed.touches(ClientRepository.SHELF, TrajectoryRepository.SHELF),
                changed.touches(ContactMomentRepository.SHELF)));
    }

    /// Every client that is not archived and has a trajectory, by name.
    public List<CaseloadFact> all() {
        refresh();
        return facts();
    }

    private synchronized void stale(boolean people, boolean moments) {
        peopleStale |= people;
        contactsStale |= moments;
    }

    private synchronized List<CaseloadFact> facts() {
        return names.entrySet().stream().filter(entry -> trajectories.containsKey(entry.getKey()))
                .map(entry -> new CaseloadFact(entry.getKey(), entry.getValue(), trajectories.get(entry.getKey()),
                        Optional.ofNullable(contacts.get(entry.getKey())))).toList();
    }

    private synchronized void refresh() {
        if (peopleStale) {
            peopleStale = false;
            names = vault.read(CaseloadFacts::names);
            trajectories = vault.read(CaseloadFacts::trajectories);
        }
        if (contactsStale) {
            contactsStale = false;
            contacts = vault.read(CaseloadFacts::contacts);
        }
    }

    private static Map<UUID, String> names(DSLContext dsl) {
        var names = new LinkedHashMap<UUID, String>();
        dsl.select(CLIENT.ID, CLIENT.DISPLAY_NAME).from(CLIENT).where(CLIENT.ARCHIVED_AT.isNull()).orderBy(CLIENT.DISPLAY_NAME, CLIENT.ID)
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    private static Map<UUID, Trajectory> trajectories(DSLContext dsl) {
        var counting = new LinkedHashMap<UUID, Trajectory>();
        for (Trajectory trajectory : dsl.selectFrom(TRAJECTORY).fetchInto(Trajectory.class)) {
            counting.merge(trajectory.clientId(), trajectory, (one, other) -> COUNTS_MOST.compare(one, other) >= 0 ? one : other);
        }
        return counting;
    }

    private static Map<UUID, LocalDate> contacts(DSLContext dsl) {
        return dsl.select(CONTACT_MOMENT.CLIENT_ID, max(CONTACT_MOMENT.CONTACT_DATE)).from(CONTACT_MOMENT)
                .where(CONTACT_MOMENT.NO_SHOW.isFalse().and(CONTACT_MOMENT.KIND.ne(ContactKind.NO_SHOW.name())))
                .groupBy(CONTACT_MOMENT.CLIENT_ID).fetchMap(CONTACT_MOMENT.CLIENT_ID, max(CONTACT_MOMENT.CONTACT_DATE));
    }

    @Override
    public void close() {
        silence.run();
    }
}
