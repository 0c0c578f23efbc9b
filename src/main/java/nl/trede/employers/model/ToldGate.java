package nl.trede.employers.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.EmployerApproach;

/// Holds what a coach told an employer against the client's choice about openness (domain §4.2, §9.9). Pure: no clock, no database.
///
/// What the client told is the client's own affair and never stopped.
public final class ToldGate {
    private ToldGate() {
    }

    /// The choice that counted on the day of a contact; a choice made later says nothing about it.
    public static Optional<DisclosureDecision> on(EmployerContact contact, List<DisclosureDecision> decisions) {
        return decisions.stream().filter(one -> !one.decidedOn().isAfter(contact.contactDate()))
                .max(Comparator.comparing(DisclosureDecision::decidedOn).thenComparing(DisclosureDecision::id));
    }

    /// Why a contact goes beyond the client's choice.
    ///
    /// @param decided the choice that counted on its day; without one nothing may be told
    /// @param person  whom was spoken to, as far as known
    /// @return empty when it stays within the choice, and for a contact that is about no client
    public static Optional<Stop> judge(EmployerContact contact, Optional<DisclosureDecision> decided, Optional<EmployerPerson> person) {
        if (contact.clientId() == null || contact.byClient()) {
            return Optional.empty();
        }
        if (decided.filter(one -> one.employerContact() == EmployerApproach.NEE).isPresent()) {
            return Optional.of(stop("approach"));
        }
        if (contact.told() == null || contact.told() == Told.NIETS) {
            return Optional.empty();
        }
        Told told = contact.told();
        if (decided.isEmpty() || decided.get().level() == DisclosureLevel.NOG_NIET_BESLOTEN) {
            return Optional.of(stop("undecided"));
        }
        DisclosureDecision choice = decided.get();
        if (!choice.tellsSomething()) {
            return Optional.of(stop("nothing"));
        }
        if (told.level().compareTo(choice.level()) > 0) {
            return Optional.of(stop("level", choice.level()));
        }
        if (told.namesHealth() && choice.employerContact() == EmployerApproach.JA_ZONDER_VERMELDING_GGZ) {
            return Optional.of(stop("health"));
        }
        return person.filter(one -> !hears(one.role(), choice.audience())).map(one -> stop("audience", one.name()));
    }

    /// Whether someone in a role belongs to those the client wants to tell. Of someone whose role says nothing it cannot be said.
    private static boolean hears(EmployerRole role, Set<DisclosureAudience> audience) {
        Set<DisclosureAudience> any = switch (role) {
            case HR -> EnumSet.of(DisclosureAudience.HR);
            case DIRECTIE, LEIDINGGEVENDE -> EnumSet.of(DisclosureAudience.LEIDINGGEVENDE);
            case COLLEGA_HARRIE -> EnumSet.of(DisclosureAudience.HARRIE, DisclosureAudience.DIRECTE_COLLEGA, DisclosureAudience.TEAM);
            case OVERIG -> audience;
        };
        return any.stream().anyMatch(audience::contains);
    }

    private static Stop stop(String kind, Object... arguments) {
        return new Stop(Message.of("employers.stop." + kind, arguments), Message.of("employers.stop." + kind + ".solve"));
    }
}
