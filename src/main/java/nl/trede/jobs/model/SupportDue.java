package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Destination;
import nl.trede.consent.model.Sharing;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What a *steunplan* asks for: that there is one, that it is looked at again, that stepping down is talked about after a year (domain §1.4,
/// W41), and each turn of the coach's own lines that the checks of domain §10.17 do not ask for already. Support of the employer is due only
/// while the client allows it.
public final class SupportDue implements DueSource {
    /// Days after the start within which a plan is expected.
    public static final int PLAN_WITHIN = 7;
    /// Days after the start during which a missing plan is asked for.
    private static final int PLAN_ASKED = 28;
    private static final String LOG = "jobs.due.log";
    private static final String LINE = "jobs.due.line";
    private static final String EMPLOYER = "jobs.due.employer";
    private static final String REVIEW = "jobs.due.review";

    private final Vault vault;
    private final Employments employments;
    private final FollowAlongPlanRepository plans;
    private final SupportLineRepository lines;
    private final StepDownRepository decisions;
    private final EmployerContactRepository employerContacts;
    private final Sharing sharing;

    public SupportDue(Vault vault) {
        this.vault = vault;
        employments = new Employments(vault);
        plans = new FollowAlongPlanRepository(vault);
        lines = new SupportLineRepository(vault);
        decisions = new StepDownRepository(vault);
        employerContacts = new EmployerContactRepository(vault);
        sharing = new Sharing(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        List<Employment> running = employments.guided(about).stream().filter(job -> supported(job, today, horizon)).toList();
        if (running.isEmpty()) {
            return List.of();
        }
        Map<UUID, FollowAlongPlan> byJob = plans.of(about).stream().collect(Collectors.toMap(FollowAlongPlan::id, Function.identity()));
        Map<UUID, StepDown> decided = decisions.of(about).stream().collect(Collectors.toMap(StepDown::id, Function.identity()));
        Map<UUID, List<SupportLine>> byPlan = lines.of(about).stream().collect(Collectors.groupingBy(SupportLine::planId));
        var contacts = employments.contacts(about, running);
        var due = new ArrayList<DueItem>();
        for (Employment job : running) {
            FollowAlongPlan plan = byJob.get(job.id());
            if (plan == null) {
                missing(job, today).ifPresent(due::add);
            } else {
                review(job, plan).ifPresent(due::add);
                for (SupportLine line : byPlan.getOrDefault(plan.id(), List.of())) {
                    turn(job, plan, line, today, contacts).ifPresent(due::add);
                }
            }
            stepDown(job, plan, Optional.ofNullable(decided.get(job.id()))).ifPresent(due::add);
        }
        return due.stream().filter(item -> !item.due().isAfter(horizon)).toList();
    }

    @Override
    public Optional<DueHand> hand(DueItem item) {
        return Optional.ofNullable(switch (item.title().key()) {
            case LINE -> item.verb().filter(verb -> verb.key().equals(LOG)).isPresent() ? new DueHand.Talk(ContactKind.JOBCOACHING_OP_WERKPLEK)
                    : new DueHand.Speak(item.clientId().orElseThrow());
            case EMPLOYER -> new DueHand.Meet(item.place().id(), item.clientId(), true);
            case REVIEW -> new DueHand.OnDay(Message.of("jobs.due.reviewed"), Message.of("jobs.due.nextReview"),
                    Dates.today(vault.clock()).plusDays(PlanService.REVIEW_DAYS), day -> reviewed(UUID.fromString(item.key().split("/")[2]), day));
            default -> null;
        });
    }

    /// The plan was looked at: the next time is what is left of it.
    private Outcome<DueHand.Took> reviewed(UUID plan, LocalDate next) {
        if (!next.isAfter(Dates.today(vault.clock()))) {
            return Outcome.refused("jobs.refused.nextReview");
        }
        FollowAlongPlan before = plans.find(plan).orElseThrow();
        vault.write(write -> write.save(FollowAlongPlanRepository.SHELF, before.withReviewOn(next)));
        return Outcome.done(new DueHand.Took(Message.of("jobs.saved.reviewed", next), () -> vault.write(write -> write.save(FollowAlongPlanRepository.SHELF, before))));
    }

    private static boolean supported(Employment job, LocalDate today, LocalDate horizon) {
        boolean kind = job.first().kind().paid() || job.first().kind() == JobKind.PROEFPLAATSING;
        return kind && job.last().wantsSupport() && !job.start().isAfter(horizon) && (job.end() == null || !job.end().isBefore(today));
    }

    private static Optional<DueItem> missing(Employment job, LocalDate today) {
        return job.start().isBefore(today.minusDays(PLAN_ASKED)) ? Optional.empty()
                : Optional.of(item("plan", job, "", job.start().plusDays(PLAN_WITHIN), Message.of("jobs.due.plan"), Message.of("jobs.due.plan.detail", job.start())));
    }

    private static Optional<DueItem> review(Employment job, FollowAlongPlan plan) {
        return Optional.ofNullable(plan.reviewOn()).map(day -> item("review", job, "/" + day, day, Message.of(REVIEW),
                Message.of("jobs.due.review.detail", plan.madeOn())));
    }

    /// Asked after a year, and again on the day that was agreed when it was put off.
    private static Optional<DueItem> stepDown(Employment job, FollowAlongPlan plan, Optional<StepDown> last) {
        if (!job.first().kind().paid() || plan != null && plan.stepDownOn() != null) {
            return Optional.empty();
        }
        Optional<LocalDate> again = last.map(StepDown::againOn);
        return Optional.of(item("stepDown", job, again.map(day -> "/" + day).orElse(""), again.orElseGet(() -> job.start().plusMonths(StepDownSign.STEADY_MONTHS)),
                Message.of("jobs.due.stepDown"), Message.of("jobs.due.stepDown.detail", job.start())));
    }

    /// The next time of a line; empty when it is another's, not of this phase, on request, or a check asks for it already.
    private Optional<DueItem> turn(Employment job, FollowAlongPlan plan, SupportLine line, LocalDate today, Function<UUID, List<ContactMoment>> contacts) {
        SupportPhase phase = SupportPhase.on(today, job.start(), plan.stepDownOn());
        if (line.givenBy() != SupportGiver.COACH || line.phase() != phase || line.frequency().days().isEmpty() || job.start().isAfter(today)) {
            return Optional.empty();
        }
        int days = line.frequency().days().getAsInt();
        return line.supported() == Supported.CLIENT ? client(job, line, days, today, contacts.apply(line.clientId())) : employer(job, line, days, today);
    }

    private static Optional<DueItem> client(Employment job, SupportLine line, int days, LocalDate today, List<ContactMoment> contacts) {
        boolean checked = line.phase() == SupportPhase.EERSTE_MAAND || line.phase() == SupportPhase.DAARNA && days >= SupportFrequency.MAANDELIJKS.days().getAsInt();
        if (checked) {
            return Optional.empty();
        }
        boolean face = line.kind() != SupportKind.TELEFOON;
        LocalDate last = contacts.stream().filter(one -> face ? FollowAlong.counts(one) : !one.noShow()).map(ContactMoment::contactDate)
                .filter(day -> !day.isBefore(job.start())).max(Comparator.naturalOrder()).orElse(job.start());
        LocalDate due = turn(last, days, today);
        return Optional.of(new DueItem(key("line", line.id() + "/" + due), Optional.of(line.clientId()), Message.of(LINE),
                Message.of("jobs.due.line.detail", line.kind(), line.frequency(), last), due, JobPlaces.job(job.last()),
                Optional.of(Message.of(face ? LOG : "jobs.due.open"))));
    }

    private Optional<DueItem> employer(Employment job, SupportLine line, int days, LocalDate today) {
        if (job.last().employerId() == null || !sharing.approach(line.clientId(), today).allowed()) {
            return Optional.empty();
        }
        UUID employer = job.last().employerId();
        LocalDate last = employerContacts.ofClient(line.clientId()).stream().filter(one -> employer.equals(one.employerId()) && supports(one.purpose()))
                .map(EmployerContact::contactDate).filter(day -> !day.isBefore(job.start())).max(Comparator.naturalOrder()).orElse(job.start());
        LocalDate due = turn(last, days, today);
        return Optional.of(new DueItem(key("line", line.id() + "/" + due), Optional.of(line.clientId()), Message.of(EMPLOYER),
                Message.of("jobs.due.line.detail", line.kind(), line.frequency(), last), due, Destination.employer(employer),
                Optional.of(Message.of("jobs.due.openEmployer"))));
    }

    /// A turn that was missed as a whole does not stay due: the next takes its place, as with the checks.
    private static LocalDate turn(LocalDate last, int days, LocalDate today) {
        long missed = Math.max(0, ChronoUnit.DAYS.between(last, today) / days - 1);
        return last.plusDays((missed + 1) * days);
    }

    private static boolean supports(EmployerPurpose purpose) {
        return purpose == EmployerPurpose.STEUN_OP_WERK || purpose == EmployerPurpose.EVALUATIE || purpose == EmployerPurpose.NAZORG;
    }

    private static DueItem item(String rule, Employment job, String turn, LocalDate due, Message title, Message detail) {
        return new DueItem(key(rule, job.id() + turn), Optional.of(job.first().clientId()), title, detail, due, JobPlaces.job(job.last()),
                Optional.of(Message.of("jobs.due.open")));
    }

    private static String key(String rule, String about) {
        return "jobs/" + rule + "/" + about;
    }
}
