package nl.trede.figures.model;

import java.util.ArrayList;
import java.util.List;
import nl.trede.common.outcome.Message;

/// Share of unique clients in a running trajectory that work in a job that lasts (domain §10.8). Someone whose job is too young
/// stays in the denominator and is listed as such. The definition of Phrenos was not found: the days are a setting (O2).
public final class SustainableRate {
    private SustainableRate() {
    }

    public static Figure of(List<CaseFacts> facts, Period period, Definitions definitions) {
        var cases = new ArrayList<Case>();
        EmploymentRate.byClient(facts, period).values().forEach(ofClient -> cases.add(judge(ofClient)));
        var notes = new ArrayList<>(List.of(Message.of("figures.note.sustainDays", definitions.sustainDays())));
        if (definitions.sustainHours() > 0) {
            notes.add(Message.of("figures.note.sustainHours", definitions.sustainHours()));
        }
        return Shares.of(FigureDefinition.SUSTAINABLE_RATE, cases, notes.toArray(Message[]::new));
    }

    private static Case judge(List<CaseFacts> ofClient) {
        return ofClient.stream().filter(CaseFacts::sustainable).findFirst().map(one -> Case.of(one, Standing.COUNTS))
                .or(() -> ofClient.stream().filter(one -> one.hadJobInPeriod() && one.hasJob()).findFirst()
                        .map(one -> Case.of(one, Standing.COUNTS_BELOW, "figures.case.tooYoung")))
                .orElseGet(() -> Case.of(ofClient.getFirst(), Standing.COUNTS_BELOW));
    }
}
