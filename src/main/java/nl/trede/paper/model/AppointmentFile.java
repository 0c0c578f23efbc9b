package nl.trede.paper.model;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.trede.common.time.Dates;

/// An appointment as an `.ics` file. Times stand in UTC: every calendar shows them in its own time, and no table of time zones is needed.
public final class AppointmentFile {
    private AppointmentFile() {
    }

    /// @param now the moment of writing
    /// @throws IOException when the stream cannot be written
    public static void write(Appointment appointment, Instant now, OutputStream out) throws IOException {
        var event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@trede"));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Summary(line(appointment.title())));
        appointment.place().ifPresent(place -> event.add(new Location(line(place))));
        appointment.start().ifPresentOrElse(start -> {
            Instant from = appointment.day().atTime(start).atZone(Dates.ZONE).withZoneSameInstant(ZoneOffset.UTC).toInstant();
            event.add(new DtStart<>(from));
            event.add(new DtEnd<>(from.plus(appointment.length())));
        }, () -> event.add(new DtStart<>(appointment.day())));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Trede//Trede//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        new CalendarOutputter().output(calendar, out);
    }

    private static String line(String words) {
        return Letters.clean(words).replace('\n', ' ');
    }
}
