package nl.trede.figures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

class DisclosureCoverageTest {
    private final Casebook book = new Casebook();
    private final UUID employer = Ids.next();

    private void decides(Trajectory one, String day) {
        book.decisions.add(new Dossiers.Decided(one.clientId(), Casebook.day(day)));
    }

    private Figure figure() {
        return book.report("2026-Q3", "2026-11-22").figure(FigureDefinition.DISCLOSURE_COVERAGE);
    }

    @Test
    void a_choice_before_or_on_the_day_of_the_first_contact_counts_and_one_after_it_is_listed_below() {
        Trajectory before = book.trajectory("2026-07-06");
        Trajectory same = book.trajectory("2026-07-06");
        Trajectory after = book.trajectory("2026-07-06");
        Trajectory never = book.trajectory("2026-07-06");
        for (Trajectory one : new Trajectory[] {before, same, after, never}) {
            book.visit(one, employer, "2026-08-03");
            book.visit(one, employer, "2026-09-01");
        }
        decides(before, "2026-07-20");
        decides(before, "2026-08-20");
        decides(same, "2026-08-03");
        decides(after, "2026-08-04");
        assertThat(figure().value()).contains(new BigDecimal("50.0"));
        assertThat(figure().denominator()).contains(BigDecimal.valueOf(4));
        assertThat(figure().behind()).filteredOn(one -> one.standing() == Standing.COUNTS_BELOW).extracting(one -> one.facts().trajectoryId())
                .containsExactlyInAnyOrder(after.id(), never.id());
    }

    @Test
    void who_was_not_spoken_of_with_an_employer_is_not_in_it_and_nobody_gives_no_value() {
        decides(book.trajectory("2026-07-06"), "2026-07-20");
        Trajectory keeps = book.trajectory("2026-07-06", one -> one.withPurpose(Purpose.WERK_BEHOUDEN));
        book.visit(keeps, employer, "2026-08-03");
        Trajectory later = book.trajectory("2026-07-06");
        book.visit(later, employer, "2026-10-05");
        Trajectory earlier = book.trajectory("2026-07-06");
        book.visit(earlier, employer, "2026-06-30");
        assertThat(figure().value()).isEmpty();
        assertThat(figure().reason()).isPresent();
    }

    @Test
    void a_choice_after_the_last_day_of_the_quarter_is_not_known_yet() {
        Trajectory one = book.trajectory("2026-07-06");
        book.visit(one, employer, "2026-09-28");
        decides(one, "2026-10-02");
        assertThat(figure().value()).contains(new BigDecimal("0.0"));
    }

    @Test
    void a_client_with_two_trajectories_counts_once() {
        Trajectory first = book.trajectory("2026-02-02");
        Trajectory second = book.trajectoryOf(first.clientId(), "2026-06-01", same -> same);
        book.visit(first, employer, "2026-03-02");
        book.visit(second, employer, "2026-07-02");
        decides(first, "2026-02-20");
        assertThat(figure().denominator()).contains(BigDecimal.ONE);
        assertThat(figure().value()).contains(new BigDecimal("100.0"));
    }
}
