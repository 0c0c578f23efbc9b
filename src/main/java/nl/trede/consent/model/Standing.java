package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONSENT;
import static nl.trede.vault.schema.Tables.DISCLOSURE_DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Everything a verdict about one client rests on, read at one moment: pure from there on.
///
/// @param consents   in any order
/// @param disclosure the decision that counts
/// @param objection  the client objected to a row for the region
public record Standing(UUID clientId, List<Consent> consents, Optional<DisclosureDecision> disclosure, boolean objection) {
    public Standing {
        consents = List.copyOf(consents);
    }

    /// Reads it, also within a transaction.
    static Standing read(DSLContext dsl, UUID clientId) {
        var consents = dsl.selectFrom(CONSENT).where(CONSENT.CLIENT_ID.eq(clientId)).fetchInto(Consent.class);
        var disclosure = dsl.selectFrom(DISCLOSURE_DECISION).where(DISCLOSURE_DECISION.CLIENT_ID.eq(clientId))
                .orderBy(DISCLOSURE_DECISION.DECIDED_ON.desc(), DISCLOSURE_DECISION.ID.desc()).limit(1)
                .fetchOptionalInto(DisclosureDecision.class);
        boolean objection = dsl.select(CLIENT.REGION_OBJECTION).from(CLIENT).where(CLIENT.ID.eq(clientId)).fetchOptional(CLIENT.REGION_OBJECTION)
                .orElse(false);
        return new Standing(clientId, consents, disclosure, objection);
    }

    public Verdict verdict(Audience to, DataCategory category, LocalDate day) {
        return switch (Matrix.rule(category, to.kind())) {
            case CONSENT -> byConsent(to, category, day);
            case NEEDED -> new Verdict.Allowed(Verdict.Basis.NEEDED, Optional.empty());
            case DISCLOSURE -> byDisclosure(day);
            case PSEUDONYMISED -> objection ? Reasons.objection(clientId) : new Verdict.Allowed(Verdict.Basis.PSEUDONYMISED, Optional.empty());
            case NEVER -> Reasons.never(category, to.kind());
            case AGGREGATED -> Reasons.totalsOnly(category);
            case WITHIN_TEAM -> Reasons.withinTeam();
            case CLINICIAN_ONLY -> Reasons.clinicianOnly();
            case OWN -> Reasons.own();
        };
    }

    /// Whether the coach may speak with employers for the client (domain §9.9): what the client decided last.
    public Verdict approach(LocalDate day) {
        Optional<DisclosureDecision> decided = disclosure.filter(one -> !one.decidedOn().isAfter(day));
        return decided.filter(one -> one.employerContact() != EmployerApproach.NEE).isPresent()
                ? new Verdict.Allowed(Verdict.Basis.DISCLOSURE, Optional.empty())
                : Reasons.noApproach(clientId, decided.isPresent());
    }

    /// What of a paper that names the client may go.
    public <T> Sifted<T> sift(Audience to, LocalDate day, List<Shareable<T>> items) {
        var shared = new ArrayList<Shareable<T>>();
        var leftOut = new ArrayList<Sifted.LeftOut<T>>();
        for (Shareable<T> item : items) {
            switch (item.intern() ? Reasons.intern() : named(verdict(to, item.category(), day), item.category())) {
                case Verdict.Allowed allowed -> shared.add(item);
                case Verdict.Blocked why -> leftOut.add(new Sifted.LeftOut<>(item, why));
            }
        }
        return new Sifted<>(shared, leftOut);
    }

    /// The word that counts for a cell: the newest valid consent no refusal came after, or the newest refusal.
    public Optional<Consent> lastWord(Audience to, DataCategory category, LocalDate day) {
        Optional<Consent> yes = consents.stream().filter(one -> one.valid(to, category, day)).max(AGE);
        Optional<Consent> no = consents.stream().filter(one -> one.refuses(to, category, day)).max(AGE);
        return no.filter(refusal -> yes.isEmpty() || refusal.after(yes.get())).or(() -> yes);
    }

    /// A paper names the client: what may only leave under a key stays out of it.
    static Verdict named(Verdict verdict, DataCategory category) {
        return verdict instanceof Verdict.Allowed(Verdict.Basis basis, var consent) && basis == Verdict.Basis.PSEUDONYMISED
                ? Reasons.underKeyOnly(category) : verdict;
    }

    private Verdict byConsent(Audience to, DataCategory category, LocalDate day) {
        Optional<Consent> word = lastWord(to, category, day);
        if (word.filter(one -> !one.refusalNoted()).isPresent()) {
            return new Verdict.Allowed(Verdict.Basis.CONSENT, word.map(Consent::id));
        }
        return Reasons.noConsent(this, to, category, day);
    }

    private Verdict byDisclosure(LocalDate day) {
        Optional<DisclosureDecision> decided = disclosure.filter(one -> !one.decidedOn().isAfter(day));
        return decided.filter(DisclosureDecision::tellsSomething).isPresent()
                ? new Verdict.Allowed(Verdict.Basis.DISCLOSURE, Optional.empty())
                : Reasons.notDisclosed(clientId, decided);
    }

    private static final Comparator<Consent> AGE = Comparator.comparing(Consent::givenDate).thenComparing(Consent::id);
}
