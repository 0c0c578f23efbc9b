package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ContactMoment;
import nl.trede.common.outcome.Message;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;

/// Share of the logged work time that was spent outside the office (domain §10.23, fidelity item 24). A visit to an employer is
/// outside too. When less than half of the contract hours was logged, the figure says so.
final class CommunityShare {
    private static final double ENOUGH = 0.5;
    private static final int MINUTES_AN_HOUR = 60;
    private static final double DAYS_A_WEEK = 7;

    private long outside;
    private long logged;
    private final Map<UUID, long[]> byClient = new HashMap<>();

    private CommunityShare() {
    }

    static Figure of(List<CaseFacts> facts, Casework casework, Scope scope, Period period, LocalDate reference, Definitions definitions) {
        var share = new CommunityShare();
        for (ContactMoment one : casework.dossiers().contacts()) {
            if (one.minutes() != null && period.contains(one.contactDate()) && casework.workforce().covers(scope, one.coachId())) {
                share.add(one.clientId(), one.minutes(), one.location().community());
            }
        }
        for (EmployerContact one : casework.dossiers().employerContacts()) {
            if (one.minutes() != null && period.contains(one.contactDate()) && casework.workforce().covers(scope, one.coachId())) {
                share.add(one.clientId(), one.minutes(), one.channel() == EmployerChannel.BEZOEK || one.channel() == EmployerChannel.EVENEMENT);
            }
        }
        Optional<BigDecimal> fte = Workforce.fte(casework.workforce().staff(scope, reference));
        return share.figure(facts, fte, period, definitions);
    }

    private void add(UUID client, int minutes, boolean community) {
        logged += minutes;
        outside += community ? minutes : 0;
        if (client != null) {
            long[] ofClient = byClient.computeIfAbsent(client, id -> new long[2]);
            ofClient[0] += community ? minutes : 0;
            ofClient[1] += minutes;
        }
    }

    private Figure figure(List<CaseFacts> facts, Optional<BigDecimal> fte, Period period, Definitions definitions) {
        if (logged == 0) {
            return Figure.none(FigureDefinition.COMMUNITY_SHARE, List.of(), "figures.reason.noMinutes");
        }
        var cases = new ArrayList<Case>();
        var left = new HashMap<>(byClient);
        for (CaseFacts one : facts) {
            long[] minutes = left.remove(UUID.fromString(one.clientKey()));
            if (minutes != null) {
                cases.add(Case.of(one, Standing.COUNTS, "figures.case.minutes", minutes[0], minutes[1]));
            }
        }
        boolean scarce = fte.filter(part -> part.signum() > 0).map(part -> logged < ENOUGH * contractMinutes(part, period, definitions)).orElse(false);
        Message[] notes = scarce ? new Message[] {Message.of("figures.note.scarce")} : new Message[0];
        return Figure.share(FigureDefinition.COMMUNITY_SHARE, outside, logged, cases, notes);
    }

    private static double contractMinutes(BigDecimal fte, Period period, Definitions definitions) {
        double weeks = (ChronoUnit.DAYS.between(period.first(), period.last()) + 1) / DAYS_A_WEEK;
        return fte.doubleValue() * definitions.contractHours() * MINUTES_AN_HOUR * weeks;
    }
}
