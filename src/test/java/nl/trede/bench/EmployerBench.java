package nl.trede.bench;

import static nl.trede.vault.schema.Tables.EMPLOYER;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.Root;
import nl.trede.clients.model.ContactService;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerFinder;
import nl.trede.employers.model.EmployerList;
import nl.trede.employers.viewmodel.EmployersModel;
import nl.trede.home.viewmodel.QuickContactModel;
import nl.trede.partners.model.Me;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jooq.Table;

/// What stands between a key stroke and the screen when someone looks for an employer: the search field over employers and what was written about
/// contacts, the filter of *Werkgevers*, and *Met wie* in *Contact vastleggen*.
final class EmployerBench {
    static final int EMPLOYERS = 5000;
    static final int CONTACTS = 100_000;
    private static final int FRAME = 16;
    private static final int FOUND = 12;
    private static final int QUERIES = 60;
    private static final List<String> KINDS = List.of("Bakkerij", "Garage", "Kwekerij", "Lunchroom", "Drukkerij", "Magazijn", "Zorghuis", "Werkplaats");
    private static final List<String> NAMES = List.of("Proef", "Denkbeeld", "Schets", "Luchtkasteel", "Voorbeeld", "Fictie", "Ontwerp", "Sprookje");
    private static final List<String> TOWNS = List.of("Modelveen", "Proefstad", "Schetsdam", "Fictiedorp", "Voorbeeldhoven");
    private static final List<String> WORDS = List.of("zoekt", "hulp", "vroege", "dienst", "rooster", "proefdag", "leidinggevende", "inpakken", "kassa",
            "magazijn", "rustige", "plek", "volgende", "maand", "terugbellen", "koffie", "collega", "inwerken", "contract", "uren");

    private EmployerBench() {
    }

    static void run(Measure measure, Path scratch, int employers, int contacts) {
        try (Vault vault = TestVault.create(scratch.resolve("employers"))) {
            fill(vault, employers, contacts);
            String size = String.format(Locale.ROOT, "%,d employers and %,d contacts", employers, contacts);
            var text = Text.in(Text.DUTCH, Root.ROOMS);
            try (var finder = new EmployerFinder(vault, text, Tasks.atOnce())) {
                List<String> typed = typed(Stream.concat(NAMES.stream(), WORDS.stream()).toList());
                typed.forEach(query -> finder.find(query, FOUND));
                p95(measure, "search as you type over " + size, typed, query -> finder.find(query, FOUND));
            }
            var desk = new TestDesk(text, TestVault.CLOCK).desk;
            List<String> names = typed(Stream.of(KINDS, NAMES, TOWNS).flatMap(List::stream).toList());
            try (var list = new EmployersModel(vault, desk)) {
                names.forEach(list.typedProperty()::set);
                p95(measure, "the filter of the list of " + size, names, list.typedProperty()::set);
            }
            var quick = new QuickContactModel(vault, desk, new ContactService(vault, new Me(vault)), new EmployerContactService(vault, desk.clock()));
            quick.refresh(() -> { });
            names.forEach(quick::find);
            p95(measure, "with whom, in Contact vastleggen, over " + size, names, quick::find);
            var rows = new EmployerList(vault);
            LocalDate today = Dates.today(TestVault.CLOCK);
            measure.note("the list of employers read anew after a save (off the screen thread)", Measure.median(IntStream.range(0, Measure.RUNS)
                    .mapToDouble(run -> millis(() -> rows.rows(today))).toArray()));
        }
    }

    private static void p95(Measure measure, String work, List<String> typed, java.util.function.Consumer<String> search) {
        double[] times = typed.stream().mapToDouble(query -> millis(() -> search.accept(query))).toArray();
        measure.atMost(work + ", p95 of " + times.length, Measure.p95(times), "ms", FRAME);
    }

    /// Every stroke of words and pairs of words.
    private static List<String> typed(List<String> words) {
        var random = new Random(11);
        var typed = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            String query = words.get(random.nextInt(words.size())) + (i % 2 == 0 ? "" : " " + words.get(random.nextInt(words.size())));
            for (int end = 1; end <= query.length(); end++) {
                typed.add(query.substring(0, end).toLowerCase(Locale.ROOT));
            }
        }
        return typed;
    }

    private static void fill(Vault vault, int employers, int contacts) {
        var random = new Random(5);
        List<UUID> ids = Stream.generate(Ids::next).limit(employers).toList();
        LocalDate today = Dates.today(TestVault.CLOCK);
        vault.writeBulk(write -> {
            write.insertAll(EMPLOYER, IntStream.range(0, employers).mapToObj(i -> row(EMPLOYER, Map.of("id", ids.get(i),
                    "name", pick(random, KINDS) + " " + pick(random, NAMES) + " " + i, "branch", Branch.values()[i % Branch.values().length].name(),
                    "city", pick(random, TOWNS), "inclusive_practice", "ONBEKEND", "harrie_available", 0, "do_not_contact", false))).iterator(),
                    AuditKind.AANMAKEN);
            return write.insertAll(EMPLOYER_CONTACT, IntStream.range(0, contacts).mapToObj(i -> row(EMPLOYER_CONTACT, Map.of("id", Ids.next(),
                    "employer_id", ids.get(random.nextInt(employers)), "contact_date", today.minusDays(random.nextInt(1500)), "channel", "BEZOEK",
                    "client_present", false, "by_client", false, "purpose", "KENNISMAKEN", "note", note(random)))).iterator(), AuditKind.AANMAKEN);
        });
    }

    private static String note(Random random) {
        return String.join(" ", Stream.generate(() -> pick(random, WORDS)).limit(12).toList()) + ".";
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// In the order of the table's columns.
    private static Object[] row(Table<?> table, Map<String, Object> values) {
        return Arrays.stream(table.fields()).map(field -> values.get(field.getName().toLowerCase(Locale.ROOT))).toArray();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
