package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMomentBuilder;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;

/// Contact moments in the rhythm of each phase: weekly while searching, then further apart (domain §10.18).
final class Contacts {
    private final Batch batch;
    private final Dice dice;
    private final List<Plan> plans = new ArrayList<>();

    Contacts(Batch batch, Dice dice) {
        this.batch = batch;
        this.dice = dice;
    }

    /// @param fixed stays when the sample is cut to size: the last contact of each route, which says how silent a client is
    private record Plan(Route route, LocalDate day, ContactKind kind, boolean fixed) {
    }

    void plan(Route route) {
        Course course = route.course();
        Dice roll = route.dice();
        LocalDate day = Dice.workday(course.referral().plusDays(roll.between(4, 9)));
        if (day.isBefore(course.lastContact())) {
            plans.add(new Plan(route, day, ContactKind.INTAKE, false));
        }
        day = course.start().orElse(course.lastContact());
        while (day.isBefore(course.lastContact())) {
            plans.add(new Plan(route, Dice.workday(day), kind(course.phase(day), route, roll), false));
            day = day.plusDays(gap(course.phase(day), roll));
        }
        ContactKind last = course.end().isPresent() ? ContactKind.AFSLUITING : spoken(course, roll);
        plans.add(new Plan(route, course.lastContact(), last, true));
    }

    /// Writes the planned contacts, cut or filled up to exactly the wanted number.
    void write(OptionalInt wanted) {
        wanted.ifPresent(this::fit);
        plans.sort(Comparator.comparing(Plan::day).thenComparing(plan -> plan.route().trajectory().id()));
        plans.forEach(this::write);
    }

    private void fit(int wanted) {
        int routes = plans.size();
        while (plans.size() < wanted) {
            Plan near = plans.get(dice.between(0, routes - 1));
            LocalDate begin = near.route().course().start().orElse(near.day());
            LocalDate day = Dice.workday(near.day().minusDays(dice.between(1, 4)));
            boolean calls = dice.chance(60);
            plans.add(new Plan(near.route(), day.isBefore(begin) ? near.day() : day,
                    calls ? ContactKind.TELEFONISCHE_STEUN : ContactKind.BERICHT, false));
        }
        dice.shuffle(plans);
        int excess = plans.size() - wanted;
        for (int at = plans.size() - 1; at >= 0 && excess > 0; at--) {
            if (!plans.get(at).fixed()) {
                plans.set(at, plans.getLast());
                plans.removeLast();
                excess--;
            }
        }
    }

    private void write(Plan plan) {
        Route route = plan.route();
        ContactKind kind = plan.kind();
        boolean missed = kind == ContactKind.NO_SHOW;
        ContactChannel channel = channel(kind, route.dice());
        ContactLocation location = location(kind, channel, route.dice());
        batch.add(ContactMomentRepository.SHELF, ContactMomentBuilder.builder().id(route.dice().id(plan.day()))
                .clientId(route.client().id()).trajectoryId(route.trajectory().id()).coachId(route.coach().id())
                .contactDate(plan.day()).kind(kind).channel(channel).location(location).minutes(minutes(channel, missed, route.dice()))
                .noShow(missed).note(route.dice().chance(88) ? route.phrases().of("contact." + kind) : null)
                .shareable(route.dice().chance(70)).build());
    }

    private static ContactKind spoken(Course course, Dice roll) {
        return switch (course.latestPhase()) {
            case KENNISMAKING -> ContactKind.KENNISMAKING;
            case PROFIEL -> ContactKind.PROFIELGESPREK;
            case ZOEKEN -> roll.chance(60) ? ContactKind.ZOEKEN_SAMEN : ContactKind.SOLLICITATIEHULP;
            case SOLLICITEREN -> ContactKind.SOLLICITATIEHULP;
            case GEPLAATST -> ContactKind.JOBCOACHING_OP_WERKPLEK;
            case STEUN_OP_WERK -> ContactKind.WERKPLEKBEZOEK;
            case AFBOUW -> ContactKind.TELEFONISCHE_STEUN;
        };
    }

