package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.partners.model.Coach;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;

/// Earlier versions, as they are left behind by a phase that moves on or a new telephone number.
final class Versions {
    private final Batch batch;

    Versions(Batch batch) {
        this.batch = batch;
    }

    void describe(Route route) {
        Trajectory now = route.trajectory();
        int version = 0;
        Phase before = null;
        for (Map.Entry<LocalDate, Phase> step : route.course().phases().entrySet()) {
            if (before != null) {
                Trajectory then = now.withPhase(before).withStatus(TrajectoryStatus.ACTIEF).withEndDate(null).withEndReason(null)
                        .withStopNoticeSent(null);
                add(route, TrajectoryRepository.SHELF, then, ++version, Dice.workday(step.getKey()));
            }
            before = step.getValue();
        }
        if (route.dice().chance(30)) {
            add(route, ClientRepository.SHELF, route.client().withPhone(Names.phone(route.dice())), 1, route.course().lastContact());
        }
    }

    /// What was known of an employer before the work there was learned on a visit, and of a person with another number.
    void describe(Employer employer, List<EmployerPerson> people, Coach coach, LocalDate today, Dice dice) {
        LocalDate learned = Dice.workday(today.minusDays(dice.between(20, 400)));
        add(dice, EmployerRepository.SHELF, employer.withOffers(null).withHoursFrom(null).withHoursTo(null).withConditions(null), employer.id(), learned, coach);
        people.stream().filter(person -> person.phone() != null && dice.chance(30))
                .forEach(person -> add(dice, EmployerPersonRepository.SHELF, person.withPhone(Names.phone(dice)), employer.id(), learned.plusDays(3), coach));
    }

    private <R extends Record & Stored> void add(Dice dice, Shelf<R> shelf, R before, UUID employer, LocalDate day, Coach coach) {
        var when = day.atTime(15, dice.between(0, 59)).atZone(Dates.ZONE).toInstant();
        batch.add(new Revision(dice.id(day), shelf.name(), before.id(), null, 1, when, coach.name(), AuditKind.WIJZIGEN, Json.write(before), employer));
    }

    private <R extends Record & Stored> void add(Route route, Shelf<R> shelf, R before, int version, LocalDate day) {
        UUID id = route.dice().id(day);
        var when = day.atTime(10, route.dice().between(0, 59)).atZone(Dates.ZONE).toInstant();
        batch.add(new Revision(id, shelf.name(), before.id(), route.client().id(), version, when, route.coach().name(),
                AuditKind.WIJZIGEN, Json.write(before), null));
    }
}
