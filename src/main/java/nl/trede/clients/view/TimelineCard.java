package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.viewmodel.AgreementSteps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.KeptFocus;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;

/// Everything that happened, newest first, from every room; narrowed by kind.
final class TimelineCard extends VBox {
    private static final String ALL = "all";
    private static final int PAGE = 12;

    private final Desk desk;
    private final Text text;
    private final AgreementSteps steps;
    private final boolean plain;
    private final VBox lines = new VBox();
    private List<TimelineEntry> entries = List.of();
    private List<UUID> open = List.of();
    private String kind = ALL;
    private int shown = PAGE;

    /// @param plain for a client who reads along: lines lead nowhere
    TimelineCard(Desk desk, AgreementSteps steps, boolean plain) {
        this.desk = desk;
        this.text = desk.text();
        this.steps = steps;
        this.plain = plain;
    }

    /// @param agreements those on the timeline that still stand
    void show(List<TimelineEntry> timeline, List<UUID> agreements) {
        KeptFocus.during(this, () -> make(timeline, agreements));
    }

    private void make(List<TimelineEntry> timeline, List<UUID> agreements) {
        entries = timeline;
        open = agreements;
        var kinds = new ArrayList<>(List.of(ALL));
        timeline.stream().map(TimelineEntry::kind).distinct().sorted().forEach(kinds::add);
        kind = kinds.contains(kind) ? kind : ALL;
        var card = new Card(text.get(plain ? "clients.timeline.title.plain" : "clients.timeline.title"));
        if (timeline.isEmpty()) {
            card.lines(new EmptyState(Icon.HISTORY, text.get("clients.timeline.teach")));
        } else {
            var chips = Chips.single(kinds, each -> text.get("clients.timeline.kind." + each));
            chips.getStyleClass().add("timeline-kinds");
            chips.setValue(kind);
            chips.valueProperty().subscribe(chosen -> {
                kind = chosen;
                shown = PAGE;
                fill();
            });
            card.lines(chips, lines);
        }
        getChildren().setAll(card);
    }

    private void fill() {
        var chosen = said(entries.stream().filter(entry -> kind.equals(ALL) || entry.kind().equals(kind)).toList());
        lines.getChildren().setAll(chosen.stream().limit(shown).map(this::line).toList());
        if (chosen.size() > shown) {
            var more = new ListLine(text.get("clients.timeline.more", chosen.size() - shown));
            lines.getChildren().add(more.right(Buttons.small(text.get("clients.timeline.showMore"), () -> {
                shown += PAGE;
                fill();
            })));
        }
    }

    /// What is said of a day, and how often: a report that was kept in two ways is one line.
    private record Said(TimelineEntry entry, int times) {
        private boolean says(TimelineEntry other) {
            return entry.date().equals(other.date()) && entry.kind().equals(other.kind()) && entry.title().equals(other.title())
                    && entry.detail().equals(other.detail()) && entry.rung().equals(other.rung()) && entry.place().equals(other.place());
        }
    }

    private List<Said> said(List<TimelineEntry> all) {
        var said = new ArrayList<Said>();
        for (TimelineEntry entry : all) {
            if (!said.isEmpty() && said.getLast().says(entry) && !open.contains(entry.id()) && !open.contains(said.getLast().entry().id())) {
                said.add(new Said(entry, said.removeLast().times() + 1));
            } else {
                said.add(new Said(entry, 1));
            }
        }
        return said;
    }

    private Node line(Said said) {
        TimelineEntry entry = said.entry();
        boolean agreed = open.contains(entry.id());
        String words = plain && agreed ? text.get("clients.timeline.open.plain", entry.title().arguments().getFirst()) : text.get(entry.title());
        var line = Words.line(text, entry, said.times() == 1 ? words : text.get("clients.timeline.times", words, said.times()));
        if (entry.intern() && entry.detail().isPresent()) {
            line.pill(new Pill(text.get("clients.timeline.intern")));
        }
        if (agreed) {
            return new AgreementLine(desk, line, entry.id(), steps);
        }
        if (!plain) {
            entry.place().ifPresent(place -> line.onOpen(() -> desk.navigator().open(place)));
        }
        return line;
    }
}
