package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.KNOWN_SENDER;
import static nl.trede.vault.schema.Tables.RECEIVED_WORKBOOK;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ImportRecordRepository;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Write;

/// Takes an import back as one unit: its rows go, what it superseded counts again, and a key that was trusted with it is forgotten.
final class Unmerge {
    private Unmerge() {
    }

    /// @return whether there was such an import that was not yet undone
    static boolean of(Write write, UUID importId) {
        Optional<ImportRecord> found = write.find(ImportRecordRepository.SHELF, importId).filter(one -> one.undoneAt() == null);
        if (found.isEmpty()) {
            return false;
        }
        List<ReceivedWorkbook> gone = write.read(dsl -> dsl.selectFrom(RECEIVED_WORKBOOK).where(RECEIVED_WORKBOOK.IMPORT_ID.eq(importId))
                .fetchInto(ReceivedWorkbook.class));
        gone.forEach(workbook -> remove(write, workbook));
        forget(write, found.get(), gone);
        write.save(ImportRecordRepository.SHELF, found.get().withUndoneAt(write.now()));
        write.audit(AuditKind.IMPORT, null, ImportRecordRepository.SHELF.name(), importId);
        return true;
    }

    /// What it had superseded is from now on superseded by what superseded it, or counts again.
    private static void remove(Write write, ReceivedWorkbook workbook) {
        write.read(dsl -> dsl.selectFrom(RECEIVED_WORKBOOK).where(RECEIVED_WORKBOOK.SUPERSEDED_BY.eq(workbook.id()))
                .fetchInto(ReceivedWorkbook.class))
                .forEach(old -> write.save(ReceivedWorkbookRepository.SHELF, old.withSupersededBy(workbook.supersededBy())));
        ReceivedSheet.ALL.forEach(kept -> write.removeAll(kept.table(), kept.workbook().eq(workbook.id()), AuditKind.IMPORT));
        write.removeAll(RECEIVED_WORKBOOK, RECEIVED_WORKBOOK.ID.eq(workbook.id()), AuditKind.IMPORT);
    }

    private static void forget(Write write, ImportRecord undone, List<ReceivedWorkbook> gone) {
        var fingerprints = gone.stream().map(ReceivedWorkbook::fingerprint).filter(Objects::nonNull).toList();
        write.read(dsl -> dsl.selectFrom(KNOWN_SENDER).where(KNOWN_SENDER.FINGERPRINT.in(fingerprints)
                .and(KNOWN_SENDER.FINGERPRINT.notIn(dsl.select(RECEIVED_WORKBOOK.FINGERPRINT).from(RECEIVED_WORKBOOK)
                        .where(RECEIVED_WORKBOOK.FINGERPRINT.isNotNull())))).fetchInto(KnownSender.class)).stream()
                .filter(sender -> sender.firstSeen().equals(undone.importedAt()))
                .forEach(sender -> write.remove(KnownSenderRepository.SHELF, sender.id()));
    }
}
