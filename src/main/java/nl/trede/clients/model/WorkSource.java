package nl.trede.clients.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.vault.model.About;

/// Who of the clients has paid work today, for lists that show all of them: one question for the whole caseload.
public interface WorkSource {
    /// By client id; a client without paid work today is not in it.
    Map<UUID, Work> working();

    /// The same for some clients; others may be in it as well.
    default Map<UUID, Work> working(About about) {
        return working();
    }

    /// @param employer the employer of the largest job, empty when it was not noted
    /// @param hours    contract hours a week of all paid jobs together, zero when none were noted
    /// @param since    first day of the job that began last: from then the first month at work counts (domain §10.18)
    record Work(String employer, BigDecimal hours, LocalDate since) {
    }
}
