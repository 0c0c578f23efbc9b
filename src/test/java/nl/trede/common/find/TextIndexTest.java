package nl.trede.common.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.common.find.TextIndex.Entry;
import nl.trede.common.find.TextIndex.Hit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    private final TextIndex index = new TextIndex();

    @BeforeEach
    void fill() {
        index.rebuild(Stream.of(
                new Entry("1", "client", "M. Voorbeeld", "Wil graag in een bakkerij werken, ochtenden gaan goed."),
                new Entry("2", "client", "José Denkbeeldig", "Gesprek over de werkplek bij Voorbeeld bv."),
                new Entry("3", "employer", "Bakkerij De Proef", "Zoekt hulp in de winkel; gesprekken met de eigenaar lopen.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> ids(String query) {
        return index.search(query, 10).stream().map(Hit::id).toList();
    }

    @Test
    void a_beginning_of_a_name_is_enough_and_a_name_weighs_more_than_a_note() {
        assertThat(ids("v")).containsExactly("1");
        assertThat(ids("voorb")).containsExactly("1", "2");
        assertThat(ids("bak")).containsExactly("3", "1");
    }

    @Test
    void accents_and_capitals_do_not_matter() {
        assertThat(ids("jose DENK")).containsExactly("2");
    }

    @Test
    void dutch_words_are_found_in_another_form() {
        assertThat(ids("gesprek")).containsExactlyInAnyOrder("2", "3");
        assertThat(ids("ochtend")).containsExactly("1");
        assertThat(ids("winkels")).containsExactly("3");
    }

    @Test
    void every_word_must_occur_somewhere() {
        assertThat(ids("bakkerij voorbeeld")).containsExactly("1");
        assertThat(ids("bakkerij maan")).isEmpty();
    }

    @Test
    void signs_and_spaces_alone_find_nothing_and_do_no_harm() {
        assertThat(ids("  ")).isEmpty();
        assertThat(ids("*")).isEmpty();
        assertThat(ids("AND (")).isEmpty();
        assertThat(ids("\"bakkerij")).containsExactly("3", "1");
    }

    @Test
    void a_changed_entry_is_found_by_its_new_words_only_and_a_removed_one_no_more() {
        index.change(List.of(new Entry("1", "client", "M. Schets", "Werkt in een kwekerij.")), List.of());
        assertThat(ids("schets")).containsExactly("1");
        assertThat(ids("ochtenden")).isEmpty();
        index.change(List.of(), List.of("1"));
        assertThat(ids("schets")).isEmpty();
    }

    @Test
    void a_rebuild_replaces_everything() {
        index.rebuild(Stream.of(new Entry("9", "client", "K. Model", "")));
        assertThat(ids("bakkerij")).isEmpty();
        assertThat(index.search("mod", 10)).containsExactly(new Hit("9", "client", "K. Model"));
    }

    @Test
    void a_hundred_thousand_notes_are_searched_within_a_frame() {
        var words = List.of("werkgever", "gesprek", "bakkerij", "ochtend", "overleg", "winkel", "sollicitatie", "telefoon", "afspraak",
                "behandelaar", "gemeente", "uren", "proefplaatsing", "rustig", "collega", "vervoer", "brief", "opleiding", "contract", "taak");
        var random = new Random(7);
        index.rebuild(IntStream.range(0, 100_000).mapToObj(i -> new Entry("n" + i, "note", "P. Proef " + i,
                String.join(" ", random.ints(25, 0, words.size()).mapToObj(at -> words.get(at) + (at % 3 == 0 ? "en" : "")).toList()))));
        var queries = List.of("w", "we", "werk", "gesprekken", "proef 123", "bakkerij ochtend");
        queries.forEach(query -> index.search(query, 20));
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        for (int round = 0; round < 20; round++) {
            queries.forEach(query -> index.search(query, 20));
        }
        double milliseconds = (clock.getCurrentThreadCpuTime() - start) / 1e6 / 20 / queries.size();
        assertThat(milliseconds).as("processor time of a query").isLessThan(16);
    }
}
