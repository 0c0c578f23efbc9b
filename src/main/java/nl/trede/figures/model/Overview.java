package nl.trede.figures.model;

import java.util.List;
import java.util.Map;

/// What the screen *Cijfers* shows of one quarter and scope.
///
/// @param trend the last quarters up to this one, oldest first
/// @param names of the clients by [CaseFacts#clientKey]
public record Overview(QuarterReport report, QuarterReport previous, List<TrendPoint> trend, RungSpread rungs, Map<String, String> names,
        List<ScopeChoice> scopes) {
    public Overview {
        trend = List.copyOf(trend);
        scopes = List.copyOf(scopes);
    }

    /// Nothing has been counted yet in any of the quarters shown.
    public boolean isEmpty() {
        return report.cases().isEmpty() && previous.cases().isEmpty();
    }
}
