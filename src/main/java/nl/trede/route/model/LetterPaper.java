package nl.trede.route.model;

import java.util.ArrayList;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// Puts a letter of the subsidy into words.
final class LetterPaper {
    private final Text text;

    LetterPaper(Text text) {
        this.text = text;
    }

    Paper of(Letter letter) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text.get("route.letter.intro." + letter.kind())));
        for (LetterPart part : letter.parts().contents()) {
            blocks.add(new Block.Heading(text.get(part.title())));
            if (!part.facts().isEmpty()) {
                blocks.add(new Block.Facts(part.facts()));
            }
            if (!part.words().isEmpty()) {
                blocks.add(new Block.Quote(part.words()));
            }
        }
        blocks.add(new Block.Paragraph(text.get("route.letter.close." + (letter.kind().ours() ? "send" : "ask"))));
        if (letter.kind() == PaperKind.AANVRAAG) {
            blocks.add(new Block.Signatures(List.of(text.get("route.letter.sign.client"), text.get("route.letter.sign.ggz"), text.get("route.letter.sign.municipality"))));
        } else {
            blocks.add(new Block.Signatures(List.of(text.get("route.letter.sign.ggz"))));
        }
        blocks.add(new Block.Note(text.get("route.letter.note")));
        return new Paper(text.locale(), title(letter.kind()), text.get("route.letter.page"), head(letter), blocks);
    }

    String title(PaperKind kind) {
        return kind.ours() ? text.of(kind) : text.get("route.letter.title.ask", kind);
    }

    /// To whom: the person who handles it, or else the municipality.
    String recipient(Letter letter) {
        String municipality = letter.data().municipality().map(place -> text.get("route.letter.municipalityOf", place)).orElseGet(() -> text.get("route.letter.municipality"));
        return letter.paper().who() == null ? municipality : letter.paper().who() + ", " + municipality;
    }

    private List<Fact> head(Letter letter) {
        var head = new ArrayList<Fact>();
        head.add(new Fact(text.get("route.letter.to"), recipient(letter)));
        letter.data().sender().ifPresent(who -> head.add(new Fact(text.get("route.letter.from"),
                who.coach().name() + who.organisation().map(one -> ", " + one.name()).orElse(""))));
        head.add(new Fact(text.get("route.letter.day"), text.date(letter.data().day())));
        if (letter.paper().reference() != null) {
            head.add(new Fact(text.get("route.letter.yourReference"), letter.paper().reference()));
        }
        return head;
    }
}
