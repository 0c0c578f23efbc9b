package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.Punctuality;
import org.junit.jupiter.api.Test;

class PunctualityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void done_on_the_last_day_is_on_time_and_a_day_later_is_not() {
        var counted = Punctuality.of(List.of(done(TODAY, TODAY), done(TODAY, TODAY.plusDays(1)), done(TODAY, TODAY.minusDays(9))), TODAY);
        assertThat(counted).isEqualTo(new Punctuality(0, 0, 2, 3));
        assertThat(counted.share()).contains(new BigDecimal("66.7"));
        assertThat(counted.few()).isTrue();
    }

    @Test
    void an_agreement_of_today_is_open_and_not_overdue() {
        var counted = Punctuality.of(List.of(open(TODAY), open(TODAY.minusDays(1)), open(null)), TODAY);
        assertThat(counted).isEqualTo(new Punctuality(3, 1, 0, 0));
    }

    @Test
    void without_anything_done_there_is_no_share_rather_than_zero() {
        assertThat(Punctuality.of(List.of(), TODAY).share()).isEmpty();
        assertThat(Punctuality.of(List.of(open(TODAY.minusDays(3))), TODAY).share()).isEmpty();
    }

    @Test
    void what_has_no_date_to_hold_it_against_or_was_dropped_counts_in_no_share() {
        var counted = Punctuality.of(List.of(done(null, TODAY), done(TODAY, null), item(ActionOwner.UWV, TODAY, ActionStatus.VERVALLEN, TODAY),
                done(TODAY, TODAY)), TODAY);
        assertThat(counted).isEqualTo(new Punctuality(0, 0, 1, 1));
        assertThat(counted.share()).contains(new BigDecimal("100.0"));
    }

    @Test
    void each_party_has_its_own_share_and_a_party_without_agreements_is_not_there() {
        var parties = Punctuality.perParty(List.of(done(TODAY, TODAY), item(ActionOwner.UWV, TODAY, ActionStatus.GEDAAN, TODAY.plusDays(4))), TODAY);
        assertThat(parties.keySet()).containsExactly(ActionOwner.COACH, ActionOwner.UWV);
        assertThat(parties.get(ActionOwner.UWV).share()).contains(new BigDecimal("0.0"));
    }

    @Property
    void the_parties_together_are_the_whole(@ForAll("agreements") List<ActionItem> agreements) {
        var whole = Punctuality.of(agreements, TODAY);
        var parts = Punctuality.perParty(agreements, TODAY).values();
        assertThat(parts.stream().mapToInt(Punctuality::open).sum()).isEqualTo(whole.open());
        assertThat(parts.stream().mapToInt(Punctuality::overdue).sum()).isEqualTo(whole.overdue());
        assertThat(parts.stream().mapToInt(Punctuality::onTime).sum()).isEqualTo(whole.onTime());
        assertThat(parts.stream().mapToInt(Punctuality::done).sum()).isEqualTo(whole.done());
        assertThat(whole.onTime()).isBetween(0, whole.done());
        assertThat(whole.overdue()).isBetween(0, whole.open());
        whole.share().ifPresent(share -> assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Provide
    Arbitrary<List<ActionItem>> agreements() {
        var days = Arbitraries.integers().between(-40, 40).map(TODAY::plusDays).injectNull(0.2);
        return Combinators.combine(Arbitraries.of(ActionOwner.class), days, Arbitraries.of(ActionStatus.class), days)
                .as(PunctualityTest::item).list().ofMaxSize(30);
    }

    private static ActionItem done(LocalDate due, LocalDate on) {
        return item(ActionOwner.COACH, due, ActionStatus.GEDAAN, on);
    }

    private static ActionItem open(LocalDate due) {
        return item(ActionOwner.COACH, due, ActionStatus.OPEN, null);
    }

    private static ActionItem item(ActionOwner owner, LocalDate due, ActionStatus status, LocalDate doneOn) {
        return new ActionItem(UUID.randomUUID(), UUID.randomUUID(), null, null, "Bellen", owner, due, status, doneOn);
    }
}
