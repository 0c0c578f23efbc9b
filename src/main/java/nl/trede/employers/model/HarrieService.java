package nl.trede.employers.model;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;

/// Colleagues who were trained to be a Harrie. Who was trained counts among the Harries of the employer and gets that role, so that nobody has to
/// type it again.
public final class HarrieService {
    private static final BigDecimal MOST_DAYS = BigDecimal.TEN;

    private final Vault vault;
    private final Clock clock;
    private final HarrieTrainingRepository trainings;

    public HarrieService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        trainings = new HarrieTrainingRepository(vault);
    }

    /// Notes a training. Refused on a day to come, and for no or more than ten days.
    public Outcome<HarrieTraining> save(HarrieTraining training) {
        if (training.trainedOn().isAfter(Dates.today(clock))) {
            return Outcome.refused("employers.harrie.refused.future", training.trainedOn());
        }
        if (training.days().signum() <= 0 || training.days().compareTo(MOST_DAYS) > 0) {
            return Outcome.refused("employers.harrie.refused.days");
        }
        List<HarrieTraining> known = trainings.ofEmployer(training.employerId());
        int harries = (int) Stream.concat(known.stream(), Stream.of(training)).map(HarrieTraining::personId).distinct().count();
        vault.write(write -> {
            write.save(HarrieTrainingRepository.SHELF, training);
            write.find(EmployerRepository.SHELF, training.employerId()).filter(employer -> employer.harrieAvailable() < harries)
                    .ifPresent(employer -> write.save(EmployerRepository.SHELF, employer.withHarrieAvailable(harries)));
            write.find(EmployerPersonRepository.SHELF, training.personId()).filter(person -> person.role() == EmployerRole.OVERIG)
                    .ifPresent(person -> write.save(EmployerPersonRepository.SHELF, person.withRole(EmployerRole.COLLEGA_HARRIE)));
            return training;
        });
        return Outcome.done(training);
    }

    /// Takes a training out that was noted by mistake; its last version stays in the history.
    public void remove(HarrieTraining training) {
        vault.write(write -> write.remove(HarrieTrainingRepository.SHELF, training.id()));
    }
}
