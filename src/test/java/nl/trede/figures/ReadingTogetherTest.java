package nl.trede.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.figures.model.Figures;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import org.junit.jupiter.api.Test;

/// Figures read their largest tables at the same time; that must never make readers wait for each other, whoever writes meanwhile.
class ReadingTogetherTest extends OneVault {
    private static final int READERS = 4;
    private static final int TIMES = 60;

    @Test
    void many_readers_and_a_writer_never_wait_for_each_other_for_ever() throws Exception {
        UUID client = People.client(vault, "B. Proef").id();
        var stop = new AtomicBoolean();
        try (var pool = Executors.newFixedThreadPool(READERS + 1)) {
            CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
                int written = 0;
                while (!stop.get()) {
                    String note = "keer " + written++;
                    vault.write(write -> write.save(ClientRepository.SHELF, write.find(ClientRepository.SHELF, client).orElseThrow().withLanguageNote(note)));
                }
                return written;
            }, pool);
            List<CompletableFuture<Integer>> readers = IntStream.range(0, READERS).mapToObj(one -> CompletableFuture.supplyAsync(() -> {
                int seen = 0;
                for (int time = 0; time < TIMES; time++) {
                    seen += new Figures(vault).dossiers().clients().size();
                }
                return seen;
            }, pool)).toList();
            try {
                for (CompletableFuture<Integer> reader : readers) {
                    assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo(TIMES);
                }
            } finally {
                stop.set(true);
            }
            assertThat(writer.get(20, TimeUnit.SECONDS)).isPositive();
        }
        assertThat(new ClientRepository(vault).find(client)).map(Client::languageNote).isPresent();
    }
}
