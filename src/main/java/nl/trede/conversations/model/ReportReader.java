package nl.trede.conversations.model;

import java.util.HashMap;
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
/// @param number which of several who sat there in the same role, from 1
public record ReportReader(Optional<Seat> seat, Optional<Audience> to, int number) {
    public static final ReportReader CLIENT = new ReportReader(Optional.empty(), Optional.empty(), 1);

    /// The client, and everyone invited of whom it is known on whose side they are.
    public static List<ReportReader> of(ConversationFile file) {
        var before = new HashMap<List<Object>, Integer>();
        return Stream.concat(Stream.of(CLIENT), file.seats().stream().flatMap(seat -> seat.party()
                .flatMap(party -> RecipientKind.of(party.role(), seat.organisation().map(place -> place.kind()).orElse(null))
                        .map(kind -> new ReportReader(Optional.of(seat), Optional.of(Audience.of(kind, party.id())), before.merge(List.of(kind, party.role()), 1, Integer::sum)))).stream())).toList();
    }

    public Optional<RecipientKind> kind() {
        return to.map(Audience::kind);
    }
}
