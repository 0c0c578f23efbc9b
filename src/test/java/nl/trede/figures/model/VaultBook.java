package nl.trede.figures.model;

import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.employers.model.EmployerBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.InclusivePractice;
import nl.trede.jobs.model.JobRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Puts the dossiers of a [Casebook] in a vault.
public final class VaultBook {
    private VaultBook() {
    }

    public static void save(Casebook book, Vault vault) {
        vault.write(write -> {
            book.regions.forEach(row -> write.save(RegionRepository.SHELF, row));
            book.clients.forEach(row -> write.save(ClientRepository.SHELF, row));
            book.coaches.forEach(row -> write.save(CoachRepository.SHELF, row));
            book.trajectories.forEach(row -> write.save(TrajectoryRepository.SHELF, row));
            book.assignments.forEach(row -> write.save(AssignmentRepository.SHELF, row));
            book.jobs.forEach(row -> write.save(JobRepository.SHELF, row));
            book.measurements.forEach(row -> write.save(LadderMeasurementRepository.SHELF, row));
            book.contacts.forEach(row -> write.save(ContactMomentRepository.SHELF, row));
            book.employerContacts.forEach(row -> write.save(EmployerContactRepository.SHELF, row));
            return book;
        });
    }

    public static UUID employer(Vault vault) {
        var employer = EmployerBuilder.builder().id(UUID.randomUUID()).name("Bakkerij Fictief").inclusivePractice(InclusivePractice.OPEN).build();
        vault.write(write -> {
            write.save(EmployerRepository.SHELF, employer);
            return employer;
        });
        return employer.id();
    }

    /// A caseload of two coaches that grew over two years.
    public static Casebook sample(UUID employer) {
        var book = new Casebook();
        book.regions.add(new Region(Ids.next(), "AM13", 14, "Midden-Utrecht", "", 100));
        var coaches = java.util.List.of(book.coach("V. Voorbeeldcoach", "0.90"), book.coach("T. Tweede", "0.80"));
        var names = "Voorbeeld Fictief Denkbeeldig Proef Verzonnen Bedacht Schets Model Monster Staaltje".split(" ");
        for (int i = 0; i < 40; i++) {
            int at = i;
            var start = Casebook.day("2024-10-07").plusDays(19L * i);
            var client = book.client((char) ('A' + i % 26) + ". " + names[i % names.length]);
            var one = book.trajectoryOf(client, start.toString(), it -> it.withRegionCode("AM13").withPhase(Phase.values()[at % 7])
                    .withMethod(at % 5 == 0 ? Method.WGB : Method.IPS_CMD)
                    .withPurpose(at % 9 == 4 ? Purpose.WERK_BEHOUDEN : Purpose.WERK_VINDEN)
                    .withEndDate(at % 6 == 5 ? start.plusDays(400) : null));
            book.assign(coaches.get(i % 2), one, AssignmentRole.PRIMAIR);
            book.rung(one, start.toString(), 1 + i % 4);
            if (i < 22) {
                book.rung(one, start.plusMonths(12).toString(), 2 + i % 5);
            }
            if (i % 5 < 2) {
                book.job(one, start.plusDays(70).toString(), i % 10 == 1 ? start.plusDays(190).toString() : null,
                        job -> job.withHoursPerWeek(new BigDecimal("16.0")));
            }
            if (i % 7 != 6) {
                book.visit(one, employer, start.plusDays(12 + i % 30).toString(), contact -> contact.withMinutes(60));
            }
            book.contact(one, "2026-11-" + (i % 3 == 0 ? "02" : "18"), i % 2 == 0 ? ContactLocation.BUITEN : ContactLocation.KANTOOR, 45, false);
        }
        return book;
    }
}
