package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.Trajectory;
import nl.trede.employers.model.EmployerContact;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.Leave;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.Team;

/// Everything in a caseload that figures are made of, read at one moment. Free text (notes, goals, lessons) is left out:
/// a figure never needs it.
public record Dossiers(List<Person> clients, List<Trajectory> trajectories, List<Assignment> assignments, List<Coach> coaches,
        List<Team> teams, List<Region> regions, List<ContactMoment> contacts, List<EmployerContact> employerContacts,
        List<LadderMeasurement> measurements, List<Job> jobs, List<Leave> leave, List<Decided> decisions, List<BenefitsAdvice> advices) {
    /// Who a client is, for the list behind a number.
    ///
    /// @param regionObjection see [CaseFacts#regionObjection]
    public record Person(UUID id, String name, boolean regionObjection) { }

    /// That a client decided about openness on a day; what was decided is nobody's business here.
    public record Decided(UUID clientId, LocalDate day) { }
}
