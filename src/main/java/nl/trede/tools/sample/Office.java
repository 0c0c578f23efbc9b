package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerBuilder;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonBuilder;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerRole;
import nl.trede.employers.model.EmployerSize;
import nl.trede.employers.model.InclusivePractice;
import nl.trede.jobs.model.JobGroup;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachBuilder;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.OrganisationBuilder;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.OrganisationRepository;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.Team;
import nl.trede.partners.model.TeamBuilder;
import nl.trede.partners.model.TeamRepository;

/// The teams of a sample: coaches, the organisation they work for, their region and the employers they know.
final class Office {
    private static final String HOME_REGION = "AM13";
    private static final List<OrganisationKind> HOSTS = List.of(OrganisationKind.GGZ, OrganisationKind.GGZ, OrganisationKind.RIBW,
            OrganisationKind.REINTEGRATIEBEDRIJF);

    private final Learned learned;
    private final List<Unit> units = new ArrayList<>();
    private final List<Coach> coaches = new ArrayList<>();
    private final Map<UUID, UUID> rhythms = new HashMap<>();

    /// One team with its surroundings.
    record Unit(Team team, Optional<String> region, List<Municipality> municipalities, List<Vacancy> vacancies, Organisation gemeente,
            Organisation uwv, Organisation care) {
    }

    Office(long seed, LocalDate today, SampleSize size, Words words, Names names, Batch batch, Place place) {
        learned = new Learned(today);
        var dice = new Dice(seed, -1);
        LocalDate opened = today.minusMonths(40);
        Organisation uwv = organisation(batch, dice, opened, "UWV", OrganisationKind.UWV);
        for (int number = 0; number < size.teams(); number++) {
            Optional<String> region = region(place.regions(), number);
            OrganisationKind kind = HOSTS.get((int) Math.floorMod(seed + number, (long) HOSTS.size()));
            List<String> hosts = words.of("organisation." + kind);
            Optional<Team> own = number == 0 ? place.team() : Optional.empty();
            Organisation host = organisation(batch, dice, opened, hosts.get((int) Math.floorMod(seed + number, (long) hosts.size())), kind);
            Organisation gemeente = organisation(batch, dice, opened, "Gemeente " + dice.pick(words.of("city")), OrganisationKind.GEMEENTE);
            Organisation care = kind == OrganisationKind.GGZ ? host
                    : organisation(batch, dice, opened, dice.pick(words.of("organisation.GGZ")), OrganisationKind.GGZ);
            List<String> teamNames = words.of("team");
            String name = teamNames.get((int) Math.floorMod(seed + number, (long) teamNames.size()));
            String round = number < teamNames.size() ? "" : " " + (1 + number / teamNames.size());
            Team team = own.orElseGet(() -> batch.add(TeamRepository.SHELF, TeamBuilder.builder().id(dice.id(opened))
                    .name("Team " + name + round).organisationId(host.id()).regionCode(region.orElse(null))
                    .leadName(names.colleague(dice)).build()));
            List<Municipality> places = place.municipalities().stream()
                    .filter(town -> town.validTo() == null && region.filter(town.regionCode()::equals).isPresent()).toList();
            units.add(new Unit(team, region, places, vacancies(batch, dice, new Dice(seed, -1000L - number), opened, words, names, region), gemeente, uwv, care));
        }
        for (int number = 0; number < size.coaches(); number++) {
            String name = names.coach(seed, number, size.coaches() == 1);
            Coach made = coach(dice, today, name, number, size);
            coaches.add(number == 0 && place.coach().isPresent() ? place.coach().get() : batch.add(CoachRepository.SHELF, made));
            rhythms.put(coaches.getLast().id(), made.id());
        }
    }

    Unit unit(Coach coach) {
        return units.stream().filter(unit -> unit.team().id().equals(coach.teamId())).findFirst().orElseThrow();
    }

    /// What the busy and the thin weeks of a coach follow from: the same in every vault, also for the user, whose own id is new each time.
    UUID rhythm(Coach coach) {
        return rhythms.get(coach.id());
    }

    List<Coach> coaches() {
        return coaches;
    }

    private Coach coach(Dice dice, LocalDate today, String name, int number, SampleSize size) {
        LocalDate began = today.minusMonths(number == 0 ? 38 : dice.between(26, 60)).withDayOfMonth(1);
        Team team = units.get(number * units.size() / size.coaches()).team();
        String fte = number == 0 ? "0.90" : dice.pick(List.of("0.67", "0.78", "0.80", "0.90", "1.00"));
        return CoachBuilder.builder().id(dice.id(began)).name(name).fte(new BigDecimal(fte))
                .startDate(began).teamId(team.id()).ggzTeams("FACT Voorbeeld;Poli Proef")
                .training(dice.chance(60) ? "IPS_BASIS;WERKPROFIEL;OPENHEID_CORAL" : "IPS_BASIS;JOB_DEVELOPMENT").build();
    }

    private static Organisation organisation(Batch batch, Dice dice, LocalDate day, String name, OrganisationKind kind) {
        return batch.of(OrganisationRepository.SHELF).stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseGet(() -> batch.add(OrganisationRepository.SHELF,
                        OrganisationBuilder.builder().id(dice.id(day)).name(name).kind(kind).build()));
    }

    private List<Vacancy> vacancies(Batch batch, Dice dice, Dice more, LocalDate day, Words words, Names names, Optional<String> region) {
        var vacancies = new ArrayList<Vacancy>();
        for (String line : words.of("work")) {
            String[] part = line.split("\\|");
            Employer bare = EmployerBuilder.builder().id(dice.id(day.plusDays(dice.between(0, 300))))
                    .name(part[3]).branch(Branch.valueOf(part[0])).size(EmployerSize.valueOf(part[2]))
                    .city(dice.pick(words.of("city"))).regionCode(region.orElse(null))
                    .inclusivePractice(dice.pick(List.of(InclusivePractice.OPEN, InclusivePractice.ONBEKEND,
                            InclusivePractice.TERUGHOUDEND), 55, 35, 10))
                    .sroiObligation(dice.chance(25)).harrieAvailable(dice.chance(30) ? dice.between(1, 2) : 0)
                    .doNotContact(false).build();
            Employer employer = batch.add(EmployerRepository.SHELF, learned.of(bare, part[4], more));
            vacancies.add(new Vacancy(employer, employer.branch(), JobGroup.valueOf(part[1]), part[4], part[5]));
            for (int person = dice.between(1, 2); person > 0; person--) {
                EmployerPerson colleague = batch.add(EmployerPersonRepository.SHELF, EmployerPersonBuilder.builder().id(dice.id(day)).employerId(employer.id())
                        .name(names.colleague(dice)).role(dice.pick(List.of(EmployerRole.LEIDINGGEVENDE, EmployerRole.HR,
                                EmployerRole.DIRECTIE, EmployerRole.COLLEGA_HARRIE), 50, 20, 20, 10))
                        .phone(Names.phone(dice)).build());
                learned.trained(batch, colleague, more);
            }
            learned.sroi(batch, employer, more);
        }
        learned.twice(batch, vacancies.getFirst().employer(), more);
        return vacancies;
    }

    private static Optional<String> region(List<Region> regions, int team) {
        Optional<String> home = regions.stream().map(Region::code).filter(HOME_REGION::equals).findFirst();
        return team < 4 || regions.isEmpty() ? home : Optional.of(regions.get(team * 5 % regions.size()).code());
    }
}
