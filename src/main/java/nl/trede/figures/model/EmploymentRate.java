package nl.trede.figures.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Share of unique clients in a running trajectory that had paid work in the quarter (domain §10.6); national Q2-2023: 36.1 % (W23).
public final class EmploymentRate {
    private EmploymentRate() {
    }

    public static Figure of(List<CaseFacts> facts, Period period) {
        var cases = new ArrayList<Case>();
        byClient(facts, period).values().forEach(ofClient -> cases.add(judge(ofClient)));
        return Shares.of(FigureDefinition.EMPLOYMENT_RATE, cases);
    }

    private static Case judge(List<CaseFacts> ofClient) {
        CaseFacts shown = ofClient.stream().max(Comparator.comparing(CaseFacts::hadJobInPeriod)).orElseThrow();
        if (shown.hadJobInPeriod()) {
            return Case.of(shown, Standing.COUNTS);
        }
        return ofClient.stream().filter(CaseFacts::hadWorkBefore).findFirst()
                .map(one -> Case.of(one, Standing.COUNTS_BELOW, "figures.case.workBefore"))
                .orElseGet(() -> Case.of(shown, Standing.COUNTS_BELOW));
    }

    /// A client with two running trajectories counts once.
    static Map<String, List<CaseFacts>> byClient(List<CaseFacts> facts, Period period) {
        var clients = new LinkedHashMap<String, List<CaseFacts>>();
        facts.stream().filter(one -> one.runningIn(period))
                .forEach(one -> clients.computeIfAbsent(one.clientKey(), key -> new ArrayList<>()).add(one));
        return clients;
    }
}
