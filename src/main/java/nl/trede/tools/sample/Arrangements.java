package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.TrialPlacement;
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
    private static final int HALFWAY = 30;

    private final Batch batch;
    private final Words words;
    private final LocalDate today;

    Arrangements(Batch batch, Words words, LocalDate today) {
        this.batch = batch;
        this.words = words;
        this.today = today;
    }

    /// @param work      in order of start
    /// @param unspoken  whether nobody explained yet what happens when the work stops
    /// @param dice      of its own, so that the rest of the sample does not change with it
    void describe(Route route, List<Job> work, boolean unspoken, Dice dice) {
        boolean first = true;
        for (Job job : work) {
            if (job.kind().paid()) {
                advise(job, first ? AdviceOccasion.EERSTE_BAAN : AdviceOccasion.NIEUWE_BAAN, unspoken, dice);
                first = false;
                if (dice.chance(35)) {
                    request(job, "NO_RISK", dice);
                }
            }
            if (job.kind() == JobKind.PROEFPLAATSING) {
                trial(route.client().id(), job.startDate()).ifPresent(scheme -> {
                    request(job, scheme, dice);
                    extend(job, scheme, dice);
                });
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

    /// The scheme of who pays the benefit on the day of the start; without one there is nothing to keep while on trial.
    private Optional<String> trial(UUID client, LocalDate start) {
        return batch.of(BenefitEntitlementRepository.SHELF).stream().filter(income -> income.clientId().equals(client)
                && (income.toDate() == null || !income.toDate().isBefore(start.minusDays(1)))).map(BenefitEntitlement::type).flatMap(type -> switch (type) {
            case WW -> Stream.of("PROEFPLAATSING_WW");
            case PARTICIPATIEWET, IOAW, IOAZ -> Stream.of("PROEFPLAATSING_GEMEENTE");
            case WIA_WGA, WIA_IVA, WAO, WAZ, ZW, WAJONG_OUD, WAJONG_2010, WAJONG_2015, IOW -> Stream.of("PROEFPLAATSING_UWV");
            default -> Stream.empty();
        }).findFirst();
    }

    /// The last Friday before somebody starts is still before the start; a job that begins after today has its advice still to come.
    private void advise(Job job, AdviceOccasion occasion, boolean unspoken, Dice dice) {
        LocalDate day = Dice.workday(job.startDate().minusDays(dice.between(2, 24)));
        boolean given = dice.chance(84) && !job.startDate().isAfter(today) || unspoken;
        if (given && !day.isAfter(today)) {
            batch.add(BenefitsAdviceRepository.SHELF, new BenefitsAdvice(dice.id(day), job.clientId(), job.id(), day, dice.pick(words.of("advice.by")),
                    dice.chance(75), occasion, dice.chance(82) && !unspoken, dice.chance(80) ? dice.pick(words.of("advice.said")) : null));
        }
    }

    private void request(Job job, String scheme, Dice dice) {
        LocalDate asked = Dice.workday(job.startDate().minusDays(dice.between(15, 30)));
        LocalDate decided = Dice.workday(job.startDate().minusDays(dice.between(4, 9)));
        if (!asked.isAfter(today)) {
            boolean open = decided.isAfter(today);
            batch.add(InstrumentRepository.SHELF, new Instrument(dice.id(asked), job.clientId(), job.id(), scheme, asked,
                    open ? InstrumentDecision.AANGEVRAAGD : InstrumentDecision.TOEGEKEND, open ? null : decided, null,
                    open || job.kind() != JobKind.PROEFPLAATSING ? null : TrialPlacement.end(job)));
        }
    }

    /// Who is over halfway on trial sometimes needs a month more: it was asked for, and the answer is waited for.
    private void extend(Job job, String scheme, Dice dice) {
        LocalDate end = TrialPlacement.end(job);
        boolean halfway = !end.isBefore(today) && job.startDate().plusDays(HALFWAY).isBefore(today) && job.endReason() == null;
        if (halfway && Math.floorMod(job.id().hashCode(), 2) == 0) {
            LocalDate asked = Dice.workday(today.minusDays(2));
            batch.add(InstrumentRepository.SHELF, new Instrument(dice.id(asked), job.clientId(), job.id(), scheme, asked, InstrumentDecision.AANGEVRAAGD,
                    null, null, end.plusDays(1).plusMonths(1).minusDays(1)));
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
