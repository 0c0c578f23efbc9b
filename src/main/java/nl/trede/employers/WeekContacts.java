package nl.trede.employers;

import java.util.List;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.LongList;
import nl.trede.employers.model.CountedContact;

/// The list behind the week meter, on *Werkgevers* and on *Vandaag*: every contact that counts, newest first.
public final class WeekContacts {
    private WeekContacts() {
    }

    public static Card card(Desk desk, List<CountedContact> counted) {
        Text text = desk.text();
        var card = new Card(text.get("employers.week.counted"), text.get("employers.week.contacts", counted.size()));
        card.setId("week-contacts");
        return card.lines(counted.isEmpty() ? new EmptyState(Icon.EMPLOYERS, text.get("employers.week.none"))
                : new LongList<>(text, counted, one -> line(desk, one)));
    }

    private static Node line(Desk desk, CountedContact one) {
        String how = desk.text().of(one.contact().channel());
        return new ListLine(one.employer()).sub(one.client().map(client -> client + " · " + how).orElse(how))
                .right(desk.text().shortDate(one.contact().contactDate()))
                .onOpen(() -> desk.navigator().open(Destination.employer(one.contact().employerId())));
    }
}
