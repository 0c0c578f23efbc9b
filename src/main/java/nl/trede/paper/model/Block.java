package nl.trede.paper.model;

import java.util.List;

/// A part of a letter. The same parts become a PDF and a Word document, so that both say the same.
public sealed interface Block {
    record Heading(String words) implements Block { }

    /// A line break in the words stays a line break.
    record Paragraph(String words) implements Block { }

    /// Someone's own words, set apart.
    record Quote(String words) implements Block { }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// A table; its header is repeated at the top of every page that it runs on to.
    ///
    /// @param rows   each as wide as the header
    /// @param widths of the columns in percent, 100 together
    record Grid(List<String> header, List<List<String>> rows, List<Integer> widths) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            int wide = header.size();
            if (wide == 0 || rows.stream().anyMatch(row -> row.size() != wide) || widths.size() != wide
                    || widths.stream().mapToInt(Integer::intValue).sum() != HUNDRED) {
                throw new IllegalArgumentException("Every row of a table is as wide as its header, and the columns take all of the width");
            }
        }

        private static final int HUNDRED = 100;
    }

    /// Small print.
    record Note(String words) implements Block { }

    /// Lines to sign on, each with the name of who signs.
    record Signatures(List<String> who) implements Block {
        public Signatures {
            who = List.copyOf(who);
        }
    }
}
