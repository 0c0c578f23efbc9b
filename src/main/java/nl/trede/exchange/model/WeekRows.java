package nl.trede.exchange.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Dossiers;
import nl.trede.figures.model.Period;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.LeaveWeeks;

/// The rows of *Werkgeverscontacten*: for each coach each ISO week of the period (domain §10.4). Every contact and every trajectory is
/// looked at once a week, however many coaches there are.
record WeekRows(Dossiers dossiers, CoachIndex coaches, Definitions definitions, Period period) {
    List<WeekRow> rows() {
        Map<UUID, List<EmployerContact>> contacts = dossiers.employerContacts().stream().filter(contact -> period.contains(contact.contactDate()))
                .filter(contact -> madeBy(contact).isPresent()).collect(Collectors.groupingBy(contact -> madeBy(contact).orElseThrow()));
        LeaveWeeks leave = LeaveWeeks.of(dossiers.leave());
        var seekers = new HashMap<LocalDate, Map<UUID, Integer>>();
        var rows = new ArrayList<WeekRow>();
        for (Coach coach : dossiers.coaches()) {
            LocalDate monday = EmployerWeek.monday(period.first());
            for (; !monday.isAfter(period.last()); monday = monday.plusWeeks(1)) {
                int seeking = seekers.computeIfAbsent(monday, this::seekers).getOrDefault(coach.id(), 0);
                rows.add(week(coach, contacts.getOrDefault(coach.id(), List.of()), monday, seeking, leave));
            }
        }
        return rows;
    }

    /// A contact without a coach is the only coach's.
    private Optional<UUID> madeBy(EmployerContact contact) {
        return Optional.ofNullable(contact.coachId())
                .or(() -> dossiers.coaches().size() == 1 ? Optional.of(dossiers.coaches().getFirst().id()) : Optional.empty());
    }

    private WeekRow week(Coach coach, List<EmployerContact> own, LocalDate monday, int seekers, LeaveWeeks leave) {
        List<EmployerContact> inWeek = own.stream().filter(contact -> EmployerWeek.monday(contact.contactDate()).equals(monday)).toList();
        boolean video = definitions.videoIsFaceToFace();
        return new WeekRow(coach.name(), name(monday), inWeek.size(),
                (int) inWeek.stream().filter(contact -> EmployerWeek.faceToFace(contact, video)).count(),
                EmployerWeek.count(inWeek, monday, video), leave.away(coach.id(), monday) ? null : EmployerWeek.target(definitions.weekPart(coach), seekers).orElse(null));
    }

    /// How many clients of each coach look for work at the end of a week, or of the period when that is earlier.
    private Map<UUID, Integer> seekers(LocalDate monday) {
        LocalDate day = monday.plusDays(6).isAfter(period.last()) ? period.last() : monday.plusDays(6);
        var clients = new HashMap<UUID, Set<UUID>>();
        dossiers.trajectories().stream().filter(one -> EmployerWeek.seeks(one, day)).forEach(one -> coaches.of(one.id(), day)
                .ifPresent(coach -> clients.computeIfAbsent(coach, id -> new HashSet<>()).add(one.clientId())));
        return clients.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private static String name(LocalDate monday) {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
