package nl.trede.employers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanRulesTest {
    private static final ScanForm FORM = ScanForm.in(Text.DUTCH);

    @TempDir
    Path folder;
    private Vault vault;
    private ScanService service;
    private ScanGate gate;
    private Client client;
    private Employer bakery;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        service = new ScanService(vault, TestVault.CLOCK);
        gate = new ScanGate(vault);
        client = People.client(vault, "R. Denkbeeldig");
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void the_form_has_the_points_of_the_list_once_each_numbered_through_in_both_languages() {
        assertThat(FORM.groups()).extracting(ScanForm.Group::title)
                .containsExactly("Sociaal", "Prikkels", "Taak", "Tijd", "Organisatie", "Praktisch");
        assertThat(FORM.groups()).extracting(group -> group.points().size()).containsExactly(7, 6, 6, 5, 5, 4);
        assertThat(FORM.points()).extracting(ScanForm.Point::number).containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 33).boxed().toList());
        assertThat(FORM.points()).extracting(ScanForm.Point::key).doesNotHaveDuplicates();
        assertThat(ScanForm.in(Text.ENGLISH).points()).extracting(ScanForm.Point::key)
                .containsExactlyElementsOf(FORM.points().stream().map(ScanForm.Point::key).toList());
        assertThat(ScanForm.in(Text.ENGLISH).points()).allSatisfy(point -> assertThat(point.question()).isNotBlank());
    }

    @Test
    void a_point_more_in_the_file_needs_nothing_else() {
        ScanForm form = ScanForm.read("""
                {"groups": [{"key": "a", "nl": "A", "en": "A", "points": [{"key": "one", "nl": "Een", "en": "One"}, {"key": "two", "nl": "Twee", "en": "Two"}]}]}
                """, Text.DUTCH);
        ScanVerdict half = ScanVerdict.of(form, List.of(answer("one", ScanLight.GROEN, null)));
        assertThat(half.points()).isEqualTo(2);
        assertThat(half.decision()).isEmpty();
        assertThat(ScanVerdict.of(form, List.of(answer("one", ScanLight.GROEN, null), answer("two", ScanLight.NVT, null))).decision())
                .contains(ScanDecision.PLAATSEN);
    }

    /// How many lights of each colour, with an adjustment agreed at each red one or not.
    @ParameterizedTest
    @CsvSource({"33, 0, 0, false, PLAATSEN", "32, 0, 0, false, ", "32, 1, 0, false, PLAATSEN_MET_AANPASSING", "0, 1, 0, false, PLAATSEN_MET_AANPASSING",
        "32, 0, 1, false, NIET_PLAATSEN", "32, 0, 1, true, PLAATSEN_MET_AANPASSING", "30, 2, 1, false, NIET_PLAATSEN", "0, 0, 1, false, NIET_PLAATSEN",
        "0, 0, 0, false, "})
    void the_verdict_follows_from_the_lights(int green, int orange, int red, boolean adjusted, ScanDecision verdict) {
        var answers = new ArrayList<ScanAnswer>();
        for (ScanForm.Point point : FORM.points()) {
            int at = answers.size();
            if (at < green + orange + red) {
                ScanLight light = at < green ? ScanLight.GROEN : at < green + orange ? ScanLight.ORANJE : ScanLight.ROOD;
                answers.add(answer(point.key(), light, light == ScanLight.ROOD && adjusted ? "rustige plek" : null));
            }
        }
        assertThat(ScanVerdict.of(FORM, answers).decision()).isEqualTo(Optional.ofNullable(verdict));
    }

    @Test
    void a_red_light_at_a_point_that_the_form_no_longer_asks_still_stands_in_the_way() {
        assertThat(ScanVerdict.of(FORM, List.of(answer("gone", ScanLight.ROOD, null))).decision()).contains(ScanDecision.NIET_PLAATSEN);
    }

    @Test
    void a_red_light_is_placed_with_an_agreed_adjustment_or_with_a_reason_and_both_are_stored() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "verkoper");
        assertThat(refusal()).as("a scan without lights stands in nobody's way").isEmpty();
        ScanAnswer noise = answer("noise", ScanLight.ROOD, null).withScanId(scan.id());
        service.answer(noise, false);
        assertThat(refusal()).contains("employers.scan.refused.red");
        assertThat(message(service.save(scan.withDecision(ScanDecision.PLAATSEN_MET_AANPASSING)))).isEqualTo("employers.scan.refused.red");
        service.answer(noise.withAdjustment(" gehoorbescherming "), false);
        assertThat(refusal()).isEmpty();
        assertThat(new ScanAnswerRepository(vault).find(noise.id()).orElseThrow().adjustment()).isEqualTo("gehoorbescherming");
        service.answer(noise, false);
        assertThat(refusal()).as("the adjustment was taken back").contains("employers.scan.refused.red");
        assertThat(service.save(scan.withDecision(ScanDecision.PLAATSEN_MET_AANPASSING).withReason("proef van een week")).isDone()).isTrue();
        assertThat(refusal()).isEmpty();
        assertThat(new WorkplaceScanRepository(vault).find(scan.id()).orElseThrow().reason()).isEqualTo("proef van een week");
    }

    @Test
    void a_reason_covers_the_lights_that_were_red_when_it_was_given_and_a_new_red_light_asks_again() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "verkoper");
        ScanAnswer noise = answer("noise", ScanLight.ROOD, null).withScanId(scan.id());
        service.answer(noise, false);
        WorkplaceScan placed = scan.withDecision(ScanDecision.PLAATSEN_MET_AANPASSING).withReason("proef van een week");
        assertThat(service.save(placed).isDone()).isTrue();
        assertThat(refusal()).isEmpty();
        service.answer(answer("pace", ScanLight.ROOD, null).withScanId(scan.id()), false);
        assertThat(refusal()).contains("employers.scan.refused.redLater");
        assertThat(message(service.save(placed.withWorkplace("bakker")))).isEqualTo("employers.scan.refused.redLater");
        assertThat(message(service.save(placed.withReason("proef van twee weken")))).as("other words do not stretch it").isEqualTo("employers.scan.refused.redLater");
        assertThat(service.holdsToo(scan.id()).isDone()).isTrue();
        assertThat(refusal()).isEmpty();
        assertThat(new ScanAnswerRepository(vault).ofScan(scan.id())).allMatch(ScanAnswer::byReason);
    }

    @Test
    void a_light_that_was_put_right_and_turns_red_once_more_asks_again() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "verkoper");
        ScanAnswer noise = answer("noise", ScanLight.ROOD, null).withScanId(scan.id());
        service.answer(noise, false);
        service.save(scan.withReason("proef van een week"));
        ScanAnswer covered = new ScanAnswerRepository(vault).find(noise.id()).orElseThrow();
        assertThat(covered.byReason()).isTrue();
        service.answer(covered.withNote("harde radio"), false);
        assertThat(refusal()).as("words do not change the light").isEmpty();
        ScanAnswer green = ((Outcome.Done<ScanAnswer>) service.answer(covered.withLight(ScanLight.GROEN), false)).value();
        service.answer(green.withLight(ScanLight.ROOD), false);
        assertThat(refusal()).contains("employers.scan.refused.redLater");
    }

    @Test
    void a_reason_that_is_taken_away_covers_nothing_and_one_given_anew_covers_what_is_red_then() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "verkoper");
        service.answer(answer("noise", ScanLight.ROOD, null).withScanId(scan.id()), false);
        service.save(scan.withReason("proef van een week"));
        service.save(scan);
        assertThat(refusal()).contains("employers.scan.refused.red");
        assertThat(message(service.holdsToo(scan.id()))).isEqualTo("employers.scan.refused.noReason");
        service.answer(answer("pace", ScanLight.ROOD, null).withScanId(scan.id()), false);
        service.save(scan.withReason("de werkgever past het aan"));
        assertThat(refusal()).isEmpty();
    }

    @Test
    void points_that_play_no_part_never_make_it_green_by_themselves() {
        var aside = FORM.points().stream().map(point -> answer(point.key(), ScanLight.NVT, null)).toList();
        ScanVerdict verdict = ScanVerdict.of(FORM, aside);
        assertThat(verdict.decision()).isEmpty();
        assertThat(verdict.complete()).isTrue();
        assertThat(verdict.allAside()).isTrue();
        var one = new ArrayList<>(aside);
        one.set(0, aside.getFirst().withLight(ScanLight.GROEN));
        assertThat(ScanVerdict.of(FORM, one).decision()).contains(ScanDecision.PLAATSEN);
        one.set(1, aside.get(1).withLight(ScanLight.ROOD));
        assertThat(ScanVerdict.of(FORM, one).decision()).contains(ScanDecision.NIET_PLAATSEN);
        one.set(1, aside.get(1).withLight(null));
        assertThat(ScanVerdict.of(FORM, one).decision()).as("one not looked at").isEmpty();
    }

    @Test
    void who_decided_not_to_place_is_kept_to_it_until_a_newer_scan_says_otherwise() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "");
        service.save(scan.withDecision(ScanDecision.NIET_PLAATSEN).withScannedOn(LocalDate.of(2026, 11, 1)));
        assertThat(refusal()).contains("employers.scan.refused.decided");
        service.begin(client.id(), bakery.id(), "andere afdeling");
        assertThat(refusal()).isEmpty();
        assertThat(gate.refusal(client.id(), Ids.next())).as("another employer").isEmpty();
    }

    @Test
    void an_answer_in_which_nothing_is_left_goes_away_and_a_removed_scan_comes_back_whole() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "verkoper");
        ScanAnswer pace = answer("pace", ScanLight.ORANJE, "rustig opbouwen").withScanId(scan.id());
        service.answer(pace, false);
        service.answer(answer("light", null, null).withScanId(scan.id()).withNote("  "), false);
        assertThat(new ScanAnswerRepository(vault).ofScan(scan.id())).containsExactly(pace);
        ScanService.Whole gone = service.remove(scan.id()).orElseThrow();
        assertThat(new WorkplaceScanRepository(vault).count() + new ScanAnswerRepository(vault).count()).isZero();
        service.putBack(gone);
        assertThat(service.find(scan.id())).contains(new ScanService.Whole(scan, List.of(pace)));
    }

    @Test
    void a_scan_of_tomorrow_is_refused() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "");
        assertThat(message(service.save(scan.withScannedOn(LocalDate.of(2026, 11, 23))))).isEqualTo("employers.scan.refused.future");
        assertThat(new WorkplaceScanRepository(vault).find(scan.id()).orElseThrow().scannedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_timeline_tells_what_was_decided_and_which_adjustments_were_agreed() {
        WorkplaceScan scan = service.begin(client.id(), bakery.id(), "");
        service.answer(answer("place", ScanLight.ORANJE, "rustige pauzeplek").withScanId(scan.id()), false);
        service.save(scan.withDecision(ScanDecision.PLAATSEN_MET_AANPASSING));
        var entry = new ScanTimeline(vault).timeline(client.id()).getFirst();
        assertThat(entry.title()).isEqualTo(Message.of("employers.scan.timeline", ScanDecision.PLAATSEN_MET_AANPASSING));
        assertThat(entry.detail()).contains("Bakkerij De Proef · rustige pauzeplek");
    }

    private Optional<String> refusal() {
        return gate.refusal(client.id(), bakery.id()).map(Message::key);
    }

    private static String message(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).message().key();
    }

    private ScanAnswer answer(String point, ScanLight light, String adjustment) {
        UUID owner = client == null ? Ids.next() : client.id();
        return ScanAnswerBuilder.builder().id(Ids.next()).scanId(Ids.next()).clientId(owner).point(point).question(point).light(light)
                .adjustment(adjustment).build();
    }
}
