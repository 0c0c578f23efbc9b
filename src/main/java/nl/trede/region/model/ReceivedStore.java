package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.IMPORT_RECORD;
import static nl.trede.vault.schema.Tables.KNOWN_SENDER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;

/// The coordinator's merged store: takes in workbooks of many teams, each once, each revision in the place of the one before.
public final class ReceivedStore implements WorkbookIntake {
    private final Vault vault;

    public ReceivedStore(Vault vault) {
        this.vault = vault;
    }

    @Override
    public boolean knows(String fingerprint) {
        return vault.read(dsl -> dsl.fetchExists(KNOWN_SENDER, KNOWN_SENDER.FINGERPRINT.eq(fingerprint)));
    }

    @Override
    public Map<String, ImportRecord> readBefore(Collection<String> sha256) {
        return vault.read(dsl -> dsl.selectFrom(IMPORT_RECORD)
                .where(IMPORT_RECORD.UNDONE_AT.isNull().and(IMPORT_RECORD.SHA256.in(sha256))).fetchInto(ImportRecord.class)).stream()
                .collect(Collectors.toMap(ImportRecord::sha256, Function.identity(), (one, other) -> other));
    }

    @Override
    public List<ImportPlan> planAll(List<OpenedWorkbook> workbooks) {
        List<Contents> contents = Contents.ofAll(workbooks);
        return vault.read(dsl -> {
            Archive archive = Archive.read(dsl);
            List<Verdict> verdicts = IntStream.range(0, workbooks.size())
                    .mapToObj(i -> Verdict.of(workbooks.get(i), contents.get(i), archive)).toList();
            var before = new Before(dsl, verdicts);
            var plans = new ArrayList<ImportPlan>();
            for (int i = 0; i < workbooks.size(); i++) {
                plans.add(plan(workbooks.get(i), verdicts.get(i), before));
            }
            return plans;
        });
    }

    @Override
    public List<ImportResult> commitAll(List<Approved> approved) {
        List<Contents> contents = Contents.ofAll(approved.stream().map(one -> one.plan().workbook()).toList());
        return vault.writeBulk(write -> {
            var merge = new Merge(write, write.read(Archive::read));
            List<ImportResult> results = IntStream.range(0, approved.size()).mapToObj(i -> merge.take(approved.get(i), contents.get(i))).toList();
            merge.store();
            return results;
        });
    }

    @Override
    public boolean undo(UUID importId) {
        return vault.writeBulk(write -> Unmerge.of(write, importId));
    }

    private static ImportPlan plan(OpenedWorkbook workbook, Verdict verdict, Before before) {
        return switch (verdict) {
            case Verdict.Refuse(var why) -> new ImportPlan(workbook, List.of(), Optional.of(why), List.of());
            case Verdict.Same(var stored) -> new ImportPlan(workbook, before.lines(workbook, Optional.of(stored)), Optional.empty(), List.of());
            case Verdict.Store(var old, var rival, var concerns) ->
                    new ImportPlan(workbook, before.lines(workbook, old.or(() -> rival)), Optional.empty(), concerns);
        };
    }

    /// The rows that workbooks are compared with, one query a sheet.
    private static final class Before {
        private final List<Sheet<?>> sheets;

        private record Sheet<R>(ReceivedSheet<R> kept, Map<UUID, List<R>> rows) {
            static <R> Sheet<R> read(ReceivedSheet<R> kept, DSLContext dsl, Set<UUID> workbooks) {
                return new Sheet<>(kept, kept.read(dsl, workbooks));
            }

            List<ImportPlan.Line> lines(OpenedWorkbook workbook, Optional<ReceivedWorkbook> before) {
                return SheetComparison.of(kept.sheet(), before.map(one -> rows.getOrDefault(one.id(), List.of())).orElse(List.of()),
                        workbook.rows(kept.sheet()));
            }
        }

        Before(DSLContext dsl, List<Verdict> verdicts) {
            Set<UUID> workbooks = verdicts.stream().flatMap(verdict -> switch (verdict) {
                case Verdict.Refuse(var why) -> Stream.<ReceivedWorkbook>empty();
                case Verdict.Same(var stored) -> Stream.of(stored);
                case Verdict.Store(var old, var rival, var concerns) -> old.or(() -> rival).stream();
            }).map(ReceivedWorkbook::id).collect(Collectors.toSet());
            sheets = ReceivedSheet.ALL.stream().<Sheet<?>>map(kept -> Sheet.read(kept, dsl, workbooks)).toList();
        }

        List<ImportPlan.Line> lines(OpenedWorkbook workbook, Optional<ReceivedWorkbook> before) {
            return sheets.stream().flatMap(sheet -> sheet.lines(workbook, before).stream()).toList();
        }
    }
}
