package nl.trede.employers.model.scheme;

import java.time.LocalDate;
import java.util.List;

/// What a scheme means for one client and one job. IPS clients often fall just outside a scheme while they do need the support, so *not*
/// always comes with why, and with what would change it (domain §3.4).
public sealed interface Verdict {
    /// The rule that was applied, or the nearest one in time when none holds on the day.
    SchemeRule rule();

    record Applies(SchemeRule rule) implements Verdict { }

    /// @param gaps what is not met
    record DoesNot(SchemeRule rule, List<Condition> gaps) implements Verdict {
        public DoesNot {
            gaps = List.copyOf(gaps);
        }
    }

    /// Nothing stands in the way as far as is known.
    ///
    /// @param open what is not known yet
    record AskFirst(SchemeRule rule, List<Condition> open) implements Verdict {
        public AskFirst {
            open = List.copyOf(open);
        }
    }

    /// No version of the scheme holds on the day.
    record OutOfTime(SchemeRule rule, LocalDate day) implements Verdict { }
}