    private static ContactKind kind(Phase phase, Route route, Dice roll) {
        if (roll.chance(5)) {
            return roll.chance(85) ? ContactKind.NO_SHOW : ContactKind.OUTREACH_HUISBEZOEK;
        }
        if (roll.chance(7)) {
            return route.course().method() == Method.WGB && roll.chance(40) ? ContactKind.VIERGESPREK_WGB : ContactKind.DRIEGESPREK;
        }
        boolean uwv = route.trajectory().orderNumber() != null;
        return switch (phase) {
            case KENNISMAKING -> roll.pick(List.of(ContactKind.KENNISMAKING, ContactKind.PROFIELGESPREK, ContactKind.NAASTENGESPREK,
                    ContactKind.TEAMOVERLEG_GGZ), 50, 30, 8, 12);
            case PROFIEL -> roll.pick(List.of(ContactKind.PROFIELGESPREK, ContactKind.INKOMENSADVIES, ContactKind.OPENHEIDSGESPREK,
                    ContactKind.TEAMOVERLEG_GGZ), 55, 15, 15, 15);
            case ZOEKEN -> roll.pick(List.of(ContactKind.ZOEKEN_SAMEN, ContactKind.SOLLICITATIEHULP, ContactKind.TELEFONISCHE_STEUN,
                    ContactKind.BERICHT, ContactKind.TEAMOVERLEG_GGZ, uwv ? ContactKind.OVERLEG_UWV : ContactKind.OVERLEG_GEMEENTE,
                    ContactKind.INKOMENSADVIES), 40, 16, 16, 10, 9, 5, 4);
            case SOLLICITEREN -> roll.pick(List.of(ContactKind.SOLLICITATIEHULP, ContactKind.ZOEKEN_SAMEN, ContactKind.TELEFONISCHE_STEUN,
                    ContactKind.BERICHT, ContactKind.OPENHEIDSGESPREK), 45, 18, 17, 12, 8);
            case GEPLAATST -> roll.pick(List.of(ContactKind.JOBCOACHING_OP_WERKPLEK, ContactKind.WERKPLEKBEZOEK,
                    ContactKind.TELEFONISCHE_STEUN), 50, 30, 20);
            case STEUN_OP_WERK -> roll.pick(List.of(ContactKind.WERKPLEKBEZOEK, ContactKind.TELEFONISCHE_STEUN, ContactKind.EVALUATIE,
                    ContactKind.TEAMOVERLEG_GGZ), 45, 35, 12, 8);
            case AFBOUW -> roll.pick(List.of(ContactKind.TELEFONISCHE_STEUN, ContactKind.EVALUATIE), 70, 30);
        };
    }

    private static int gap(Phase phase, Dice roll) {
        return switch (phase) {
            case KENNISMAKING, PROFIEL -> roll.between(5, 9);
            case ZOEKEN -> roll.between(4, 11);
            case SOLLICITEREN, GEPLAATST -> roll.between(4, 8);
            case STEUN_OP_WERK -> roll.between(12, 28);
            case AFBOUW -> roll.between(35, 70);
        };
    }

    private static ContactChannel channel(ContactKind kind, Dice roll) {
        return switch (kind) {
            case TELEFONISCHE_STEUN, OVERLEG_UWV, OVERLEG_GEMEENTE -> roll.chance(85) ? ContactChannel.TELEFOON : ContactChannel.VIDEO;
            case BERICHT -> roll.chance(80) ? ContactChannel.BERICHT : ContactChannel.MAIL;
            default -> roll.chance(94) ? ContactChannel.GESPREK : ContactChannel.VIDEO;
        };
    }

    private static ContactLocation location(ContactKind kind, ContactChannel channel, Dice roll) {
        if (channel != ContactChannel.GESPREK) {
            return channel == ContactChannel.TELEFOON ? ContactLocation.KANTOOR : ContactLocation.ONLINE;
        }
        return switch (kind) {
            case WERKPLEKBEZOEK, JOBCOACHING_OP_WERKPLEK -> ContactLocation.WERKPLEK;
            case OUTREACH_HUISBEZOEK -> ContactLocation.THUIS;
            default -> roll.pick(List.of(ContactLocation.BUITEN, ContactLocation.KANTOOR, ContactLocation.THUIS), 38, 54, 8);
        };
    }

    private static Integer minutes(ContactChannel channel, boolean missed, Dice roll) {
        return switch (channel) {
            case GESPREK, VIDEO -> missed ? Integer.valueOf(15) : roll.pick(List.of(60, 75, 90, 120), 25, 25, 35, 15);
            case TELEFOON -> roll.pick(List.of(10, 15, 20, 30), 30, 35, 20, 15);
            case BERICHT, MAIL -> 5;
        };
    }
}
