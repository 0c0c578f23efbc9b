package nl.trede.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.Sheets;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.region.model.Behind;
import nl.trede.region.model.Delivery;
import nl.trede.region.model.Grouping;
import nl.trede.region.model.HiddenNumber;
import nl.trede.region.model.OnRung;
import nl.trede.region.model.QuarterCell.Seen;
import nl.trede.region.model.QuarterLine;
import nl.trede.region.model.QuarterTable;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.RegionChoice;
import nl.trede.region.model.RegionReport;
import nl.trede.region.model.RegionReports;
import nl.trede.region.model.TargetLine;
import nl.trede.region.model.TeamName;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionReportsTest extends OneVault {
    private static final Quarter Q3 = new Quarter(2026, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final RegionChoice UTRECHT = new RegionChoice(Optional.of("AM13"), "Midden-Utrecht");

    private RegionReports reports;

    @BeforeEach
    void prepare() {
        vault.write(write -> write.save(RegionRepository.SHELF, new Region(Ids.next(), "AM13", 14, "Midden-Utrecht", "", 100)));
        vault.write(write -> write.save(RegionRepository.SHELF, new Region(Ids.next(), "AM14", 15, "Amersfoort", "", 100)));
        reports = new RegionReports(vault, TestVault.CLOCK);
    }

    @Test
    void the_figures_of_the_region_equal_the_senders_own() {
        Sent sent = Sent.by("Ggz Voorbeeld", "Noord", Q3, mixed("n", 14, 8));
        receive(sent);
        QuarterLine line = report(Grouping.ORGANISATION).table().lines().getFirst();
        for (FigureDefinition definition : QuarterTable.COLUMNS) {
            Figure own = sent.figures().stream().filter(one -> one.definition() == definition).findFirst().orElseThrow();
            assertThat(line.cell(definition).figure().value()).as(definition.key()).isEqualTo(own.value());
            assertThat(line.cell(definition).figure().numerator()).as(definition.key()).isEqualTo(own.numerator());
        }
        assertThat(report(Grouping.ORGANISATION).mismatches()).isEmpty();
    }

    @Test
    void clients_who_objected_count_in_the_totals_and_have_no_row_behind_them() {
        Sent sent = Sent.by("Ggz Voorbeeld", "Noord", Q3, mixed("n", 14, 8)).objecting(mixed("objecting", 3, 3));
        receive(sent);
        RegionReport report = report(Grouping.ORGANISATION);
        QuarterLine line = report.table().lines().getFirst();
        assertThat(line.cell(FigureDefinition.RUNNING).value()).contains(BigDecimal.valueOf(28));
        assertThat(line.cell(FigureDefinition.EMPLOYMENT_RATE).figure().value()).isEqualTo(
                sent.figures().stream().filter(one -> one.definition() == FigureDefinition.EMPLOYMENT_RATE).findFirst().orElseThrow().value());
        Behind behind = (Behind) report.behind(line, FigureDefinition.RUNNING);
        assertThat(behind.rows()).hasSize(22);
        assertThat(behind.unseen()).isEqualTo(6);
        assertThat(report.mismatches()).isEmpty();
    }

    @Test
    void a_figure_that_its_rows_cannot_explain_is_a_data_error() {
        Sent honest = Sent.by("Ggz Voorbeeld", "Noord", Q3, mixed("n", 14, 8));
        var opened = honest.objecting(Sent.seekers("more", 6, MARCH)).opened();
        var without = honest.opened();
        var sheets = new java.util.HashMap<>(without.rowsBySheet());
        sheets.put("Kwartaalcijfers", opened.rowsBySheet().get("Kwartaalcijfers"));
        receive(new nl.trede.exchange.model.OpenedWorkbook(without.file(), without.manifest(), without.integrity(), without.fingerprint(),
                without.publicKey(), false, without.sha256(), sheets, List.of()));
        assertThat(report(Grouping.ORGANISATION).mismatches()).anySatisfy(one -> {
            assertThat(one.figure()).isEqualTo(FigureDefinition.RUNNING);
            assertThat(one.sent()).get().satisfies(value -> assertThat(value).isEqualByComparingTo("28"));
            assertThat(one.counted()).contains(BigDecimal.valueOf(22));
        });
    }

    @Test
    void a_client_two_coaches_share_counts_once() {
        List<CaseFacts> cases = mixed("n", 10, 6);
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases));
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases.subList(8, 16)).from(UUID.randomUUID()).coach("B. Verzonnen"));
        QuarterLine line = report(Grouping.ORGANISATION).table().lines().getFirst();
        assertThat(line.cell(FigureDefinition.EMPLOYMENT_RATE).figure().denominator()).contains(BigDecimal.valueOf(16));
    }

    @Test
    void small_numbers_are_hidden_and_so_is_the_one_that_would_give_a_single_hidden_number_away() {
        receive(Sent.by("Ggz Groot", "Noord", Q3, Sent.seekers("g", 20, LocalDate.of(2026, 1, 5))));
        receive(Sent.by("Ggz Midden", "Zuid", Q3, Sent.seekers("m", 9, MARCH)));
        receive(Sent.by("Ggz Klein", "West", Q3, Sent.seekers("k", 3, MARCH)));
        QuarterTable table = report(Grouping.ORGANISATION).table();
        assertThat(table.lines()).extracting(QuarterLine::name).containsExactly("Ggz Groot", "Ggz Klein", "Ggz Midden");
        assertThat(table.lines()).extracting(line -> line.cell(FigureDefinition.RUNNING).seen())
                .containsExactly(Seen.SHOWN, Seen.SMALL, Seen.WITHHELD);
        assertThat(table.lines().get(1).cell(FigureDefinition.RUNNING).value()).isEmpty();
        assertThat(table.total()).get().satisfies(total ->
                assertThat(total.cell(FigureDefinition.RUNNING).value()).contains(BigDecimal.valueOf(32)));
        assertThat(table.hides(Seen.SMALL)).isTrue();
    }

    @Test
    void the_target_counts_starts_by_month_with_what_was_expected_and_a_forecast() {
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, IntStream.range(0, 42)
                .mapToObj(i -> Sent.seeker("c" + i, LocalDate.of(2026, 1, 1).plusDays(6L * i))).toList()));
        TargetLine line = report(Grouping.ORGANISATION).target().orElseThrow();
        assertThat(line.asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(line.target().started()).isEqualTo(42);
        assertThat(line.months()).hasSize(9).startsWith(6, 10).endsWith(42);
        assertThat(line.target().expected()).isEqualByComparingTo("74.8");
        assertThat(line.target().forecast()).get().satisfies(forecast -> assertThat(forecast).isEqualByComparingTo("56.2"));
    }

    @Test
    void there_is_no_forecast_up_to_and_with_day_45_of_the_year_and_a_leap_year_is_a_day_longer() {
        Quarter first = new Quarter(2024, 1);
        Sent sent = Sent.by("Ggz Voorbeeld", "Noord", first, Sent.seekers("c", 5, LocalDate.of(2024, 1, 3)));
        receive(at(sent, LocalDate.of(2024, 2, 14)));
        TargetLine early = reports.report(UTRECHT, first, Grouping.TEAM).target().orElseThrow();
        assertThat(early.target().forecast()).isEmpty();
        receive(at(sent.revision(2), LocalDate.of(2024, 2, 29)));
        TargetLine later = reports.report(UTRECHT, first, Grouping.TEAM).target().orElseThrow();
        assertThat(later.target().forecast()).get().satisfies(forecast -> assertThat(forecast).isEqualByComparingTo("30.5"));
        assertThat(later.target().expected()).isEqualByComparingTo("16.4");
        assertThat(TargetLine.position(LocalDate.of(2024, 2, 29))).isEqualTo(2);
    }

    @Test
    void starts_of_another_or_an_unknown_region_are_named_and_never_spread() {
        var cases = new ArrayList<>(Sent.seekers("c", 8, MARCH));
        cases.set(0, cases.get(0).withRegionCode("AM14"));
        cases.set(1, cases.get(1).withRegionCode(null));
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases));
        TargetLine line = report(Grouping.TEAM).target().orElseThrow();
        assertThat(line.target().started()).isEqualTo(6);
        assertThat(line.elsewhere()).extractingByKey("Amersfoort").extracting(Behind::counted).isEqualTo(1L);
        assertThat(line.elsewhere()).extractingByKey("").extracting(Behind::counted).isEqualTo(1L);
    }

    @Test
    void teams_without_a_region_are_a_choice_of_their_own_without_a_target() {
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, mixed("n", 6, 6)));
        receive(Sent.by("Ggz Zwerf", "Onderweg", Q3, mixed("z", 6, 6)).region(null));
        assertThat(reports.regions()).containsExactly(UTRECHT, RegionChoice.unknown());
        RegionReport unknown = reports.report(RegionChoice.unknown(), Q3, Grouping.TEAM);
        assertThat(unknown.target()).isEmpty();
        assertThat(unknown.table().lines()).extracting(QuarterLine::name).containsExactly("Onderweg");
        assertThat(report(Grouping.TEAM).table().lines()).extracting(QuarterLine::name).containsExactly("Noord");
    }

    @Test
    void a_new_target_is_kept_in_the_region() {
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, Sent.seekers("c", 8, MARCH)));
        reports.setTarget("AM13", 120);
        assertThat(report(Grouping.TEAM).target().orElseThrow().target().target()).isEqualTo(120);
        assertThat(new RegionRepository(vault).all()).filteredOn(one -> one.code().equals("AM13")).extracting(Region::annualTarget)
                .containsExactly(120);
    }

    @Test
    void a_team_that_delivered_the_quarter_before_is_missed_and_one_that_was_stopped_is_not() {
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3.previous(), Sent.seekers("n", 6, MARCH)));
        receive(Sent.by("Ggz Voorbeeld", "Zuid", Q3.previous(), Sent.seekers("z", 6, MARCH)));
        receive(Sent.by("Ggz Voorbeeld", "Zuid", Q3, Sent.seekers("z", 6, MARCH)).editedByHand("Caseload!F3"));
        var missed = report(Grouping.TEAM).deliveries();
        assertThat(missed.teams()).extracting(team -> team.name().team(), Delivery::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Noord", Delivery.State.LATE),
                org.assertj.core.groups.Tuple.tuple("Zuid", Delivery.State.HAND_EDITED));
        assertThat(missed.teams().getFirst().daysLate()).isEqualTo(32);
        assertThat(missed.complete()).isEqualTo(1);

        var north = reports.expectations().teams().stream().filter(team -> team.name().team().equals("Noord")).findFirst().orElseThrow();
        reports.expectations().stop(north, Q3.previous());
        assertThat(report(Grouping.TEAM).deliveries().teams()).extracting(team -> team.name().team()).containsExactly("Zuid");
        reports.expectations().expect(new TeamName("RIBW Denkbeeldig", "Plas"), "AM13", Q3);
        reports.expectations().setDays(60);
        assertThat(report(Grouping.TEAM).deliveries().teams()).filteredOn(team -> team.name().team().equals("Plas")).singleElement()
                .extracting(Delivery::state).isEqualTo(Delivery.State.AWAITED);
    }

    @Test
    void a_colleague_who_delivered_the_quarter_before_is_missed_within_a_team_that_delivered() {
        Sent one = Sent.by("Ggz Voorbeeld", "Noord", Q3.previous(), Sent.seekers("n", 6, MARCH));
        Sent other = one.from(UUID.randomUUID()).coach("B. Verzonnen").sharing(Sent.seekers("b", 6, MARCH));
        receive(one);
        receive(other);
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, Sent.seekers("n", 6, MARCH)));
        assertThat(report(Grouping.TEAM).deliveries().teams()).singleElement().satisfies(team -> {
            assertThat(team.state()).isEqualTo(Delivery.State.INCOMPLETE);
            assertThat(team.awaited()).isEqualTo(1);
        });
    }

    @Test
    void the_distribution_counts_each_active_client_on_the_rung_of_now() {
        var cases = new ArrayList<>(mixed("n", 6, 4));
        cases.set(0, cases.get(0).withRungNow(null));
        cases.add(Sent.seeker("gone", MARCH).withEnd(LocalDate.of(2026, 8, 1)));
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases));
        var rungs = report(Grouping.TEAM).rungs();
        assertThat(rungs.rungs()).extracting(OnRung::count).containsExactly(0, 0, 5, 0, 4, 0);
        assertThat(rungs.unknown().count()).isEqualTo(1);
    }

    @Test
    void a_small_number_on_a_rung_is_hidden_with_the_next_smallest_and_opens_only_why() {
        var cases = new ArrayList<CaseFacts>();
        for (int[] rung : new int[][] {{1, 9}, {2, 3}, {3, 6}, {5, 12}}) {
            for (int i = 0; i < rung[1]; i++) {
                cases.add(Sent.seeker("r" + rung[0] + "-" + i, MARCH).withRungNow(rung[0]));
            }
        }
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases));
        RegionReport report = report(Grouping.TEAM);
        assertThat(report.rungs().rungs()).extracting(OnRung::seen)
                .containsExactly(Seen.SHOWN, Seen.SMALL, Seen.WITHHELD, Seen.SHOWN, Seen.SHOWN, Seen.SHOWN);
        assertThat(report.behind(2)).isInstanceOfSatisfying(HiddenNumber.class, hidden -> assertThat(hidden.why()).isEqualTo(Seen.SMALL));
        assertThat(report.behind(3)).isInstanceOf(HiddenNumber.class);
        assertThat(report.behind(5)).isInstanceOfSatisfying(OnRung.class, list -> assertThat(list.rows()).hasSize(12));
    }

    @Test
    void two_hidden_rungs_of_one_client_each_take_a_third_along_so_that_the_rest_does_not_tell() {
        var cases = new ArrayList<>(Sent.seekers("many", 20, MARCH));
        Sent.seekers("some", 7, MARCH).forEach(one -> cases.add(one.withRungNow(4)));
        cases.add(Sent.seeker("one", MARCH).withRungNow(1));
        cases.add(Sent.seeker("two", MARCH).withRungNow(2));
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, cases));
        assertThat(report(Grouping.TEAM).rungs().rungs()).extracting(OnRung::seen)
                .containsExactly(Seen.SMALL, Seen.SMALL, Seen.SHOWN, Seen.WITHHELD, Seen.SHOWN, Seen.SHOWN);
    }

    @Test
    void teams_that_counted_by_other_definitions_are_named() {
        receive(Sent.by("Ggz Voorbeeld", "Noord", Q3, mixed("n", 6, 4)));
        receive(Sent.by("Ggz Voorbeeld", "Oost", Q3, mixed("o", 6, 4)));
        assertThat(report(Grouping.TEAM).definitions().agree()).isTrue();
        receive(Sent.countedBy(Sent.by("Ggz Fictief", "Plas", Q3, mixed("p", 6, 4)).opened(), "1-3f2a"));
        var versions = report(Grouping.TEAM).definitions();
        assertThat(versions.usual()).isEqualTo(Sheets.DEFINITIONS);
        assertThat(versions.deviates()).containsExactly(java.util.Map.entry("1-3f2a", List.of(new TeamName("Ggz Fictief", "Plas"))));
    }

    /// Seekers and clients at work, started since March 2025 so that some have a rung after twelve months.
    static List<CaseFacts> mixed(String prefix, int seeking, int working) {
        return Stream.concat(Sent.seekers(prefix + "s", seeking, MARCH).stream(), IntStream.range(0, working)
                .mapToObj(i -> Sent.atWork(prefix + "w" + i, LocalDate.of(2025, 3, 3).plusDays(11L * i)))).toList();
    }

    private static Sent at(Sent sent, LocalDate reference) {
        return new Sent(sent.id(), sent.revision(), sent.installation(), sent.coach(), sent.team(), sent.organisation(), sent.region(),
                sent.quarter(), reference, sent.shared(), sent.objected(), sent.integrity(), sent.refused(), sent.key());
    }

    private RegionReport report(Grouping grouping) {
        return reports.report(UTRECHT, Q3, grouping);
    }

    private void receive(Sent sent) {
        receive(sent.opened());
    }

    private void receive(nl.trede.exchange.model.OpenedWorkbook workbook) {
        var store = new ReceivedStore(vault);
        var plan = store.plan(workbook);
        store.commit(plan, Agreement.toAll(plan, true));
    }
}
