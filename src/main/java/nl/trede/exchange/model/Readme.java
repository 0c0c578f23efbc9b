package nl.trede.exchange.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the sheet *Leesmij* says: what this workbook is, and every column of every sheet in words, from the same definitions that
/// write and read it. The sheet and its preview are both drawn from this, so they cannot drift apart. In Dutch, as the workbook is.
///
/// @param facts     name and value
/// @param reference the day up to which the figures were counted
/// @param sentences what the reader must know
/// @param deviations where the team counts otherwise than by the standard: what a reader who compares teams must know
/// @param header    of the list of columns
/// @param columns   one line for each column of each sheet
public record Readme(String title, List<Fact> facts, LocalDate reference, List<String> sentences, List<String> deviations,
        List<String> header, List<List<String>> columns) {
    /// The name of the sheet, the first of the workbook.
    public static final String SHEET = "Leesmij";

    /// What stands above the deviations.
    public static final String DEVIATING = "Dit team rekent op deze punten anders dan de standaard:";

    /// What the reference day is called.
    public static final String REFERENCE = "Peildatum";

    public record Fact(String name, String value) {
    }

    static Readme of(Manifest draft, List<SheetDefinition<?>> sheets, List<String> deviations) {
        return new Readme("Werkmap van Trede", List.of(new Fact("Periode", draft.period()),
                new Fact("Van", draft.origin().team() + ", " + draft.origin().organisation()),
                new Fact("Versie", "revisie " + draft.revision() + ", definities " + draft.definitions() + ", formaat " + draft.version())),
                draft.referenceDate(), sentences(draft.template()), deviations,
                List.of("Blad", "Kolom", "Wat er staat", "Soort", "Mogelijke waarden"), columns(draft.template(), sheets));
    }

    private static List<String> sentences(Template template) {
        var sentences = new ArrayList<String>();
        if (template.pseudonymised()) {
            sentences.add("Er staat niets in waarmee u een cliënt herkent: geen naam, geboortedatum, diagnose, uitkering of vrije tekst.");
            sentences.add("De sleutel van een cliënt is een pseudoniem. Het blijft voor u per kwartaal gelijk en is voor niemand terug te rekenen.");
            sentences.add("Wie bezwaar maakte tegen delen met de regio heeft geen rij en telt alleen mee in de totalen.");
            sentences.add("Een aantal van 1 tot en met 4 mensen staat in de totalen als <5.");
        } else {
            sentences.add("Deze werkmap is voor de teamleider van de coach. Er staan namen in: bewaar haar waar alleen u erbij kunt.");
            sentences.add("Notities, diagnose, uitkering en geboortedatum staan er niet in.");
        }
        sentences.add("Lees de werkmap in Trede in. Trede ziet dan of er iets met de hand is gewijzigd en in welke cel.");
        return sentences;
    }

    private static List<List<String>> columns(Template template, List<SheetDefinition<?>> sheets) {
        var lines = new ArrayList<List<String>>();
        for (SheetDefinition<?> definition : sheets) {
            for (Column<?> column : definition.columnsFor(template)) {
                lines.add(List.of(definition.name(), column.header(), column.meaning(), column.type().dutch(), column.type() == CellType.CODE
                        ? column.allowed().stream().map(Choice::code).collect(Collectors.joining(", ")) : ""));
            }
        }
        return lines;
    }
}
