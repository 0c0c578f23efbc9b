package nl.trede.figures.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ContactMoment;
import nl.trede.common.outcome.Message;
import nl.trede.employers.model.EmployerContact;
import org.jspecify.annotations.Nullable;

/// [CommunityShare] of a scope and a period with the minutes of each client. When less than half of the contract hours was logged, the
/// figure says so.
final class CommunityFigure {
    private final Map<UUID, long[]> byClient = new HashMap<>();

    private CommunityFigure() {
    }

    /// @param staff fte of the scope together, empty when unknown
    static Figure of(List<CaseFacts> facts, Casework casework, Scope scope, Period period, Optional<BigDecimal> staff, Definitions definitions) {
        List<ContactMoment> contacts = casework.dossiers().contacts().stream()
                .filter(one -> casework.workforce().covers(scope, one.coachId())).toList();
        List<EmployerContact> employers = casework.dossiers().employerContacts().stream()
                .filter(one -> casework.workforce().covers(scope, one.coachId())).toList();
        var share = CommunityShare.of(contacts, employers, staff, period, definitions);
        if (share.logged() == 0) {
            return Figure.none(FigureDefinition.COMMUNITY_SHARE, List.of(), "figures.reason.noMinutes");
        }
        var figure = new CommunityFigure();
        contacts.stream().filter(one -> period.contains(one.contactDate()))
                .forEach(one -> figure.add(one.clientId(), one.minutes(), CommunityShare.outside(one)));
        employers.stream().filter(one -> period.contains(one.contactDate()))
                .forEach(one -> figure.add(one.clientId(), one.minutes(), CommunityShare.outside(one)));
        Message[] notes = share.enough() ? new Message[0] : new Message[] {Message.of("figures.note.scarce")};
        return Figure.share(FigureDefinition.COMMUNITY_SHARE, share.outside(), share.logged(), figure.cases(facts), notes);
    }

    private void add(@Nullable UUID client, @Nullable Integer minutes, boolean outside) {
        if (client != null && minutes != null) {
            long[] ofClient = byClient.computeIfAbsent(client, id -> new long[2]);
            ofClient[0] += outside ? minutes : 0;
            ofClient[1] += minutes;
        }
    }

    private List<Case> cases(List<CaseFacts> facts) {
        var cases = new ArrayList<Case>();
        for (CaseFacts one : facts) {
            long[] minutes = byClient.remove(UUID.fromString(one.clientKey()));
            if (minutes != null) {
                cases.add(Case.of(one, Standing.COUNTS, "figures.case.minutes", minutes[0], minutes[1]));
            }
        }
        return cases;
    }
}
