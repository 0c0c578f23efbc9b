package nl.trede.region;

import static nl.trede.vault.schema.Tables.RECEIVED_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.ReceivedWorkbook;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.support.OneVault;
import org.junit.jupiter.api.Test;

/// A team that still sends workbooks of format 1.
class OlderDeliveryTest extends OneVault {
    /// What the version of Trede that knew only format 1 keeps as the digest of this file.
    private static final String DIGEST_THEN = "12c5bbc02e5fccdbbfbbbfece2be0d8ee56b64788068c1e94d87774931268c31";

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
    void one_that_was_received_before_the_column_came_is_still_the_same() {
        var store = new ReceivedStore(vault);
        var plan = store.plan(older);
        store.commit(plan, Agreement.toAll(plan, true));
        assertThat(new ReceivedWorkbookRepository(vault).all()).extracting(ReceivedWorkbook::contentSha256).containsExactly(DIGEST_THEN);
    }
}
