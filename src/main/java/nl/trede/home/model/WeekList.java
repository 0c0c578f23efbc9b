package nl.trede.home.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.CountedContact;

/// The list behind one of the meters of *Deze week*.
public sealed interface WeekList {
    /// The employer contacts of this week that count.
    record Contacts(List<CountedContact> counted) implements WeekList { }

    /// The active clients, by name.
    record Clients(List<Person> people) implements WeekList { }

    /// The logged time of the last weeks, newest first.
    ///
    /// @param outside minutes outside the office, of the `logged` minutes
    record Time(List<Spent> moments, long outside, long logged) implements WeekList { }

    record Person(UUID id, String name) { }

    /// @param what    such as *Werkplekbezoek*
    /// @param who     the client or employer
    /// @param outside outside the office
    record Spent(LocalDate day, Message what, String who, int minutes, boolean outside, Destination where) { }
}
