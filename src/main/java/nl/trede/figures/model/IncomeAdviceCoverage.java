package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.jobs.model.advice.IncomeAdvice;

/// Of the paid jobs that started in the quarter: before how many advice was given on the income (domain §10.27). A contract that only extends
/// a job is no start. Each start is a case of its own, and one without advice in time is listed below.
final class IncomeAdviceCoverage {
    private IncomeAdviceCoverage() {
    }

    static Figure of(List<CaseFacts> facts, Casework casework, Period period) {
        Map<UUID, List<Job>> jobs = casework.dossiers().jobs().stream().collect(Collectors.groupingBy(Job::clientId));
        Map<UUID, List<BenefitsAdvice>> advices = casework.dossiers().advices().stream().collect(Collectors.groupingBy(BenefitsAdvice::clientId));
        var cases = new ArrayList<Case>();
        for (CaseFacts one : facts) {
            UUID client = UUID.fromString(one.clientKey());
            for (PaidJob start : casework.startsIn(one, period)) {
                cases.add(judge(one, start.contracts().getFirst(), jobs.get(client), advices.getOrDefault(client, List.of())));
            }
        }
        return Shares.of(FigureDefinition.INCOME_ADVICE, cases);
    }

    private static Case judge(CaseFacts one, Job job, List<Job> ofClient, List<BenefitsAdvice> given) {
        return IncomeAdvice.before(job, ofClient, given).stream().map(BenefitsAdvice::adviceDate).max(LocalDate::compareTo)
                .map(day -> Case.of(one, Standing.COUNTS, "figures.case.advised", day, job.startDate()))
                .orElseGet(() -> Case.of(one, Standing.COUNTS_BELOW, "figures.case.notAdvised", job.startDate()));
    }
}
