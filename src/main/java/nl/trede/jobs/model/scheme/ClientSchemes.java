package nl.trede.jobs.model.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.scheme.Condition;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Schemes;
import nl.trede.employers.model.scheme.Situation;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.employers.model.scheme.Words;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.TrialClock;
import nl.trede.vault.model.Vault;

/// Which schemes apply to each job of a client, and to a job that a client without one may get.
public final class ClientSchemes {
    private final ClientRepository clients;
    private final JobRepository jobs;
    private final EmployerRepository employers;
    private final BenefitEntitlementRepository income;
    private final SchemeAnswerRepository answers;
    private final InstrumentRepository instruments;
    private final SchemeTable table;
    private final Clock clock;

    public ClientSchemes(Vault vault, Clock clock) {
        clients = new ClientRepository(vault);
        jobs = new JobRepository(vault);
        employers = new EmployerRepository(vault);
        income = new BenefitEntitlementRepository(vault);
        answers = new SchemeAnswerRepository(vault);
        instruments = new InstrumentRepository(vault);
        table = new SchemeTable(vault);
        this.clock = clock;
    }

    /// Something to find out.
    ///
    /// @param asks    the first condition that asks it
    /// @param decides the schemes that wait for it
    public record Question(Condition asks, List<Words> decides) {
        public Fact fact() {
            return asks.fact();
        }
    }

    /// One place with its verdicts.
    ///
    /// @param questions   what is not known and would decide, each once
    /// @param given       what was found out for the questions of this place
    /// @param instruments what was asked for, by the code of the scheme
    /// @param trial       where it stands today, when it is a proefplaatsing
    public record OfPlace(Place place, List<Verdict> verdicts, List<Question> questions, List<SchemeAnswer> given,
            Map<String, Instrument> instruments, Optional<TrialClock> trial) {
    }

    /// The jobs of a client, the last one first, and after them a regular job and a proefplaatsing as they would be from today.
    public List<OfPlace> of(UUID clientId) {
        LocalDate today = Dates.today(clock);
        List<Job> ofClient = jobs.ofClient(clientId);
        var facts = new Situations.Known(income.ofClient(clientId), clients.find(clientId).map(Client::birthYear).orElse(null), ofClient,
                answers.ofClient(clientId));
        List<Instrument> asked = instruments.ofClient(clientId);
        List<SchemeRule> rules = table.all();
        var places = new ArrayList<Place>();
        ofClient.forEach(job -> places.add(Place.of(job, Optional.ofNullable(job.employerId()).flatMap(employers::find))));
        places.add(Place.supposed(JobKind.BETAALD_REGULIER, today));
        places.add(Place.supposed(JobKind.PROEFPLAATSING, today));
        return places.stream().map(place -> of(place, facts, rules, asked, today)).toList();
    }

    private static OfPlace of(Place place, Situations.Known known, List<SchemeRule> rules, List<Instrument> asked,
            LocalDate today) {
        Situation situation = Situations.of(place, known);
        List<Verdict> verdicts = Schemes.of(rules, situation);
        Optional<UUID> job = place.job().map(Job::id);
        Set<Fact> used = verdicts.stream().flatMap(verdict -> verdict.rule().terms().conditions().stream()).map(Condition::fact).collect(Collectors.toSet());
        List<SchemeAnswer> given = known.answers().stream().filter(one -> used.contains(one.fact())
                && (one.jobId() == null || job.filter(one.jobId()::equals).isPresent())).toList();
        Map<String, Instrument> requests = asked.stream().filter(one -> Optional.ofNullable(one.jobId()).equals(job))
                .collect(Collectors.toMap(Instrument::scheme, one -> one, (first, second) -> second));
        Optional<TrialClock> trial = place.job().filter(one -> one.kind() == JobKind.PROEFPLAATSING && one.endReason() == null)
                .map(one -> TrialClock.of(one, known.jobs(), today));
        return new OfPlace(place, verdicts, questions(verdicts), given, requests, trial);
    }

    private static List<Question> questions(List<Verdict> verdicts) {
        var asks = new LinkedHashMap<Fact, Condition>();
        var decides = new LinkedHashMap<Fact, Set<Words>>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.AskFirst(var rule, var open)) {
                for (Condition condition : open) {
                    asks.putIfAbsent(condition.fact(), condition);
                    decides.computeIfAbsent(condition.fact(), fact -> new LinkedHashSet<>()).add(rule.terms().name());
                }
            }
        }
        return asks.entrySet().stream().map(ask -> new Question(ask.getValue(), List.copyOf(decides.get(ask.getKey())))).toList();
    }
}
