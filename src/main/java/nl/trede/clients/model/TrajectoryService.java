package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.ASSIGNMENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// The life of a trajectory: AANGEMELD → INTAKE → ACTIEF ⇄ GEPAUZEERD → AFGEROND | GESTOPT (domain §7).
public final class TrajectoryService {
    /// Reasons with which a trajectory is completed; with any other reason it is stopped.
    public static final Set<EndReason> COMPLETED = EnumSet.of(EndReason.DOEL_BEREIKT_BETAALD_WERK, EndReason.DOEL_BEREIKT_ANDERS, EndReason.MAXIMALE_DUUR);
    /// Fundings for which a stop needs stopbericht deel 1 (domain §3.2).
    public static final Set<FundingSource> STOP_NOTICE = EnumSet.of(FundingSource.GEMEENTE_IPS_REGELING_2023, FundingSource.UWV_IPS);

    private static final int NUMBER = 60;
    private static final int GOAL = 4000;

    private final Vault vault;

    public TrajectoryService(Vault vault) {
        this.vault = vault;
    }

    /// The referral is accepted on the caseload: the intake begins.
    public Outcome<Trajectory> accept(UUID id, LocalDate date) {
        var now = find(id);
        return save(new Checks().refuseIf(now.status() != TrajectoryStatus.AANGEMELD, "clients.refused.notReferred")
                .refuseIf(date.isBefore(now.referralDate()), "clients.refused.acceptBeforeReferral", now.referralDate())
                .refuseIf(date.isAfter(today()), "clients.refused.future"),
                now.withStatus(TrajectoryStatus.INTAKE).withAcceptedDate(date));
    }

    /// UWV or gemeente approved: the term begins, and the region of residence on that day is frozen (domain §10.21).
    public Outcome<Trajectory> start(UUID id, LocalDate approved) {
        var now = find(id);
        return save(new Checks().refuseIf(now.status() != TrajectoryStatus.AANGEMELD && now.status() != TrajectoryStatus.INTAKE,
                        "clients.refused.alreadyStarted")
                .refuseIf(approved.isBefore(now.referralDate()), "clients.refused.startBeforeReferral", now.referralDate()),
                now.withStatus(TrajectoryStatus.ACTIEF).withStartDate(approved).withRegionCode(region(now.clientId(), approved))
                        .withAcceptedDate(Optional.ofNullable(now.acceptedDate()).orElse(approved)));
    }

    public Outcome<Trajectory> pause(UUID id) {
        var now = find(id);
        return save(new Checks().refuseIf(now.status() != TrajectoryStatus.ACTIEF, "clients.refused.notActive"),
                now.withStatus(TrajectoryStatus.GEPAUZEERD));
    }

    public Outcome<Trajectory> resume(UUID id) {
        var now = find(id);
        return save(new Checks().refuseIf(now.status() != TrajectoryStatus.GEPAUZEERD, "clients.refused.notPaused"),
                now.withStatus(TrajectoryStatus.ACTIEF));
    }

    public Outcome<Trajectory> changePhase(UUID id, Phase phase) {
        var now = find(id);
        return save(new Checks().refuseIf(now.endDate() != null, "clients.refused.ended"), now.withPhase(phase));
    }

