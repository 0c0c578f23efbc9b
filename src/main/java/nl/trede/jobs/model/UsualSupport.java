package nl.trede.jobs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// What a *steunplan* begins with (domain §1.4): weekly at the workplace in the first month, monthly after it, each quarter once it steps down;
/// with the employer as well where the client allows it. Everything can be changed.
public final class UsualSupport {
    private record Usual(SupportPhase phase, Supported supported, SupportKind kind, SupportFrequency frequency) {
    }

    private static final List<Usual> LINES = List.of(
            new Usual(SupportPhase.EERSTE_MAAND, Supported.CLIENT, SupportKind.WERKPLEKBEZOEK, SupportFrequency.WEKELIJKS),
            new Usual(SupportPhase.EERSTE_MAAND, Supported.WERKGEVER, SupportKind.OVERLEG, SupportFrequency.TWEEWEKELIJKS),
            new Usual(SupportPhase.DAARNA, Supported.CLIENT, SupportKind.GESPREK, SupportFrequency.MAANDELIJKS),
            new Usual(SupportPhase.DAARNA, Supported.WERKGEVER, SupportKind.OVERLEG, SupportFrequency.KWARTAAL),
            new Usual(SupportPhase.AFBOUW, Supported.CLIENT, SupportKind.TELEFOON, SupportFrequency.KWARTAAL));

    private UsualSupport() {
    }

    /// @param employerToo whether the client allows support of the employer
    /// @param ids         of the lines
    public static List<SupportLine> lines(FollowAlongPlan plan, boolean employerToo, Supplier<UUID> ids) {
        var lines = new ArrayList<SupportLine>();
        for (Usual usual : LINES) {
            if (usual.supported() == Supported.CLIENT || employerToo) {
                lines.add(new SupportLine(ids.get(), plan.id(), plan.clientId(), usual.phase(), lines.size(), usual.supported(), SupportGiver.COACH,
                        usual.kind(), usual.frequency()));
            }
        }
        return lines;
    }
}
