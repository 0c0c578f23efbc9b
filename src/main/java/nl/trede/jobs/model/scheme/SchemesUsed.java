package nl.trede.jobs.model.scheme;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.employers.model.scheme.Words;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.scheme.ClientSchemes.OfPlace;
import nl.trede.vault.model.Vault;

/// Which schemes are or were used at an employer, job by job, with why each applies or not (design, screen 4).
public final class SchemesUsed {
    private final JobRepository jobs;
    private final ClientRepository clients;
    private final InstrumentRepository instruments;
    private final ClientSchemes schemes;
    private final SchemeTable table;

    public SchemesUsed(Vault vault, Clock clock) {
        jobs = new JobRepository(vault);
        clients = new ClientRepository(vault);
        instruments = new InstrumentRepository(vault);
        schemes = new ClientSchemes(vault, clock);
        table = new SchemeTable(vault);
    }

    /// One request.
    ///
    /// @param name    what the scheme is called; its code when the table does not know it any more
    /// @param verdict what the rules of the day on which the job began say
    public record Use(Instrument instrument, Words name, Optional<Verdict> verdict) {
    }

    /// One job with what was asked for it, the last request first.
    ///
    /// @param applies how many other schemes apply that nobody asked for
    /// @param ask     how many more might, when something is found out first
    public record AtJob(Job job, String client, List<Use> uses, long applies, long ask) {
    }

    /// The jobs at an employer, the last one first.
    public List<AtJob> at(UUID employerId) {
        Map<UUID, List<OfPlace>> places = new HashMap<>();
        return jobs.ofEmployer(employerId).stream().map(job -> of(job, places.computeIfAbsent(job.clientId(), schemes::of))).toList();
    }

    private AtJob of(Job job, List<OfPlace> places) {
        List<Verdict> verdicts = places.stream().filter(one -> one.place().job().map(Job::id).filter(job.id()::equals).isPresent())
                .findFirst().map(OfPlace::verdicts).orElse(List.of());
        List<Instrument> asked = instruments.ofClient(job.clientId()).stream().filter(one -> job.id().equals(one.jobId()))
                .sorted(Comparator.comparing(Instrument::requestedOn).thenComparing(Instrument::id).reversed()).toList();
        List<Use> uses = asked.stream().map(one -> new Use(one, table.name(one.scheme()).orElseGet(() -> new Words(one.scheme(), null)),
                verdicts.stream().filter(verdict -> verdict.rule().scheme().equals(one.scheme())).findFirst())).toList();
        List<Verdict> others = verdicts.stream().filter(verdict -> asked.stream().noneMatch(one -> one.scheme().equals(verdict.rule().scheme()))).toList();
        return new AtJob(job, clients.find(job.clientId()).map(Client::displayName).orElse(""), uses,
                others.stream().filter(Verdict.Applies.class::isInstance).count(), others.stream().filter(Verdict.AskFirst.class::isInstance).count());
    }
}
