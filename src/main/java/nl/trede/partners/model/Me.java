package nl.trede.partners.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// Who uses this vault: role, own coach record, team, organisation and region.
public final class Me {
    private static final String ROLE = "me.role";
    private static final String COACH = "me.coach";

    private final Vault vault;
    private final ReferenceData referenceData;

    public Me(Vault vault) {
        this.vault = vault;
        this.referenceData = new ReferenceData(vault);
    }

    /// The user with everything around them.
    public record Who(Role role, Coach coach, Optional<Team> team, Optional<Organisation> organisation, Optional<Region> region) {
    }

    /// Empty until [#setUp] was done.
    public Optional<Who> who() {
        return coachId().flatMap(new CoachRepository(vault)::find).map(coach -> {
            var team = Optional.ofNullable(coach.teamId()).flatMap(new TeamRepository(vault)::find);
            var organisation = team.map(Team::organisationId).flatMap(new OrganisationRepository(vault)::find);
            var region = team.map(Team::regionCode).flatMap(code -> RegionNames.in(vault).byCode(code));
            return new Who(role(), coach, team, organisation, region);
        });
    }

    public Role role() {
        return vault.setting(ROLE).map(Role::valueOf).orElse(Role.JOBCOACH);
    }

    public Optional<UUID> coachId() {
        return vault.setting(COACH).map(UUID::fromString);
    }

    /// What stands now, in the form in which it can be edited.
    public Optional<NewCaseload> editable() {
        return who().map(who -> new NewCaseload(who.coach().name(), who.role(), who.team().map(Team::name).orElse(""),
                who.organisation().map(Organisation::name).orElse(""), who.team().map(Team::regionCode).orElse(null),
                who.coach().fte()));
    }

    /// Makes a vault ready for its user, or changes who the user is, in one transaction: reference data, coach, team, organisation, role.
    public Outcome<Who> setUp(NewCaseload wanted) {
        if (wanted.name().isBlank()) {
            return Outcome.refused("partners.refused.name");
        }
        BigDecimal fte = wanted.fte();
        if (fte != null && (fte.signum() <= 0 || fte.compareTo(BigDecimal.ONE) > 0)) {
            return Outcome.refused("partners.refused.fte");
        }
        if (wanted.team().isBlank() && (!wanted.organisation().isBlank() || wanted.regionCode() != null)) {
            return Outcome.refused("partners.refused.team");
        }
        var before = who();
        vault.write(write -> {
            referenceData.loadInto(write);
            UUID organisation = organisation(write, wanted, before.flatMap(Who::organisation));
            UUID team = team(write, wanted, organisation, before.flatMap(Who::team));
            UUID coach = coach(write, wanted, team, before.map(Who::coach));
            remember(write, ROLE, wanted.role().name());
            remember(write, COACH, coach.toString());
            return coach;
        });
        vault.actAs(wanted.name().strip());
        return Outcome.done(who().orElseThrow());
    }

    private void remember(Write write, String name, String content) {
        if (!vault.setting(name).filter(content::equals).isPresent()) {
            write.set(name, content);
        }
    }

    private static @Nullable UUID organisation(Write write, NewCaseload wanted, Optional<Organisation> before) {
        if (wanted.organisation().isBlank()) {
            return null;
        }
        var organisation = before.orElseGet(() -> new Organisation(Ids.next(), "", OrganisationKind.GGZ)).withName(wanted.organisation().strip());
        write.save(OrganisationRepository.SHELF, organisation);
        return organisation.id();
    }

    private static @Nullable UUID team(Write write, NewCaseload wanted, @Nullable UUID organisation, Optional<Team> before) {
        if (wanted.team().isBlank()) {
            return null;
        }
        String lead = wanted.role() == Role.TEAMLEIDER ? wanted.name().strip() : before.map(Team::leadName).orElse(null);
        var team = new Team(before.map(Team::id).orElseGet(Ids::next), wanted.team().strip(), organisation, wanted.regionCode(), lead);
        write.save(TeamRepository.SHELF, team);
        return team.id();
    }

    private static UUID coach(Write write, NewCaseload wanted, @Nullable UUID team, Optional<Coach> before) {
        var coach = before.orElseGet(() -> new Coach(Ids.next(), "", null, java.time.LocalDate.ofInstant(write.now(), Dates.ZONE), null, null, "", ""))
                .withName(wanted.name().strip()).withFte(wanted.fte()).withTeamId(team);
        write.save(CoachRepository.SHELF, coach);
        return coach.id();
    }
}
