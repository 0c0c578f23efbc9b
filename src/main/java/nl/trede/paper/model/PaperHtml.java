package nl.trede.paper.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A letter as one page of HTML, with the structure that a screen reader needs and the one style sheet of all letters.
final class PaperHtml {
    private final StringBuilder page = new StringBuilder();

    private PaperHtml() {
    }

    static String of(Paper paper) {
        var html = new PaperHtml();
        html.page.append("<!DOCTYPE html><html lang=\"").append(paper.language().toLanguageTag()).append("\"><head><title>")
                .append(Letters.html(paper.title())).append("</title><meta name=\"description\" content=\"").append(Letters.html(paper.title()))
                .append("\"/><style>").append(style().replace("{page}", css(paper.page()))).append("</style></head><body>");
        html.element("h1", paper.title());
        html.facts(paper.head(), "head");
        paper.blocks().forEach(html::block);
        html.page.append("</body></html>");
        return html.page.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String words) -> element("h2", words);
            case Block.Paragraph(String words) -> element("p", words);
            case Block.Quote(String words) -> element("blockquote", words);
            case Block.Note(String words) -> page.append("<p class=\"note\">").append(Letters.html(words)).append("</p>");
            case Block.Bullets(List<String> items) -> {
                page.append("<ul>");
                items.forEach(item -> element("li", item));
                page.append("</ul>");
            }
            case Block.Facts(List<Fact> facts) -> facts(facts, "facts");
            case Block.Grid grid -> grid(grid);
            case Block.Signatures(List<String> who) -> who.forEach(name ->
                    page.append("<p class=\"sign\">").append(Letters.html(name)).append("</p>"));
        }
    }

    private void facts(List<Fact> facts, String kind) {
        if (facts.isEmpty()) {
            return;
        }
        page.append("<table class=\"").append(kind).append("\">");
        for (Fact fact : facts) {
            page.append("<tr><th scope=\"row\">").append(Letters.html(fact.label())).append("</th><td>").append(Letters.html(fact.value()))
                    .append("</td></tr>");
        }
        page.append("</table>");
    }

    private void grid(Block.Grid grid) {
        page.append("<table class=\"grid\"><thead><tr>");
        for (int i = 0; i < grid.header().size(); i++) {
            page.append("<th scope=\"col\" style=\"width: ").append(grid.widths().get(i)).append("%\">").append(Letters.html(grid.header().get(i)))
                    .append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (List<String> row : grid.rows()) {
            page.append("<tr>");
            row.forEach(cell -> element("td", cell));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void element(String name, String words) {
        page.append('<').append(name).append('>').append(Letters.html(words)).append("</").append(name).append('>');
    }

    private static String css(String words) {
        return Letters.clean(words).replaceAll("[^\\p{L} ]", "");
    }

    private static String style() {
        try (InputStream in = PaperHtml.class.getResourceAsStream("/nl/trede/paper/letter.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
