package nl.trede.tools.sample;

import nl.trede.employers.model.Branch;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.JobGroup;

/// Work that an employer of the sample has, and the wish it answers.
///
/// @param employer where
/// @param wish     as a client would put it, after "Ik wil"
record Vacancy(Employer employer, Branch branch, JobGroup group, String title, String wish) {
}
