package nl.trede.route.model;

/// In how many days a paper of the municipal subsidy is expected, and how long before its end an order is spoken of. The regulation gives
/// no terms that we know of (domain §3.2): a team sets what its municipality asks.
///
/// @param apply       from the referral to the application
/// @param decision    from the application to the decision
/// @param stop        from the last day to stopbericht deel 1
/// @param forward     from deel 1 to deel 2, which the municipality sends on
/// @param report      from the last day to the final report
/// @param settlement  from the final report to the settlement
/// @param orderNotice before the last day that UWV ordered
public record RouteTerms(int apply, int decision, int stop, int forward, int report, int settlement, int orderNotice) {
    public static final RouteTerms DEFAULT = new RouteTerms(28, 56, 7, 14, 28, 91, 60);
}
