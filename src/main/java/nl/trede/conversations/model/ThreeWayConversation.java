package nl.trede.conversations.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.model.ContactChannel;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A driegesprek: client, ggz, and UWV or gemeente, with the coach (domain §7). Its agreements are `ActionItem`s that name it as their
/// origin; topics and participants are records of their own.
///
/// @param minutes          how long it is planned to take
/// @param place            where, or the link of a video call
/// @param heldOn           the day it took place; empty until it begins
/// @param opening          what the client wants said first, in the client's own words
/// @param openingShareable whether the client lets others have those words on paper
/// @param agreedSuccess    what counts as success, agreed beforehand (domain §3.3)
/// @param clientApprovedOn the day on which the client approved the report
/// @param step             where the conversation was left, with `atTopicId`
@RecordBuilder
public record ThreeWayConversation(
        UUID id,
        UUID clientId,
        @Nullable UUID trajectoryId,
        ConversationKind kind,
        ConversationStatus status,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedAt,
        int minutes,
        @Nullable ContactChannel channel,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable String opening,
        boolean openingShareable,
        @Nullable AgreedSuccess agreedSuccess,
        @Nullable String agreedSuccessWords,
        @Nullable UUID ladderMeasurementId,
        @Nullable LocalDate nextDate,
        @Nullable LocalDate clientApprovedOn,
        @Nullable LocalDate closedOn,
        ConversationStep step,
        @Nullable UUID atTopicId) implements Stored, ThreeWayConversationBuilder.With {
    /// Minutes that a conversation takes unless the coach plans otherwise.
    public static final int USUAL_MINUTES = 60;

    /// The day it belongs to: when it was held, or else when it is planned.
    public Optional<LocalDate> day() {
        return Optional.ofNullable(heldOn).or(() -> Optional.ofNullable(plannedOn));
    }
}
