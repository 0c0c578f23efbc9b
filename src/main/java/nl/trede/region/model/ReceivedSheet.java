package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.RECEIVED_CASE;
import static nl.trede.vault.schema.Tables.RECEIVED_FIGURE;
import static nl.trede.vault.schema.Tables.RECEIVED_PLACEMENT;
import static nl.trede.vault.schema.Tables.RECEIVED_TARGET;
import static nl.trede.vault.schema.Tables.RECEIVED_WEEK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.exchange.model.CaseRow;
import nl.trede.exchange.model.FigureRow;
import nl.trede.exchange.model.PlacementRow;
import nl.trede.exchange.model.SheetDefinition;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.TargetRow;
import nl.trede.exchange.model.WeekRow;
import nl.trede.vault.model.Ids;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// A sheet whose rows are kept, and the table that keeps them.
///
/// @param workbook the column that says in which [ReceivedWorkbook] a row came
/// @param values   of a row, in the order of the table's columns after id and workbook
/// @param row      makes the row of what the table holds
record ReceivedSheet<R>(SheetDefinition<R> sheet, Table<?> table, Field<UUID> workbook, Function<R, @Nullable Object[]> values,
        Function<Record, R> row) {
    static final ReceivedSheet<CaseRow> CASES = new ReceivedSheet<>(Sheets.CASELOAD, RECEIVED_CASE, RECEIVED_CASE.WORKBOOK_REF,
            row -> new Object[] {row.caseKey(), row.trajectKey(), row.regionCode(), row.method(), row.purpose(), row.phase(), row.status(),
                    row.start(), row.plannedEnd(), row.end(), row.firstEmployerContactDays(), row.stepStart(), row.stepNow(),
                    row.stepTwelve(), row.twelveAtEnd(), row.hasJob(), row.hadJobInPeriod(), row.hadWorkBefore(), row.sustainable(),
                    row.hoursBand(), row.jobStart(), row.newJobStarts(), row.startsByDate(), row.retained3(), row.retained6(),
                    row.retained12(), row.lastContactDays(), row.nextDriegesprek(), row.retained13(), row.retained26()},
            ReceivedSheet::caseRow);

    static final ReceivedSheet<WeekRow> WEEKS = new ReceivedSheet<>(Sheets.WEEKS, RECEIVED_WEEK, RECEIVED_WEEK.WORKBOOK_REF,
            row -> new Object[] {row.coach(), row.week(), row.contacts(), row.faceToFace(), row.clientSpecific(), row.target()},
            row -> new WeekRow(row.get(RECEIVED_WEEK.COACH), row.get(RECEIVED_WEEK.ISO_WEEK), row.get(RECEIVED_WEEK.CONTACTS),
                    row.get(RECEIVED_WEEK.FACE_TO_FACE), row.get(RECEIVED_WEEK.CLIENT_SPECIFIC), row.get(RECEIVED_WEEK.TARGET)));

    static final ReceivedSheet<PlacementRow> PLACEMENTS = new ReceivedSheet<>(Sheets.PLACEMENTS, RECEIVED_PLACEMENT,
            RECEIVED_PLACEMENT.WORKBOOK_REF,
            row -> new Object[] {row.placementKey(), row.caseKey(), row.branch(), row.kind(), row.contract(), row.start(), row.fourHours(),
                    row.end(), row.hoursBand(), row.reasonGroup()},
            row -> new PlacementRow(row.get(RECEIVED_PLACEMENT.PLACEMENT_KEY), row.get(RECEIVED_PLACEMENT.CASE_KEY),
                    row.get(RECEIVED_PLACEMENT.BRANCH), row.get(RECEIVED_PLACEMENT.KIND), row.get(RECEIVED_PLACEMENT.CONTRACT),
                    row.get(RECEIVED_PLACEMENT.START_DATE), row.get(RECEIVED_PLACEMENT.FOUR_HOURS), row.get(RECEIVED_PLACEMENT.END_DATE),
                    row.get(RECEIVED_PLACEMENT.HOURS_BAND), row.get(RECEIVED_PLACEMENT.REASON_GROUP), null));

    static final ReceivedSheet<FigureRow> FIGURES = new ReceivedSheet<>(Sheets.FIGURES, RECEIVED_FIGURE, RECEIVED_FIGURE.WORKBOOK_REF,
            row -> new Object[] {row.key(), row.numerator(), row.denominator(), row.value(), row.hidden()},
            row -> new FigureRow(row.get(RECEIVED_FIGURE.FIGURE_KEY), "", row.get(RECEIVED_FIGURE.NUMERATOR),
                    row.get(RECEIVED_FIGURE.DENOMINATOR), row.get(RECEIVED_FIGURE.AMOUNT),
                    row.get(RECEIVED_FIGURE.HIDDEN) ? FigureRow.HIDDEN : "", ""));

    static final ReceivedSheet<TargetRow> TARGETS = new ReceivedSheet<>(Sheets.TARGETS, RECEIVED_TARGET, RECEIVED_TARGET.WORKBOOK_REF,
            row -> new Object[] {row.year(), row.regionCode(), row.started(), row.target(), row.expected(), row.forecast()},
            row -> new TargetRow(row.get(RECEIVED_TARGET.CALENDAR_YEAR), row.get(RECEIVED_TARGET.REGION_CODE),
                    row.get(RECEIVED_TARGET.STARTED), row.get(RECEIVED_TARGET.TARGET), row.get(RECEIVED_TARGET.EXPECTED),
                    row.get(RECEIVED_TARGET.FORECAST)));

    static final List<ReceivedSheet<?>> ALL = List.of(CASES, WEEKS, PLACEMENTS, FIGURES, TARGETS);

    /// The rows of several workbooks in one query, each in the order of its sheet.
    Map<UUID, List<R>> read(DSLContext dsl, Collection<UUID> workbooks) {
        return workbooks.isEmpty() ? Map.of() : dsl.selectFrom(table).where(workbook.in(workbooks)).orderBy(table.getPrimaryKey().getFields())
                .fetchGroups(workbook, record -> row.apply(record));
    }

    /// The values of a row for its table, under a new id.
    @Nullable Object[] stored(UUID workbookRef, R one) {
        Object[] own = values.apply(one);
        var all = new Object[own.length + 2];
        all[0] = Ids.next();
        all[1] = workbookRef;
        System.arraycopy(own, 0, all, 2, own.length);
        return all;
    }

    private static CaseRow caseRow(Record row) {
        return new CaseRow(row.get(RECEIVED_CASE.CASE_KEY), row.get(RECEIVED_CASE.TRAJECT_KEY), row.get(RECEIVED_CASE.REGION_CODE),
                row.get(RECEIVED_CASE.METHOD), row.get(RECEIVED_CASE.PURPOSE), row.get(RECEIVED_CASE.PHASE), row.get(RECEIVED_CASE.STATUS),
                row.get(RECEIVED_CASE.START_DATE), row.get(RECEIVED_CASE.PLANNED_END), row.get(RECEIVED_CASE.END_DATE),
                row.get(RECEIVED_CASE.FIRST_CONTACT_DAYS), row.get(RECEIVED_CASE.STEP_START), row.get(RECEIVED_CASE.STEP_NOW),
                row.get(RECEIVED_CASE.STEP_TWELVE), row.get(RECEIVED_CASE.TWELVE_AT_END), row.get(RECEIVED_CASE.HAS_JOB),
                row.get(RECEIVED_CASE.HAD_JOB_IN_PERIOD), row.get(RECEIVED_CASE.HAD_WORK_BEFORE), row.get(RECEIVED_CASE.SUSTAINABLE),
                row.get(RECEIVED_CASE.HOURS_BAND), row.get(RECEIVED_CASE.JOB_START), row.get(RECEIVED_CASE.NEW_JOB_STARTS),
                row.get(RECEIVED_CASE.STARTS_BY_DATE), row.get(RECEIVED_CASE.RETAINED3), row.get(RECEIVED_CASE.RETAINED6),
                row.get(RECEIVED_CASE.RETAINED12), row.get(RECEIVED_CASE.RETAINED13),
                row.get(RECEIVED_CASE.RETAINED26), row.get(RECEIVED_CASE.LAST_CONTACT_DAYS),
                row.get(RECEIVED_CASE.NEXT_CONVERSATION), Optional.empty());
    }
}
