package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Purpose;
import nl.trede.employers.model.EmployerContact;

/// Of the clients who look for work and for whom an employer was contacted: how many had spoken about openness first (domain §10.26).
///
/// The first contact for the client within the trajectory counts, up to the reference date, by any way and whoever made it. A decision on the
/// day of that contact still counts as before it. A decision to decide nothing yet is a decision: it was talked about. Someone with two running
/// trajectories counts once, with the first of them. The cases below are the contacts that came before a decision.
final class DisclosureCoverage {
    private DisclosureCoverage() {
    }

    static Figure of(List<CaseFacts> facts, Casework casework, Period period, LocalDate reference) {
        Map<UUID, LocalDate> decided = casework.dossiers().decisions().stream().collect(Collectors.toMap(Dossiers.Decided::clientId, Dossiers.Decided::day,
                (one, other) -> one.isBefore(other) ? one : other));
        var seen = new HashSet<String>();
        var cases = new ArrayList<Case>();
        for (CaseFacts one : facts) {
            if (one.purpose() == Purpose.WERK_VINDEN && one.runningIn(period) && !seen.contains(one.clientKey())) {
                UUID client = UUID.fromString(one.clientKey());
                first(one, casework.employerContacts(client), reference).ifPresent(contact -> {
                    seen.add(one.clientKey());
                    cases.add(judge(one, contact, Optional.ofNullable(decided.get(client)).filter(day -> !day.isAfter(reference))));
                });
            }
        }
        return Shares.of(FigureDefinition.DISCLOSURE_COVERAGE, cases);
    }

    private static Optional<LocalDate> first(CaseFacts one, List<EmployerContact> contacts, LocalDate reference) {
        return contacts.stream().map(EmployerContact::contactDate).filter(day -> !day.isBefore(one.start()) && !day.isAfter(reference)
                && (one.end() == null || !day.isAfter(one.end()))).min(LocalDate::compareTo);
    }

    private static Case judge(CaseFacts one, LocalDate contact, Optional<LocalDate> decided) {
        if (decided.isEmpty()) {
            return Case.of(one, Standing.COUNTS_BELOW, "figures.case.neverDecided", contact);
        }
        return Case.of(one, decided.get().isAfter(contact) ? Standing.COUNTS_BELOW : Standing.COUNTS, "figures.case.decided", decided.get(), contact);
    }
}
