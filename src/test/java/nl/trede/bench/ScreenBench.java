package nl.trede.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.trede.Root;
import nl.trede.clients.model.ClientFinder;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// What stands between a key stroke and the screen: the caseload list, and search while someone types.
final class ScreenBench {
    private static final int LISTS = 100;
    private static final int FOUND = 12;

    private ScreenBench() {
    }

    static void caseload(Measure measure, Vault vault) {
        LocalDate today = Dates.today(TestVault.CLOCK);
        try (var lists = new Lists(vault)) {
            var opened = new ArrayList<Double>();
            var afterSave = new ArrayList<Double>();
            ContactMoment contact = new ContactMomentRepository(vault).all().getFirst();
            for (int i = 0; i < LISTS; i++) {
                opened.add(millis(() -> lists.caseload().rows(today)));
            }
            for (int i = 0; i < LISTS; i++) {
                ContactMoment changed = contact.withMinutes(10 + i % 50);
                vault.write(write -> write.save(ContactMomentRepository.SHELF, changed));
                afterSave.add(millis(() -> lists.caseload().rows(today)));
            }
            measure.atMost("caseload list of 3,500 clients, p95 of " + LISTS, p95(opened.subList(LISTS / 5, LISTS)), "ms", 5);
            measure.note("the same list right after a contact was saved (off the screen thread), p95", p95(afterSave.subList(LISTS / 5, LISTS)));
        }
    }

    static void search(Measure measure, Vault vault) {
        try (var finder = new ClientFinder(vault, Text.in(Text.DUTCH, Root.ROOMS))) {
            measure.note("building the search index after unlocking (in the background)", millis(finder::build));
            List<String> typed = typed(vault);
            typed.forEach(query -> finder.find(query, FOUND));
            var times = new ArrayList<Double>();
            typed.forEach(query -> times.add(millis(() -> finder.find(query, FOUND))));
            measure.atMost("search as you type over 100,000 notes, p95 of " + times.size(), p95(times), "ms", 16);
        }
    }

    /// Every stroke of words and pairs of words from the notes themselves.
    private static List<String> typed(Vault vault) {
        var random = new Random(7);
        var words = vault.read(dsl -> dsl.fetch("SELECT note FROM contact_moment WHERE note IS NOT NULL ORDER BY id LIMIT 2000")
                .getValues(0, String.class)).stream().flatMap(note -> java.util.Arrays.stream(note.split("\\W+")))
                .filter(word -> word.length() > 3).distinct().toList();
        var typed = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            String query = words.get(random.nextInt(words.size())) + (i % 2 == 0 ? "" : " " + words.get(random.nextInt(words.size())));
            for (int end = 1; end <= query.length(); end++) {
                typed.add(query.substring(0, end));
            }
        }
        return typed;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p95(List<Double> times) {
        return Measure.p95(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
