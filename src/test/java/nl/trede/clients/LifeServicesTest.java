package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.ClientHistory;
import nl.trede.clients.model.IntakeRepository;
import nl.trede.clients.model.IntakeService;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.LifeState;
import nl.trede.common.outcome.Outcome;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private UUID client;
    private UUID other;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        client = People.client(vault, "M. Voorbeeld").id();
        other = People.client(vault, "B. Proef").id();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void an_intake_is_one_record_with_a_version_for_each_sitting_and_an_earlier_one_comes_back() {
        var service = new IntakeService(vault);
        var first = ClientsFixture.value(service.type(service.open(client).withWish("Weer onder de")));
        var whole = ClientsFixture.value(service.type(first.withWish("Weer onder de mensen zijn")));
        assertThat(new History(vault).of(IntakeRepository.SHELF, first.id())).as("one sitting").isEmpty();
        UUID id = first.id();
        vault.close();
        vault = TestVault.reopen(folder.resolve("caseload"));
        service = new IntakeService(vault);
        ClientsFixture.value(service.type(whole.withWish("Een baan in een keuken").withIntakeDate(TODAY.minusDays(3))));

        assertThat(new IntakeRepository(vault).count()).isOne();
        assertThat(new History(vault).of(IntakeRepository.SHELF, id)).hasSize(1);
        var history = new ClientHistory(vault, java.util.List.of(), client);
        var entry = history.changes().getFirst();
        assertThat(entry.changes()).anySatisfy(change -> assertThat(change.before()).isEqualTo("Weer onder de mensen zijn"));
        var undo = ClientsFixture.value(history.restore(entry));
        assertThat(service.open(client).wish()).isEqualTo("Weer onder de mensen zijn");
        undo.take();
        assertThat(service.open(client).wish()).isEqualTo("Een baan in een keuken");
    }

    @Test
    void an_intake_in_which_nothing_is_told_is_not_kept_and_a_future_one_is_refused() {
        var service = new IntakeService(vault);
        ClientsFixture.value(service.type(service.open(client)));
        assertThat(service.type(service.open(client).withWish("Werk").withIntakeDate(TODAY.plusDays(1)))).isInstanceOf(Outcome.Refused.class);
        assertThat(service.type(service.open(client).withWish("w".repeat(4001)))).isInstanceOf(Outcome.Refused.class);
        assertThat(new IntakeRepository(vault).count()).isZero();
        assertThat(service.told(client)).isEmpty();
    }

    @Test
    void what_is_noted_twice_on_a_day_is_one_note_and_undo_brings_the_first_back() {
        var life = new LifeDomains(vault);
        var first = ClientsFixture.value(life.note(client, LifeDomain.WONEN, LifeState.LET_OP, " Moet verhuizen "));
        var second = ClientsFixture.value(life.note(client, LifeDomain.WONEN, LifeState.HULP_NODIG, "Moet voor mei verhuizen"));

        assertThat(new LifeDomainNoteRepository(vault).ofClient(client)).singleElement().satisfies(note -> {
            assertThat(note.state()).isEqualTo(LifeState.HULP_NODIG);
            assertThat(note.notedOn()).isEqualTo(TODAY);
        });
        assertThat(new History(vault).of(LifeDomainNoteRepository.SHELF, first.now().id())).hasSize(1);
        life.undo(second);
        assertThat(life.history(client).get(LifeDomain.WONEN)).containsExactly(first.now());
        life.undo(first);
        assertThat(life.history(client).get(LifeDomain.WONEN)).isEmpty();
    }

    @Test
    void signals_are_the_parts_that_do_not_go_well_now_with_the_day_since_when() {
        note(client, LifeDomain.FINANCIEN, 90, LifeState.HULP_NODIG);
        note(client, LifeDomain.FINANCIEN, 60, LifeState.GAAT_GOED);
        note(client, LifeDomain.FINANCIEN, 30, LifeState.LET_OP);
        note(client, LifeDomain.FINANCIEN, 10, LifeState.HULP_NODIG);
        note(client, LifeDomain.WERK, 10, LifeState.LET_OP);
        note(client, LifeDomain.WONEN, 40, LifeState.HULP_NODIG);
        note(client, LifeDomain.WONEN, 5, LifeState.GAAT_GOED);
        note(other, LifeDomain.GEZONDHEID, 5, LifeState.HULP_NODIG);

        var signals = new LifeDomains(vault).signals(client);
        assertThat(signals).extracting(LifeDomains.Signal::domain).containsExactly(LifeDomain.FINANCIEN, LifeDomain.WERK);
        assertThat(signals).extracting(LifeDomains.Signal::since).containsExactly(TODAY.minusDays(30), TODAY.minusDays(10));
        assertThat(signals).extracting(LifeDomains.Signal::state).containsExactly(LifeState.HULP_NODIG, LifeState.LET_OP);
    }

    private void note(UUID who, LifeDomain domain, int daysAgo, LifeState state) {
        vault.write(write -> write.save(LifeDomainNoteRepository.SHELF,
                new LifeDomainNote(Ids.next(), who, domain, TODAY.minusDays(daysAgo), state, null)));
    }
}
