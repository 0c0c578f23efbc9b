package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Share;
import nl.trede.consent.model.Shareable;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.Standing;
import nl.trede.conversations.model.ConversationFile.Seat;
import nl.trede.partners.model.Party;
import nl.trede.vault.model.Vault;

/// What one invitation to all who are invited may say: only what every one of them may know. Nothing of it is about the client when one of
/// them may not know of the client; when, where and with which roles always stand in it.
///
/// @param named    whether it may name the client
/// @param topics   the titles that it may name
/// @param leftOut  how many topics it leaves out
/// @param audience to whom it goes
public record Invitation(boolean named, List<String> topics, int leftOut, Set<DataCategory> categories, List<Guest> audience) {
    /// Someone who is invited.
    ///
    /// @param to empty when nobody knows on whose side they are: then nothing about the client may go
    public record Guest(Party party, Optional<Audience> to) {
    }

    public static Invitation of(ConversationFile file, Standing standing, LocalDate day) {
        List<Guest> guests = file.seats().stream().filter(seat -> seat.party().isPresent()).map(Invitation::guest).toList();
        boolean named = !guests.isEmpty() && allowed(guests, standing, DataCategory.CONTACTGEGEVENS, day);
        List<ConversationTopic> topics = named ? file.topics().stream()
                .filter(topic -> allowed(guests, standing, topic, day)).toList() : List.of();
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        topics.forEach(topic -> categories.add(topic.category()));
        if (named) {
            categories.add(DataCategory.CONTACTGEGEVENS);
        }
        return new Invitation(named, topics.stream().map(ConversationTopic::title).toList(), file.topics().size() - topics.size(), categories, guests);
    }

    /// Writes for each of them what was shared, and that everyone at the table is invited. Call it before the words leave the program.
    public void sent(Vault vault, ConversationFile file, SharingChannel channel) {
        var sharing = new Sharing(vault);
        vault.write(write -> {
            if (named) {
                audience.forEach(guest -> guest.to().ifPresent(to -> sharing.register(write, new Share(file.client().id(), to,
                        Optional.of(guest.party().name()), categories, SharedPaper.UITNODIGING, channel))));
            }
            TableService.invitedToday(write, file.conversation().id());
            return audience;
        });
    }

    private static Guest guest(Seat seat) {
        Party party = seat.party().orElseThrow();
        return new Guest(party, RecipientKind.of(party.role(), seat.organisation().map(place -> place.kind()).orElse(null))
                .map(kind -> Audience.of(kind, party.id())));
    }

    private static boolean allowed(List<Guest> guests, Standing standing, DataCategory category, LocalDate day) {
        return guests.stream().allMatch(guest -> guest.to().filter(to -> standing.verdict(to, category, day).allowed()).isPresent());
    }

    /// By the gate itself, so that an internal topic stays behind as well.
    private static boolean allowed(List<Guest> guests, Standing standing, ConversationTopic topic, LocalDate day) {
        var item = List.of(new Shareable<>(topic.category(), !topic.shareable(), topic.title()));
        return guests.stream().allMatch(guest -> guest.to().filter(to -> !standing.sift(to, day, item).shared().isEmpty()).isPresent());
    }
}
