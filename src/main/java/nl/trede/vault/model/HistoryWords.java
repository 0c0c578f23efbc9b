package nl.trede.vault.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;

/// Puts changes and the log in the words a person reads: labels of fields and enums, names in place of keys, dates, yes and no. Reads names from
/// the vault, so not for the screen thread.
public final class HistoryWords {
    private static final int LONG = 120;

    private final Text text;
    private final Vault vault;
    private final Map<String, Optional<String>> named = new HashMap<>();

    public HistoryWords(Text text, Vault vault) {
        this.text = text;
        this.vault = vault;
    }

    /// One change.
    ///
    /// @param details one sentence for each field that changed
    /// @param by      when and by whom
    public record Line(HistoryEntry entry, String title, List<String> details, String by) {
    }

    /// One line of the log.
    public record LogLine(String title, String by, boolean looked) {
    }

    /// @param entry of a kind that is known
    public Line line(HistoryEntry entry) {
        RecordKind<?> kind = entry.kind().orElseThrow();
        String what = text.get(entry.removal() ? kind.removedKey() : "vault.history.changed", text.get(kind.labelKey()));
        JsonNode content = Json.read(entry.revision().content(), JsonNode.class);
        List<String> which = kind.called().stream().map(component -> shown(kind, component, Changes.plain(content.path(component))))
                .flatMap(Optional::stream).toList();
        List<String> details = entry.changes().stream().flatMap(change -> kind.field(text, change.component()).stream()
                .map(label -> text.get("vault.history.field", label, orEmpty(kind, change.component(), change.before()),
                        orEmpty(kind, change.component(), change.after())))).toList();
        return new Line(entry, String.join(" · ", Stream.concat(Stream.of(what), which.stream()).toList()), details,
                by(entry.revision().changedAt(), entry.revision().actor()));
    }

    /// @param kind of the record it is about
    public LogLine line(AuditLine line, Optional<RecordKind<?>> kind) {
        String record = kind.map(each -> text.get(each.labelKey())).orElseGet(() -> text.get("vault.history.other"));
        return new LogLine(text.get("vault.history.logLine", text.get("vault.audit." + line.event().name()), record),
                by(line.happenedAt(), line.actor()), line.event() == AuditKind.INZIEN);
    }

    private String by(Instant moment, String actor) {
        return text.get("vault.history.by", moment(moment), actor);
    }

    private String moment(Instant instant) {
        var moment = ZonedDateTime.ofInstant(instant, Dates.ZONE);
        return text.date(moment.toLocalDate()) + " " + text.time(moment.toLocalTime());
    }

    private String orEmpty(RecordKind<?> kind, String component, String value) {
        return shown(kind, component, value).orElseGet(() -> text.get("vault.history.empty"));
    }

    private Optional<String> shown(RecordKind<?> kind, String component, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (kind.names().containsKey(component)) {
            return Optional.of(named.computeIfAbsent(kind.labelKey() + "." + component + "=" + value,
                    key -> kind.names().get(component).of(vault, text, value)).orElse(type(kind, component) == UUID.class ? "…" : value));
        }
        if (kind.codes().containsKey(component)) {
            return Optional.of(Arrays.stream(value.split(";")).map(code -> label(kind.codes().get(component), code)).collect(Collectors.joining(", ")));
        }
        return Optional.of(plain(type(kind, component), value));
    }

    private static Class<?> type(RecordKind<?> kind, String component) {
        return Arrays.stream(kind.shelf().type().getRecordComponents()).filter(each -> each.getName().equals(component))
                .map(RecordComponent::getType).collect(Collectors.<Class<?>>toList()).getFirst();
    }

    private String plain(Class<?> type, String value) {
        if (type.isEnum()) {
            return label(type, value);
        }
        if (type == UUID.class) {
            return "…";
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
            return text.get(value.equals("true") ? "vault.history.yes" : "vault.history.no");
        }
        return value.length() > LONG ? value.substring(0, LONG) + " …" : value;
    }

    private String label(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast).filter(each -> each.name().equals(code))
                .map(each -> text.of((Enum<?>) each)).findFirst().orElse(code);
    }
}
