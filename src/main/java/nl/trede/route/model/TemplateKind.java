package nl.trede.route.model;

import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;

/// For which route a list of tasks is: a method, where it matters with its length.
public enum TemplateKind {
    IPS_EPA,
    IPS_CMD,
    IPS_OVERIG,
    WGB_12,
    WGB_18,
    JOBCOACHING,
    WERK_ALS_BESTE_ZORG,
    OAD,
    OVERIG,
    /// Besides the list of the method, once a first sick day is known.
    POORTWACHTER;

    /// The list of a trajectory. WGB lasts 18 months once it may last longer than 12 (domain §10.14).
    public static TemplateKind of(Trajectory trajectory) {
        return switch (trajectory.method()) {
            case IPS_EPA -> IPS_EPA;
            case IPS_CMD -> IPS_CMD;
            case IPS_OVERIG -> IPS_OVERIG;
            case WGB -> longer(trajectory) ? WGB_18 : WGB_12;
            case JOBCOACHING -> JOBCOACHING;
            case WERK_ALS_BESTE_ZORG -> WERK_ALS_BESTE_ZORG;
            case OAD -> OAD;
            case OVERIG -> OVERIG;
        };
    }

    private static boolean longer(Trajectory trajectory) {
        var start = trajectory.startDate();
        var until = trajectory.extendedUntil();
        return start != null && until != null && Terms.regularEnd(trajectory.method(), start).filter(until::isAfter).isPresent();
    }
}
