package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.JOB;
import static nl.trede.vault.schema.Tables.MUNICIPALITY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.consent.model.Disclosures;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Reads what the search for work of a client rests on.
public final class SearchPages {
    private record Seen(Map<UUID, List<String>> titles, Map<UUID, List<BigDecimal>> hours) { }

    private record Answers(Map<UUID, EmployerResult> last, Set<UUID> refused) { }

    private final Vault vault;
    private final Disclosures disclosures;
    private final EmployerSettings settings;

    public SearchPages(Vault vault) {
        this.vault = vault;
        disclosures = new Disclosures(vault, vault.clock());
        settings = new EmployerSettings(vault);
    }

    public SearchPage of(UUID clientId, LocalDate today) {
        List<JobSearchPlan> plans = new JobSearchPlanRepository(vault).ofClient(clientId);
        Optional<CareerProfile> profile = new CareerProfileRepository(vault).ofClient(clientId).stream().findFirst();
        Map<UUID, Employer> employers = new EmployerRepository(vault).all().stream().collect(Collectors.toMap(Employer::id, Function.identity()));
        List<SearchPage.Target> targets = new SearchTargetRepository(vault).ofClient(clientId).stream()
                .map(one -> new SearchPage.Target(one, employers.get(one.employerId()))).toList();
        Optional<JobChange> since = plans.stream().findFirst().flatMap(plan -> Optional.ofNullable(
                new JobChanges(vault).last(About.client(clientId), today).get(clientId)).filter(change -> change.day().isAfter(plan.writtenOn())));
        var journeys = new Journeys(new TravelTimeRepository(vault).ofClient(clientId), profile.map(CareerProfile::travelMinutes));
        List<Proposal> proposals = plans.stream().findFirst().map(plan -> proposals(plan, profile, journeys, employers, targets)).orElse(List.of());
        return new SearchPage(plans, targets, proposals, since, clock(clientId, today), settings.firstContactDays(), profile, journeys,
                disclosures.approach(clientId));
    }

    private List<Proposal> proposals(JobSearchPlan plan, Optional<CareerProfile> profile, Journeys journeys, Map<UUID, Employer> employers,
            List<SearchPage.Target> targets) {
        Set<UUID> onPlan = targets.stream().map(one -> one.employer().id()).collect(Collectors.toSet());
        Seen seen = seen();
        Answers answers = answers(plan.clientId());
        var wish = new SearchWish(plan.roles(), plan.branchSet(), plan.towns(), home(plan.clientId()), profile.map(CareerProfile::hoursMin),
                profile.map(CareerProfile::hoursMax), plan.conditionSet(), journeys);
        return Proposals.of(wish, employers.values().stream().filter(one -> !onPlan.contains(one.id()))
                .map(one -> new Candidate(one, seen.titles().getOrDefault(one.id(), List.of()), seen.hours().getOrDefault(one.id(), List.of()),
                        Optional.ofNullable(answers.last().get(one.id())), answers.refused().contains(one.id()))).toList());
    }

    private Optional<FirstContact> clock(UUID clientId, LocalDate today) {
        List<EmployerContact> contacts = new EmployerContactRepository(vault).ofClient(clientId);
        return new TrajectoryRepository(vault).ofClient(clientId).stream()
                .filter(one -> one.status() == TrajectoryStatus.ACTIEF && (one.endDate() == null || !one.endDate().isBefore(today)))
                .max(java.util.Comparator.comparing(Trajectory::referralDate))
                .flatMap(one -> FirstContact.of(one, contacts, today, settings.videoCounts()));
    }

    private Optional<String> home(UUID clientId) {
        return vault.read(dsl -> dsl.select(MUNICIPALITY.NAME).from(CLIENT).join(MUNICIPALITY).on(MUNICIPALITY.ID.eq(CLIENT.MUNICIPALITY_ID))
                .where(CLIENT.ID.eq(clientId)).fetchOptional(MUNICIPALITY.NAME));
    }

    private Seen seen() {
        return vault.read(dsl -> {
            var seen = new Seen(new HashMap<>(), new HashMap<>());
            dsl.select(JOB.EMPLOYER_ID, JOB.TITLE, JOB.HOURS_PER_WEEK).from(JOB).where(JOB.EMPLOYER_ID.isNotNull()).forEach(row -> {
                seen.titles().computeIfAbsent(row.value1(), none -> new ArrayList<>()).add(row.value2());
                Optional.ofNullable(row.value3()).ifPresent(hours -> seen.hours().computeIfAbsent(row.value1(), none -> new ArrayList<>()).add(hours));
            });
            return seen;
        });
    }

    private Answers answers(UUID clientId) {
        return vault.read(dsl -> {
            var answers = new Answers(new HashMap<>(), new HashSet<>());
            dsl.select(EMPLOYER_CONTACT.EMPLOYER_ID, EMPLOYER_CONTACT.CLIENT_ID, EMPLOYER_CONTACT.RESULT).from(EMPLOYER_CONTACT)
                    .where(EMPLOYER_CONTACT.RESULT.isNotNull()).orderBy(EMPLOYER_CONTACT.CONTACT_DATE, EMPLOYER_CONTACT.ID).forEach(row -> {
                        EmployerResult result = EmployerResult.valueOf(row.value3());
                        answers.last().put(row.value1(), result);
                        if (clientId.equals(row.value2())) {
                            boolean no = result == EmployerResult.GEEN_INTERESSE || result == EmployerResult.AFGEWEZEN;
                            if (no) {
                                answers.refused().add(row.value1());
                            } else {
                                answers.refused().remove(row.value1());
                            }
                        }
                    });
            return answers;
        });
    }
}
