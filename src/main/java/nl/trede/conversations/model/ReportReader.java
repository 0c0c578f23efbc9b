package nl.trede.conversations.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.RecipientKind;
import nl.trede.conversations.model.ConversationFile.Seat;

/// Who a report is for.
///
/// @param seat where this reader sat; empty for the client
/// @param to   on whose side the gate counts the reader; empty for the client, who may read all but the coach's own notes
public record ReportReader(Optional<Seat> seat, Optional<Audience> to) {
    public static final ReportReader CLIENT = new ReportReader(Optional.empty(), Optional.empty());

    /// The client, and everyone invited of whom it is known on whose side they are.
    public static List<ReportReader> of(ConversationFile file) {
        return Stream.concat(Stream.of(CLIENT), file.seats().stream().flatMap(seat -> seat.party()
                .flatMap(party -> RecipientKind.of(party.role(), seat.organisation().map(place -> place.kind()).orElse(null))
                        .map(kind -> new ReportReader(Optional.of(seat), Optional.of(Audience.of(kind, party.id()))))).stream())).toList();
    }

    public Optional<RecipientKind> kind() {
        return to.map(Audience::kind);
    }
}
