package nl.trede.employers.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An employer with what was seen there.
///
/// @param titles     of jobs that clients had or have there
/// @param hours      a week of those jobs
/// @param lastAnswer what came of the last contact about work, with whomever it was
/// @param refusedFor this client was turned down or met no interest there
public record Candidate(Employer employer, List<String> titles, List<BigDecimal> hours, Optional<EmployerResult> lastAnswer, boolean refusedFor) {
    public Candidate {
        titles = List.copyOf(titles);
        hours = List.copyOf(hours);
    }
}
