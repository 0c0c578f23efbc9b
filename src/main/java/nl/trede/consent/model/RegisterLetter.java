package nl.trede.consent.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// *Wat is er gedeeld?* as a letter to the client: what went to whom, what was allowed, what was not, and what goes without asking.
final class RegisterLetter {
    private static final String ROW = "consent.letter.row";

    private final Text text;
    private final ConsentPage page;
    private final LocalDate day;

    private RegisterLetter(Text text, ConsentPage page, LocalDate day) {
        this.text = text;
        this.page = page;
        this.day = day;
    }

    /// @param name  what the client is called
    /// @param coach who hands it over
    static Paper of(Text text, ConsentPage page, String name, String coach, LocalDate day) {
        var letter = new RegisterLetter(text, page, day);
        var head = List.of(new Fact(text.get("consent.letter.for"), name), new Fact(text.get("consent.letter.from"), coach),
                new Fact(text.get("consent.letter.day"), text.date(day)));
        return new Paper(text.locale(), text.get("consent.letter.title"), text.get("consent.letter.page"), head, letter.blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text.get("consent.letter.intro")));
        blocks.add(new Block.Heading(text.get("consent.letter.shared")));
        blocks.add(page.shared().isEmpty() ? new Block.Paragraph(text.get("consent.letter.sharedNone")) : shared());
        blocks.add(new Block.Heading(text.get("consent.letter.allowed")));
        List<Consent> valid = page.standing().consents().stream().filter(this::holds).toList();
        blocks.add(valid.isEmpty() ? new Block.Paragraph(text.get("consent.letter.allowedNone")) : allowed(valid));
        List<String> closed = page.standing().consents().stream().filter(one -> !holds(one)).map(this::closed).toList();
        if (!closed.isEmpty()) {
            blocks.add(new Block.Heading(text.get("consent.letter.closed")));
            blocks.add(new Block.Bullets(closed));
        }
        blocks.add(new Block.Heading(text.get("consent.letter.needed")));
        blocks.add(new Block.Paragraph(text.get("consent.letter.needed.why")));
        blocks.add(new Block.Bullets(needed()));
        blocks.add(new Block.Note(text.get("consent.letter.end")));
        return blocks;
    }

    private Block shared() {
        return new Block.Grid(List.of(text.get("consent.letter.when"), text.get("consent.letter.who"), text.get("consent.letter.what"),
                text.get("consent.letter.how")), page.shared().stream().map(event -> List.of(
                        text.date(ZonedDateTime.ofInstant(event.sharedAt(), Dates.ZONE).toLocalDate()),
                        recipient(Optional.ofNullable(event.partyId()), Optional.ofNullable(event.recipientName()), event.recipient()),
                        words(event.categorySet()), text.get(ROW, event.paper(), event.channel()))).toList(), List.of(16, 24, 34, 26));
    }

    private Block allowed(List<Consent> valid) {
        return new Block.Grid(List.of(text.get("consent.letter.who"), text.get("consent.letter.what"), text.get("consent.letter.purpose"),
                text.get("consent.letter.until")), valid.stream().map(one -> List.of(
                        recipient(Optional.ofNullable(one.partyId()), Optional.empty(), one.recipient()), words(one.categorySet()), one.purpose(),
                        one.expires() == null ? text.get("consent.letter.always") : text.date(one.expires()))).toList(), List.of(24, 34, 24, 18));
    }

    /// The categories of a consent that still hold; a later refusal ends them.
    private boolean holds(Consent consent) {
        Audience to = new Audience(consent.recipient(), Optional.ofNullable(consent.partyId()));
        return consent.categorySet().stream().anyMatch(category -> consent.valid(to, category, day)
                && page.standing().lastWord(to, category, day).filter(one -> !one.refusalNoted()).isPresent());
    }

    private String closed(Consent consent) {
        String key = consent.refusalNoted() ? "consent.letter.refused" : consent.withdrawnDate() != null ? "consent.letter.withdrawn"
                : consent.expires() != null && consent.expires().isBefore(day) ? "consent.letter.expired" : "consent.letter.changed";
        LocalDate when = consent.refusalNoted() || consent.withdrawnDate() == null && consent.expires() == null ? consent.givenDate()
                : consent.withdrawnDate() != null ? consent.withdrawnDate() : consent.expires();
        return text.get(key, words(consent.categorySet()), text.get(consent.recipient().phrase()), when);
    }

    /// What the law or the order lays down, and what the region gets, from the one table.
    private List<String> needed() {
        var lines = new ArrayList<String>();
        for (RecipientKind recipient : List.of(RecipientKind.UWV, RecipientKind.GEMEENTE)) {
            Arrays.stream(DataCategory.values()).filter(category -> Matrix.rule(category, recipient) == Rule.NEEDED)
                    .map(category -> text.get("consent.letter.needed.line", category, recipient.phrase(),
                            Matrix.cell(category, recipient).note().orElseThrow())).forEach(lines::add);
        }
        lines.add(text.get(page.standing().objection() ? "consent.letter.region.objected" : "consent.letter.region"));
        return lines;
    }

    private String recipient(Optional<java.util.UUID> party, Optional<String> name, RecipientKind kind) {
        return page.name(party).or(() -> name).map(who -> text.get("consent.shared.named", who, kind)).orElseGet(() -> text.of(kind));
    }

    private String words(Collection<DataCategory> categories) {
        return categories.stream().map(text::of).collect(Collectors.joining(", "));
    }
}
