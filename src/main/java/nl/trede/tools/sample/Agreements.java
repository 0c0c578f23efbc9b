package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.ActionItemBuilder;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;

/// What people agreed to do: mostly done, some open, a few overdue. The first clients have one for today, one overdue and one this week.
final class Agreements {
    private static final List<ActionOwner> OWNERS = List.of(ActionOwner.COACH, ActionOwner.CLIENT, ActionOwner.GGZ, ActionOwner.UWV,
            ActionOwner.GEMEENTE, ActionOwner.WERKGEVER, ActionOwner.NAASTE);

    private final Batch batch;
    private final LocalDate today;

    Agreements(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param number the client's place in the sample, from 0
    void describe(Route route, int number) {
        Dice dice = route.dice();
        LocalDate start = route.course().start().orElse(today);
        LocalDate last = route.course().lastContact();
        for (LocalDate day = start.plusDays(20); day.isBefore(last.minusDays(20)); day = day.plusDays(dice.between(25, 70))) {
            boolean dropped = dice.chance(8);
            LocalDate due = day.plusDays(dice.between(5, 14));
            add(route, owner(dice), due, dropped ? ActionStatus.VERVALLEN : ActionStatus.GEDAAN,
                    dropped ? null : Dice.workday(due.plusDays(dice.chance(80) ? -dice.between(0, 3) : dice.between(1, 4))));
        }
        if (route.course().end().isPresent()) {
            return;
        }
        switch (number) {
            case 1 -> add(route, ActionOwner.COACH, today, ActionStatus.OPEN, null);
            case 2 -> add(route, ActionOwner.COACH, today.minusDays(2), ActionStatus.OPEN, null);
            case 3 -> add(route, ActionOwner.CLIENT, today.plusDays(3), ActionStatus.OPEN, null);
            default -> open(route);
        }
    }

    private void open(Route route) {
        Dice dice = route.dice();
        for (int count = dice.pick(List.of(0, 1, 2), 35, 45, 20); count > 0; count--) {
            boolean overdue = dice.chance(7);
            LocalDate due = today.plusDays(overdue ? -dice.between(1, 4) : dice.between(0, 21));
            add(route, owner(dice), due, ActionStatus.OPEN, null);
        }
    }

    private void add(Route route, ActionOwner owner, LocalDate due, ActionStatus status, LocalDate done) {
        batch.add(ActionItemRepository.SHELF, ActionItemBuilder.builder().id(route.dice().id(agreed(due)))
                .clientId(route.client().id()).description(route.phrases().of("action." + owner)).owner(owner).dueDate(due)
                .status(status).doneDate(done).build());
    }

    /// Ten days before it should be done, and never after today.
    private LocalDate agreed(LocalDate due) {
        LocalDate day = due.minusDays(10);
        return day.isAfter(today) ? today : day;
    }

    private static ActionOwner owner(Dice dice) {
        return dice.pick(OWNERS, 42, 34, 6, 5, 5, 5, 3);
    }
}
