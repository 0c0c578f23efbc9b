package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A job end report as it is filled in (domain §1.4): both views on the reason, what was learned, what comes next.
///
/// @param reason       as the coach sees it: the one that counts in lists
/// @param clientReason as the client sees it; empty while it was not asked
/// @param nextWanted   the client wants a next job
/// @param nextJob      what that job should be like
@RecordBuilder
public record Ending(
        LocalDate day,
        JobEndReason reason,
        EndInitiative initiative,
        @Nullable JobEndReason clientReason,
        @Nullable String clientWords,
        @Nullable String coachWords,
        @Nullable String lessons,
        boolean nextWanted,
        @Nullable String nextJob) implements EndingBuilder.With {
    static final int LONGEST = 4000;

    boolean tooLong() {
        return Stream.of(clientWords, coachWords, lessons, nextJob).anyMatch(words -> words != null && words.length() > LONGEST);
    }

    Job of(Job job) {
        return job.withEndDate(day).withEndReason(reason).withEndInitiative(initiative).withLessonsLearned(tidy(lessons)).withNextJobWanted(nextWanted);
    }

    JobEndReport report(Job job, LocalDate today) {
        return new JobEndReport(job.id(), job.clientId(), today, clientReason, tidy(clientWords), tidy(coachWords), nextWanted ? tidy(nextJob) : null);
    }

    private static @Nullable String tidy(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
