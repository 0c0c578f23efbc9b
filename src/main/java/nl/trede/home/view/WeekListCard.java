package nl.trede.home.view;

import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.LongList;
import nl.trede.common.ui.Tone;
import nl.trede.employers.WeekContacts;
import nl.trede.home.model.WeekList;

/// The list behind a meter of *Deze week*, each line opening the client or employer it is about.
final class WeekListCard {
    private WeekListCard() {
    }

    static Card of(WeekList list, Desk desk) {
        var card = switch (list) {
            case WeekList.Contacts(var counted) -> WeekContacts.card(desk, counted);
            case WeekList.Clients clients -> clients(clients, desk);
            case WeekList.Time time -> time(time, desk);
        };
        card.setId("week-list");
        return card;
    }

    private static Card clients(WeekList.Clients list, Desk desk) {
        Text text = desk.text();
        var card = new Card(text.get("home.week.clients"), text.get("home.silent.count", list.people().size()));
        return card.lines(list.people().isEmpty() ? new EmptyState(Icon.CASELOAD, text.get("home.week.clients.none"))
                : new LongList<>(text, list.people(), one -> new ListLine(one.name())
                        .onOpen(() -> desk.navigator().open(Destination.client(one.id())))));
    }

    /// A dot in the colour of the meter marks what was outside, and the words say it too.
    private static Card time(WeekList.Time list, Desk desk) {
        Text text = desk.text();
        var card = new Card(text.get("home.week.outdoor"), text.get("home.time.total", list.outside(), list.logged()));
        return card.lines(list.moments().isEmpty() ? new EmptyState(Icon.DONE, text.get("home.week.outdoorTooLittle"))
                : new LongList<>(text, list.moments(), one -> new ListLine(one.who())
                        .sub(text.get(one.what()) + " · " + text.get(one.outside() ? "home.time.outside" : "home.time.inside", one.minutes()))
                        .dot(one.outside() ? Tone.SUCCESS : Tone.NEUTRAL).right(text.shortDate(one.day()))
                        .onOpen(() -> desk.navigator().open(one.where()))));
    }
}
