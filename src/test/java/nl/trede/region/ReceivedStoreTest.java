package nl.trede.region;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static nl.trede.vault.schema.Tables.IMPORT_RECORD;
import static nl.trede.vault.schema.Tables.KNOWN_SENDER;
import static nl.trede.vault.schema.Tables.RECEIVED_CASE;
import static nl.trede.vault.schema.Tables.RECEIVED_FIGURE;
import static nl.trede.vault.schema.Tables.RECEIVED_TARGET;
import static nl.trede.vault.schema.Tables.RECEIVED_WEEK;
import static nl.trede.vault.schema.Tables.RECEIVED_WORKBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.Concern;
import nl.trede.exchange.model.ImportPlan.Kind;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.RefusedCell;
import nl.trede.exchange.model.WorkbookIntake.Approved;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.ReceivedWorkbook;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceivedStoreTest extends OneVault {
    private static final Quarter Q3 = new Quarter(2026, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private ReceivedStore store;

    @BeforeEach
    void prepare() {
        store = new ReceivedStore(vault);
    }

    @Test
    void a_plan_writes_nothing_and_says_that_all_rows_of_a_first_workbook_are_new() {
        Map<String, Long> before = new TreeMap<>(vault.rows());
        ImportPlan plan = store.plan(team("Noord", 6).opened());
        assertThat(vault.rows()).isEqualTo(before);
        assertThat(plan.lines()).isNotEmpty().allMatch(line -> line.kind() == Kind.NEW);
        assertThat(plan.kinds()).containsExactly(Concern.Kind.UNKNOWN_SENDER);
        assertThat(plan.refusal()).isEmpty();
    }

    @Test
    void a_workbook_is_stored_with_its_rows_its_import_and_its_line_in_the_log() {
        var record = stored(team("Noord", 6));
        assertThat(count(RECEIVED_CASE)).isEqualTo(6);
        var kept = vault.read(dsl -> dsl.selectFrom(RECEIVED_CASE).fetch());
        assertThat(kept).allSatisfy(row -> assertThat(row.get(RECEIVED_CASE.NEXT_CONVERSATION)).isEqualTo(row.get(RECEIVED_CASE.START_DATE).plusDays(42)));
        assertThat(count(RECEIVED_WEEK)).isEqualTo(1);
        assertThat(count(RECEIVED_FIGURE)).isPositive();
        assertThat(count(RECEIVED_TARGET)).isEqualTo(1);
        assertThat(workbooks()).singleElement().satisfies(one -> {
            assertThat(one.importId()).isEqualTo(record);
            assertThat(one.counts()).isTrue();
            assertThat(one.regionCode()).isEqualTo("AM13");
        });
        assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(AUDIT_EVENT, AUDIT_EVENT.EVENT.eq("IMPORT")
                .and(AUDIT_EVENT.RECORD_TYPE.eq("received_workbook")).and(AUDIT_EVENT.RECORD_ID.isNotNull())))).isEqualTo(1);
        assertThat(TestVault.vaults().verify(vault)).isEmpty();
    }

    @Test
    void reading_the_same_workbook_again_changes_no_row() {
        Sent sent = team("Noord", 6);
        stored(sent);
        Map<String, Long> before = new TreeMap<>(vault.rows());
        ImportPlan again = store.plan(sent.opened());
        assertThat(again.alreadyHere()).isTrue();
        assertThat(store.commit(again, Agreement.none())).isInstanceOf(ImportResult.AlreadyHere.class);
        assertThat(vault.rows()).isEqualTo(before);
        assertThat(store.readBefore(Set.of(sent.opened().sha256(), "another"))).containsOnlyKeys(sent.opened().sha256());
    }

    @Test
    void a_newer_revision_shows_what_changed_and_takes_the_place_of_the_older_which_stays_in_the_archive() {
        Sent first = team("Noord", 3);
        stored(first);
        var cases = new ArrayList<>(first.shared());
        cases.set(0, cases.getFirst().withRungNow(4));
        cases.remove(2);
        cases.add(Sent.seeker("new", MARCH));
        ImportPlan plan = store.plan(first.sharing(cases).revision(2).opened());
        var caseload = plan.lines().stream().filter(line -> line.sheet().equals("Caseload")).toList();
        assertThat(caseload).extracting(ImportPlan.Line::kind).containsExactly(Kind.CHANGED, Kind.SAME, Kind.NEW, Kind.GONE);
        assertThat(caseload.getFirst().cells()).containsExactly(new ImportPlan.Cell("Trede nu", "3", "4"));
        store.commit(plan, Agreement.none());
        assertThat(workbooks()).extracting(ReceivedWorkbook::revision, ReceivedWorkbook::counts)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(1, false), org.assertj.core.groups.Tuple.tuple(2, true));
        assertThat(count(RECEIVED_CASE)).isEqualTo(6);
    }

    @Test
    void an_older_revision_than_the_one_that_stands_is_refused_with_the_reason() {
        Sent sent = team("Noord", 3);
        stored(sent.revision(3));
        Map<String, Long> before = new TreeMap<>(vault.rows());
        ImportPlan plan = store.plan(sent.revision(2).opened());
        assertThat(plan.refusal()).get().satisfies(why -> {
            assertThat(why.key()).isEqualTo("region.refused.older");
            assertThat(why.arguments()).startsWith(2, 3);
        });
        assertThat(store.commit(plan, Agreement.toAll(plan, true))).isInstanceOf(ImportResult.Refused.class);
        assertThat(vault.rows()).isEqualTo(before);
    }

    @Test
    void undo_takes_back_the_rows_and_lets_the_revision_before_count_again() {
        Sent sent = team("Noord", 4);
        stored(sent);
        var second = stored(sent.sharing(Sent.seekers("other", 7, MARCH)).revision(2));
        assertThat(store.undo(second)).isTrue();
        assertThat(workbooks()).singleElement().satisfies(one -> {
            assertThat(one.revision()).isEqualTo(1);
            assertThat(one.counts()).isTrue();
        });
        assertThat(count(RECEIVED_CASE)).isEqualTo(4);
        assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(IMPORT_RECORD, IMPORT_RECORD.UNDONE_AT.isNotNull()))).isEqualTo(1);
        assertThat(store.undo(second)).isFalse();
        assertThat(store.undo(UUID.randomUUID())).isFalse();
        assertThat(TestVault.vaults().verify(vault)).isEmpty();
    }

    @Test
    void undoing_the_middle_of_three_revisions_leaves_the_newest_counting() {
        Sent sent = team("Noord", 4);
        stored(sent);
        var second = stored(sent.sharing(Sent.seekers("b", 5, MARCH)).revision(2));
        stored(sent.sharing(Sent.seekers("c", 6, MARCH)).revision(3));
        store.undo(second);
        assertThat(workbooks().stream().filter(ReceivedWorkbook::counts)).extracting(ReceivedWorkbook::revision).containsExactly(3);
        assertThat(workbooks()).hasSize(2);
    }

    @Test
    void a_workbook_of_another_caseload_for_the_same_coach_asks_which_one_counts() {
        Sent first = team("Noord", 4);
        stored(first);
        Sent second = first.from(UUID.randomUUID()).sharing(Sent.seekers("z", 5, MARCH));
        ImportPlan plan = store.plan(second.opened());
        assertThat(plan.kinds()).contains(Concern.Kind.RIVAL);
        assertThat(store.commit(plan, Agreement.none())).isInstanceOf(ImportResult.Refused.class);
        assertThat(workbooks()).hasSize(1);

        store.commit(plan, new Agreement(Set.of(Concern.Kind.RIVAL), false, Agreement.Rival.REPLACE));
        assertThat(workbooks().stream().filter(ReceivedWorkbook::counts)).extracting(ReceivedWorkbook::workbookId).containsExactly(second.id());
    }

    @Test
    void two_coaches_who_share_a_name_can_both_count() {
        Sent first = team("Noord", 4);
        stored(first);
        ImportPlan plan = store.plan(first.from(UUID.randomUUID()).opened());
        store.commit(plan, new Agreement(Set.of(Concern.Kind.RIVAL), false, Agreement.Rival.KEEP_BOTH));
        assertThat(workbooks().stream().filter(ReceivedWorkbook::counts)).hasSize(2);
    }

    @Test
    void two_coaches_of_one_team_are_no_rivals() {
        stored(team("Noord", 4));
        Sent colleague = team("Noord", 3).from(UUID.randomUUID()).coach("B. Verzonnen");
        assertThat(store.plan(colleague.opened()).kinds()).doesNotContain(Concern.Kind.RIVAL);
    }

    @Test
    void cells_changed_by_hand_are_shown_and_stored_only_after_agreeing() {
        OpenedWorkbook edited = team("Noord", 4).editedByHand("Caseload!F3", "Caseload!G3").opened();
        ImportPlan plan = store.plan(edited);
        assertThat(plan.kinds()).contains(Concern.Kind.EDITED_BY_HAND);
        assertThat(store.commit(plan, Agreement.none())).isInstanceOf(ImportResult.Refused.class);
        assertThat(workbooks()).isEmpty();
        store.commit(plan, Agreement.toAll(plan, false));
        assertThat(workbooks()).singleElement().extracting(ReceivedWorkbook::handEdited).isEqualTo(2);
    }

    @Test
    void a_trusted_sender_is_known_and_another_key_under_its_name_is_a_warning() {
        Sent sent = team("Noord", 4);
        ImportPlan plan = store.plan(sent.opened());
        store.commit(plan, Agreement.toAll(plan, true));
        assertThat(store.knows(sent.key())).isTrue();
        assertThat(store.plan(sent.revision(2).opened()).concerns()).isEmpty();

        ImportPlan other = store.plan(sent.signedWith("key-stranger").revision(2).opened());
        assertThat(other.kinds()).containsExactly(Concern.Kind.OTHER_KEY);
        assertThat(store.commit(other, Agreement.none())).isInstanceOf(ImportResult.Refused.class);
    }

    @Test
    void undo_forgets_the_key_that_was_trusted_with_the_import() {
        ImportPlan plan = store.plan(team("Noord", 4).opened());
        var result = (ImportResult.Stored) store.commit(plan, Agreement.toAll(plan, true));
        assertThat(count(KNOWN_SENDER)).isEqualTo(1);
        store.undo(result.record().id());
        assertThat(count(KNOWN_SENDER)).isZero();
    }

    @Test
    void two_revisions_in_one_go_leave_only_the_newest_counting_whichever_comes_first() {
        Sent sent = team("Noord", 4);
        List<OpenedWorkbook> both = List.of(sent.revision(2).opened(), sent.revision(1).opened());
        var results = store.commitAll(store.planAll(both).stream().map(plan -> new Approved(plan, Agreement.none())).toList());
        assertThat(results.getFirst()).isInstanceOf(ImportResult.Stored.class);
        assertThat(results.getLast()).isInstanceOf(ImportResult.Refused.class);

        Sent south = team("Zuid", 4);
        store.commitAll(store.planAll(List.of(south.opened(), south.revision(2).opened())).stream()
                .map(plan -> new Approved(plan, Agreement.none())).toList());
        assertThat(workbooks().stream().filter(ReceivedWorkbook::counts)).extracting(ReceivedWorkbook::team, ReceivedWorkbook::revision)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("Noord", 2), org.assertj.core.groups.Tuple.tuple("Zuid", 2));
    }

    @Test
    void a_row_with_two_unreadable_values_is_refused_once() {
        stored(team("Noord", 4).refusing(new RefusedCell("Caseload!F3", "?", "datum", "1-1-2026"), new RefusedCell("Caseload!G3", "?", "getal", "1"),
                new RefusedCell("Caseload!F9", "?", "datum", "1-1-2026")));
        assertThat(vault.<Integer>read(dsl -> dsl.select(IMPORT_RECORD.ROWS_REFUSED).from(IMPORT_RECORD).fetchSingle().value1())).isEqualTo(2);
    }

    @Test
    void two_hundred_workbooks_are_one_transaction_and_a_second_round_writes_nothing() {
        List<OpenedWorkbook> all = IntStream.range(0, 200).mapToObj(i -> team("Team " + i, 20).opened()).toList();
        long began = System.nanoTime();
        store.commitAll(store.planAll(all).stream().map(plan -> new Approved(plan, Agreement.none())).toList());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(count(RECEIVED_CASE)).isEqualTo(4000);
        assertThat(vault.<Integer>read(dsl -> dsl.fetchCount(dsl.selectDistinct(IMPORT_RECORD.IMPORTED_AT).from(IMPORT_RECORD)))).isEqualTo(1);
        Map<String, Long> before = new TreeMap<>(vault.rows());
        assertThat(store.commitAll(store.planAll(all).stream().map(plan -> new Approved(plan, Agreement.none())).toList()))
                .allMatch(ImportResult.AlreadyHere.class::isInstance);
        assertThat(vault.rows()).isEqualTo(before);
        assertThat(store.readBefore(all.stream().map(OpenedWorkbook::sha256).toList())).hasSize(200);
    }

    private static Sent team(String name, int clients) {
        return Sent.by("Ggz Voorbeeld", name, Q3, Sent.seekers(name + "-", clients, MARCH));
    }

    private UUID stored(Sent sent) {
        ImportPlan plan = store.plan(sent.opened());
        return ((ImportResult.Stored) store.commit(plan, Agreement.toAll(plan, false))).record().id();
    }

    private List<ReceivedWorkbook> workbooks() {
        return new ReceivedWorkbookRepository(vault).all();
    }

    private int count(org.jooq.Table<?> table) {
        return vault.read(dsl -> dsl.fetchCount(table));
    }
}
