package nl.trede.clients;

import static nl.trede.vault.schema.Tables.AUDIT_EVENT;
import static nl.trede.vault.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.clients.model.Caseload;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ContactNorms;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.Freshness;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.vault.model.AuditKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contact norms of domain §10.18 and what a team may change in them.
class ContactNormsTest extends OneVault {
    private Trajectory in(Phase phase) {
        var trajectory = People.searching(vault, People.client(vault, "N. Voorbeeld").id(), TODAY.minusDays(200)).withPhase(phase);
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory));
        return trajectory;
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01,2026-11-01,7", "2026-11-01,2026-11-30,7", "2026-11-01,2026-12-01,30", "2026-11-01,2027-06-01,30", "2024-01-31,2024-02-29,7",
            "2024-01-31,2024-03-01,30"})
    void thirty_days_after_the_job_began_the_norm_of_a_placed_client_becomes_that_of_support(LocalDate start, LocalDate day, int norm) {
        assertThat(ContactNorms.in(vault).norm(in(Phase.GEPLAATST), Optional.of(start), day)).isEqualTo(norm);
    }

    @Test
    void without_a_known_job_a_placed_client_keeps_the_short_norm_and_other_phases_do_not_look_at_the_job() {
        var norms = ContactNorms.in(vault);
        var longAgo = Optional.of(TODAY.minusDays(100));
        assertThat(norms.norm(in(Phase.GEPLAATST), Optional.empty(), TODAY)).isEqualTo(7);
        assertThat(norms.norm(in(Phase.ZOEKEN), longAgo, TODAY)).isEqualTo(7);
        assertThat(norms.norm(in(Phase.STEUN_OP_WERK), Optional.of(TODAY), TODAY)).isEqualTo(30);
        assertThat(norms.norm(in(Phase.AFBOUW), longAgo, TODAY)).isEqualTo(90);
        assertThat(norms.norm(in(Phase.GEPLAATST).withStatus(TrajectoryStatus.GEPAUZEERD), longAgo, TODAY)).isEqualTo(30);
    }

    @Test
    void a_placed_client_is_on_vandaag_after_fifteen_silent_days_in_the_first_month_and_not_after_it() {
        var trajectory = in(Phase.GEPLAATST).withAcceptedDate(TODAY.minusDays(15));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory));
        assertThat(silent(trajectory, TODAY.minusDays(29))).extracting(DueItem::title).containsExactly(Message.of("clients.due.silent"));
        assertThat(silent(trajectory, TODAY.minusDays(30))).isEmpty();
    }

    private List<DueItem> silent(Trajectory trajectory, LocalDate jobStart) {
        WorkSource work = () -> Map.of(trajectory.clientId(), new WorkSource.Work("Bakkerij De Proef", BigDecimal.TEN, jobStart));
        try (var facts = new CaseloadFacts(vault)) {
            return new ClientDue(vault, facts, work).due(TODAY, TODAY);
        }
    }

    @Test
    void a_changed_norm_stands_in_the_vault_and_in_the_log_and_colours_the_open_caseload() {
        var trajectory = in(Phase.ZOEKEN).withAcceptedDate(TODAY.minusDays(10));
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory));
        try (var facts = new CaseloadFacts(vault);
                var caseload = new Caseload(vault, facts, Map::of, Map::of, List.of())) {
            assertThat(caseload.rows(TODAY).getFirst().freshness()).isEqualTo(Freshness.AMBER);
            long before = settingsLogged();
            assertThat(ContactNorms.settings(vault).keep(Map.of("norm.contact.ZOEKEN", 14)).isDone()).isTrue();
            assertThat(caseload.rows(TODAY).getFirst().freshness()).isEqualTo(Freshness.FRESH);
            assertThat(settingsLogged()).isEqualTo(before + 1);
        }
        assertThat(vault.setting("norm.contact.ZOEKEN")).contains("14");
        int kept = vault.read(dsl -> dsl.fetchCount(SETTING, SETTING.NAME.startsWith("norm.contact.")));
        assertThat(kept).isEqualTo(1);
        assertThat(ContactNorms.in(vault).norm(in(Phase.SOLLICITEREN), Optional.empty(), TODAY)).isEqualTo(7);
    }

    @Test
    void a_norm_outside_one_to_365_days_is_refused_and_nothing_is_written() {
        var settings = ContactNorms.settings(vault);
        long before = settingsLogged();
        for (int wrong : new int[] {0, 366}) {
            assertThat(settings.keep(Map.of("norm.contact.ZOEKEN", 9, "norm.contact.paused", wrong)))
                    .isEqualTo(new Outcome.Refused<>(Message.of("common.setting.range", 1, 365)));
        }
        assertThat(settings.now()).containsEntry("norm.contact.ZOEKEN", 7);
        assertThat(settingsLogged()).isEqualTo(before);
        assertThat(settings.keep(Map.of("norm.contact.ZOEKEN", 1, "norm.contact.paused", 365)).isDone()).isTrue();
    }

    private long settingsLogged() {
        return vault.read(dsl -> dsl.fetchCount(AUDIT_EVENT, AUDIT_EVENT.RECORD_TYPE.eq("setting").and(AUDIT_EVENT.EVENT.eq(AuditKind.WIJZIGEN.name()))));
    }
}
