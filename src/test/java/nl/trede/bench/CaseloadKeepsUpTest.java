package nl.trede.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.JobRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import nl.trede.tools.sample.SampleSize;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The caseload list is made again only for the clients that a commit was about: after any save it must be the list that reading
/// everything anew gives.
class CaseloadKeepsUpTest {
    private static final LocalDate TODAY = Dates.today(TestVault.CLOCK);

    @TempDir
    Path parent;

    private final Random random = new Random(11);

    @Test
    void afterEachKindOfSaveTheListIsTheOneThatReadingEverythingAnewGives() {
        try (Vault vault = TestVault.create(parent)) {
            new SeedSample(5, TODAY, SampleSize.COACH).fill(vault, Role.JOBCOACH);
            try (var kept = new Lists(vault)) {
                kept.caseload().rows(TODAY);
                for (int round = 0; round < 5; round++) {
                    change(vault, kept, new ContactMomentRepository(vault), ContactMomentRepository.SHELF, contact -> contact.withContactDate(TODAY));
                    change(vault, kept, new ActionItemRepository(vault), ActionItemRepository.SHELF,
                            item -> item.withStatus(ActionStatus.OPEN).withDueDate(TODAY.minusDays(3)));
                    change(vault, kept, new ClientRepository(vault), ClientRepository.SHELF, client -> client.withDisplayName("Aap, " + client.displayName()));
                    change(vault, kept, new TrajectoryRepository(vault), TrajectoryRepository.SHELF, one -> one.withEndDate(TODAY));
                    change(vault, kept, new JobRepository(vault), JobRepository.SHELF, job -> job.withEndDate(TODAY.minusDays(1)));
                    change(vault, kept, new LadderMeasurementRepository(vault), LadderMeasurementRepository.SHELF, one -> one.withRegisteredStep(6));
                    change(vault, kept, new EmployerContactRepository(vault), EmployerContactRepository.SHELF,
                            contact -> contact.withContactDate(TODAY).withNextAction("Bellen").withNextDate(TODAY.minusDays(9)));
                    change(vault, kept, new EmployerRepository(vault), EmployerRepository.SHELF, employer -> employer.withName("Bakkerij " + random.nextInt()));
                    remove(vault, kept, new ContactMomentRepository(vault), ContactMomentRepository.SHELF);
                    remove(vault, kept, new LadderMeasurementRepository(vault), LadderMeasurementRepository.SHELF);
                }
                vault.write(write -> {
                    write.set("norm.contact.paused", "3");
                    return write;
                });
                same(vault, kept, "norms");
                assertThat(kept.caseload().rows(TODAY.plusDays(40))).isEqualTo(anew(vault, TODAY.plusDays(40)));
            }
        }
    }

    private <R extends Record & Stored> void change(Vault vault, Lists kept, Repository<R> repository, Shelf<R> shelf,
            java.util.function.UnaryOperator<R> how) {
        R changed = how.apply(any(repository));
        vault.write(write -> write.save(shelf, changed));
        same(vault, kept, shelf.name());
    }

    private <R extends Record & Stored> void remove(Vault vault, Lists kept, Repository<R> repository, Shelf<R> shelf) {
        UUID id = any(repository).id();
        vault.write(write -> write.remove(shelf, id));
        same(vault, kept, "removed from " + shelf.name());
    }

    private <R extends Record & Stored> R any(Repository<R> repository) {
        var all = repository.all().stream().sorted(Comparator.comparing(Stored::id)).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static void same(Vault vault, Lists kept, String what) {
        assertThat(kept.caseload().rows(TODAY)).as(what).isEqualTo(anew(vault, TODAY)).isNotEmpty();
    }

    private static java.util.List<?> anew(Vault vault, LocalDate day) {
        try (var lists = new Lists(vault)) {
            return lists.caseload().rows(day);
        }
    }
}
