package nl.trede.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.LongList;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Tone;
import nl.trede.vault.model.HistoryEntry;
import nl.trede.vault.model.HistorySource;
import nl.trede.vault.model.HistoryWords;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;

/// *Geschiedenis* of a client or an employer: every change, field by field, each of which can be put back; and who did what (NEN 7513).
public final class HistoryPane {
    private static final int AT_FIRST = 50;

    private final Desk desk;
    private final Text text;
    private final Vault vault;
    private final HistorySource source;
    private final VBox changes = new VBox();
    private final VBox log = new VBox();
    private final Page page;

    /// @param log what one person did with one kind of record in one minute, and how often
    private record Shown(List<HistoryWords.Line> changes, Map<HistoryWords.LogLine, Integer> log) {
    }

    public HistoryPane(Desk desk, Vault vault, HistorySource source) {
        this.desk = desk;
        this.text = desk.text();
        this.vault = vault;
        this.source = source;
        page = new Page(Columns.mainAndSide(changes, log));
        page.column().getStyleClass().add("tab-page");
        page.setId("history");
        load();
    }

    public Page page() {
        return page;
    }

    private void load() {
        desk.tasks().of(progress -> read()).onDone(this::show).onTrouble(this::trouble).start();
    }

    private Shown read() {
        var words = new HistoryWords(text, vault);
        var log = new LinkedHashMap<HistoryWords.LogLine, Integer>();
        source.log().forEach(line -> log.merge(words.line(line, source.kind(line.recordType())), 1, Integer::sum));
        return new Shown(source.changes().stream().filter(entry -> entry.kind().isPresent()).map(words::line).toList(), log);
    }

    private void show(Shown now) {
        var card = new Card(text.get("vault.history.changes"), text.get("vault.history.count", now.changes().size()));
        changes.getChildren().setAll(card.lines(now.changes().isEmpty() ? new EmptyState(Icon.HISTORY, text.get("vault.history.none"))
                : new LongList<>(text, now.changes(), this::line, AT_FIRST)));
        var did = new Card(text.get("vault.history.log"), text.get("vault.history.count", now.log().values().stream().mapToInt(Integer::intValue).sum()));
        log.getChildren().setAll(now.log().isEmpty() ? did.content(Labels.muted(text.get("vault.history.nobody")))
                : did.lines(new LongList<>(text, List.copyOf(now.log().entrySet()), this::done, AT_FIRST)));
    }

    private ListLine line(HistoryWords.Line change) {
        var line = new ListLine(change.title()).strong().dot(change.entry().removal() ? Tone.DANGER : Tone.ACCENT);
        change.details().forEach(line::sub);
        line.sub(change.by());
        return line.right(Buttons.small(text.get("vault.history.restore"), () -> restore(change.entry())));
    }

    private ListLine done(Map.Entry<HistoryWords.LogLine, Integer> done) {
        var line = new ListLine(done.getKey().title()).sub(done.getKey().by()).dot(done.getKey().looked() ? Tone.NEUTRAL : Tone.ACCENT);
        return done.getValue() == 1 ? line : line.right(text.get("vault.history.times", done.getValue()));
    }

    private void restore(HistoryEntry entry) {
        desk.tasks().of(progress -> source.restore(entry)).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<HistorySource.Undo>(var undo) -> desk.notices().show(Notice.success(text.get("vault.history.restored"))
                        .with(text.get("vault.history.undo"), () -> takeBack(undo)));
                case Outcome.Refused<HistorySource.Undo>(var why) -> desk.notices().show(Notice.attention(text.get(why)));
            }
            load();
        }).onTrouble(this::trouble).inOrder().start();
    }

    private void takeBack(HistorySource.Undo undo) {
        desk.tasks().of(progress -> undo.take()).onDone(outcome -> {
            if (outcome instanceof Outcome.Refused<?>(var why)) {
                desk.notices().show(Notice.attention(text.get(why)));
            }
            load();
        }).onTrouble(this::trouble).inOrder().start();
    }

    private void trouble(Exception trouble) {
        var sentence = trouble instanceof VaultTrouble known ? known.sentence() : Message.of("vault.trouble.database");
        desk.notices().show(Notice.danger(text.get(sentence)));
    }
}
