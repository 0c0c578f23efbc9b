package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Behind;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/// The facts of all clients at once. Kept, and after a commit read again for the clients it was about only, so that a list of 3,500
/// clients opens within a frame (reliability, "Targets").
public final class CaseloadFacts implements AutoCloseable {
    private static final Comparator<Trajectory> COUNTS_MOST = Comparator
            .comparing((Trajectory trajectory) -> trajectory.endDate() == null)
            .thenComparing(trajectory -> trajectory.endDate() == null ? LocalDate.MAX : trajectory.endDate())
            .thenComparing(Trajectory::referralDate).thenComparing(Trajectory::id);

    private final Vault vault;
    private final Behind people;
    private final Behind moments;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Trajectory> trajectories = new HashMap<>();
    private final Map<UUID, LocalDate> contacts = new HashMap<>();
    private List<CaseloadFact> facts = List.of();

    public CaseloadFacts(Vault vault) {
        this.vault = vault;
        people = new Behind(vault, changed -> changed.touches(ClientRepository.SHELF, TrajectoryRepository.SHELF));
        moments = new Behind(vault, changed -> changed.touches(ContactMomentRepository.SHELF));
    }

    /// Every client that is not archived and has a trajectory, by name.
    public synchronized List<CaseloadFact> all() {
        boolean read = catchUp(people, about -> {
            renew(names, about, vault.read(dsl -> names(dsl, about)));
            renew(trajectories, about, trajectories(about));
        });
        read |= catchUp(moments, about -> renew(contacts, about, vault.read(dsl -> contacts(dsl, about))));
        if (read) {
            facts = names.entrySet().stream().filter(client -> trajectories.containsKey(client.getKey()))
                    .map(client -> new CaseloadFact(client.getKey(), client.getValue(), trajectories.get(client.getKey()),
                            Optional.ofNullable(contacts.get(client.getKey()))))
                    .sorted(Comparator.comparing(CaseloadFact::name).thenComparing(CaseloadFact::clientId)).toList();
        }
        return facts;
    }

    /// @return whether there was anything to read
    private static boolean catchUp(Behind behind, Consumer<About> read) {
        About missed = behind.take();
        if (missed.isNobody()) {
            return false;
        }
        try {
            read.accept(missed);
            return true;
        } catch (RuntimeException unread) {
            behind.add(missed);
            throw unread;
        }
    }

    private static <T> void renew(Map<UUID, T> kept, About about, Map<UUID, T> read) {
        kept.keySet().removeIf(about::covers);
        kept.putAll(read);
    }

    private static Map<UUID, String> names(DSLContext dsl, About about) {
        return dsl.select(CLIENT.ID, CLIENT.DISPLAY_NAME).from(CLIENT).where(about.in(CLIENT.ID).and(CLIENT.ARCHIVED_AT.isNull()))
                .fetchMap(CLIENT.ID, CLIENT.DISPLAY_NAME);
    }

    private Map<UUID, Trajectory> trajectories(About about) {
        return new TrajectoryRepository(vault).of(about).stream()
                .collect(Collectors.toMap(Trajectory::clientId, Function.identity(), BinaryOperator.maxBy(COUNTS_MOST)));
    }

    /// For each client one step back from the end of the index, instead of a walk through all contacts.
    private static Map<UUID, LocalDate> contacts(DSLContext dsl, About about) {
        Field<LocalDate> last = DSL.field(DSL.select(CONTACT_MOMENT.CONTACT_DATE).from(CONTACT_MOMENT)
                .where(CONTACT_MOMENT.CLIENT_ID.eq(CLIENT.ID)).and(CONTACT_MOMENT.NO_SHOW.isFalse())
                .and(CONTACT_MOMENT.KIND.ne(ContactKind.NO_SHOW.name()))
                .orderBy(CONTACT_MOMENT.CLIENT_ID.desc(), CONTACT_MOMENT.CONTACT_DATE.desc()).limit(1));
        return dsl.select(CLIENT.ID, last).from(CLIENT).where(about.in(CLIENT.ID)).fetch().stream().filter(row -> row.value2() != null)
                .collect(Collectors.toMap(Record2::value1, Record2::value2));
    }

    @Override
    public void close() {
        people.close();
        moments.close();
    }
}
