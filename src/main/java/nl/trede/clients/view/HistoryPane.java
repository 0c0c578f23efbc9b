package nl.trede.clients.view;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientHistory;
import nl.trede.clients.model.HistoryEntry;
import nl.trede.clients.model.RecordKind;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Tone;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.AuditLine;

/// *Geschiedenis*: every change, field by field, each of which can be put back; and who looked into the record (NEN 7513).
final class HistoryPane {
    private static final int MOST = 200;
    private static final int LONG = 120;

    private final Text text;
    private final ClientModel model;
    private final ClientHistory history;
    private final Supplier<RegionNames> regions;
    private final VBox changes = new VBox();
    private final VBox log = new VBox();
    private final Page page;

    HistoryPane(Text text, ClientModel model, ClientHistory history, Supplier<RegionNames> regions) {
        this.text = text;
        this.model = model;
        this.history = history;
        this.regions = regions;
        page = new Page(Columns.mainAndSide(changes, log));
        page.column().getStyleClass().add("tab-page");
    }

    Page page() {
        return page;
    }

    void load() {
        model.steps().read(() -> history.changes(model.clientId()), this::showChanges);
        model.steps().read(() -> history.log(model.clientId()), this::showLog);
    }

    private void showChanges(List<HistoryEntry> entries) {
        var card = new Card(text.get("clients.history.changes"), text.get("clients.history.count", entries.size()));
        var lines = entries.stream().limit(MOST).filter(entry -> entry.kind().isPresent()).map(this::line).toList();
        if (lines.isEmpty()) {
            card.lines(new EmptyState(Icon.HISTORY, text.get("clients.history.none")));
        } else {
            card.lines(lines);
        }
        changes.getChildren().setAll(card);
    }

    private ListLine line(HistoryEntry entry) {
        var kind = entry.kind().orElseThrow();
        boolean removed = entry.revision().event() == AuditKind.VERWIJDEREN;
        String title = text.get(removed ? "clients.history.removed" : "clients.history.changed", text.get(kind.labelKey()));
        var line = new ListLine(title).strong().dot(removed ? Tone.DANGER : Tone.ACCENT);
        entry.changes().stream().flatMap(change -> kind.field(text, change.component()).stream()
                .map(label -> text.get("clients.history.field", label, shown(kind, change.component(), change.before()),
                        shown(kind, change.component(), change.after())))).forEach(line::sub);
        line.sub(text.get("clients.history.by", moment(entry.revision().changedAt()), entry.revision().actor()));
        return line.right(Buttons.small(text.get("clients.history.restore"), () -> restore(entry)));
    }

    private void restore(HistoryEntry entry) {
        var undo = new Runnable[1];
        model.take(() -> {
            undo[0] = history.restore(entry);
            return Outcome.done(entry);
        }, Message.of("clients.history.restored"), () -> {
            undo[0].run();
            load();
        }, ignored -> load(), message -> { });
    }

    private void showLog(List<AuditLine> lines) {
        var card = new Card(text.get("clients.history.log"), text.get("clients.history.count", lines.size()));
        var shown = new LinkedHashMap<Done, Integer>();
        lines.stream().limit(MOST).forEach(line -> shown.merge(new Done(line.event(), recordName(line.recordType()), moment(line.happenedAt()), line.actor()),
                1, Integer::sum));
        log.getChildren().setAll(card.lines(shown.entrySet().stream().map(entry -> done(entry.getKey(), entry.getValue())).toList()));
    }

    /// What one person did with one kind of record in one minute.
    private record Done(AuditKind event, String record, String moment, String actor) {
    }

    private ListLine done(Done done, int times) {
        var line = new ListLine(text.get("clients.history.logLine", text.get("clients.audit." + done.event().name()), done.record()))
                .sub(text.get("clients.history.by", done.moment(), done.actor())).dot(done.event() == AuditKind.INZIEN ? Tone.NEUTRAL : Tone.ACCENT);
        return times == 1 ? line : line.right(text.get("clients.history.times", times));
    }

    private String recordName(String type) {
        return history.kind(type).map(kind -> text.get(kind.labelKey())).orElseGet(() -> text.get("clients.record.other"));
    }

    private String moment(Instant instant) {
        var moment = ZonedDateTime.ofInstant(instant, Dates.ZONE);
        return text.date(moment.toLocalDate()) + " " + text.time(moment.toLocalTime());
    }

    /// A value as a person reads it: enum labels, dates, yes and no.
    private String shown(RecordKind<?> kind, String component, String value) {
        if (value.isEmpty()) {
            return text.get("clients.history.empty");
        }
        if (kind.codes().containsKey(component)) {
            return Arrays.stream(value.split(";")).map(code -> label(kind.codes().get(component), code)).collect(Collectors.joining(", "));
        }
        Class<?> type = Arrays.stream(kind.shelf().type().getRecordComponents()).filter(each -> each.getName().equals(component))
                .map(RecordComponent::getType).collect(Collectors.<Class<?>>toList()).getFirst();
        if (type.isEnum()) {
            return label(type, value);
        }
        if (type == UUID.class) {
            return regions.get().municipality(UUID.fromString(value)).map(Municipality::name).orElse("…");
        }
        if (type == LocalDate.class) {
            return text.date(LocalDate.parse(value));
        }
        if (type == BigDecimal.class) {
            var number = new BigDecimal(value).stripTrailingZeros();
            return text.number(number, Math.max(0, number.scale()));
        }
        if (type == Instant.class) {
            return moment(Instant.parse(value));
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.get(value.equals("true") ? "clients.yes" : "clients.no");
        }
        return value.length() > LONG ? value.substring(0, LONG) + " …" : value;
    }

    private String label(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).filter(each -> each.name().equals(code))
                .map(each -> text.of((Enum<?>) each)).findFirst().orElse(code);
    }
}
