package nl.trede.exchange.model;

import static nl.trede.exchange.model.CellType.DATE;
import static nl.trede.exchange.model.CellType.INTEGER;
import static nl.trede.exchange.model.CellType.TEXT;
import static nl.trede.exchange.model.CellType.YES_NO;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/// The sheet *Caseload*.
final class CaseSheet {
    static final SheetDefinition<CaseRow> DEFINITION = SheetDefinition
            .<CaseRow>named("Caseload", "Eén rij per traject dat liep in de vier kwartalen tot en met de periode")
            .key("caseKey", "Sleutel", 20, "De cliënt. Voor de regio een pseudoniem dat voor deze ontvanger hetzelfde blijft", CaseRow::caseKey)
            .key("trajectKey", "Trajectsleutel", 20, "Het traject; een cliënt kan er meer hebben", CaseRow::trajectKey)
            .onlyTo(Template.TEAMLEAD)
            .column("displayName", "Cliënt", TEXT, 24, "De roepnaam zoals de coach die gebruikt", team(CaseRow.TeamPart::displayName))
            .column("coach", "Coach", TEXT, 22, "De vaste trajectbegeleider op de peildatum", team(CaseRow.TeamPart::coach))
            .toEveryone()
            .code("region", "Regio", 24, Lists.REGIONS, false, "Arbeidsmarktregio van de woonplaats bij de start", CaseRow::regionCode)
            .code("method", "Methode", 20, Lists.METHODS, true, "Alle vormen van IPS onder één code", CaseRow::method)
            .code("purpose", "Doel", 16, Choice.of(Purpose.values()), true, "Werk vinden of werk behouden", CaseRow::purpose)
            .code("phase", "Fase", 16, Choice.of(Phase.values()), true, "Waar het traject staat op de peildatum", CaseRow::phase)
            .code("status", "Status", 14, Choice.of(TrajectoryStatus.values()), true, "Stand van het traject op de peildatum", CaseRow::status)
            .onlyTo(Template.TEAMLEAD)
            .column("referral", "Aangemeld", DATE, 12, "Datum van aanmelding", team(CaseRow.TeamPart::referral))
            .column("accepted", "Aangenomen", DATE, 12, "Datum waarop het traject is aangenomen", team(CaseRow.TeamPart::accepted))
            .toEveryone()
            .date("start", "Start", "Datum van goedkeuring door UWV of gemeente", CaseRow::start)
            .column("plannedEnd", "Gepland einde", DATE, 14, "Laatste dag volgens de regeling. Voor de regio leeg bij IPS, want de duur zegt iets over de zorg",
                    CaseRow::plannedEnd)
            .column("end", "Einde", DATE, 12, "Laatste dag van het traject", CaseRow::end)
            .column("firstEmployerContactDays", "Dagen tot 1e contact", INTEGER, 12,
                    "Dagen van start tot het eerste werkgeverscontact van mens tot mens; norm 30", CaseRow::firstEmployerContactDays)
            .rung("stepStart", "Trede start", "Participatieladder 1–6, gemeten rond de start", CaseRow::stepStart)
            .rung("stepNow", "Trede nu", "Laatste meting tot en met de peildatum", CaseRow::stepNow)
            .rung("stepTwelve", "Trede na 12 m", "Meting rond twaalf maanden na de start", CaseRow::stepTwelve)
            .column("twelveAtEnd", "Trede 12 m bij einde", YES_NO, 11, "Het traject eindigde eerder; gemeten bij het einde", CaseRow::twelveAtEnd)
            .column("hasJob", "Baan", YES_NO, 8, "Betaald werk op de peildatum", CaseRow::hasJob)
            .column("hadJobInPeriod", "Baan in periode", YES_NO, 10, "Betaald werk op minstens één dag van de periode en van het traject",
                    CaseRow::hadJobInPeriod)
            .column("hadWorkBefore", "Had al werk", YES_NO, 9, "Werkte in de periode in een baan van vóór het traject; die telt niet mee",
                    CaseRow::hadWorkBefore)
            .column("sustainable", "Duurzaam", YES_NO, 10, "Die baan duurde minstens 13 weken", CaseRow::sustainable)
            .code("hoursBand", "Uren", 14, Lists.HOURS, false, "Uren per week in klassen", CaseRow::hoursBand)
            .column("jobStart", "Start baan", DATE, 12, "Eerste dag van de laatste betaalde baan", CaseRow::jobStart)
            .column("newJobStarts", "Nieuwe banen", INTEGER, 9, "Banen die in de periode begonnen, vanaf vier uur gewerkt", CaseRow::newJobStarts)
            .column("startsByDate", "Op startdatum", INTEGER, 9, "Waarvan geteld op startdatum, omdat de eerste vier uur niet zijn genoteerd",
                    CaseRow::startsByDate)
            .code("retained3", "Behouden 3 m", 16, Lists.RETAINED, false, "Wat er na drie maanden was van de eerste betaalde baan",
                    CaseRow::retained3)
            .code("retained6", "Behouden 6 m", 16, Lists.RETAINED, false, "Wat er na zes maanden was van de eerste betaalde baan",
                    CaseRow::retained6)
            .code("retained12", "Behouden 12 m", 16, Lists.RETAINED, false, "Wat er na twaalf maanden was van de eerste betaalde baan",
                    CaseRow::retained12)
            .since(3)
            .code("retained13", "Behouden 13 w", 16, Lists.RETAINED, false, "Wat er na dertien weken was van de eerste betaalde baan",
                    CaseRow::retained13)
            .code("retained26", "Behouden 26 w", 16, Lists.RETAINED, false, "Wat er na 26 weken was van de eerste betaalde baan",
                    CaseRow::retained26)
            .since(1)
            .column("lastContactDays", "Dagen sinds contact", INTEGER, 11, "Dagen van het laatste contact tot de peildatum",
                    CaseRow::lastContactDays)
            .since(2)
            .column("nextDriegesprek", "Volgend driegesprek", DATE, 13,
                    "Dag waarop het volgende driegesprek gepland is, en anders de laatste dag waarop het op tijd is. Leeg als het traject niet loopt",
                    CaseRow::nextDriegesprek)
            .since(1)
            .onlyTo(Template.TEAMLEAD)
            .column("lastContact", "Laatste contact", DATE, 12, "Datum van het laatste contact", team(CaseRow.TeamPart::lastContact))
            .column("contacts", "Contacten", INTEGER, 10, "Contactmomenten in de periode", team(CaseRow.TeamPart::contacts))
            .column("employerContacts", "Werkgeverscontacten", INTEGER, 12, "Werkgeverscontacten voor deze cliënt in de periode",
                    team(CaseRow.TeamPart::employerContacts))
            .readAs(CaseSheet::read);

