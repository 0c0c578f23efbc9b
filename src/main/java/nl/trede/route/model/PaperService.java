package nl.trede.route.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Keeps where the papers of the subsidy stand.
public final class PaperService {
    static final int LONGEST_WHO = 200;
    static final int LONGEST_REFERENCE = 60;

    private final Vault vault;

    public PaperService(Vault vault) {
        this.vault = vault;
    }

    /// What was kept, with what stood before: for *Ongedaan maken*.
    public record Kept(SubsidyPaper paper, Optional<SubsidyPaper> before, Trajectory trajectory) {
    }

    public Outcome<Kept> sent(SubsidyPaper paper, LocalDate day) {
        return keep(paper.withSentOn(day));
    }

    public Outcome<Kept> answered(SubsidyPaper paper, LocalDate day) {
        return keep(paper.withAnsweredOn(day).withAnswer(paper.answer() == null ? PaperAnswer.ONTVANGEN : paper.answer()));
    }

    /// Keeps a paper. Stopbericht deel 1 of a trajectory that ended is noted with that end as well.
    public Outcome<Kept> keep(SubsidyPaper typed) {
        var paper = typed.withWho(tidy(typed.who())).withReference(tidy(typed.reference()));
        LocalDate today = Dates.today(vault.clock());
        LocalDate sent = paper.sentOn();
        LocalDate answered = paper.answeredOn();
        if (sent != null && sent.isAfter(today)) {
            return Outcome.refused("route.refused.sentInFuture");
        }
        if (answered != null && (sent == null || answered.isBefore(sent))) {
            return Outcome.refused("route.refused.answerBeforeSent");
        }
        if (answered != null && answered.isAfter(today)) {
            return Outcome.refused("route.refused.answerInFuture");
        }
        if (paper.answer() != null && answered == null) {
            return Outcome.refused("route.refused.answerWithoutDay");
        }
        if (tooLong(paper.who(), LONGEST_WHO) || tooLong(paper.reference(), LONGEST_REFERENCE)) {
            return Outcome.refused("route.refused.tooLong", tooLong(paper.who(), LONGEST_WHO) ? LONGEST_WHO : LONGEST_REFERENCE);
        }
        return Outcome.done(vault.write(write -> {
            Trajectory trajectory = write.find(TrajectoryRepository.SHELF, paper.trajectoryId()).orElseThrow();
            Optional<SubsidyPaper> before = write.find(SubsidyPaperRepository.SHELF, paper.id());
            write.save(SubsidyPaperRepository.SHELF, paper);
            if (paper.kind() == PaperKind.STOPBERICHT_1 && trajectory.endDate() != null && sent != null) {
                write.save(TrajectoryRepository.SHELF, trajectory.withStopNoticeSent(sent));
            }
            return new Kept(paper, before, trajectory);
        }));
    }

    public void undo(Kept kept) {
        vault.write(write -> {
            UUID id = kept.paper().id();
            kept.before().ifPresentOrElse(paper -> write.save(SubsidyPaperRepository.SHELF, paper), () -> write.remove(SubsidyPaperRepository.SHELF, id));
            write.find(TrajectoryRepository.SHELF, kept.trajectory().id()).ifPresent(now ->
                    write.save(TrajectoryRepository.SHELF, now.withStopNoticeSent(kept.trajectory().stopNoticeSent())));
            return id;
        });
    }

    private static boolean tooLong(@Nullable String written, int longest) {
        return written != null && written.length() > longest;
    }

    private static @Nullable String tidy(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
