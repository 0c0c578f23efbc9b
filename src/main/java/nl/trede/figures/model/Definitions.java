package nl.trede.figures.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// The numbers in the formulas that a team may set, because the field has no settled value for them.
///
/// @param sustainDays       days a job must last to be *duurzaam*, 91 = 13 weeks (domain §10.8, O2)
/// @param sustainHours      contract hours a week it must have at least, 0 = any (O2)
/// @param videoIsFaceToFace whether a video call with an employer counts as face to face; decided among the employers, see [EmployerSettings] (O7)
/// @param firstContactDays  days within which the first employer contact should be (domain §10.3)
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
        int extensionDays,
        int personGapDays,
        int contractHours,
        int forecastFromDay) implements DefinitionsBuilder.With {
    /// The name of the setting in the vault that holds own values, as JSON.
    public static final String SETTING = "definitions";
    private static final String EDITION = "1";

    public static Definitions standard() {
        return new Definitions(91, 0, false, 30, 14, 30, 36, 45);
    }

    /// The definitions of a caseload: its own, or else the standard ones.
    public static Definitions of(Vault vault) {
        return vault.setting(SETTING).map(json -> Json.read(json, Definitions.class)).orElseGet(Definitions::standard)
                .withVideoIsFaceToFace(new EmployerSettings(vault).videoCounts());
    }

    /// Stands on every report: `1` for the standard values, `1-3f2a` for a set of own values. Figures with different versions
    /// are not compared silently.
    public String version() {
        return equals(standard()) ? EDITION : EDITION + "-" + String.format("%04x", Json.write(this).hashCode() & 0xffff);
    }
}
