package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/// The log as a chain: every line's digest covers the line before it, so that a line cannot be changed or taken out unseen, and a
/// file that is older than it claims to be ends at another digest than the witness remembers.
final class AuditChain {
    static final String START = "0".repeat(64);

    private final byte[] key;

    AuditChain(byte[] key) {
        this.key = key;
    }

    /// The end of the chain: its last position and digest.
    record Head(long seq, String digest) {
        static final Head EMPTY = new Head(0, START);
    }

    static Head head(DSLContext dsl) {
        return dsl.select(AUDIT_EVENT.SEQ, AUDIT_EVENT.DIGEST).from(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.SEQ.desc()).limit(1)
                .fetchOptional(row -> new Head(row.value1(), row.value2()))
                .orElse(Head.EMPTY);
    }

    /// The line with its digest after `previous`.
    AuditLine seal(AuditLine line, Head previous) {
        var instant = line.happenedAt().truncatedTo(ChronoUnit.MILLIS);
        var sealed = new AuditLine(previous.seq() + 1, instant, line.actor(), line.onBehalfOf(), line.event(), line.clientId(),
                line.recordType(), line.recordId(), line.rowChange(), "");
        return new AuditLine(sealed.seq(), instant, line.actor(), line.onBehalfOf(), line.event(), line.clientId(),
                line.recordType(), line.recordId(), line.rowChange(), digest(sealed, previous.digest()));
    }

    /// What the lines after a head say happened to the tables, when they follow on from it without a break.
    ///
    /// @return by how many rows each table grew, or empty when the chain is broken or does not contain `from`
    Optional<Map<String, Long>> follow(DSLContext dsl, Head from) {
        var growth = new HashMap<String, Long>();
        Head at = from.seq() == 0 ? Head.EMPTY : null;
        try (var lines = dsl.selectFrom(AUDIT_EVENT).where(AUDIT_EVENT.SEQ.ge(from.seq())).orderBy(AUDIT_EVENT.SEQ)
                .fetchSize(1000).fetchLazy()) {
            for (var row : lines) {
                AuditLine line = row.into(AuditLine.class);
                if (at == null) {
                    if (line.seq() != from.seq() || !line.digest().equals(from.digest())) {
                        return Optional.empty();
                    }
                } else {
                    if (line.seq() != at.seq() + 1 || !line.digest().equals(digest(line, at.digest()))) {
                        return Optional.empty();
                    }
                    count(line, growth);
                }
                at = new Head(line.seq(), line.digest());
            }
        }
        return at == null ? Optional.empty() : Optional.of(growth);
    }

    private static void count(AuditLine line, Map<String, Long> growth) {
        growth.merge("audit_event", 1L, Long::sum);
        growth.merge(line.recordType(), (long) line.rowChange(), Long::sum);
        boolean keepsVersions = line.recordId() != null && !line.recordType().equals(Changed.SETTING);
        if (keepsVersions && (line.event() == AuditKind.WIJZIGEN || line.event() == AuditKind.VERWIJDEREN)) {
            growth.merge("revision", 1L, Long::sum);
        }
    }

    private String digest(AuditLine line, String previous) {
        String text = String.join("\n", previous, Long.toString(line.seq()),
                Long.toString(line.happenedAt().toEpochMilli()), line.actor(), Objects.toString(line.onBehalfOf(), ""),
                line.event().name(), Objects.toString(line.clientId(), ""), line.recordType(),
                Objects.toString(line.recordId(), ""), Integer.toString(line.rowChange()));
        return HexFormat.of().formatHex(Secrets.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }
}
