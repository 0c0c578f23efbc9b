package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.IMPORT_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.time.Quarter;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Which teams the coordinator expects to deliver, and within how many days after the end of a quarter.
public final class Expectations {
    private static final String DAYS_SETTING = "delivery-days";

    private final Vault vault;
    private final ExpectedTeamRepository said;

    public Expectations(Vault vault) {
        this.vault = vault;
        this.said = new ExpectedTeamRepository(vault);
    }

    public int days() {
        return vault.setting(DAYS_SETTING).map(Integer::parseInt).orElse(Deliveries.DAYS);
    }

    /// @param days 0 or more after the end of the quarter
    public void setDays(int days) {
        vault.write(write -> {
            write.set(DAYS_SETTING, Integer.toString(days));
            return days;
        });
    }

    /// Every team that delivered or was named, by name.
    public List<Expectation> teams() {
        return Expectation.of(new ReceivedWorkbookRepository(vault).all(), said.all());
    }

    /// Expects a team from a quarter on, for as long as nothing else is said.
    public void expect(TeamName name, @Nullable String regionCode, Quarter from) {
        say(name, regionCode, from, Optional.empty());
    }

    /// Expects nothing more of a team after a quarter. What it delivered stays.
    public void stop(Expectation team, Quarter last) {
        say(team.name(), team.regionCode(), team.first(), Optional.of(last));
    }

    /// Expects a team again that was stopped.
    public void resume(Expectation team) {
        say(team.name(), team.regionCode(), team.first(), Optional.empty());
    }

    Deliveries deliveries(Quarter quarter, List<ReceivedWorkbook> received, LocalDate today) {
        return Deliveries.of(quarter, Expectation.of(received, said.all()), received, refused(), today, days());
    }

    private void say(TeamName name, @Nullable String regionCode, Quarter from, Optional<Quarter> to) {
        UUID id = said.all().stream().filter(row -> TeamName.of(row).equals(name)).map(ExpectedTeam::id).findFirst().orElseGet(Ids::next);
        vault.write(write -> write.save(ExpectedTeamRepository.SHELF, new ExpectedTeam(id, name.team().strip(), name.organisation().strip(),
                regionCode, from.toString(), to.map(Quarter::toString).orElse(null))));
    }

    private Map<UUID, Integer> refused() {
        return vault.read(dsl -> dsl.select(IMPORT_RECORD.ID, IMPORT_RECORD.ROWS_REFUSED).from(IMPORT_RECORD)
                .where(IMPORT_RECORD.ROWS_REFUSED.gt(0)).fetchMap(IMPORT_RECORD.ID, IMPORT_RECORD.ROWS_REFUSED));
    }
}
