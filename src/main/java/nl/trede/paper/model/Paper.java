package nl.trede.paper.model;

import java.util.List;
import java.util.Locale;

/// One letter, before it is a file.
///
/// @param language of the words, for hyphenation, spelling and reading aloud
/// @param page     what stands in front of the number of a page, such as *pagina*
/// @param head     the facts at the top: from, to, date, about
public record Paper(Locale language, String title, String page, List<Fact> head, List<Block> blocks) {
    public Paper {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }
}
