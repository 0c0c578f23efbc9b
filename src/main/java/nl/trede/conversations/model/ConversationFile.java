package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.ACTION_ITEM;
import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONVERSATION_PARTICIPANT;
import static nl.trede.vault.schema.Tables.CONVERSATION_TOPIC;
import static nl.trede.vault.schema.Tables.ORGANISATION;
import static nl.trede.vault.schema.Tables.PARTY;
import static nl.trede.vault.schema.Tables.THREE_WAY_CONVERSATION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.Client;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;

/// Everything that belongs to one conversation, read in one go.
///
/// @param seats      who is at the table, the client first
/// @param topics     in their order
/// @param agreements made in this conversation, in the order in which they were made
/// @param around     everyone known around the client, at the table or not
public record ConversationFile(ThreeWayConversation conversation, Client client, List<Seat> seats, List<ConversationTopic> topics,
        List<ActionItem> agreements, List<Party> around) {
    /// The client first, the coach last.
    private static final List<ActionOwner> ORDER = List.of(ActionOwner.CLIENT, ActionOwner.GGZ, ActionOwner.UWV, ActionOwner.GEMEENTE,
            ActionOwner.WERKGEVER, ActionOwner.NAASTE, ActionOwner.COACH);

    /// Someone at the table with what is known of them; client and coach are no party.
    public record Seat(ConversationParticipant participant, Optional<Party> party, Optional<Organisation> organisation) {
    }

    public static Optional<ConversationFile> of(Vault vault, UUID conversationId) {
        return vault.read(dsl -> dsl.selectFrom(THREE_WAY_CONVERSATION).where(THREE_WAY_CONVERSATION.ID.eq(conversationId))
                .fetchOptionalInto(ThreeWayConversation.class).map(conversation -> read(dsl, conversation)));
    }

    /// Which roles are still missing at the table.
    public List<PartyRole> missing() {
        return Seats.missing(conversation.kind(), seats.stream().map(Seat::participant).toList());
    }

    /// The people around the client who are not at the table.
    public List<Party> notSeated() {
        return around.stream().filter(party -> seats.stream().noneMatch(seat -> seat.party().filter(party::equals).isPresent())).toList();
    }

    private static ConversationFile read(DSLContext dsl, ThreeWayConversation conversation) {
        UUID id = conversation.id();
        var client = dsl.selectFrom(CLIENT).where(CLIENT.ID.eq(conversation.clientId())).fetchSingleInto(Client.class);
        var around = dsl.selectFrom(PARTY).where(PARTY.CLIENT_ID.eq(conversation.clientId())).orderBy(PARTY.NAME).fetchInto(Party.class);
        Map<UUID, Party> parties = around.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        Map<UUID, Organisation> organisations = dsl.selectFrom(ORGANISATION).fetchInto(Organisation.class).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var seats = dsl.selectFrom(CONVERSATION_PARTICIPANT).where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(id))
                .orderBy(CONVERSATION_PARTICIPANT.ID).fetchInto(ConversationParticipant.class).stream()
                .map(one -> seat(one, parties, organisations)).sorted(Comparator.comparing(seat -> ORDER.indexOf(seat.participant().side()))).toList();
        var topics = dsl.selectFrom(CONVERSATION_TOPIC).where(CONVERSATION_TOPIC.CONVERSATION_ID.eq(id))
                .orderBy(CONVERSATION_TOPIC.LIST_POSITION, CONVERSATION_TOPIC.ID).fetchInto(ConversationTopic.class);
        var agreements = dsl.selectFrom(ACTION_ITEM).where(ACTION_ITEM.ORIGIN_TYPE.eq(ConversationRepository.SHELF.name())
                .and(ACTION_ITEM.ORIGIN_ID.eq(id))).orderBy(ACTION_ITEM.ID).fetchInto(ActionItem.class);
        return new ConversationFile(conversation, client, seats, topics, agreements, around);
    }

    private static Seat seat(ConversationParticipant one, Map<UUID, Party> parties, Map<UUID, Organisation> organisations) {
        Optional<Party> party = Optional.ofNullable(one.partyId()).map(parties::get);
        return new Seat(one, party, party.map(Party::organisationId).map(organisations::get));
    }
}
