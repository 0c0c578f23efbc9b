package nl.trede.route.model;

import java.util.List;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultSettings;

/// The terms of papers and orders that a team decides for itself, with the lists of tasks on a page of their own.
public final class RouteSettings {
    private static final int LONGEST = 365;
    private static final String APPLY = "routes.applyDays";
    private static final String DECISION = "routes.decisionDays";
    private static final String STOP = "routes.stopDays";
    private static final String FORWARD = "routes.forwardDays";
    private static final String REPORT = "routes.reportDays";
    private static final String SETTLEMENT = "routes.settlementDays";
    private static final String ORDER = "routes.orderDays";

    private final VaultSettings settings;

    public RouteSettings(Vault vault) {
        var standard = RouteTerms.DEFAULT;
        settings = new VaultSettings(vault, "route.norms", List.of(
                days(APPLY, "route.norms.apply", standard.apply()), days(DECISION, "route.norms.decision", standard.decision()),
                days(STOP, "route.norms.stop", standard.stop()), days(FORWARD, "route.norms.forward", standard.forward()),
                days(REPORT, "route.norms.report", standard.report()), days(SETTLEMENT, "route.norms.settlement", standard.settlement()),
                days(ORDER, "route.norms.order", standard.orderNotice())))
                .with(new SettingsGroup.Page("route.templates.open", Destination.room(RoutePlaces.TEMPLATES)));
    }

    public SettingsGroup group() {
        return settings;
    }

    public RouteTerms terms() {
        var now = settings.now();
        return new RouteTerms(now.get(APPLY), now.get(DECISION), now.get(STOP), now.get(FORWARD), now.get(REPORT), now.get(SETTLEMENT),
                now.get(ORDER));
    }

    private static Setting days(String id, String label, int standard) {
        return Setting.of(id, Setting.Measure.DAYS, label, 1, LONGEST, standard);
    }
}
