package nl.trede.tools.sample;

import java.time.LocalDate;
import nl.trede.clients.model.CareerProfileBuilder;
import nl.trede.clients.model.CareerProfileRepository;

/// Career profiles: made in the second month of a route, for everyone who came that far.
final class Profiles {
    private final Batch batch;
    private final LocalDate today;

    Profiles(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    void describe(Route route) {
        LocalDate start = route.course().start().orElse(today);
        LocalDate made = Dice.workday(start.plusDays(route.dice().between(14, 40)));
        if (made.isAfter(route.course().last(today))) {
            return;
        }
        Dice dice = route.dice();
        Phrases say = route.phrases();
        String wish = route.wanted().wish();
        batch.add(CareerProfileRepository.SHELF, CareerProfileBuilder.builder().id(dice.id(made)).clientId(route.client().id())
                .profileDate(made).dreamJob("Ik wil " + wish + ".")
                .shortTermGoal("Een baan als " + route.wanted().title() + ", " + route.hours() + " uur per week om te beginnen.")
                .preferredTasks(say.of("strength") + ", " + say.of("strength")).hoursMin(route.hours() - 4).hoursMax(route.hours() + 8)
                .preferredTimes(dice.chance(60) ? "Ochtend, niet elke dag" : "Middag, op " + say.of("day") + " vrij")
                .environment("Liever " + (dice.chance(70) ? "een klein team" : "een plek met genoeg aanloop"))
                .travelMinutes(dice.between(3, 9) * 5).transport(say.of("transport")).education(say.of("education"))
                .certificates(say.of("certificate"))
                .workHistory("Eerder gewerkt als " + route.dice().pick(route.unit().vacancies()).title() + ". Gestopt omdat het te druk werd.")
                .skills(say.of("strength")).strengths(say.of("strength")).whatHelps(say.of("helps")).whatCostsEnergy(say.of("hard"))
                .network(dice.chance(50) ? "Een zus met een eigen zaak" : "Oud-collega's van vroeger")
                .conditionsForSuccess(say.of("helps")).searchPlan("Elke week samen twee werkgevers benaderen. Te beginnen bij "
                        + route.wanted().employer().name() + ".")
                .nextReview(made.plusMonths(dice.between(3, 6))).signedOffDate(dice.chance(80) ? made : null).build());
    }
}
