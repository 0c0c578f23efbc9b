package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Shareable;
import nl.trede.consent.model.Sifted;
import nl.trede.consent.model.Standing;
import nl.trede.consent.model.Verdict;

/// Makes of a conversation what each reader may have. Every piece passes the one gate; here stands only what kind of data a piece is.
public final class Reports {
    /// Readers who know each other from the table: they know who was there.
    private static final Set<RecipientKind> PARTNERS = Set.of(RecipientKind.GGZ, RecipientKind.UWV, RecipientKind.GEMEENTE);

    private Reports() {
    }

    /// @param rung   the measurement that belongs to this conversation, when there is one
    /// @param labels by agreement
    /// @param day    the day on which it would be shared
    public static Report of(ConversationFile file, Measured rung, Map<UUID, AgreementLabel> labels, Standing standing, ReportReader reader, LocalDate day) {
        List<Shareable<ReportPart>> pieces = pieces(file, rung, labels);
        if (reader.to().isEmpty()) {
            return own(file, reader, pieces);
        }
        Audience to = reader.to().get();
        List<Shareable<ReportPart>> meant = pieces.stream().map(piece -> meant(piece, to.kind())).toList();
        List<Shareable<ReportPart>> open = meant.stream().filter(piece -> notForWork(piece, to.kind()).isEmpty()).toList();
        Sifted<ReportPart> sifted = standing.sift(to, day, open);
        var leftOut = new ArrayList<>(sifted.leftOut());
        meant.forEach(piece -> notForWork(piece, to.kind()).ifPresent(why -> leftOut.add(new Sifted.LeftOut<>(piece, why))));
        return new Report(file.conversation(), reader, sifted.shared(), leftOut);
    }

    /// The client's own copy: everything but the notes that are the coach's own.
    private static Report own(ConversationFile file, ReportReader reader, List<Shareable<ReportPart>> pieces) {
        var leftOut = pieces.stream().filter(Shareable::intern).filter(piece -> !(piece.content() instanceof ReportPart.Opening))
                .map(piece -> new Sifted.LeftOut<>(piece, new Verdict.Blocked(Message.of("conversations.report.internal"),
                        Message.of("conversations.report.internal.solve"), Optional.empty()))).toList();
        var kept = pieces.stream().filter(piece -> !piece.intern() || piece.content() instanceof ReportPart.Opening).toList();
        return new Report(file.conversation(), reader, kept, leftOut);
    }

    private static List<Shareable<ReportPart>> pieces(ConversationFile file, Measured rung, Map<UUID, AgreementLabel> labels) {
        var conversation = file.conversation();
        var pieces = new ArrayList<Shareable<ReportPart>>();
        pieces.add(piece(DataCategory.CONTACTGEGEVENS, true, new ReportPart.About(file.client().displayName())));
        pieces.add(piece(DataCategory.CONTACTGEGEVENS, true, new ReportPart.Table(file.seats().stream()
                .filter(seat -> seat.participant().side() != ActionOwner.CLIENT && !Boolean.FALSE.equals(seat.participant().present())).toList())));
        said(conversation.opening()).ifPresent(words ->
                pieces.add(piece(DataCategory.WERKWENS_PROFIEL, conversation.openingShareable(), new ReportPart.Opening(words))));
        file.topics().stream().filter(topic -> topic.discussed() || said(topic.note()).isPresent()).forEach(topic ->
                pieces.add(piece(topic.category(), topic.shareable(), new ReportPart.Discussed(topic.title(), said(topic.note())))));
        rung.last().filter(last -> last.id().equals(conversation.ladderMeasurementId())).ifPresent(last ->
                pieces.add(piece(DataCategory.VOORTGANG_LADDER, true, new ReportPart.Stands(last.registeredStep(), rung.change()))));
        if (conversation.agreedSuccess() != null) {
            pieces.add(piece(DataCategory.VOORTGANG_LADDER, true, new ReportPart.Success(conversation.agreedSuccess(), said(conversation.agreedSuccessWords()))));
        }
        file.agreements().stream().filter(agreement -> agreement.status() != ActionStatus.VERVALLEN).forEach(agreement ->
                pieces.add(agreement(agreement, AgreementLabel.of(conversation, agreement, labels))));
        return pieces;
    }

    private static Shareable<ReportPart> agreement(ActionItem agreement, AgreementLabel label) {
        return piece(label.category(), label.shareable(), new ReportPart.Agreed(agreement.id(), agreement.owner(), agreement.description(),
                Optional.ofNullable(agreement.dueDate())));
    }

    private static Shareable<ReportPart> piece(DataCategory category, boolean shareable, ReportPart content) {
        return new Shareable<>(category, !shareable, content);
    }

    /// Some pieces tell an employer or a relative more than they say: who sat at the table, or who has a part in an agreement, tells that someone
    /// is in treatment, and tells an employer that someone has a benefit.
    private static Shareable<ReportPart> meant(Shareable<ReportPart> piece, RecipientKind reader) {
        Set<ActionOwner> sides = switch (piece.content()) {
            case ReportPart.Table(var seats) -> seats.stream().map(seat -> seat.participant().side()).collect(Collectors.toSet());
            case ReportPart.Agreed agreed -> Set.of(agreed.owner());
            default -> Set.of();
        };
        if (!PARTNERS.contains(reader) && sides.contains(ActionOwner.GGZ)) {
            return new Shareable<>(DataCategory.DIAGNOSE_BEHANDELING, piece.intern(), piece.content());
        }
        if (reader == RecipientKind.WERKGEVER && (sides.contains(ActionOwner.UWV) || sides.contains(ActionOwner.GEMEENTE))) {
            return new Shareable<>(DataCategory.UITKERING_INKOMEN, piece.intern(), piece.content());
        }
        return piece;
    }

    /// An employer may know what has to be adjusted, and nothing else of what someone can and cannot do (domain §4): a topic says more than that.
    /// The client's own words can be about anything.
    private static Optional<Verdict.Blocked> notForWork(Shareable<ReportPart> piece, RecipientKind reader) {
        if (reader != RecipientKind.WERKGEVER || piece.intern()) {
            return Optional.empty();
        }
        if (piece.content() instanceof ReportPart.Opening) {
            return Optional.of(new Verdict.Blocked(Message.of("conversations.report.ownWords"), Message.of("conversations.report.ownWords.solve"), Optional.empty()));
        }
        return piece.category() == DataCategory.BELASTBAARHEID ? Optional.of(new Verdict.Blocked(Message.of("conversations.report.adjustments"),
                Message.of("conversations.report.adjustments.solve"), Optional.empty())) : Optional.empty();
    }

    private static Optional<String> said(String words) {
        return Optional.ofNullable(words).map(String::strip).filter(said -> !said.isEmpty());
    }
}
