package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// What a coach does with a client as a person: take on, correct, put away.
public final class ClientService {
    private static final int OLDEST = 1920;
    private static final int YOUNGEST_AGE = 14;
    private static final int NAME = 200;
    private static final int LINE = 100;
    private static final int PHONE = 40;
    private static final int NOTE = 1000;

    private final Vault vault;
    private final Me me;

    public ClientService(Vault vault, Me me) {
        this.vault = vault;
        this.me = me;
    }

    /// Client, trajectory and the assignment to me, in one transaction.
    public Outcome<Client> create(NewClient wanted) {
        LocalDate today = Dates.today(vault.clock());
        var refusal = checked(wanted.displayName(), wanted.birthYear(), null)
                .refuseIf(wanted.referralDate().isAfter(today), "clients.refused.referralInFuture")
                .refuseIf(wanted.startDate() != null && wanted.startDate().isBefore(wanted.referralDate()), "clients.refused.startBeforeReferral",
                        wanted.referralDate()).<Client>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var region = Optional.ofNullable(wanted.municipalityId())
                .flatMap(id -> RegionNames.in(vault).regionCode(id, Optional.ofNullable(wanted.startDate()).orElse(today)));
        var coach = me.coachId();
        return Outcome.done(vault.write(write -> {
            var client = ClientBuilder.builder().id(Ids.next()).displayName(wanted.displayName().strip()).birthYear(wanted.birthYear())
                    .municipalityId(wanted.municipalityId()).regionObjection(false).createdAt(write.now()).build();
            write.save(ClientRepository.SHELF, client);
            begin(write, client.id(), wanted, wanted.startDate() == null ? Optional.empty() : region, coach, today);
            return client;
        }));
    }

    private static Trajectory begin(Write write, UUID client, NewClient wanted, Optional<String> region, Optional<UUID> coach, LocalDate today) {
        var trajectory = TrajectoryBuilder.builder().id(Ids.next()).clientId(client).method(wanted.method()).purpose(wanted.purpose())
                .referralDate(wanted.referralDate()).startDate(wanted.startDate())
                .acceptedDate(wanted.startDate() == null ? null : wanted.startDate())
                .status(wanted.startDate() == null ? TrajectoryStatus.AANGEMELD : TrajectoryStatus.ACTIEF).phase(Phase.KENNISMAKING)
                .fundingSource(wanted.fundingSource()).employmentAtStart(wanted.purpose() == Purpose.WERK_BEHOUDEN
                        ? EmploymentAtStart.BAAN_BEHOUD : EmploymentAtStart.GEEN)
                .regionCode(region.orElse(null)).build();
        write.save(TrajectoryRepository.SHELF, trajectory);
        coach.ifPresent(id -> write.save(AssignmentRepository.SHELF,
                new Assignment(Ids.next(), id, trajectory.id(), wanted.startDate() == null ? today : wanted.startDate(), null, AssignmentRole.PRIMAIR)));
        return trajectory;
    }

    /// A new trajectory for someone who was here before, referred today with the method and funding of the last one. Only when that can no
    /// longer be reopened (domain §7). A client who was put away comes back into the caseload.
    public Outcome<Trajectory> beginAgain(UUID clientId) {
        LocalDate today = Dates.today(vault.clock());
        var last = new TrajectoryRepository(vault).current(clientId).orElseThrow();
        LocalDate end = last.endDate();
        var refusal = new Checks().refuseIf(end == null, "clients.refused.stillRunning")
                .refuseIf(end != null && Terms.mayReopen(end, today), "clients.refused.reopenInstead",
                        end == null ? today : end.plusDays(Terms.REOPEN_DAYS)).<Trajectory>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var coach = me.coachId();
        return Outcome.done(vault.write(write -> {
            var client = write.find(ClientRepository.SHELF, clientId).orElseThrow();
            if (client.archivedAt() != null) {
                write.save(ClientRepository.SHELF, client.withArchivedAt(null));
            }
            return begin(write, clientId, new NewClient(client.displayName(), client.birthYear(), client.municipalityId(), last.method(),
                    last.purpose(), today, null, last.fundingSource()), Optional.empty(), coach, today);
        }));
    }