    /// Ends a trajectory. The reason decides between completed and stopped.
    ///
    /// @param last           inclusive last day, not in the future
    /// @param stopNoticeSent day on which stopbericht deel 1 went out; needed when a trajectory in [#STOP_NOTICE] is stopped
    public Outcome<Trajectory> end(UUID id, LocalDate last, @Nullable EndReason reason, @Nullable LocalDate stopNoticeSent) {
        var now = find(id);
        boolean completed = reason != null && COMPLETED.contains(reason);
        var from = Optional.ofNullable(now.startDate()).orElse(now.referralDate());
        var refusal = new Checks().refuseIf(now.endDate() != null, "clients.refused.ended")
                .refuseIf(reason == null, "clients.refused.endReason")
                .refuseIf(last.isAfter(today()), "clients.refused.endInFuture")
                .refuseIf(last.isBefore(from), "clients.refused.endBeforeStart", from)
                .refuseIf(!completed && STOP_NOTICE.contains(now.fundingSource()) && stopNoticeSent == null, "clients.refused.stopNotice")
                .<Trajectory>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var ended = now.withStatus(completed ? TrajectoryStatus.AFGEROND : TrajectoryStatus.GESTOPT).withEndDate(last).withEndReason(reason)
                .withStopNoticeSent(completed ? now.stopNoticeSent() : stopNoticeSent);
        var open = new AssignmentRepository(vault).ofTrajectory(id).stream().filter(assignment -> assignment.toDate() == null).toList();
        return Outcome.done(vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, ended);
            Pauses.follow(write, ended);
            open.forEach(assignment -> write.save(AssignmentRepository.SHELF, assignment.withToDate(last)));
            return ended;
        }));
    }

    /// Takes an end back, up to 30 days after the last day; after that it is a new trajectory.
    public Outcome<Trajectory> reopen(UUID id) {
        var now = find(id);
        var refusal = new Checks().refuseIf(now.endDate() == null, "clients.refused.notEnded")
                .refuseIf(now.endDate() != null && !Terms.mayReopen(now.endDate(), today()), "clients.refused.reopenTooLate", Terms.REOPEN_DAYS)
                .<Trajectory>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var status = now.startDate() == null ? TrajectoryStatus.INTAKE : TrajectoryStatus.ACTIEF;
        return Outcome.done(vault.write(write -> takeBackEnd(write, now,
                now.withStatus(status).withEndDate(null).withEndReason(null).withStopNoticeSent(null))));
    }

    /// Changes what was agreed. Status, phase and end have their own methods and stay as they are.
    public Outcome<Trajectory> edit(Trajectory wanted) {
        var now = find(wanted.id());
        var start = wanted.startDate();
        var extended = wanted.extendedUntil();
        var regular = start == null ? Optional.<LocalDate>empty() : Terms.regularEnd(wanted.method(), start);
        var latest = start == null ? Optional.<LocalDate>empty() : Terms.latestExtension(wanted.method(), start);
        var checks = new Checks().refuseIf(start == null && now.startDate() != null, "clients.refused.startNeeded")
                .refuseIf(start != null && start.isBefore(wanted.referralDate()), "clients.refused.startBeforeReferral", wanted.referralDate())
                .refuseIf(start != null && now.endDate() != null && start.isAfter(now.endDate()), "clients.refused.startAfterEnd")
                .refuseIf(extended != null && start == null, "clients.refused.extensionWithoutStart")
                .fits(wanted.orderNumber(), NUMBER).fits(wanted.authorityReference(), NUMBER).fits(wanted.goalInClientWords(), GOAL);
        if (extended != null && start != null) {
            regular.ifPresent(end -> checks.refuseIf(!extended.isAfter(end), "clients.refused.extensionTooShort", end));
            latest.ifPresent(end -> checks.refuseIf(extended.isAfter(end), "clients.refused.extensionTooLong", end));
            checks.refuseIf(!extended.isAfter(start), "clients.refused.extensionTooShort", start);
        }
        boolean moved = start != null && !start.equals(now.startDate());
        return save(checks, wanted.withStatus(now.status() == TrajectoryStatus.AANGEMELD || now.status() == TrajectoryStatus.INTAKE
                        ? start == null ? now.status() : TrajectoryStatus.ACTIEF : now.status())
                .withPhase(now.phase()).withEndDate(now.endDate()).withEndReason(now.endReason()).withStopNoticeSent(now.stopNoticeSent())
                .withOrderNumber(Checks.tidy(wanted.orderNumber())).withAuthorityReference(Checks.tidy(wanted.authorityReference()))
                .withGoalInClientWords(Checks.tidy(wanted.goalInClientWords()))
                .withRegionCode(moved ? region(now.clientId(), start) : now.regionCode()));
    }

    /// Puts a trajectory back as it was before the last step; used by *Ongedaan maken*.
    public void putBack(Trajectory before) {
        var now = find(before.id());
        vault.write(write -> takeBackEnd(write, now, before));
    }

    private static Trajectory takeBackEnd(Write write, Trajectory now, Trajectory then) {
        write.save(TrajectoryRepository.SHELF, then);
        Pauses.follow(write, then, now.endDate());
        if (now.endDate() != null && then.endDate() == null) {
            write.read(dsl -> dsl.selectFrom(ASSIGNMENT).where(ASSIGNMENT.TRAJECTORY_ID.eq(now.id())).fetchInto(Assignment.class)).stream()
                    .filter(assignment -> now.endDate().equals(assignment.toDate()))
                    .forEach(assignment -> write.save(AssignmentRepository.SHELF, assignment.withToDate(null)));
        }
        return then;
    }

    private Outcome<Trajectory> save(Checks checks, Trajectory wanted) {
        return checks.<Trajectory>refusal().orElseGet(() -> {
            vault.write(write -> {
                Pauses.follow(write, wanted);
                return write.save(TrajectoryRepository.SHELF, wanted);
            });
            return Outcome.done(wanted);
        });
    }

    private @Nullable String region(UUID clientId, LocalDate day) {
        return new ClientRepository(vault).find(clientId).map(Client::municipalityId)
                .flatMap(municipality -> RegionNames.in(vault).regionCode(municipality, day)).orElse(null);
    }

    private Trajectory find(UUID id) {
        return new TrajectoryRepository(vault).find(id).orElseThrow();
    }

    private LocalDate today() {
        return Dates.today(vault.clock());
    }
}
