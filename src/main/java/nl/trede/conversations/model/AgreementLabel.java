package nl.trede.conversations.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.consent.model.DataCategory;
import nl.trede.vault.model.Stored;

/// What kind of data an agreement of a conversation holds, so that the gate can decide who may read it.
///
/// @param id        that of the agreement
/// @param shareable otherwise nobody but the client reads it on paper
@RecordBuilder
public record AgreementLabel(UUID id, UUID conversationId, UUID clientId, DataCategory category, boolean shareable) implements Stored,
        AgreementLabelBuilder.With {
    /// The label that the coach gave, or else what holds until the coach says otherwise: what a paying body does is about income, what the treatment does is about what someone can
    /// and cannot do, what an employer does is about the job, and the rest is about what the client wants.
    public static AgreementLabel of(ThreeWayConversation conversation, ActionItem agreement, Map<UUID, AgreementLabel> given) {
        return given.getOrDefault(agreement.id(), usual(conversation, agreement));
    }

    private static AgreementLabel usual(ThreeWayConversation conversation, ActionItem agreement) {
        var category = switch (agreement.owner()) {
            case UWV, GEMEENTE -> DataCategory.UITKERING_INKOMEN;
            case GGZ -> DataCategory.BELASTBAARHEID;
            case WERKGEVER -> DataCategory.BAAN;
            case CLIENT, COACH, NAASTE -> DataCategory.WERKWENS_PROFIEL;
        };
        return new AgreementLabel(agreement.id(), conversation.id(), conversation.clientId(), category, true);
    }
}
