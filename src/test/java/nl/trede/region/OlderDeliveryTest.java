package nl.trede.region;

import static nl.trede.vault.schema.Tables.RECEIVED_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Retained;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.ReceivedWorkbook;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.region.model.RegionReports;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.Test;

/// A team that still sends workbooks of format 1.
class OlderDeliveryTest extends OneVault {
    /// What the version of Trede that knew only format 1 keeps as the digest of this file.
    private static final String DIGEST_THEN = "12c5bbc02e5fccdbbfbbbfece2be0d8ee56b64788068c1e94d87774931268c31";

    private static final Quarter Q3 = new Quarter(2026, 3);

    private final OpenedWorkbook older = ((ReadOutcome.Readable) new WorkbookReader(key -> true)
            .read(Path.of("samples", "trede-team-rivier-2026-Q3-r1.xlsx"), Optional.empty())).workbook();

    @Test
    void it_is_taken_in_with_every_row_and_without_a_next_conversation() {
        var store = new ReceivedStore(vault);
        var plan = store.plan(older);
        assertThat(plan.refusal()).isEmpty();
        assertThat(store.commit(plan, Agreement.toAll(plan, true))).isNotInstanceOf(ImportResult.AlreadyHere.class);
        assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(RECEIVED_CASE))).isEqualTo(older.rows(Sheets.CASELOAD).size()).isPositive();
        assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(RECEIVED_CASE, RECEIVED_CASE.NEXT_CONVERSATION.isNotNull()))).isZero();
        assertThat(store.plan(older).alreadyHere()).isTrue();
    }

    @Test
    void a_figure_that_it_does_not_know_has_a_reason_and_is_not_counted_from_the_other_teams_alone() {
        take(Sent.by("Ggz Voorbeeld", "Noord", Q3, List.of(Sent.atWork("a", LocalDate.of(2026, 1, 5)).withRetained13(Retained.SAME_JOB))).opened());
        assertThat(figure(FigureDefinition.RETENTION_13).value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("100"));
        take(older);
        assertThat(figure(FigureDefinition.RETENTION_13)).satisfies(one -> {
            assertThat(one.value()).isEmpty();
            assertThat(one.reason().map(Message::key)).contains("region.reason.older");
        });
        assertThat(figure(FigureDefinition.RETENTION_3).reason().map(Message::key)).isNotEqualTo(Optional.of("region.reason.older"));
    }

    private Figure figure(FigureDefinition definition) {
        return new RegionReports(vault, TestVault.CLOCK).figures(Q3).stream().filter(one -> one.definition() == definition).findFirst().orElseThrow();
    }

    private void take(OpenedWorkbook workbook) {
        var store = new ReceivedStore(vault);
        var plan = store.plan(workbook);
        store.commit(plan, Agreement.toAll(plan, true));
    }

    @Test
    void one_that_was_received_before_the_column_came_is_still_the_same() {
        var store = new ReceivedStore(vault);
        var plan = store.plan(older);
        store.commit(plan, Agreement.toAll(plan, true));
        assertThat(new ReceivedWorkbookRepository(vault).all()).extracting(ReceivedWorkbook::contentSha256).containsExactly(DIGEST_THEN);
    }
}
