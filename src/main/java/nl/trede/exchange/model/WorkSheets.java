package nl.trede.exchange.model;

import static nl.trede.exchange.model.CellType.DATE;
import static nl.trede.exchange.model.CellType.DECIMAL;
import static nl.trede.exchange.model.CellType.INTEGER;
import static nl.trede.exchange.model.CellType.TEXT;
import static nl.trede.exchange.model.CellType.YES_NO;

import java.util.Objects;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.JobKind;

/// The sheets about what was done: *Contacten*, *Werkgeverscontacten*, *Plaatsingen*.
final class WorkSheets {
    static final SheetDefinition<ContactRow> CONTACTS = SheetDefinition
            .<ContactRow>named("Contacten", "Eén rij per contactmoment tot en met de peildatum van de cliënten op het blad Caseload, zonder notitie")
            .onlyTo(Template.TEAMLEAD)
            .key("contactKey", "Contactsleutel", 38, "Het contactmoment", ContactRow::contactKey)
            .reference("caseKey", "Sleutel", 38, "De cliënt, zoals op het blad Caseload", ContactRow::caseKey)
            .column("coach", "Coach", TEXT, 22, "Wie het contact had", ContactRow::coach)
            .date("date", "Datum", "Dag van het contact", ContactRow::date)
            .code("kind", "Soort", 24, Choice.of(ContactKind.values()), true, "Waar het contact over ging", ContactRow::kind)
            .list("channel", "Kanaal", 12, Choice.of(ContactChannel.values()), "Hoe het contact ging", ContactRow::channel)
            .list("location", "Plek", 12, Choice.of(ContactLocation.values()), "Waar het contact was", ContactRow::location)
            .column("minutes", "Minuten", INTEGER, 9, "Duur in minuten", ContactRow::minutes)
            .column("noShow", "Niet gekomen", YES_NO, 9, "De cliënt kwam niet; telt niet als contact", ContactRow::noShow)
            .readAs(row -> new ContactRow(row.must("contactKey"), row.must("caseKey"), row.text("coach"),
                    Objects.requireNonNull(row.date("date")), row.must("kind"), Objects.requireNonNullElse(row.text("channel"), ""),
                    Objects.requireNonNullElse(row.text("location"), ""), row.integer("minutes"), row.flag("noShow")));

    static final SheetDefinition<WeekRow> WEEKS = SheetDefinition
            .<WeekRow>named("Werkgeverscontacten", "Eén rij per coach per week: aantallen, geen namen van werkgevers")
            .id("coach", "Coach", 22, "De trajectbegeleider", WeekRow::coach)
            .id("week", "Week", 11, "ISO-week, bijvoorbeeld 2026-W47", WeekRow::week)
            .column("contacts", "Contacten", INTEGER, 11, "Alle contacten met werkgevers", WeekRow::contacts)
            .column("faceToFace", "Van mens tot mens", INTEGER, 12, "Waarvan op bezoek", WeekRow::faceToFace)
            .column("clientSpecific", "Voor een cliënt", INTEGER, 12, "Waarvan op bezoek én voor één cliënt: dit telt voor de norm",
                    WeekRow::clientSpecific)
            .column("target", "Norm", DECIMAL, 9, "6 per week naar rato van de fte, of 2 per zoekende cliënt als dat er minder dan 3 zijn;"
                    + " leeg als niemand zocht of de coach meer dan de helft van de week vrij was",
                    WeekRow::target)
            .readAs(row -> new WeekRow(row.must("coach"), row.must("week"), row.count("contacts"), row.count("faceToFace"),
                    row.count("clientSpecific"), row.decimal("target")));

    static final SheetDefinition<PlacementRow> PLACEMENTS = SheetDefinition
            .<PlacementRow>named("Plaatsingen", "Eén rij per werkplek in de vier kwartalen tot en met de periode")
            .key("placementKey", "Plaatsingssleutel", 20, "De werkplek; voor de regio een pseudoniem", PlacementRow::placementKey)
            .reference("caseKey", "Sleutel", 20, "De cliënt, zoals op het blad Caseload", PlacementRow::caseKey)
            .onlyTo(Template.TEAMLEAD)
            .column("employer", "Werkgever", TEXT, 28, "De naam van de werkgever", PlacementRow::employer)
            .toEveryone()
            .code("branch", "Branche", 28, Lists.BRANCHES, false, "Sectie van de Standaard Bedrijfsindeling", PlacementRow::branch)
            .code("kind", "Soort", 24, Choice.of(JobKind.values()), true, "Wat voor werkplek het is", PlacementRow::kind)
            .list("contract", "Contract", 12, Choice.of(Contract.values()), "Soort contract", PlacementRow::contract)
            .date("start", "Start", "Eerste dag", PlacementRow::start)
            .column("fourHours", "Vier uur gewerkt", DATE, 12, "Vanaf deze dag telt de baan als gestart", PlacementRow::fourHours)
            .column("end", "Einde", DATE, 12, "Laatste dag", PlacementRow::end)
            .code("hoursBand", "Uren", 14, Lists.HOURS, false, "Uren per week in klassen", PlacementRow::hoursBand)
            .code("reasonGroup", "Reden einde", 20, Choice.of(ReasonGroup.values()), false,
                    "Reden in groepen; gezondheid staat samen met verhuizing en vervoer onder Persoonlijk", PlacementRow::reasonGroup)
            .readAs(row -> new PlacementRow(row.must("placementKey"), row.must("caseKey"), row.text("branch"),
                    row.must("kind"), Objects.requireNonNullElse(row.text("contract"), Contract.GEEN.name()),
                    Objects.requireNonNull(row.date("start")), row.date("fourHours"), row.date("end"), row.text("hoursBand"),
                    row.text("reasonGroup"), row.text("employer")));

    private WorkSheets() {
    }
}
