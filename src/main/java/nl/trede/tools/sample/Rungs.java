package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.jobs.model.JobKind;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurementBuilder;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.Occasion;

/// Measurements at the start, after 6 and 12 months, at a new job and at the end: mostly upwards, sometimes down.
final class Rungs {
    /// After this many days a coach has caught up with a measurement that was forgotten.
    private static final int LATE = 45;

    private final Batch batch;
    private final LocalDate today;

    Rungs(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param open whether the last measurement is still to come
    void describe(Route route, boolean open) {
        Course course = route.course();
        if (course.start().isEmpty() || open && course.end().isEmpty()) {
            return;
        }
        Dice dice = route.dice();
        LocalDate start = course.start().get();
        int alone = dice.pick(java.util.List.of(1, 2, 3, 4), 16, 42, 34, 8);
        LocalDate first = Dice.workday(start.plusDays(dice.between(2, 16)));
        if (first.isAfter(course.last(today)) || dice.chance(4) && start.isAfter(today.minusDays(LATE))) {
            return;
        }
        alone = measure(route, first, Occasion.START, alone, alone);
        Optional<LocalDate> placed = course.placements().stream().filter(place -> place.kind().paid() && place.start().isAfter(first))
                .map(Placement::start).findFirst();
        boolean halfDone = placed.isEmpty();
        for (Occasion occasion : new Occasion[] {Occasion.M6, Occasion.M12, Occasion.M18}) {
            int months = occasion == Occasion.M6 ? 6 : occasion == Occasion.M12 ? 12 : 18;
            LocalDate due = start.plusMonths(months);
            LocalDate held = Dice.workday(due.plusDays(dice.between(-8, 9)));
            if (!halfDone && placed.get().plusDays(6).isBefore(held)) {
                LocalDate after = Dice.workday(placed.get().plusDays(dice.between(3, 8)));
                if (after.isBefore(today)) {
                    measure(route, after, Occasion.TUSSENTIJDS, alone, alone);
                }
                halfDone = true;
            }
            boolean done = due.isBefore(today) && held.isBefore(today) && held.isBefore(course.last(today));
            if (done && (months < 18 || dice.chance(60)) && (!dice.chance(6) || due.isBefore(today.minusDays(LATE)))) {
                alone = measure(route, held, occasion, moved(alone, dice), alone);
            }
        }
        if (!halfDone && placed.get().plusDays(8).isBefore(course.last(today))) {
            measure(route, Dice.workday(placed.get().plusDays(6)), Occasion.TUSSENTIJDS, alone, alone);
        }
        if (course.end().isPresent() && !open) {
            measure(route, Dice.workday(course.end().get()), Occasion.EINDE, moved(alone, dice), alone);
        }
    }

    /// The rung without work a measurement later: half stay, most others rise one.
    private static int moved(int alone, Dice dice) {
        int step = dice.pick(java.util.List.of(-1, 0, 1), 9, 49, 42);
        return Math.clamp(alone + step, 1, 4);
    }

    /// @param alone the rung when the client has no place to work
    /// @return the rung apart from paid work
    private int measure(Route route, LocalDate day, Occasion occasion, int alone, int before) {
        Dice dice = route.dice();
        boolean paid = route.course().placements().stream().anyMatch(place -> place.paidOn(day));
        boolean unpaid = route.course().placements().stream().anyMatch(place -> place.on(day) && !place.kind().paid()
                && place.kind() != JobKind.DAGBESTEDING);
        boolean leaves = occasion == Occasion.EINDE && dice.chance(45);
        boolean supplement = paid && !leaves && dice.chance(40);
        int rung = paid ? leaves ? 6 : 5 : unpaid ? 4 : alone;
        batch.add(LadderMeasurementRepository.SHELF, LadderMeasurementBuilder.builder().id(dice.id(day))
                .trajectoryId(route.trajectory().id()).clientId(route.client().id()).measuredOn(day).paidContract(paid)
                .supplementaryBenefit(supplement).externalGuidance(paid && !leaves).municipalInstrument(paid && supplement && dice.chance(30))
                .responsibleUnpaidWork(rung == 4).organisedActivity(rung == 3 || rung >= 4 && dice.chance(50))
                .socialContact(rung >= 2).derivedStep(rung).registeredStep(rung)
                .growthPotential(rung >= 5 ? GrowthPotential.GELIJK : dice.pick(java.util.List.of(GrowthPotential.KAN_GROEIEN,
                        GrowthPotential.GELIJK, GrowthPotential.RISICO_TERUGVAL, GrowthPotential.ONBEKEND), 68, 14, 10, 8))
                .expectedStep(rung < 5 ? dice.between(rung + 1, 5) : rung).horizonMonths(12).occasion(occasion)
                .measuredBy(route.coach().name()).clientAgrees(dice.chance(92)).build());
        return paid || unpaid ? Math.max(before, 3) : alone;
    }
}