    /// Takes back a trajectory that was begun by mistake.
    ///
    /// @param client as it was before
    public void undoBegin(Trajectory begun, Client client) {
        var assignments = new AssignmentRepository(vault).ofTrajectory(begun.id());
        vault.write(write -> {
            assignments.forEach(assignment -> write.remove(AssignmentRepository.SHELF, assignment.id()));
            if (client.archivedAt() != null) {
                write.save(ClientRepository.SHELF, client);
            }
            return write.remove(TrajectoryRepository.SHELF, begun.id());
        });
    }

    /// Changes what is known of a client. When the client was archived stays as it is.
    public Outcome<Client> edit(Client changed) {
        var refusal = checked(changed.displayName(), changed.birthYear(), changed.email())
                .fits(changed.givenName(), LINE).fits(changed.familyName(), LINE).fits(changed.phone(), PHONE)
                .fits(changed.languageNote(), NOTE).fits(changed.safetyNote(), NOTE).<Client>refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return Outcome.done(vault.write(write -> {
            var before = write.find(ClientRepository.SHELF, changed.id()).orElseThrow();
            var tidy = changed.withDisplayName(changed.displayName().strip()).withGivenName(Checks.tidy(changed.givenName()))
                    .withFamilyName(Checks.tidy(changed.familyName())).withPhone(Checks.tidy(changed.phone()))
                    .withEmail(Checks.tidy(changed.email())).withLanguageNote(Checks.tidy(changed.languageNote()))
                    .withSafetyNote(Checks.tidy(changed.safetyNote())).withCreatedAt(before.createdAt()).withArchivedAt(before.archivedAt());
            write.save(ClientRepository.SHELF, tidy);
            return tidy;
        }));
    }

    /// Takes a client out of the caseload; refused while a trajectory runs.
    public Outcome<Client> archive(UUID clientId) {
        if (new TrajectoryRepository(vault).current(clientId).filter(trajectory -> trajectory.endDate() == null).isPresent()) {
            return Outcome.refused("clients.refused.archiveRunning");
        }
        return Outcome.done(vault.write(write -> {
            var archived = write.find(ClientRepository.SHELF, clientId).orElseThrow().withArchivedAt(write.now());
            write.save(ClientRepository.SHELF, archived);
            return archived;
        }));
    }

    /// Brings a client back into the caseload.
    public Client bringBack(UUID clientId) {
        return vault.write(write -> {
            var client = write.find(ClientRepository.SHELF, clientId).orElseThrow().withArchivedAt(null);
            write.save(ClientRepository.SHELF, client);
            return client;
        });
    }

    /// Takes back a client that was made by mistake, with trajectory and assignment; the history keeps them.
    public void undoCreate(UUID clientId) {
        var trajectories = new TrajectoryRepository(vault).ofClient(clientId);
        var assignments = trajectories.stream().flatMap(each -> new AssignmentRepository(vault).ofTrajectory(each.id()).stream()).toList();
        vault.write(write -> {
            assignments.forEach(assignment -> write.remove(AssignmentRepository.SHELF, assignment.id()));
            trajectories.forEach(trajectory -> write.remove(TrajectoryRepository.SHELF, trajectory.id()));
            return write.remove(ClientRepository.SHELF, clientId);
        });
    }

    /// Notes in the log that the record of a client was opened (NEN 7513).
    public void viewed(UUID clientId) {
        vault.write(write -> {
            write.audit(AuditKind.INZIEN, clientId, ClientRepository.SHELF.name(), clientId);
            return clientId;
        });
    }

    private Checks checked(String name, @Nullable Integer birthYear, @Nullable String email) {
        int youngest = Dates.today(vault.clock()).getYear() - YOUNGEST_AGE;
        String address = Checks.tidy(email);
        return new Checks().refuseIf(name.isBlank(), "clients.refused.name").fits(name, NAME)
                .refuseIf(birthYear != null && (birthYear < OLDEST || birthYear > youngest), "clients.refused.birthYear",
                        Integer.toString(OLDEST), Integer.toString(youngest))
                .refuseIf(address != null && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "clients.refused.email").fits(address, NAME);
    }
}
