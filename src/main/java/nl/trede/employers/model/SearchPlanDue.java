package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.CAREER_PROFILE;
import static nl.trede.vault.schema.Tables.JOB_SEARCH_PLAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// A search plan that is to be looked at: on the date in the profile, unless it was written since, and after every job that began or ended since it was written.
public final class SearchPlanDue implements DueSource {
    /// Days after a job began or ended in which the plan is brought up to date: our choice, no source gives one.
    private static final int AFTER_JOB = 14;
    /// Days after which the reminder says nothing new any more and leaves; the plan itself goes on saying it. Our choice.
    private static final int STAYS = 60;

    private record Plan(LocalDate writtenOn, Optional<LocalDate> nextReview) { }

    private final Vault vault;
    private final TrajectoryRepository trajectories;

    public SearchPlanDue(Vault vault) {
        this.vault = vault;
        trajectories = new TrajectoryRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        Map<UUID, Plan> plans = plans(about);
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<UUID, JobChange> changes = new JobChanges(vault).last(about, today);
        return trajectories.of(about).stream().filter(one -> one.status() == TrajectoryStatus.ACTIEF && (one.endDate() == null || !one.endDate().isBefore(today)))
                .map(Trajectory::clientId).distinct().filter(plans::containsKey)
                .flatMap(client -> item(client, plans.get(client), Optional.ofNullable(changes.get(client)), horizon))
                .filter(item -> !item.due().isBefore(today.minusDays(STAYS))).toList();
    }

    private static Stream<DueItem> item(UUID client, Plan plan, Optional<JobChange> change, LocalDate horizon) {
        Optional<JobChange> since = change.filter(one -> one.day().isAfter(plan.writtenOn()));
        if (since.isPresent()) {
            String detail = since.get().ended() ? "employers.due.plan.ended" : "employers.due.plan.started";
            return item(client, Message.of(detail, since.get().day()), since.get().day().plusDays(AFTER_JOB), horizon);
        }
        return plan.nextReview().filter(day -> day.isAfter(plan.writtenOn())).map(day -> item(client, Message.of("employers.due.plan.review", plan.writtenOn()), day, horizon)).orElse(Stream.empty());
    }

    private static Stream<DueItem> item(UUID client, Message detail, LocalDate due, LocalDate horizon) {
        return due.isAfter(horizon) ? Stream.empty() : Stream.of(new DueItem("employers.plan:" + client + ":" + due, Optional.of(client),
                Message.of("employers.due.plan"), detail, due, Destination.client(client, "profile"), Optional.empty()));
    }

    /// When the version that counts was written, and when the profile says to look at it again, by client.
    private Map<UUID, Plan> plans(About about) {
        return vault.read(dsl -> {
            var reviews = new HashMap<UUID, LocalDate>();
            dsl.select(CAREER_PROFILE.CLIENT_ID, CAREER_PROFILE.NEXT_REVIEW).from(CAREER_PROFILE).where(about.in(CAREER_PROFILE.CLIENT_ID))
                    .orderBy(CAREER_PROFILE.PROFILE_DATE).forEach(row -> reviews.put(row.value1(), row.value2()));
            var plans = new HashMap<UUID, Plan>();
            dsl.select(JOB_SEARCH_PLAN.CLIENT_ID, JOB_SEARCH_PLAN.WRITTEN_ON).from(JOB_SEARCH_PLAN).where(about.in(JOB_SEARCH_PLAN.CLIENT_ID))
                    .orderBy(JOB_SEARCH_PLAN.VERSION)
                    .forEach(row -> plans.put(row.value1(), new Plan(row.value2(), Optional.ofNullable(reviews.get(row.value1())))));
            return plans;
        });
    }
}
