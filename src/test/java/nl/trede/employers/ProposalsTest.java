package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.common.text.Text;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Candidate;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerResult;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.InclusivePractice;
import nl.trede.employers.model.Journeys;
import nl.trede.employers.model.Motivation;
import nl.trede.employers.model.Proposal;
import nl.trede.employers.model.Proposals;
import nl.trede.employers.model.SearchWish;
import nl.trede.employers.model.TravelTime;
import nl.trede.employers.model.WorkCondition;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
    private final Text text = Text.in(Text.DUTCH, List.of("common", "employers"));
    private final SearchWish wish = new SearchWish(List.of("Hulp in de bakkerij", "inpakken"), Set.of(Branch.C), List.of("Zeist"), Optional.of("Utrecht"),
            Optional.of(8), Optional.of(20), Set.of(WorkCondition.RUSTIGE_PLEK, WorkCondition.MAATJE), Journeys.UNKNOWN);

    private static Employer employer(String name) {
        return EmployerService.blank(Ids.next(), name);
    }

    private static Candidate candidate(Employer employer) {
        return new Candidate(employer, List.of(), List.of(), Optional.empty(), false);
    }

    private List<String> reasons(Proposal one) {
        return one.reasons().stream().map(text::get).toList();
    }

    private List<String> against(Proposal one) {
        return one.against().stream().map(text::get).toList();
    }

    private Proposal only(Candidate candidate) {
        List<Proposal> proposed = Proposals.of(wish, List.of(candidate));
        assertThat(proposed).hasSize(1);
        return proposed.getFirst();
    }

    @Test
    void role_branch_town_hours_and_conditions_are_told_as_reasons() {
        var bakery = employer("Bakkerij De Proef").withBranch(Branch.C).withCity("utrecht").withOffers("Broodjes beleggen, inpakken").withHoursFrom(12)
                .withHoursTo(32).withConditions("RUSTIGE_PLEK;BUITEN").withHarrieAvailable(1);
        assertThat(reasons(only(candidate(bakery)))).containsExactly("heeft werk als inpakken", "branche Industrie", "in de woonplaats utrecht",
                "uren passen: 12 tot 32 per week", "kan: Rustige plek", "kan: Een maatje");
        assertThat(only(candidate(bakery)).against()).isEmpty();
    }

    @Test
    void work_that_clients_did_there_counts_like_work_that_is_offered() {
        var one = new Candidate(employer("Zaak").withCity("Zeist"), List.of("Hulp bakkerij"), List.of(new BigDecimal("16.0")),
                Optional.of(EmployerResult.INTERESSE), false);
        assertThat(reasons(only(one))).containsExactly("er werkte iemand als Hulp bakkerij", "in Zeist, staat in het plan",
                "uren passen: 16 tot 16 per week", "laatste contact: Interesse");
    }

    @Test
    void what_does_not_fit_is_told_too_and_puts_an_employer_lower() {
        var far = employer("Ver weg").withBranch(Branch.C).withCity("Groningen").withHoursFrom(32).withHoursTo(40).withMotivation(Motivation.VOORAL_GELD);
        var near = employer("Zonder bijzonderheden").withBranch(Branch.C);
        List<Proposal> proposed = Proposals.of(wish, List.of(candidate(far), candidate(near)));
        assertThat(proposed).extracting(one -> one.employer().name()).containsExactly("Zonder bijzonderheden", "Ver weg");
        assertThat(against(proposed.getLast())).containsExactly("ligt in Groningen, niet in het plan", "andere uren: 32 tot 40 per week",
                "doet vooral mee om het geld");
    }

    @Test
    void nobody_is_proposed_of_whom_no_such_work_is_known() {
        assertThat(Proposals.of(wish, List.of(candidate(employer("Bakkerij").withCity("Utrecht").withConditions("RUSTIGE_PLEK"))))).isEmpty();
    }

    @Test
    void who_rests_does_it_for_money_does_not_suit_or_said_no_to_this_client_is_left_out() {
        var fits = employer("Past").withBranch(Branch.C);
        assertThat(Proposals.of(wish, List.of(candidate(fits.withDoNotContact(true)), candidate(fits.withMotivation(Motivation.GELDGEDREVEN)),
                candidate(fits.withInclusivePractice(InclusivePractice.NIET_GESCHIKT)),
                new Candidate(fits, List.of(), List.of(), Optional.empty(), true)))).isEmpty();
        assertThat(Proposals.of(wish, List.of(candidate(fits)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"8,20,20,32,true", "8,20,21,32,false", "8,20,2,8,true", "8,20,2,7,false", ",20,16,24,true", "24,,8,20,false", "8,,8,8,true"})
    void hours_fit_when_the_two_ranges_meet(Integer min, Integer max, int from, int to, boolean fits) {
        var asked = new SearchWish(List.of(), Set.of(Branch.C), List.of(), Optional.empty(), Optional.ofNullable(min), Optional.ofNullable(max), Set.of(), Journeys.UNKNOWN);
        Proposal one = Proposals.of(asked, List.of(candidate(employer("Zaak").withBranch(Branch.C).withHoursFrom(from).withHoursTo(to)))).getFirst();
        assertThat(one.against().isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"hulp in de bakkerij,Bakkerij: hulp gevraagd,true", "bakker,bakkerij,true", "inpakken,Broodjes beleggen en inpakken,true",
        "hulp bakkerij,hulp in de keuken,false", "in de,in de tuin,false", "magazijn,Magazijnmedewerker,true", "café,cafe bediening,true"})
    void a_role_matches_when_all_its_telling_words_are_there(String role, String known, boolean matches) {
        var asked = new SearchWish(List.of(role), Set.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Journeys.UNKNOWN);
        assertThat(Proposals.of(asked, List.of(candidate(employer("Zaak").withOffers(known)))).size()).isEqualTo(matches ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"30, 45, 30 min reizen naar Zeist, ''", "45, 45, 45 min reizen naar Zeist, ''",
            "46, 45, '', '46 min reizen naar Zeist, langer dan de 45 min die kan'", "46, , 46 min reizen naar Zeist, 'ligt in ZEIST, niet in het plan'"})
    void minutes_that_were_found_out_say_more_than_the_name_of_a_town(int minutes, Integer longest, String reason, String thought) {
        var journeys = new Journeys(List.of(new TravelTime(Ids.next(), Ids.next(), "Zeist", minutes)), Optional.ofNullable(longest));
        var asked = new SearchWish(List.of(), Set.of(Branch.C), List.of("Bunnik"), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), journeys);
        Proposal proposed = Proposals.of(asked, List.of(candidate(employer("Zaak").withBranch(Branch.C).withCity("ZEIST")))).getFirst();
        assertThat(String.join(" · ", reasons(proposed))).isEqualTo(reason.isEmpty() ? "branche Industrie" : "branche Industrie · " + reason);
        assertThat(String.join(" · ", against(proposed))).isEqualTo(thought);
    }
}
