package nl.trede.exchange.model;

import static nl.trede.exchange.model.CellType.DATE;
import static nl.trede.exchange.model.CellType.DECIMAL;
import static nl.trede.exchange.model.CellType.INTEGER;
import static nl.trede.exchange.model.CellType.TEXT;

import java.util.Objects;

/// The sheets with totals: *Voorblad*, *Kwartaalcijfers*, *Doel100*. They also count clients who have no row.
final class TotalSheets {
    static final SheetDefinition<CoverRow> COVER = SheetDefinition
            .<CoverRow>named("Voorblad", "Van wie deze werkmap is, over welke periode, en de totalen")
            .onlyTo(Template.COORDINATOR)
            .key("key", "Kenmerk", 18, "Vaste naam van de regel", CoverRow::key)
            .column("label", "Onderdeel", TEXT, 34, "Wat de regel zegt", CoverRow::label)
            .column("text", "Waarde", TEXT, 30, "De waarde als tekst; <5 bij een aantal van 1 tot en met 4", CoverRow::text)
            .column("number", "Getal", DECIMAL, 10, "De waarde als getal", CoverRow::number)
            .column("date", "Datum", DATE, 12, "De waarde als datum", CoverRow::date)
            .readAs(row -> new CoverRow(row.must("key"), Objects.requireNonNullElse(row.text("label"), ""), row.text("text"),
                    row.decimal("number"), row.date("date")));

    static final SheetDefinition<FigureRow> FIGURES = SheetDefinition
            .<FigureRow>named("Kwartaalcijfers", "De cijfers over de periode, over de hele caseload")
            .key("key", "Kenmerk", 22, "Vaste naam van het cijfer", FigureRow::key)
            .column("label", "Cijfer", TEXT, 38, "Naam van het cijfer", FigureRow::label)
            .column("numerator", "Teller", DECIMAL, 10, "Boven de streep; leeg bij <5", FigureRow::numerator)
            .column("denominator", "Noemer", DECIMAL, 10, "Onder de streep; leeg bij <5", FigureRow::denominator)
            .column("value", "Waarde", DECIMAL, 10, "Teller gedeeld door noemer, of het aantal; leeg bij <5", FigureRow::value)
            .column("shown", "Zo te lezen", TEXT, 14, "De waarde met eenheid; <5 bij een aantal van 1 tot en met 4 mensen", FigureRow::shown)
            .column("definition", "Definitie", TEXT, 90, "Wat er precies geteld is", FigureRow::definition)
            .readAs(row -> new FigureRow(row.must("key"), Objects.requireNonNullElse(row.text("label"), ""), row.decimal("numerator"),
                    row.decimal("denominator"), row.decimal("value"), Objects.requireNonNullElse(row.text("shown"), ""),
                    Objects.requireNonNullElse(row.text("definition"), "")));

    static final SheetDefinition<TargetRow> TARGETS = SheetDefinition
            .<TargetRow>named("Doel100", "Gestarte trajecten in het jaar van de periode, per regio")
            .onlyTo(Template.COORDINATOR)
            .year("year", "Jaar", "Kalenderjaar", TargetRow::year)
            .code("region", "Regio", 34, Lists.REGIONS, false, "Regio van de woonplaats bij de start; leeg als die onbekend is",
                    TargetRow::regionCode)
            .column("started", "Gestart", INTEGER, 10, "Unieke cliënt en methode, gestart in het jaar", TargetRow::started)
            .column("target", "Doel", INTEGER, 8, "Doel van de hele regio in dat jaar", TargetRow::target)
            .column("expected", "Verwacht", DECIMAL, 10, "Deel van het doel dat op de peildatum bereikt zou zijn", TargetRow::expected)
            .column("forecast", "Prognose", DECIMAL, 10, "Aan het eind van het jaar bij dit tempo; leeg in de eerste 45 dagen",
                    TargetRow::forecast)
            .readAs(row -> new TargetRow(row.count("year"), row.text("region"), row.count("started"), row.integer("target"),
                    row.decimal("expected"), row.decimal("forecast")));

    private TotalSheets() {
    }
}
