package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.JOB;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Reads when jobs of clients last began or ended.
final class JobChanges {
    private final Vault vault;

    JobChanges(Vault vault) {
        this.vault = vault;
    }

    /// The last change up to and including a day, by client.
    Map<UUID, JobChange> last(About about, LocalDate today) {
        return vault.read(dsl -> {
            var last = new HashMap<UUID, JobChange>();
            dsl.select(JOB.CLIENT_ID, JOB.START_DATE, JOB.END_DATE).from(JOB).where(about.in(JOB.CLIENT_ID)).forEach(row -> {
                merge(last, row.value1(), new JobChange(row.value2(), false), today);
                Optional.ofNullable(row.value3()).ifPresent(day -> merge(last, row.value1(), new JobChange(day, true), today));
            });
            return last;
        });
    }

    private static void merge(Map<UUID, JobChange> last, UUID client, JobChange change, LocalDate today) {
        if (!change.day().isAfter(today)) {
            last.merge(client, change, BinaryOperator.maxBy(Comparator.comparing(JobChange::day).thenComparing(JobChange::ended)));
        }
    }
}
