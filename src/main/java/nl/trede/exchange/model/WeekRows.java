package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Trajectory;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Dossiers;
import nl.trede.figures.model.Period;
import nl.trede.partners.model.Coach;

/// The rows of *Werkgeverscontacten*: for each coach each ISO week of the period (domain §10.4).
record WeekRows(Dossiers dossiers, CoachIndex coaches, Definitions definitions, Period period) {
    List<WeekRow> rows() {
        var rows = new ArrayList<WeekRow>();
        for (Coach coach : dossiers.coaches()) {
            List<EmployerContact> own = dossiers.employerContacts().stream().filter(contact -> period.contains(contact.contactDate()))
                    .filter(contact -> coach.id().equals(contact.coachId()) || contact.coachId() == null && dossiers.coaches().size() == 1).toList();
            LocalDate monday = EmployerWeek.monday(period.first());
            for (; !monday.isAfter(period.last()); monday = monday.plusWeeks(1)) {
                rows.add(week(coach, own, monday));
            }
        }
        return rows;
    }

    private WeekRow week(Coach coach, List<EmployerContact> own, LocalDate monday) {
        List<EmployerContact> inWeek = own.stream().filter(contact -> EmployerWeek.monday(contact.contactDate()).equals(monday)).toList();
        boolean video = definitions.videoIsFaceToFace();
        return new WeekRow(coach.name(), name(monday), inWeek.size(),
                (int) inWeek.stream().filter(contact -> EmployerWeek.faceToFace(contact, video)).count(),
                EmployerWeek.count(inWeek, monday, video), target(coach, monday).orElse(null));
    }

    private Optional<BigDecimal> target(Coach coach, LocalDate monday) {
        LocalDate day = monday.plusDays(6).isAfter(period.last()) ? period.last() : monday.plusDays(6);
        long seekers = dossiers.trajectories().stream().filter(one -> EmployerWeek.seeks(one, day) && has(coach, one, day))
                .map(Trajectory::clientId).distinct().count();
        return EmployerWeek.target(coach.fte(), (int) seekers);
    }

    private boolean has(Coach coach, Trajectory trajectory, LocalDate day) {
        return coaches.of(trajectory.id(), day).filter(coach.id()::equals).isPresent();
    }

    private static String name(LocalDate monday) {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
