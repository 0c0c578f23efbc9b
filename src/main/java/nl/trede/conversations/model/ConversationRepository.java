package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.THREE_WAY_CONVERSATION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;

/// Reads conversations. The name of the shelf is also the `originType` of their agreements.
public final class ConversationRepository extends Repository<ThreeWayConversation> {
    public static final Shelf<ThreeWayConversation> SHELF = Shelf.of(THREE_WAY_CONVERSATION, ThreeWayConversation.class, ThreeWayConversation::clientId);

    public ConversationRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// Planned and held ones, the latest first; without a day on top.
    public List<ThreeWayConversation> ofClient(UUID clientId) {
        return where(THREE_WAY_CONVERSATION.CLIENT_ID.eq(clientId)).stream().sorted(ConversationDays.LATEST_FIRST).toList();
    }

    /// The first conversation of a client that is planned, on a day or not.
    static Optional<ThreeWayConversation> planned(DSLContext dsl, UUID clientId) {
        return dsl.selectFrom(THREE_WAY_CONVERSATION).where(THREE_WAY_CONVERSATION.CLIENT_ID.eq(clientId)
                .and(THREE_WAY_CONVERSATION.STATUS.eq(ConversationStatus.VOORBEREID.name())))
                .orderBy(THREE_WAY_CONVERSATION.PLANNED_ON.asc().nullsLast(), THREE_WAY_CONVERSATION.ID).limit(1)
                .fetchOptionalInto(ThreeWayConversation.class);
    }

    /// Everything that is planned or running.
    public List<ThreeWayConversation> open() {
        return where(THREE_WAY_CONVERSATION.STATUS.ne(ConversationStatus.AFGEROND.name()), THREE_WAY_CONVERSATION.PLANNED_ON,
                THREE_WAY_CONVERSATION.PLANNED_AT, THREE_WAY_CONVERSATION.ID);
    }
}
