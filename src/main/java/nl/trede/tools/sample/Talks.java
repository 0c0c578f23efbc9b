package nl.trede.tools.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.ActionItemBuilder;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.conversations.model.ConversationDays;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationParticipantBuilder;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopicBuilder;
import nl.trede.conversations.model.ParticipantRepository;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.ThreeWayConversationBuilder;
import nl.trede.conversations.model.TopicKind;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.partners.model.Party;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.PartyRole;

/// Driegesprekken: what was discussed in those that were held, the next ones that are planned, and one that runs today.
final class Talks {
    /// The client who sits at the table today, and the one who comes next.
    private static final int RUNNING = 3;
    private static final int TODAY = 1;
    private static final int PLANNED_OF_HUNDRED = 85;

    private final Batch batch;
    private final LocalDate today;
    private final Map<UUID, List<Party>> around;
    private final Map<UUID, List<ContactMoment>> held;

    /// Comes after contacts and people: a conversation that was held has the id of its contact.
    Talks(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
        around = batch.of(PartyRepository.SHELF).stream().collect(Collectors.groupingBy(Party::clientId));
        held = batch.of(ContactMomentRepository.SHELF).stream().filter(one -> one.trajectoryId() != null && !one.noShow()
                && (one.kind() == ContactKind.DRIEGESPREK || one.kind() == ContactKind.VIERGESPREK_WGB))
                .collect(Collectors.groupingBy(ContactMoment::trajectoryId));
    }

