package nl.trede.conversations.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.Shareable;
import nl.trede.consent.model.Sifted;

/// What one reader gets of a conversation, and what stays behind and why.
public record Report(ThreeWayConversation conversation, ReportReader reader, List<Shareable<ReportPart>> shared, List<Sifted.LeftOut<ReportPart>> leftOut) {
    public Report {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
    }

    /// The pieces of one kind.
    public <P extends ReportPart> List<P> parts(Class<P> kind) {
        return shared.stream().map(Shareable::content).filter(kind::isInstance).map(kind::cast).toList();
    }

    public <P extends ReportPart> Optional<P> part(Class<P> kind) {
        return parts(kind).stream().findFirst();
    }

    /// The kinds of data in it.
    public Set<DataCategory> categories() {
        var categories = EnumSet.noneOf(DataCategory.class);
        shared.forEach(piece -> categories.add(piece.category()));
        return categories;
    }
}
