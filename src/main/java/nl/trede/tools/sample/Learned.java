package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.trede.consent.model.Codes;
import nl.trede.employers.model.CostBorne;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.HarrieTraining;
import nl.trede.employers.model.HarrieTrainingRepository;
import nl.trede.employers.model.Motivation;
import nl.trede.employers.model.SroiEntry;
import nl.trede.employers.model.SroiEntryRepository;
import nl.trede.employers.model.WorkCondition;

/// What coaches learned about employers on their visits. It takes its own chance, so that the rest of the sample stays the same.
final class Learned {
    private static final List<Motivation> WHY = List.of(Motivation.INTRINSIEK, Motivation.VOORAL_INTRINSIEK, Motivation.VOORAL_GELD,
            Motivation.GELDGEDREVEN);
    private static final List<Integer> RHYTHMS = List.of(13, 17, 26);
    private static final int CONDITIONS = 3;

    private final LocalDate today;

    Learned(LocalDate today) {
        this.today = today;
    }

    Employer of(Employer bare, String work, Dice dice) {
        var conditions = EnumSet.noneOf(WorkCondition.class);
        for (int i = 0; i < CONDITIONS; i++) {
            conditions.add(dice.pick(List.of(WorkCondition.values())));
        }
        int from = dice.between(2, 5) * 4;
        boolean visited = dice.chance(25);
        return bare.withKvkNumber(dice.chance(70) ? "9" + String.format("%07d", dice.between(0, 9_999_999)) : null)
                .withMotivation(dice.chance(60) ? dice.pick(WHY, 45, 35, 14, 6) : null)
                .withOffers(work).withHoursFrom(from).withHoursTo(from + dice.between(2, 5) * 4).withConditions(Codes.write(conditions))
                .withVisitWeeks(visited ? dice.pick(RHYTHMS) : null)
                .withVisitFrom(visited ? today.plusDays(dice.between(-12, 228) / 4) : null)
                .withVisitGoal(visited ? "Horen wat er verandert en welke taken blijven liggen" : null);
    }

    void trained(Batch batch, EmployerPerson person, Dice dice) {
        if (person.role() == EmployerRole.COLLEGA_HARRIE || dice.chance(15)) {
            LocalDate day = Dice.workday(today.minusDays(dice.between(30, 700)));
            batch.add(HarrieTrainingRepository.SHELF, new HarrieTraining(dice.id(day), person.employerId(), person.id(), day,
                    dice.chance(70) ? BigDecimal.TWO : BigDecimal.ONE, "Werkcentrum Voorbeeld", dice.chance(70) ? CostBorne.GRATIS : CostBorne.WERKGEVER));
        }
    }

    /// The same employer once more, as a colleague noted it: without the town, and with what only they know.
    void twice(Batch batch, Employer employer, Dice dice) {
        batch.add(EmployerRepository.SHELF, EmployerService.blank(dice.id(today.minusDays(90)), employer.name())
                .withRegionCode(employer.regionCode()).withBranch(employer.branch()).withNote("Bel liever na tien uur"));
    }

    void sroi(Batch batch, Employer employer, Dice dice) {
        if (Boolean.TRUE.equals(employer.sroiObligation())) {
            LocalDate from = LocalDate.of(today.getYear(), 1, 1).plusMonths(dice.between(0, 8));
            batch.add(SroiEntryRepository.SHELF, new SroiEntry(dice.id(from), employer.id(), employer.city(), "Begeleide werkplek",
                    from, from.plusMonths(6).minusDays(1), BigDecimal.valueOf(dice.between(10, 90) * 100L), null));
        }
    }
}
