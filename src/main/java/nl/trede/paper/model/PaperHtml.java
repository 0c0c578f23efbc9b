package nl.trede.paper.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A letter as one page of HTML, with the structure that a screen reader needs and the one style sheet of all letters.
final class PaperHtml {
    /// Letters in one run of text. The lines of a longer one are sought in time that grows with the square of its length.
    private static final int RUN = 1000;

    private final Glyphs glyphs;
    private final StringBuilder page = new StringBuilder();

    private PaperHtml(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    static String of(Paper paper, Glyphs glyphs) {
        var html = new PaperHtml(glyphs);
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
            case Block.Note(String words) -> page.append("<p class=\"note\">").append(words(words)).append("</p>");
            case Block.Bullets(List<String> items) -> {
                page.append("<ul>");
                items.forEach(item -> element("li", item));
                page.append("</ul>");
            }
            case Block.Facts(List<Fact> facts) -> facts(facts, "facts");
            case Block.Grid grid -> grid(grid);
            case Block.Signatures(List<String> who) -> {
                page.append("<div class=\"signs\">");
                who.forEach(name -> page.append("<p class=\"sign\">").append(words(name)).append("</p>"));
                page.append("</div>");
            }
        }
    }

    private void facts(List<Fact> facts, String kind) {
        if (facts.isEmpty()) {
            return;
        }
        page.append("<table class=\"").append(kind).append("\">");
        for (Fact fact : facts) {
            page.append("<tr><th scope=\"row\">").append(words(fact.label())).append("</th><td>").append(words(fact.value()))
                    .append("</td></tr>");
        }
        page.append("</table>");
    }

    private void grid(Block.Grid grid) {
        page.append("<table class=\"grid\"><thead><tr>");
        for (int i = 0; i < grid.header().size(); i++) {
            page.append("<th scope=\"col\" style=\"width: ").append(grid.widths().get(i)).append("%\">").append(words(grid.header().get(i)))
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
        page.append('<').append(name).append('>').append(words(words)).append("</").append(name).append('>');
    }

    private String words(String typed) {
        String words = glyphs.printable(Letters.clean(typed));
        if (words.length() <= RUN) {
            return Letters.html(words);
        }
        var runs = new StringBuilder();
        for (int from = 0; from < words.length(); ) {
            int to = end(words, from);
            runs.append("<span>").append(Letters.html(words.substring(from, to))).append("</span>");
            from = to;
        }
        return runs.toString();
    }

    /// Behind a space, so that no word is in two runs; inside a word only when it is longer than a run.
    private static int end(String words, int from) {
        if (words.length() - from <= RUN) {
            return words.length();
        }
        int space = Math.max(words.lastIndexOf(' ', from + RUN), words.lastIndexOf('\n', from + RUN));
        if (space > from) {
            return space + 1;
        }
        return from + RUN - (Character.isHighSurrogate(words.charAt(from + RUN - 1)) ? 1 : 0);
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
