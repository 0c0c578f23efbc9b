package nl.trede.employers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.trede.common.find.Finding;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// What follows change by change always finds what a new index of the whole caseload would find.
class EmployerFinderTest {
    private static final List<String> WORDS = List.of("bakkerij", "garage", "molen", "proef", "denkbeeld", "rustig", "vroege dienst", "terugbellen", "kassa");
    private static final Text TEXT = Text.in(Text.DUTCH, List.of("common", "employers"));
    private static Vault vault;
    private static EmployerFinder following;

    @BeforeContainer
    static void open() throws IOException {
        vault = TestVault.create(Files.createTempDirectory("finder"));
        following = new EmployerFinder(vault, TEXT, Tasks.atOnce());
    }

    @AfterContainer
    static void close() {
        following.close();
        vault.close();
    }

    @Property(tries = 60)
    void afterAnySavesItFindsWhatAnIndexMadeAnewFinds(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int commits) {
        for (int i = 0; i < commits; i++) {
            vault.write(write -> {
                int steps = 1 + random.nextInt(4);
                for (int step = 0; step < steps; step++) {
                    change(write, random);
                }
                return steps;
            });
        }
        if (random.nextInt(4) == 0) {
            merge(random);
        }
        try (var anew = new EmployerFinder(vault, TEXT, Tasks.atOnce())) {
            assertThat(following.known()).isEqualTo(anew.known());
            Stream.concat(WORDS.stream(), Stream.of("b", "de", "te")).forEach(word ->
                    assertThat(Set.copyOf(found(following, word))).as(word).isEqualTo(Set.copyOf(found(anew, word))));
        }
    }

    private static List<Finding> found(EmployerFinder finder, String word) {
        return finder.find(word, 10_000);
    }

    private static void change(Write write, Random random) {
        List<Employer> employers = rows(write, EmployerRepository.SHELF);
        if (employers.isEmpty() || random.nextInt(8) == 0) {
            write.save(EmployerRepository.SHELF, EmployerService.blank(Ids.next(), words(random)).withNote(maybe(random)));
            return;
        }
        Employer one = pick(employers, random);
        switch (random.nextInt(8)) {
            case 0 -> write.save(EmployerRepository.SHELF, one.withName(words(random)));
            case 1 -> write.save(EmployerRepository.SHELF, one.withCity(maybe(random)).withNote(maybe(random)));
            case 2 -> remove(write, one);
            case 3 -> write.save(EmployerPersonRepository.SHELF, new EmployerPerson(Ids.next(), one.id(), words(random), EmployerRole.HR, null, null, maybe(random)));
            case 4 -> rows(write, EmployerPersonRepository.SHELF).stream().findAny().ifPresent(person ->
                    write.save(EmployerPersonRepository.SHELF, person.withName(words(random)).withEmployerId(one.id())));
            case 5 -> write.save(EmployerContactRepository.SHELF, contact(Ids.next(), one.id(), random));
            case 6 -> {
                List<EmployerContact> contacts = rows(write, EmployerContactRepository.SHELF);
                if (!contacts.isEmpty()) {
                    write.save(EmployerContactRepository.SHELF, contact(pick(contacts, random).id(), one.id(), random));
                }
            }
            default -> {
                List<EmployerContact> contacts = rows(write, EmployerContactRepository.SHELF);
                if (!contacts.isEmpty()) {
                    write.remove(EmployerContactRepository.SHELF, pick(contacts, random).id());
                }
            }
        }
    }

    private static void remove(Write write, Employer one) {
        rows(write, EmployerContactRepository.SHELF).stream().filter(contact -> contact.employerId().equals(one.id()))
                .forEach(contact -> write.remove(EmployerContactRepository.SHELF, contact.id()));
        rows(write, EmployerPersonRepository.SHELF).stream().filter(person -> person.employerId().equals(one.id()))
                .forEach(person -> write.remove(EmployerPersonRepository.SHELF, person.id()));
        write.remove(EmployerRepository.SHELF, one.id());
    }

    private static void merge(Random random) {
        var employers = new ArrayList<>(new EmployerRepository(vault).all());
        if (employers.size() > 1) {
            Employer kept = employers.remove(random.nextInt(employers.size()));
            Employer gone = pick(employers, random);
            new MergeService(vault, MergeService.own()).merge(new MergeDraft(kept, gone).merged(), gone.id());
        }
    }

    private static EmployerContact contact(UUID id, UUID employer, Random random) {
        return EmployerContactBuilder.builder().id(id).employerId(employer).contactDate(LocalDate.of(2026, 1 + random.nextInt(11), 1))
                .channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.KENNISMAKEN).note(maybe(random)).nextAction(maybe(random)).build();
    }

    private static <R extends Record & nl.trede.vault.model.Stored> List<R> rows(Write write, nl.trede.vault.model.Shelf<R> shelf) {
        return write.read(dsl -> dsl.selectFrom(shelf.table()).fetchInto(shelf.type()));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String maybe(Random random) {
        return random.nextInt(3) == 0 ? null : words(random);
    }

    private static String words(Random random) {
        return pick(WORDS, random) + " " + pick(WORDS, random);
    }
}
