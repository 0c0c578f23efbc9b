package nl.trede.jobs.model.advice;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Advice on what work does to a client's income (domain §7; fidelity item 12).
///
/// @param jobId             the job it was about; empty when there was no job yet
/// @param byWhom            who gave it: a name or a function, as the coach writes it
/// @param trained           by someone trained for it
/// @param fallbackExplained it was explained what happens to the income when the work stops (Simpel Switchen)
/// @param summary           what was advised, in the coach's words
@RecordBuilder
public record BenefitsAdvice(UUID id, UUID clientId, @Nullable UUID jobId, LocalDate adviceDate, String byWhom, boolean trained, AdviceOccasion occasion,
        boolean fallbackExplained, @Nullable String summary) implements Stored, BenefitsAdviceBuilder.With {
}
