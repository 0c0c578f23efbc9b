package nl.trede.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import nl.trede.clients.model.ContactMoment;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;

/// Which part of the logged work time was spent outside the office (domain §10.23, fidelity item 24). A visit to an employer is
/// outside too.
///
/// @param outside  minutes in the neighbourhood, at home with the client, at work or with an employer
/// @param logged   all logged minutes
/// @param contract minutes of the contract in the same time, empty when the fte is unknown
public record CommunityShare(long outside, long logged, Optional<Long> contract) {
    /// The least share for the highest score on the fidelity scale, in percent.
    public static final int NORM = 65;

    private static final int MINUTES_AN_HOUR = 60;
    private static final double DAYS_A_WEEK = 7;

    /// @param contacts those of the scope; what lies outside the period does not count
    /// @param fte      of everyone in the scope together, empty when unknown
    public static CommunityShare of(Collection<ContactMoment> contacts, Collection<EmployerContact> employers, Optional<BigDecimal> fte,
            Period period, Definitions definitions) {
        long outside = 0;
        long logged = 0;
        for (ContactMoment one : contacts) {
            if (one.minutes() != null && period.contains(one.contactDate())) {
                logged += one.minutes();
                outside += outside(one) ? one.minutes() : 0;
            }
        }
        for (EmployerContact one : employers) {
            if (one.minutes() != null && period.contains(one.contactDate())) {
                logged += one.minutes();
                outside += outside(one) ? one.minutes() : 0;
            }
        }
        return new CommunityShare(outside, logged, fte.filter(part -> part.signum() > 0).map(part -> minutes(part, period, definitions)));
    }

    /// Whether a moment with a client was outside the office.
    public static boolean outside(ContactMoment contact) {
        return contact.location().community();
    }

    /// A visit or an event is outside the office (domain §10.23).
    public static boolean outside(EmployerContact contact) {
        return contact.channel() == EmployerChannel.BEZOEK || contact.channel() == EmployerChannel.EVENEMENT;
    }

    /// Whether at least half of the contract hours was logged; with less the share says little.
    public boolean enough() {
        return logged > 0 && contract.map(minutes -> 2 * logged >= minutes).orElse(true);
    }

    /// The share in percent with one decimal; empty when nothing was logged.
    public Optional<BigDecimal> percent() {
        return logged == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * outside).divide(BigDecimal.valueOf(logged), 1, RoundingMode.HALF_UP));
    }

    private static long minutes(BigDecimal fte, Period period, Definitions definitions) {
        double weeks = (ChronoUnit.DAYS.between(period.first(), period.last()) + 1) / DAYS_A_WEEK;
        return Math.round(fte.doubleValue() * definitions.contractHours() * MINUTES_AN_HOUR * weeks);
    }
}
