package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked to begin with a client; everything else can follow later.
///
/// @param startDate date of approval; empty while it has not come
@RecordBuilder
public record NewClient(
        String displayName,
        @Nullable Integer birthYear,
        @Nullable UUID municipalityId,
        Method method,
        Purpose purpose,
        LocalDate referralDate,
        @Nullable LocalDate startDate,
        @Nullable FundingSource fundingSource) implements NewClientBuilder.With {
}
