package nl.trede.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.NewCaseloadBuilder;
import nl.trede.partners.model.ReferenceData;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.RegionRepository;
import nl.trede.partners.model.RegionService;
import nl.trede.partners.model.Role;
import nl.trede.support.OneVault;
import nl.trede.support.TestVault;
import nl.trede.vault.model.History;
import org.junit.jupiter.api.Test;

class PartnersTest extends OneVault {
    private static final NewCaseload COACH = new NewCaseload("V. Voorbeeldcoach", Role.JOBCOACH, "Noord", "GGZ Voorbeeld", "AM13", new BigDecimal("0.90"));

    @Test
    void reference_data_is_complete_and_loaded_once() {
        assertThat(new ReferenceData(vault).load()).isTrue();
        assertThat(new ReferenceData(vault).load()).isFalse();

        var names = RegionNames.in(vault);
        assertThat(names.regions()).hasSize(35).extracting(Region::uwvNumber).doesNotHaveDuplicates();
        assertThat(names.regions()).allMatch(region -> region.annualTarget() == 100);
        assertThat(names.municipalitiesOn(TODAY)).hasSize(342).extracting(Municipality::name).doesNotHaveDuplicates();
        assertThat(names.regions()).allMatch(region -> names.municipalitiesOn(TODAY).stream()
                .anyMatch(municipality -> municipality.regionCode().equals(region.code())));
    }

    @Test
    void a_region_is_found_by_name_other_name_and_code() {
        new ReferenceData(vault).load();
        var names = RegionNames.in(vault);
        assertThat(names.region("fryslan").map(Region::code)).contains("AM02");
        assertThat(names.region("Gooi en Vechtstreek").map(Region::code)).contains("AM12");
        assertThat(names.region("am36").map(Region::name)).contains("Zwolle");
        assertThat(names.region("Nergens")).isEmpty();
    }

    @Test
    void a_municipality_lies_in_the_region_of_that_day() {
        new ReferenceData(vault).load();
        var names = RegionNames.in(vault);
        assertThat(names.municipality("Den Haag", TODAY).map(Municipality::regionCode)).contains("AM21");
        assertThat(names.municipality("Cranendonck", LocalDate.of(2018, 5, 1)).map(Municipality::regionCode)).contains("AM28");
        assertThat(names.municipality("Cranendonck", TODAY).map(Municipality::regionCode)).contains("AM33");
        var now = names.municipality("Cranendonck", TODAY).orElseThrow();
        assertThat(names.regionCode(now.id(), LocalDate.of(2019, 12, 31))).contains("AM28");
        assertThat(names.municipality("Eemsdelta", LocalDate.of(2019, 1, 1)).map(Municipality::regionCode)).contains("AM01");
    }

    @Test
    void a_new_caseload_knows_its_user_also_after_it_was_opened_again() {
        assertThat(new Me(vault).who()).isEmpty();
        assertThat(new Me(vault).setUp(COACH).isDone()).isTrue();
        Path place = vault.folder();
        vault.close();
        vault = TestVault.reopen(place);

        var who = new Me(vault).who().orElseThrow();
        assertThat(who.role()).isEqualTo(Role.JOBCOACH);
        assertThat(who.coach().fte()).isEqualByComparingTo("0.9");
        assertThat(who.team().orElseThrow().name()).isEqualTo("Noord");
        assertThat(who.region().orElseThrow().name()).isEqualTo("Midden-Utrecht");
        assertThat(vault.actor()).isEqualTo("V. Voorbeeldcoach");
    }

    @Test
    void changing_who_i_am_keeps_my_records() {
        new Me(vault).setUp(COACH);
        var first = new Me(vault).who().orElseThrow();
        new Me(vault).setUp(NewCaseloadBuilder.builder(COACH).role(Role.TEAMLEIDER).team("Zuid").build());

        var now = new Me(vault).who().orElseThrow();
        assertThat(now.coach().id()).isEqualTo(first.coach().id());
        assertThat(now.team().orElseThrow().id()).isEqualTo(first.team().orElseThrow().id());
        assertThat(now.team().orElseThrow().leadName()).isEqualTo("V. Voorbeeldcoach");
        assertThat(now.role()).isEqualTo(Role.TEAMLEIDER);
    }

    @Test
    void a_caseload_without_a_name_or_with_an_impossible_fte_is_refused_before_anything_is_written() {
        assertThat(new Me(vault).setUp(NewCaseloadBuilder.builder(COACH).name(" ").build())).isEqualTo(Outcome.refused("partners.refused.name"));
        assertThat(new Me(vault).setUp(NewCaseloadBuilder.builder(COACH).fte(new BigDecimal("1.2")).build()))
                .isEqualTo(new Outcome.Refused<Me.Who>(Message.of("partners.refused.fte")));
        assertThat(new CoachRepository(vault).count()).isZero();
        assertThat(new RegionRepository(vault).count()).isZero();
    }

    @Test
    void a_region_can_be_renamed_and_a_municipality_moved_from_a_day() {
        new ReferenceData(vault).load();
        var service = new RegionService(vault);
        var zwolle = RegionNames.in(vault).region("Zwolle").orElseThrow();
        assertThat(service.change(zwolle.id(), "Regio Zwolle", "IJsselvechtstreek", 120).isDone()).isTrue();
        assertThat(new RegionRepository(vault).find(zwolle.id()).orElseThrow().annualTarget()).isEqualTo(120);
        assertThat(new History(vault).of(RegionRepository.SHELF, zwolle.id())).hasSize(1);

        var meppel = RegionNames.in(vault).municipality("Meppel", TODAY).orElseThrow();
        service.move(meppel.id(), "AM03", LocalDate.of(2027, 1, 1));
        var names = RegionNames.in(vault);
        assertThat(names.municipality("Meppel", LocalDate.of(2026, 12, 31)).map(Municipality::regionCode)).contains("AM36");
        assertThat(names.municipality("Meppel", LocalDate.of(2027, 1, 1)).map(Municipality::regionCode)).contains("AM03");
        assertThat(service.add("Meppel", "AM36", TODAY)).isEqualTo(Outcome.refused("partners.refused.municipalityExists", "Meppel"));
    }
}
