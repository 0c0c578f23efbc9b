package nl.trede.employers.model.scheme;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.clients.model.BenefitType;

/// What a scheme may ask about a client and a job (domain §3.4). The names stand in the rule table, so they never change.
public enum Fact {
    /// Codes of the benefits that ran on the day before the job starts or on that day itself (domain §9.4).
    BENEFIT(Known.FROM_RECORDS, Arrays.stream(BenefitType.values()).map(Enum::name).toArray(String[]::new)),
    /// Code of the kind of place, such as `BETAALD_REGULIER` or `PROEFPLAATSING`.
    JOB_KIND(Known.FROM_RECORDS, "BETAALD_REGULIER", "BETAALD_BANENAFSPRAAK", "BETAALD_BESCHUT", "ZZP", "PROEFPLAATSING", "WERKERVARINGSPLEK", "STAGE",
            "VRIJWILLIGERSWERK", "DAGBESTEDING", "OPLEIDING_BBL"),
    /// Code of the contract.
    CONTRACT(Known.FROM_RECORDS, "VAST", "TIJDELIJK", "UITZEND", "OPROEP", "ZZP", "GEEN"),
    /// Code of the wage band.
    WAGE_BAND(Known.FROM_RECORDS, "ONDER_WML", "WML", "WML_TOT_130", "BOVEN_130"),
    /// Hours a week.
    HOURS(Kind.NUMBER, Known.FROM_RECORDS),
    /// Whole months that the contract is meant to last: 999 for one without an end.
    CONTRACT_MONTHS(Kind.NUMBER, Known.OF_JOB),
    /// Whole months that the client has had WW.
    WW_MONTHS(Kind.NUMBER, Known.FROM_RECORDS),
    /// What the client can earn as a percentage of the full minimum wage.
    WAGE_SHARE(Kind.NUMBER, Known.OF_CLIENT),
    /// Age in years on the day the job starts.
    AGE(Kind.NUMBER, Known.FROM_RECORDS),
    /// Registered in the doelgroepregister.
    IN_REGISTER(Kind.YES_NO, Known.OF_CLIENT),
    /// A functional limitation that lasts, according to UWV or the municipality.
    LASTING_LIMITATION(Kind.YES_NO, Known.OF_CLIENT),
    /// Worked for this employer before.
    WORKED_THERE(Kind.YES_NO, Known.OF_JOB),
    /// Returns, with other or adjusted work, to the own employer after illness.
    RETURNS_TO_EMPLOYER(Kind.YES_NO, Known.OF_JOB),
    /// The employer means to offer at least six months with at least the same hours afterwards.
    CONTRACT_INTENDED(Kind.YES_NO, Known.OF_JOB),
    /// Liability insurance covers the client at this employer.
    LIABILITY_INSURED(Kind.YES_NO, Known.OF_JOB),
    /// The employer has an obligation of social return.
    SROI_OBLIGATION(Kind.YES_NO, Known.OF_EMPLOYER);

    /// What an answer looks like.
    public enum Kind { CODES, NUMBER, YES_NO }

    /// Where an answer is found or noted.
    public enum Known {
        /// Follows from the job, the income or the year of birth; it is filled in there.
        FROM_RECORDS,
        /// Asked once for a client.
        OF_CLIENT,
        /// Asked for each job.
        OF_JOB,
        /// Stands with the employer.
        OF_EMPLOYER
    }

    private final Kind kind;
    private final Known known;
    private final Set<String> codes;

    Fact(Kind kind, Known known) {
        this.kind = kind;
        this.known = known;
        this.codes = Set.of();
    }

    Fact(Known known, String... codes) {
        this.kind = Kind.CODES;
        this.known = known;
        this.codes = Arrays.stream(codes).collect(Collectors.toUnmodifiableSet());
    }

    public Kind kind() {
        return kind;
    }

    public Known known() {
        return known;
    }

    /// The codes that an answer may have; empty for a number and for yes or no.
    public Set<String> codes() {
        return codes;
    }
}
