package nl.trede.home.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import nl.trede.clients.model.ContactMoment;
import org.jspecify.annotations.Nullable;

/// Which part of the logged time was spent outside the office (domain §10.23, fidelity item 24).
///
/// @param outside  minutes in the neighbourhood, at home with the client or at work
/// @param logged   all logged minutes
/// @param contract minutes the coach worked by contract in the same time, empty when the fte is unknown
public record OutdoorTime(long outside, long logged, Optional<Long> contract) {
    /// The norm of the fidelity scale for the highest score, in percent.
    public static final int NORM = 65;

    private static final int FULL_WEEK_MINUTES = 36 * 60;

    /// @param weeks how many weeks the contacts are of
    public static OutdoorTime of(Collection<ContactMoment> contacts, @Nullable BigDecimal fte, int weeks) {
        long logged = contacts.stream().filter(contact -> contact.minutes() != null).mapToLong(ContactMoment::minutes).sum();
        long outside = contacts.stream().filter(contact -> contact.minutes() != null && contact.location().community())
                .mapToLong(ContactMoment::minutes).sum();
        return new OutdoorTime(outside, logged, Optional.ofNullable(fte).filter(part -> part.signum() > 0)
                .map(part -> part.multiply(BigDecimal.valueOf((long) FULL_WEEK_MINUTES * weeks)).longValue()));
    }

    /// Whether enough was logged to say anything: half of the contract hours, and at least something.
    public boolean enough() {
        return logged > 0 && contract.map(minutes -> 2 * logged >= minutes).orElse(true);
    }

    /// The share in percent with one decimal; empty when nothing was logged.
    public Optional<BigDecimal> percent() {
        return logged == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * outside).divide(BigDecimal.valueOf(logged), 1, RoundingMode.HALF_UP));
    }
}
