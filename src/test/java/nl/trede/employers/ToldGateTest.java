package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.Stop;
import nl.trede.employers.model.Told;
import nl.trede.employers.model.ToldGate;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldGateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID CLIENT = Ids.next();

    private static EmployerContact contact(Told told) {
        return EmployerContactBuilder.builder().id(Ids.next()).employerId(Ids.next()).clientId(CLIENT).contactDate(DAY)
                .channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.CLIENT_VOORSTELLEN).told(told).build();
    }

    private static DisclosureDecision choice(LocalDate day, DisclosureLevel level, EmployerApproach approach, String toWhom) {
        return new DisclosureDecision(Ids.next(), CLIENT, day, level, toWhom, DisclosureMoment.IN_GESPREK, null, null, null, null, false, approach, null);
    }

    private static EmployerPerson person(EmployerRole role) {
        return new EmployerPerson(Ids.next(), Ids.next(), "K. Schets", role, null, null, null);
    }

    private static String reason(Optional<Stop> stop) {
        return stop.map(Stop::reason).map(Message::key).orElse("-").replace("employers.stop.", "");
    }

    /// Every level against everything that can be told.
    @ParameterizedTest
    @CsvSource({
        "NOG_NIET_BESLOTEN,-,undecided,undecided,undecided,undecided",
        "NIETS_VERTELLEN,-,nothing,nothing,nothing,nothing",
        "ALLEEN_WERKBEHOEFTEN,-,-,level,level,level",
        "ALGEMEEN,-,-,-,level,level",
        "IETS_OVER_PSYCHISCHE_KLACHTEN,-,-,-,-,level",
        "VOLLEDIG_OPEN,-,-,-,-,-"})
    void what_was_told_stays_within_the_level_or_is_stopped(DisclosureLevel level, String niets, String behoeften, String algemeen,
            String klachten, String open) {
        var decided = Optional.of(choice(DAY, level, EmployerApproach.JA_OPEN, "LEIDINGGEVENDE"));
        assertThat(List.of(Told.values()).stream().map(told -> reason(ToldGate.judge(contact(told), decided, Optional.empty()))).toList())
                .containsExactly(niets, behoeften, algemeen, klachten, open);
    }

    @ParameterizedTest
    @CsvSource({"NIETS,-", "WERKBEHOEFTEN,-", "ALGEMEEN,-", "KLACHTEN,health", "OPEN,health"})
    void without_naming_mental_health_care_complaints_are_stopped_however_open_the_client_is(Told told, String expected) {
        var decided = Optional.of(choice(DAY, DisclosureLevel.VOLLEDIG_OPEN, EmployerApproach.JA_ZONDER_VERMELDING_GGZ, "LEIDINGGEVENDE"));
        assertThat(reason(ToldGate.judge(contact(told), decided, Optional.empty()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LEIDINGGEVENDE,LEIDINGGEVENDE,-", "HR,LEIDINGGEVENDE,audience", "LEIDINGGEVENDE,DIRECTIE,-", "HR,DIRECTIE,audience",
        "HARRIE,COLLEGA_HARRIE,-", "TEAM,COLLEGA_HARRIE,-", "BEDRIJFSARTS,COLLEGA_HARRIE,audience", "HR,HR,-", "HR,OVERIG,-"})
    void only_those_the_client_wants_to_tell_may_hear_it(String toWhom, EmployerRole role, String expected) {
        var decided = Optional.of(choice(DAY, DisclosureLevel.ALGEMEEN, EmployerApproach.JA_OPEN, toWhom));
        assertThat(reason(ToldGate.judge(contact(Told.ALGEMEEN), decided, Optional.of(person(role))))).isEqualTo(expected);
        assertThat(reason(ToldGate.judge(contact(Told.NIETS), decided, Optional.of(person(role))))).isEqualTo("-");
    }

    @Test
    void a_client_who_wants_no_contact_stops_the_coach_but_not_an_own_contact() {
        var decided = Optional.of(choice(DAY, DisclosureLevel.VOLLEDIG_OPEN, EmployerApproach.NEE, "HR"));
        assertThat(reason(ToldGate.judge(contact(Told.NIETS), decided, Optional.empty()))).isEqualTo("approach");
        assertThat(ToldGate.judge(contact(Told.OPEN).withByClient(true), decided, Optional.empty())).isEmpty();
        assertThat(ToldGate.judge(contact(Told.OPEN).withClientId(null), decided, Optional.empty())).isEmpty();
    }

    @Test
    void without_a_choice_nothing_may_be_told() {
        assertThat(reason(ToldGate.judge(contact(Told.WERKBEHOEFTEN), Optional.empty(), Optional.empty()))).isEqualTo("undecided");
        assertThat(ToldGate.judge(contact(Told.NIETS), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void the_choice_of_the_day_of_the_contact_counts_and_not_a_later_one() {
        var before = choice(DAY.minusDays(30), DisclosureLevel.NIETS_VERTELLEN, EmployerApproach.JA_OPEN, "");
        var sameDay = choice(DAY, DisclosureLevel.ALGEMEEN, EmployerApproach.JA_OPEN, "HR");
        var later = choice(DAY.plusDays(1), DisclosureLevel.VOLLEDIG_OPEN, EmployerApproach.JA_OPEN, "HR");
        assertThat(ToldGate.on(contact(Told.OPEN), List.of(later, sameDay, before))).contains(sameDay);
        assertThat(ToldGate.on(contact(Told.OPEN), List.of(later))).isEmpty();
        assertThat(ToldGate.on(contact(Told.OPEN), List.of(later, before))).contains(before);
    }
}
