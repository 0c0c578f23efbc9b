package nl.trede.figures.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.common.outcome.Message;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.partners.model.Coach;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultSettings;
import org.jspecify.annotations.Nullable;

/// The numbers in the formulas that a team may set, because the field has no settled value for them.
///
/// @param sustainDays       days a job must last to be *duurzaam*, 91 = 13 weeks (domain §10.8, O2)
/// @param sustainHours      contract hours a week it must have at least, 0 = any (O2)
/// @param videoIsFaceToFace whether a video call with an employer counts as face to face; decided among the employers, see [EmployerSettings] (O7)
/// @param firstContactDays  days within which the first employer contact should be, decided among the employers too (domain §10.3)
/// @param weekPerFte        whether the norm of six employer contacts a week is less for a part-time coach, decided there as well (domain §10.4)
/// @param extensionDays     days without work within which a next contract at the same employer is the same job (domain §10.9)
/// @param personGapDays     days without work that *same person in work* forgives (domain §10.9)
/// @param contractHours     hours a week of one fte (domain §10.23)
/// @param forecastFromDay   the forecast is shown only after this day of the year (domain §10.21)
@RecordBuilder
public record Definitions(
        int sustainDays,
        int sustainHours,
        boolean videoIsFaceToFace,
        int firstContactDays,
        boolean weekPerFte,
        int extensionDays,
        int personGapDays,
        int contractHours,
        int forecastFromDay) implements DefinitionsBuilder.With {
    private static final String EDITION = "1";
    private static final String SUSTAIN_DAYS = "definition.sustainDays";
    private static final String SUSTAIN_HOURS = "definition.sustainHours";
    private static final String EXTENSION_DAYS = "definition.extensionDays";
    private static final String PERSON_GAP_DAYS = "definition.personGapDays";
    private static final String CONTRACT_HOURS = "definition.contractHours";
    private static final String FORECAST_FROM = "definition.forecastFromDay";

    public static Definitions standard() {
        return new Definitions(91, 0, false, 30, true, 14, 30, 36, 45);
    }

    /// The definitions of a caseload: its own, or else the standard ones.
    public static Definitions of(Vault vault) {
        Map<String, Integer> now = settings(vault).now();
        var employers = new EmployerSettings(vault);
        return new Definitions(now.get(SUSTAIN_DAYS), now.get(SUSTAIN_HOURS), employers.videoCounts(), employers.firstContactDays(),
                employers.weekPerFte(), now.get(EXTENSION_DAYS), now.get(PERSON_GAP_DAYS), now.get(CONTRACT_HOURS), now.get(FORECAST_FROM));
    }

    /// Those that belong to the figures alone, as settings.
    public static SettingsGroup settings(Vault vault) {
        Definitions standard = standard();
        return new VaultSettings(vault, "figures.settings", List.of(
                Setting.of(SUSTAIN_DAYS, Setting.Measure.DAYS, "figures.settings.sustainDays", 1, 730, standard.sustainDays),
                Setting.of(SUSTAIN_HOURS, Setting.Measure.HOURS, "figures.settings.sustainHours", 0, 40, standard.sustainHours),
                Setting.of(EXTENSION_DAYS, Setting.Measure.DAYS, "figures.settings.extensionDays", 0, 90, standard.extensionDays),
                Setting.of(PERSON_GAP_DAYS, Setting.Measure.DAYS, "figures.settings.personGapDays", 0, 365, standard.personGapDays),
                Setting.of(CONTRACT_HOURS, Setting.Measure.HOURS, "figures.settings.contractHours", 24, 40, standard.contractHours),
                Setting.of(FORECAST_FROM, Setting.Measure.DAYS, "figures.settings.forecastFromDay", 1, 330, standard.forecastFromDay)));
    }

    /// Where these differ from the standard, each as a sentence with both values: for a reader who compares teams.
    public List<Message> deviations() {
        Definitions standard = standard();
        var found = new ArrayList<Message>();
        deviation(found, "sustainDays", sustainDays, standard.sustainDays);
        deviation(found, "sustainHours", sustainHours, standard.sustainHours);
        deviation(found, "firstContactDays", firstContactDays, standard.firstContactDays);
        deviation(found, "extensionDays", extensionDays, standard.extensionDays);
        deviation(found, "personGapDays", personGapDays, standard.personGapDays);
        deviation(found, "contractHours", contractHours, standard.contractHours);
        deviation(found, "forecastFromDay", forecastFromDay, standard.forecastFromDay);
        if (videoIsFaceToFace) {
            found.add(Message.of("figures.deviation.video"));
        }
        if (!weekPerFte) {
            found.add(Message.of("figures.deviation.perFte"));
        }
        return found;
    }

    private static void deviation(List<Message> found, String name, int own, int standard) {
        if (own != standard) {
            found.add(Message.of("figures.deviation." + name, own, standard));
        }
    }

    /// The part of a full week by which the weekly norm of a coach is reckoned: one for everybody unless the norm is per fte.
    public @Nullable BigDecimal weekPart(Coach coach) {
        return weekPerFte ? coach.fte() : BigDecimal.ONE;
    }

    /// Stands on every report: `1` for the standard values, `1-3f2a` for a set of own values. Figures with different versions
    /// are not compared silently.
    public String version() {
        return equals(standard()) ? EDITION : EDITION + "-" + String.format("%04x", Json.write(this).hashCode() & 0xffff);
    }
}
