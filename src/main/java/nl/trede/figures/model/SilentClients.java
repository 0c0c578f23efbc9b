package nl.trede.figures.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMoment;

/// Active clients without contact for longer than 14, 30 and 120 days, for the team lead (domain §10.18, I10, I27).
public final class SilentClients {
    private SilentClients() {
    }

    /// Whether a moment was a contact: a no-show is an attempt.
    public static boolean counts(ContactMoment moment) {
        return !moment.noShow() && moment.kind() != ContactKind.NO_SHOW;
    }

    static List<Figure> figures(List<CaseFacts> facts, LocalDate reference) {
        return List.of(silent(FigureDefinition.SILENT_14, facts, reference, 14), silent(FigureDefinition.SILENT_30, facts, reference, 30),
                silent(FigureDefinition.SILENT_120, facts, reference, 120));
    }

    private static Figure silent(FigureDefinition definition, List<CaseFacts> facts, LocalDate reference, int days) {
        var clients = new LinkedHashMap<String, Case>();
        facts.stream().filter(one -> one.activeOn(reference) && gap(one, reference) > days)
                .forEach(one -> clients.putIfAbsent(one.clientKey(), Case.of(one, Standing.COUNTS, "figures.case.days", gap(one, reference))));
        return Figure.count(definition, clients.size(), List.copyOf(clients.values()));
    }

    /// Since the last contact, or since the start when there never was one.
    private static long gap(CaseFacts one, LocalDate reference) {
        return one.lastContactDays() == null ? ChronoUnit.DAYS.between(one.start(), reference) : one.lastContactDays();
    }
}