    /// @param number the client's place in the sample, from 0
    void describe(Route route, int number) {
        List<ContactMoment> before = held.getOrDefault(route.trajectory().id(), List.of()).stream()
                .sorted(java.util.Comparator.comparing(ContactMoment::contactDate)).toList();
        for (int i = 0; i < before.size(); i++) {
            past(route, before.get(i), i == 0);
        }
        if (route.trajectory().status() != TrajectoryStatus.ACTIEF || route.trajectory().startDate() == null) {
            return;
        }
        Optional<LocalDate> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().contactDate());
        boolean late = ConversationDays.DEFAULT.nextDue(route.trajectory().startDate(), last).isBefore(today);
        switch (number) {
            case RUNNING -> running(route);
            case TODAY -> planned(route, today, LocalTime.of(10, 30));
            default -> {
                if (late && route.dice().chance(PLANNED_OF_HUNDRED)) {
                    planned(route, Dice.workday(today.plusDays(route.dice().between(3, 20))), LocalTime.of(route.dice().between(9, 15), 30));
                }
            }
        }
    }

    private void past(Route route, ContactMoment contact, boolean first) {
        var kind = contact.kind() == ContactKind.VIERGESPREK_WGB ? ConversationKind.WGB_VIERGESPREK
                : first ? ConversationKind.START : ConversationKind.VOORTGANG;
        LocalDate day = contact.contactDate();
        var talk = batch.add(ConversationRepository.SHELF, blank(route, contact.id(), kind).status(ConversationStatus.AFGEROND).plannedOn(day)
                .heldOn(day).opening(route.phrases().of("talk.opening")).clientApprovedOn(day).closedOn(day).step(ConversationStep.AFRONDEN).build());
        seats(route, talk, true);
        topic(route, talk, 0, first ? TopicKind.SUCCES : TopicKind.AFSPRAKEN, true, true);
        topic(route, talk, 1, matter(route, day), true, true);
        topic(route, talk, 2, route.dice().chance(30) ? TopicKind.LEEFGEBIED : TopicKind.INKOMEN, true, true);
    }

    private void running(Route route) {
        var talk = batch.add(ConversationRepository.SHELF, blank(route, route.dice().id(today), ConversationKind.VOORTGANG)
                .status(ConversationStatus.BEZIG).plannedOn(today).plannedAt(LocalTime.of(13, 30)).heldOn(today)
                .opening("Ik wil de ochtenden houden. Ik slaap beter sinds ik werk, maar ik ben bang dat ik gekort word als ik meer uren maak.")
                .agreedSuccessWords(route.phrases().of("talk.SUCCES").split("\\|")[1]).nextDate(Dice.workday(today.plusDays(88)))
                .step(ConversationStep.VOEREN).build());
        seats(route, talk, true);
        topic(route, talk, 0, TopicKind.INKOMEN, true, true);
        topic(route, talk, 1, TopicKind.WERK, true, true);
        topic(route, talk, 2, TopicKind.LEEFGEBIED, true, false);
        topic(route, talk, 3, TopicKind.SUCCES, false, false);
        agreement(route, talk, authority(route), 5);
        agreement(route, talk, ActionOwner.COACH, 3);
        agreement(route, talk, ActionOwner.GGZ, 10);
    }

    private void planned(Route route, LocalDate day, LocalTime time) {
        var talk = batch.add(ConversationRepository.SHELF, blank(route, route.dice().id(today.minusDays(9)), ConversationKind.VOORTGANG)
                .status(ConversationStatus.VOORBEREID).plannedOn(day).plannedAt(time).step(ConversationStep.VOORBEREIDEN).build());
        seats(route, talk, false);
        topic(route, talk, 0, matter(route, today), false, false);
    }

    private ThreeWayConversationBuilder blank(Route route, UUID id, ConversationKind kind) {
        return ThreeWayConversationBuilder.builder().id(id).clientId(route.client().id()).trajectoryId(route.trajectory().id()).kind(kind)
                .minutes(ThreeWayConversation.USUAL_MINUTES).channel(ContactChannel.GESPREK).place(route.unit().care().name()).openingShareable(true)
                .agreedSuccess(route.trajectory().successAgreedAs());
    }

    private void seats(Route route, ThreeWayConversation talk, boolean there) {
        seat(route, talk, ActionOwner.CLIENT, null, null, there);
        var coach = talk.kind() == ConversationKind.WGB_VIERGESPREK ? PartyRole.REINTEGRATIECOACH : PartyRole.JOBCOACH;
        seat(route, talk, ActionOwner.COACH, null, coach, there);
        for (Party party : around.getOrDefault(route.client().id(), List.of())) {
            switch (party.role()) {
                case BEHANDELAAR, CASEMANAGER -> seat(route, talk, ActionOwner.GGZ, party, party.role(), there);
                case ARBEIDSDESKUNDIGE -> seat(route, talk, ActionOwner.UWV, party, party.role(), there);
                case KLANTMANAGER -> seat(route, talk, ActionOwner.GEMEENTE, party, party.role(), there);
                default -> { }
            }
        }
    }

    private void seat(Route route, ThreeWayConversation talk, ActionOwner side, Party party, PartyRole role, boolean there) {
        LocalDate asked = talk.plannedOn().isAfter(today) ? today.minusDays(2) : talk.plannedOn().minusDays(14);
        batch.add(ParticipantRepository.SHELF, ConversationParticipantBuilder.builder().id(route.dice().id(talk.plannedOn())).conversationId(talk.id())
                .clientId(talk.clientId()).side(side).partyId(party == null ? null : party.id()).role(role)
                .invitedOn(party == null ? null : asked).present(there ? Boolean.TRUE : null).build());
    }

    private void topic(Route route, ThreeWayConversation talk, int position, TopicKind kind, boolean said, boolean discussed) {
        String[] words = route.phrases().of("talk." + kind).split("\\|");
        batch.add(TopicRepository.SHELF, ConversationTopicBuilder.builder().id(route.dice().id(talk.plannedOn())).conversationId(talk.id())
                .clientId(talk.clientId()).listPosition(position).kind(kind).title(words[0]).category(kind.usual()).note(said ? words[1] : null)
                .shareable(kind != TopicKind.LEEFGEBIED).discussed(discussed).origin(origin(kind)).build());
    }

    /// The rule that would have proposed it.
    private static String origin(TopicKind kind) {
        return switch (kind) {
            case WERK -> "work";
            case ZOEKEN -> "search";
            case INKOMEN -> "income";
            case AFSPRAKEN -> "agreements";
            case SUCCES -> "success";
            default -> null;
        };
    }

    private void agreement(Route route, ThreeWayConversation talk, ActionOwner owner, int days) {
        batch.add(ActionItemRepository.SHELF, ActionItemBuilder.builder().id(route.dice().id(today)).clientId(talk.clientId())
                .originType(ConversationRepository.SHELF.name()).originId(talk.id()).description(route.phrases().of("talk.action." + owner)).owner(owner)
                .dueDate(Dice.workday(today.plusDays(days))).status(ActionStatus.OPEN).build());
    }

    private ActionOwner authority(Route route) {
        return around.getOrDefault(route.client().id(), List.of()).stream().anyMatch(party -> party.role() == PartyRole.KLANTMANAGER)
                ? ActionOwner.GEMEENTE : ActionOwner.UWV;
    }

    private static TopicKind matter(Route route, LocalDate day) {
        return route.course().placements().stream().anyMatch(place -> place.paidOn(day)) ? TopicKind.WERK : TopicKind.ZOEKEN;
    }
}
