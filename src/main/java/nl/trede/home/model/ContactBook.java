package nl.trede.home.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;
import static nl.trede.vault.schema.Tables.EMPLOYER;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.ContactKind;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Whom a coach may log a contact with, and which kinds of contact they log most: what makes logging quick.
public final class ContactBook {
    private static final int MONTHS = 6;
    private static final List<ContactKind> AT_FIRST = List.of(ContactKind.ZOEKEN_SAMEN, ContactKind.TELEFONISCHE_STEUN,
            ContactKind.WERKPLEKBEZOEK, ContactKind.BERICHT, ContactKind.PROFIELGESPREK, ContactKind.SOLLICITATIEHULP,
            ContactKind.KENNISMAKING, ContactKind.NO_SHOW);

    private final Vault vault;

    public ContactBook(Vault vault) {
        this.vault = vault;
    }

    /// Clients and employers, whoever was last in contact first.
    public List<Whom> everyone() {
        var last = DSL.max(CONTACT_MOMENT.CONTACT_DATE);
        Map<UUID, LocalDate> withClient = vault.read(dsl -> dsl.select(CONTACT_MOMENT.CLIENT_ID, last).from(CONTACT_MOMENT)
                .groupBy(CONTACT_MOMENT.CLIENT_ID).fetchMap(CONTACT_MOMENT.CLIENT_ID, last));
        var visited = DSL.max(EMPLOYER_CONTACT.CONTACT_DATE);
        Map<UUID, LocalDate> withEmployer = vault.read(dsl -> dsl.select(EMPLOYER_CONTACT.EMPLOYER_ID, visited).from(EMPLOYER_CONTACT)
                .groupBy(EMPLOYER_CONTACT.EMPLOYER_ID).fetchMap(EMPLOYER_CONTACT.EMPLOYER_ID, visited));
        var everyone = new ArrayList<Whom>(vault.read(dsl -> dsl.select(CLIENT.ID, CLIENT.DISPLAY_NAME).from(CLIENT)
                .where(CLIENT.ARCHIVED_AT.isNull()).fetch(row -> new Whom(Whom.Kind.CLIENT, row.value1(), row.value2(), ""))));
        everyone.addAll(vault.read(dsl -> dsl.select(EMPLOYER.ID, EMPLOYER.NAME, EMPLOYER.CITY).from(EMPLOYER)
                .fetch(row -> new Whom(Whom.Kind.EMPLOYER, row.value1(), row.value2(), row.value3() == null ? "" : row.value3()))));
        everyone.sort(Comparator.comparing((Whom whom) -> (whom.kind() == Whom.Kind.CLIENT ? withClient : withEmployer)
                .getOrDefault(whom.id(), LocalDate.MIN)).reversed().thenComparing(Whom::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(everyone);
    }

    /// Every kind of contact, the most used of the last half year first.
    public List<ContactKind> kinds(LocalDate today) {
        var many = DSL.count();
        Map<String, Integer> used = vault.read(dsl -> dsl.select(CONTACT_MOMENT.KIND, many).from(CONTACT_MOMENT)
                .where(CONTACT_MOMENT.CONTACT_DATE.ge(today.minusMonths(MONTHS)))
                .groupBy(CONTACT_MOMENT.KIND).fetchMap(CONTACT_MOMENT.KIND, many));
        Map<ContactKind, Integer> place = new EnumMap<>(ContactKind.class);
        for (ContactKind kind : ContactKind.values()) {
            place.put(kind, AT_FIRST.contains(kind) ? AT_FIRST.indexOf(kind) : AT_FIRST.size() + kind.ordinal());
        }
        return List.of(ContactKind.values()).stream()
                .sorted(Comparator.comparing((ContactKind kind) -> -used.getOrDefault(kind.name(), 0)).thenComparing(place::get)).toList();
    }
}
