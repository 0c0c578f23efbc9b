package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.advice.AdviceOccasion;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.SchemeAnswer;
import nl.trede.jobs.model.scheme.SchemeAnswerRepository;

/// What is arranged around a job: income advice before it starts, mostly in time and mostly with falling back explained; what was found out
/// for the schemes; and what was asked for.
final class Arrangements {
    private final Batch batch;
    private final Words words;
    private final LocalDate today;

    Arrangements(Batch batch, Words words, LocalDate today) {
        this.batch = batch;
        this.words = words;
        this.today = today;
    }

    /// @param work in order of start
    /// @param dice of its own, so that the rest of the sample does not change with it
    void describe(Route route, List<Job> work, Dice dice) {
        boolean first = true;
        for (Job job : work) {
            if (job.kind().paid()) {
                advise(route, job, first ? AdviceOccasion.EERSTE_BAAN : AdviceOccasion.NIEUWE_BAAN, dice);
                first = false;
                if (dice.chance(35)) {
                    request(job, "NO_RISK", dice);
                }
            }
            if (job.kind() == JobKind.PROEFPLAATSING) {
                request(job, route.trajectory().orderNumber() != null ? "PROEFPLAATSING_UWV" : "PROEFPLAATSING_GEMEENTE", dice);
                for (Fact fact : List.of(Fact.CONTRACT_INTENDED, Fact.LIABILITY_INSURED)) {
                    answer(job, true, fact, true, null, dice);
                }
            }
        }
        work.stream().filter(job -> job.startDate().isBefore(today)).findFirst().ifPresent(job -> {
            if (dice.chance(65)) {
                answer(job, false, Fact.IN_REGISTER, dice.chance(55), null, dice);
            }
            if (dice.chance(45)) {
                answer(job, false, Fact.LASTING_LIMITATION, dice.chance(60), null, dice);
            }
            if (dice.chance(30)) {
                answer(job, false, Fact.WAGE_SHARE, null, dice.pick(List.of("50.00", "65.00", "80.00", "100.00")), dice);
            }
        });
    }

    /// The last Friday before somebody starts is still before the start; a job that begins after today mostly has its advice still to come.
    private void advise(Route route, Job job, AdviceOccasion occasion, Dice dice) {
        LocalDate day = Dice.workday(job.startDate().minusDays(dice.between(2, 24)));
        boolean given = dice.chance(job.startDate().isAfter(today) ? 40 : 84);
        if (given && !day.isAfter(today)) {
            batch.add(BenefitsAdviceRepository.SHELF, new BenefitsAdvice(dice.id(day), job.clientId(), job.id(), day, dice.pick(words.of("advice.by")),
                    dice.chance(75), occasion, dice.chance(82), dice.chance(80) ? dice.pick(words.of("advice.said")) : null));
        }
    }

    private void request(Job job, String scheme, Dice dice) {
        LocalDate asked = Dice.workday(job.startDate().minusDays(dice.between(15, 30)));
        LocalDate decided = Dice.workday(job.startDate().minusDays(dice.between(4, 9)));
        if (!asked.isAfter(today)) {
            boolean open = decided.isAfter(today);
            batch.add(InstrumentRepository.SHELF, new Instrument(dice.id(asked), job.clientId(), job.id(), scheme, asked,
                    open ? InstrumentDecision.AANGEVRAAGD : InstrumentDecision.TOEGEKEND, open ? null : decided, null, null));
        }
    }

    private void answer(Job job, boolean aboutTheJob, Fact fact, Boolean affirmed, String amount, Dice dice) {
        LocalDate day = Dice.workday(job.startDate().minusDays(dice.between(8, 20)));
        if (!day.isAfter(today)) {
            batch.add(SchemeAnswerRepository.SHELF, new SchemeAnswer(dice.id(day), job.clientId(), aboutTheJob ? job.id() : null, fact, affirmed,
                    amount == null ? null : new BigDecimal(amount), day));
        }
    }
}
