package nl.trede.clients;

import java.util.List;
import java.util.Map;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.WorkSource;
import nl.trede.vault.model.RecordKind;

/// What higher rooms bring to the caseload and the client page.
///
/// @param tabs    in the order in which they are shown
/// @param dues    from every room, this one included: the next step of a client is the first of them
/// @param records other rooms' kinds of record about a client, for *Geschiedenis*
/// @param profile what stands with the profile
public record Guests(RungSource rungs, WorkSource work, List<ClientTab> tabs, List<OverviewCard> cards, List<TimelineSource> timelines,
        List<DueSource> dues, List<RecordKind<?>> records, List<ProfilePart> profile) {
    public Guests {
        tabs = List.copyOf(tabs);
        cards = List.copyOf(cards);
        timelines = List.copyOf(timelines);
        dues = List.copyOf(dues);
        records = List.copyOf(records);
        profile = List.copyOf(profile);
    }

    /// Without anything at the profile.
    public Guests(RungSource rungs, WorkSource work, List<ClientTab> tabs, List<OverviewCard> cards, List<TimelineSource> timelines,
            List<DueSource> dues, List<RecordKind<?>> records) {
        this(rungs, work, tabs, cards, timelines, dues, records, List.of());
    }

    /// Nobody: the room by itself.
    public static Guests none() {
        return new Guests(Map::of, Map::of, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
