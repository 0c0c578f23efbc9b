package nl.trede.figures.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.trede.common.text.Text;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.LongList;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.CaseFacts;

/// The clients behind a number as lines that open the client.
///
/// @param names      of the clients, by their key
/// @param openClient opens the page of a client
record CaseLines(Text text, Map<String, String> names, Consumer<UUID> openClient) {
    /// With what about each of them matters to the figure.
    LongList<Case> of(List<Case> cases) {
        return new LongList<>(text, cases.stream().sorted(Comparator.comparing(one -> name(one.facts()), String.CASE_INSENSITIVE_ORDER)).toList(),
                one -> {
                    var line = line(one.facts());
                    one.detail().ifPresent(detail -> line.right(text.get(detail)));
                    return line;
                });
    }

    LongList<CaseFacts> list(List<CaseFacts> clients) {
        return new LongList<>(text, clients.stream().sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER)).toList(), this::line);
    }

    private ListLine line(CaseFacts one) {
        var line = new ListLine(name(one));
        return names.containsKey(one.clientKey()) ? line.onOpen(() -> openClient.accept(UUID.fromString(one.clientKey()))) : line;
    }

    private String name(CaseFacts one) {
        return names.getOrDefault(one.clientKey(), one.clientKey());
    }
}
