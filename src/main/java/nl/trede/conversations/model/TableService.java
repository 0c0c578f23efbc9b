package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.CONVERSATION_PARTICIPANT;
import static nl.trede.vault.schema.Tables.ORGANISATION;
import static nl.trede.vault.schema.Tables.PARTY;
import static nl.trede.vault.schema.Tables.THREE_WAY_CONVERSATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.OrganisationRepository;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// Who is invited to a conversation and who was there.
public final class TableService {
    private static final int LONGEST = 200;

    private final Vault vault;

    public TableService(Vault vault) {
        this.vault = vault;
    }

    /// Someone new around the client.
    ///
    /// @param organisation its name, or empty; one that is not known yet is added
    /// @param kind         what the organisation is, for one that is not known yet
    public record NewParty(String name, PartyRole role, String organisation, @Nullable OrganisationKind kind, @Nullable String email) {
    }

    /// Seats someone who is known around the client.
    public Outcome<ConversationParticipant> seat(UUID conversationId, UUID partyId) {
        return vault.write(write -> {
            var conversation = ConversationService.find(write, conversationId);
            var party = write.find(PartyRepository.SHELF, partyId).orElseThrow();
            if (of(write, conversationId).stream().anyMatch(one -> partyId.equals(one.partyId()))) {
                return Outcome.refused("conversations.refused.seated");
            }
            return Outcome.done(save(write, conversation, party));
        });
    }

    /// Adds someone around the client and seats them, in one transaction.
    public Outcome<ConversationParticipant> seatNew(UUID conversationId, NewParty wanted) {
        if (wanted.name().isBlank()) {
            return Outcome.refused("conversations.refused.partyName");
        }
        if (wanted.name().length() > LONGEST || wanted.organisation().length() > LONGEST || wanted.email() != null && wanted.email().length() > LONGEST) {
            return Outcome.refused("conversations.refused.tooLong", LONGEST);
        }
        return vault.write(write -> {
            var conversation = ConversationService.find(write, conversationId);
            var organisation = wanted.organisation().isBlank() ? null : organisation(write, wanted).id();
            var party = new Party(Ids.next(), conversation.clientId(), wanted.name().strip(), organisation, wanted.role(), null,
                    ConversationService.tidy(wanted.email()), Dates.today(vault.clock()), null);
            write.save(PartyRepository.SHELF, party);
            return Outcome.done(save(write, conversation, party));
        });
    }

    /// Takes someone from the table. Client and coach stay: without them it is no driegesprek.
    ///
    /// @return what was removed, for [#putBack]
    public Outcome<ConversationParticipant> unseat(UUID participantId) {
        return vault.write(write -> {
            var now = write.find(ParticipantRepository.SHELF, participantId).orElseThrow();
            if (now.side() == ActionOwner.CLIENT || now.partyId() == null) {
                return Outcome.refused("conversations.refused.always");
            }
            write.remove(ParticipantRepository.SHELF, participantId);
            return Outcome.done(now);
        });
    }

    public void putBack(ConversationParticipant before) {
        vault.write(write -> write.save(ParticipantRepository.SHELF, before));
    }

    /// Notes whether someone was there.
    public void present(UUID participantId, boolean there) {
        vault.write(write -> write.find(ParticipantRepository.SHELF, participantId)
                .map(now -> write.save(ParticipantRepository.SHELF, now.withPresent(there))).orElse(false));
    }

    /// Notes that everyone at the table was invited today; who was invited before keeps that day.
    static void invitedToday(Write write, UUID conversationId) {
        LocalDate today = LocalDate.ofInstant(write.now(), Dates.ZONE);
        of(write, conversationId).stream().filter(one -> one.partyId() != null && one.invitedOn() == null)
                .forEach(one -> write.save(ParticipantRepository.SHELF, one.withInvitedOn(today)));
    }

    static List<ConversationParticipant> of(Write write, UUID conversationId) {
        return write.read(dsl -> dsl.selectFrom(CONVERSATION_PARTICIPANT).where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(conversationId))
                .orderBy(CONVERSATION_PARTICIPANT.ID).fetchInto(ConversationParticipant.class));
    }

    static void everyoneThere(Write write, UUID conversationId) {
        of(write, conversationId).stream().filter(one -> one.present() == null)
                .forEach(one -> write.save(ParticipantRepository.SHELF, one.withPresent(true)));
    }

    static void nobodyThere(Write write, UUID conversationId) {
        of(write, conversationId).forEach(one -> write.save(ParticipantRepository.SHELF, one.withPresent(null)));
    }

    /// Client, coach, and who is usual ([Seats#usual]).
    static void seatUsual(Write write, ThreeWayConversation conversation) {
        Seats.always(conversation).forEach(one -> write.save(ParticipantRepository.SHELF, one));
        LocalDate today = LocalDate.ofInstant(write.now(), Dates.ZONE);
        List<Party> around = write.read(dsl -> dsl.selectFrom(PARTY).where(PARTY.CLIENT_ID.eq(conversation.clientId())).orderBy(PARTY.NAME)
                .fetchInto(Party.class)).stream().filter(party -> party.activeTo() == null || !party.activeTo().isBefore(today)).toList();
        Seats.usual(around, lastTime(write, conversation), party -> kind(write, party))
                .forEach(party -> save(write, conversation, party));
    }

    private static List<UUID> lastTime(Write write, ThreeWayConversation conversation) {
        return write.read(dsl -> dsl.selectFrom(THREE_WAY_CONVERSATION).where(THREE_WAY_CONVERSATION.CLIENT_ID.eq(conversation.clientId())
                .and(THREE_WAY_CONVERSATION.ID.ne(conversation.id()))).fetchInto(ThreeWayConversation.class))
                .stream().min(ConversationDays.LATEST_FIRST)
                .map(last -> of(write, last.id()).stream().map(ConversationParticipant::partyId).filter(java.util.Objects::nonNull).toList())
                .orElse(List.of());
    }

    private static ConversationParticipant save(Write write, ThreeWayConversation conversation, Party party) {
        var seat = Seats.seat(conversation, party, kind(write, party).orElse(null));
        write.save(ParticipantRepository.SHELF, seat);
        return seat;
    }

    private static Optional<OrganisationKind> kind(Write write, Party party) {
        return Optional.ofNullable(party.organisationId()).flatMap(id -> write.find(OrganisationRepository.SHELF, id)).map(Organisation::kind);
    }

    private static Organisation organisation(Write write, NewParty wanted) {
        String name = wanted.organisation().strip();
        return write.read(dsl -> dsl.selectFrom(ORGANISATION).where(ORGANISATION.NAME.equalIgnoreCase(name)).limit(1)
                .fetchOptionalInto(Organisation.class)).orElseGet(() -> {
                    var organisation = new Organisation(Ids.next(), name, wanted.kind() == null ? OrganisationKind.OVERIG : wanted.kind());
                    write.save(OrganisationRepository.SHELF, organisation);
                    return organisation;
                });
    }
}
