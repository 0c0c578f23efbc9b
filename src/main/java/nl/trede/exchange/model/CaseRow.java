package nl.trede.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One trajectory on the sheet *Caseload*.
///
/// @param caseKey    the client: for the team lead the client's id, for the coordinator a pseudonym that stays the same for one recipient
/// @param trajectKey the trajectory, in the same way; the row's own key, as one client may have two trajectories
/// @param method     code of domain §7, with every IPS variant as `IPS`: EPA and CMD are health data
/// @param start      approval date; a trajectory that has not started has no row
/// @param plannedEnd empty for IPS when it goes to the coordinator: 24 or 36 months would tell CMD from EPA
/// @param end        inclusive last day
/// @param firstEmployerContactDays days from start to the first employer contact face to face (domain §10.3)
/// @param stepStart  rung 1–6 at the start; `stepTwelve` after twelve months (domain §10.13)
/// @param twelveAtEnd `stepTwelve` was measured at the end, before twelve months
/// @param hadJobInPeriod had a paid job on at least one day of the period (domain §10.6)
/// @param sustainable that job lasted long enough (domain §10.8)
/// @param hadWorkBefore worked in the period in a job from before the trajectory, which does not count
/// @param hoursBand  code of the list of hours a week
/// @param jobStart   start of the last paid job
/// @param newJobStarts job starts in the period (domain §10.10), of which `startsByDate` without the first four hours noted
/// @param retained3  code: what became of the first paid job after 3 months (domain §10.9), likewise 6 and 12; `retained13` and `retained26`
///                   after so many weeks, empty in a workbook before format 3
/// @param lastContactDays days from the last contact to the reference date
/// @param nextDriegesprek the day on which the next driegesprek is planned, or else due; empty for a trajectory that does not run, and in a
///                   workbook of format 1
/// @param team       what only the team lead gets
public record CaseRow(
        String caseKey,
        String trajectKey,
        @Nullable String regionCode,
        String method,
        String purpose,
        String phase,
        String status,
        LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate end,
        @Nullable Integer firstEmployerContactDays,
        @Nullable Integer stepStart,
        @Nullable Integer stepNow,
        @Nullable Integer stepTwelve,
        boolean twelveAtEnd,
        boolean hasJob,
        boolean hadJobInPeriod,
        boolean hadWorkBefore,
        boolean sustainable,
        @Nullable String hoursBand,
        @Nullable LocalDate jobStart,
        int newJobStarts,
        int startsByDate,
        @Nullable String retained3,
        @Nullable String retained6,
        @Nullable String retained12,
        @Nullable String retained13,
        @Nullable String retained26,
        @Nullable Integer lastContactDays,
        @Nullable LocalDate nextDriegesprek,
        Optional<TeamPart> team) {

    /// What a team lead sees of a trajectory besides the rest.
    ///
    /// @param contacts contacts in the period
    public record TeamPart(
            String displayName,
            @Nullable String coach,
            @Nullable LocalDate referral,
            @Nullable LocalDate accepted,
            @Nullable LocalDate lastContact,
            int contacts,
            int employerContacts) {
    }
}
