package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.IntakeBuilder;
import nl.trede.clients.model.IntakeRepository;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeState;

/// What clients tell at the start, and how it goes in the parts of their life every quarter after that.
final class Lives {
    private static final long BRANCH = -100_000;
    private static final List<LifeState> STATES = List.of(LifeState.values());

    private final Batch batch;
    private final Words words;
    private final LocalDate today;
    private final long seed;

    Lives(Batch batch, Words words, LocalDate today, long seed) {
        this.batch = batch;
        this.words = words;
        this.today = today;
        this.seed = seed;
    }

    /// @param number the client's place in the sample, from 0; chance of its own keeps the rest of the sample as it was
    void describe(Route route, int number) {
        var dice = new Dice(seed, BRANCH - number);
        LocalDate last = route.course().last(today);
        LocalDate talk = Dice.workday(route.course().start().orElse(today).plusDays(dice.between(1, 12)));
        if (talk.isAfter(last)) {
            return;
        }
        var say = new Phrases(words, dice, route.wanted(), route.hours());
        batch.add(IntakeRepository.SHELF, IntakeBuilder.builder().id(dice.id(talk)).clientId(route.client().id()).intakeDate(talk)
                .workNow(say.of("intake.workNow")).incomeNow(say.of("intake.incomeNow")).workBefore(say.of("intake.workBefore"))
                .workMeaning(say.of("intake.workMeaning")).wish(say.of("intake.wish")).worries(say.of("intake.worries"))
                .holdingBack(say.of("intake.holdingBack")).build());
        for (LifeDomain domain : LifeDomain.values()) {
            life(route, domain, talk, last, dice, say);
        }
    }

    private void life(Route route, LifeDomain domain, LocalDate first, LocalDate last, Dice dice, Phrases say) {
        LifeState state = dice.pick(STATES, 50, 35, 15);
        for (LocalDate day = first; !day.isAfter(last); day = Dice.workday(day.plusDays(dice.between(80, 110)))) {
            boolean spoken = state.signals() || dice.chance(40);
            batch.add(LifeDomainNoteRepository.SHELF, new LifeDomainNote(dice.id(day), route.client().id(), domain, day, state,
                    spoken ? say.of("life." + domain + "." + state) : null));
            state = next(state, dice);
        }
    }

    /// Most stay as they are, and things get better more often than worse.
    private static LifeState next(LifeState now, Dice dice) {
        return switch (now) {
            case GAAT_GOED -> dice.pick(STATES, 80, 16, 4);
            case LET_OP -> dice.pick(STATES, 40, 48, 12);
            case HULP_NODIG -> dice.pick(STATES, 20, 50, 30);
        };
    }
}