    private CaseSheet() {
    }

    private static Function<CaseRow, @Nullable Object> team(Function<CaseRow.TeamPart, @Nullable Object> value) {
        return row -> row.team().map(value).orElse(null);
    }

    private static CaseRow read(Values row) {
        return new CaseRow(row.must("caseKey"), row.must("trajectKey"), row.text("region"), row.must("method"), row.must("purpose"),
                row.must("phase"), row.must("status"), Objects.requireNonNull(row.date("start")), row.date("plannedEnd"), row.date("end"),
                row.integer("firstEmployerContactDays"), row.integer("stepStart"), row.integer("stepNow"), row.integer("stepTwelve"),
                row.flag("twelveAtEnd"),
                row.flag("hasJob"), row.flag("hadJobInPeriod"), row.flag("hadWorkBefore"), row.flag("sustainable"), row.text("hoursBand"),
                row.date("jobStart"), row.count("newJobStarts"), row.count("startsByDate"),
                row.text("retained3"), row.text("retained6"), row.text("retained12"), row.text("retained13"), row.text("retained26"), row.integer("lastContactDays"), row.date("nextDriegesprek"),
                Optional.ofNullable(row.text("displayName")).map(name -> new CaseRow.TeamPart(name, row.text("coach"), row.date("referral"),
                        row.date("accepted"), row.date("lastContact"), row.count("contacts"), row.count("employerContacts"))));
    }
}
