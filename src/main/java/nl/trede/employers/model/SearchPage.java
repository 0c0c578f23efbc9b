package nl.trede.employers.model;

import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.CareerProfile;
import nl.trede.consent.model.EmployerApproach;

/// The search for work of one client at one moment.
///
/// @param plans    the versions of the plan, the one that counts first
/// @param targets  the employers on it
/// @param since    a job that began or ended after the plan was written
/// @param clock    how soon an employer was met; empty when the clock does not apply
/// @param norm     days after the start within which that should be
/// @param profile  for hours and travel
/// @param journeys how long the client travels
/// @param approach whether the coach may contact employers; empty while nothing was decided
public record SearchPage(List<JobSearchPlan> plans, List<Target> targets, List<Proposal> proposals, Optional<JobChange> since,
        Optional<FirstContact> clock, int norm, Optional<CareerProfile> profile, Journeys journeys, Optional<EmployerApproach> approach) {
    /// An employer on the plan.
    public record Target(SearchTarget target, Employer employer) {
    }

    public Optional<JobSearchPlan> plan() {
        return plans.stream().findFirst();
    }
}
