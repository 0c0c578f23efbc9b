package nl.trede.common.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.chart.BarList;
import nl.trede.common.ui.chart.LineChart;
import nl.trede.common.ui.chart.StepChart;

/// Every part of the kit on one page, with invented words.
final class Gallery {
    record Row(String name, String phase, int rung, int change, int days, LocalDate when) { }

    private final Text text;
    private final Clock clock;

    Gallery(Text text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    Parent page() {
        return new Page(header(), banners(), tabs(), Columns.mainAndSide(stack(lines(), table(), charts()), stack(meters(), form(), bars(), empty())));
    }

    private static VBox stack(javafx.scene.Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("stack");
        return box;
    }

    private VBox header() {
        var chips = Chips.single(List.of("Alle", "Zoekt werk", "Werkt", "Stil"), label -> label);
        chips.setValue("Alle");
        chips.count(Map.of("Alle", 17, "Werkt", 7));
        var line = new FlowPane(12, 8, new Avatar("R. Denkbeeldig"), Labels.heading("R. Denkbeeldig"), new RungGlyph(text).show(5, 3),
                new RungGlyph(text).show(2, -1), new RungGlyph(text).unknown(), new Pill("Werkt 16 u", Tone.SUCCESS),
                new KeyCap(Shortcut.PALETTE.keys(text)), new IconButton(Icon.EDIT, "Wijzig", () -> { }),
                Buttons.plain("Samen kijken", () -> { }), Buttons.primary("Driegesprek", () -> { }), Buttons.danger("Verwijder", () -> { }));
        return stack(line, new PhaseStepper(List.of("Kennismaking", "Profiel", "Zoeken", "Solliciteren", "Geplaatst", "Steun op werk", "Afbouw"), 5), chips);
    }

    private VBox banners() {
        return stack(new Banner(text, Notice.success("Contact vastgelegd bij R. Denkbeeldig").with("Ongedaan maken", () -> { }), () -> { }),
                new Banner(text, Notice.danger("De map is niet bereikbaar"), () -> { }), new WorkLine(text, "Werkmap wordt gelezen", () -> { }));
    }

    private static Tabs tabs() {
        var tabs = new Tabs();
        for (String name : List.of("Overzicht", "Profiel en zoekplan", "Ladder", "Gesprekken", "Banen", "Openheid", "Toestemming",
                "Traject en inkomen", "Leefgebieden", "Geschiedenis")) {
            tabs.add(name, name, () -> new Card(name).content(new Facts().add("Baan", "Bakkerij De Proef · 16 u").add("Gestart", "3 nov 2026")
                    .add("Dit mag je zeggen", "alleen werkbehoeften").add("Fase", new Pill("Steun op werk"))));
        }
        return tabs.open("Overzicht");
    }

    private static Card lines() {
        return new Card("Te laat", "2").tone(Tone.DANGER).lines(
                new ListLine("Eerste werkgeverscontact").sub("M. Voorbeeld · dag 34, norm 30 dagen").dot(Tone.DANGER)
                        .pill(new Pill("Te laat", Tone.DANGER)).right("sinds 4 dagen").onOpen(() -> { }),
                new ListLine("10:30 Driegesprek met B. Proef").sub("behandelaar, klantmanager gemeente · voorbereid").dot(Tone.ACCENT)
                        .pill(new Pill("deelbaar")).pill(new Pill("vandaag", Tone.ATTENTION)).pill(new Pill("10:30", Tone.ACCENT))
                        .right(Buttons.small("Open gesprek", () -> { })),
                new ListLine("Trede 4 → 5").sub("contract getekend").dot(5).right("3 nov"));
    }

    private Card table() {
        var rows = FXCollections.observableArrayList(
                new Row("M. Voorbeeld", "Zoeken", 2, 0, 3, LocalDate.of(2026, 11, 22)),
                new Row("S. Fictief", "Solliciteren", 3, 1, 6, LocalDate.of(2026, 11, 15)),
                new Row("R. Denkbeeldig", "Steun op werk", 5, 3, 4, LocalDate.of(2026, 11, 30)));
        var table = Tables.<Row>of(text, TableMemory.none(), "gallery")
                .strong("name", "Cliënt", 11, Row::name)
                .node("phase", "Fase", 9, Row::phase, row -> new Pill(row.phase()))
                .node("rung", "Trede", 7, Row::rung, row -> new RungGlyph(text).show(row.rung(), row.change()))
                .number("days", "Laatste contact", 6, Row::days, days -> text.number(BigDecimal.valueOf(days), 0) + " d")
                .date("when", "Wanneer", 8, Row::when).growing()
                .fitting(8).build(rows);
        table.getSelectionModel().select(2);
        return new Card("Caseload", "3 van 3").right(Buttons.small("Kolommen", () -> { })).lines(table);
    }

    private static Columns charts() {
        var start = LocalDate.of(2026, Month.JANUARY, 12);
        var ladder = new StepChart(List.of(new StepChart.Point(start, 2, ""), new StepChart.Point(start.plusMonths(3), 2, ""),
                new StepChart.Point(start.plusMonths(6), 3, "cursus horeca"), new StepChart.Point(start.plusMonths(9), 4, ""),
                new StepChart.Point(start.plusMonths(10), 5, "contract, 16 uur")),
                List.of(new StepChart.Tick(start, "start"), new StepChart.Tick(start.plusMonths(6), "6 m"), new StepChart.Tick(start.plusMonths(12), "12 m")),
                List.of(new StepChart.Marker(start.plusMonths(12), "WGB-toets: ≥ 1 trede")), start.plusMonths(12), "Van trede 2 naar trede 5");
        var line = new LineChart(List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
                List.of(new LineChart.Series(LineChart.Kind.TARGET, 0, List.of(0.0, 8.3, 16.7, 25.0, 33.3, 41.7, 50.0, 58.3, 66.7, 75.0, 83.3, 91.7, 100.0), "doel 100"),
                        new LineChart.Series(LineChart.Kind.ACTUAL, 0, List.of(0.0, 7.0, 15.0, 24.0, 31.0, 40.0, 48.0, 54.0, 63.0, 75.0, 83.0), "83 gestart"),
                        new LineChart.Series(LineChart.Kind.FORECAST, 10, List.of(83.0, 91.0, 99.0), "99")), "83 van 100 gestart");
        return Columns.equal(new Card("Participatieladder", "12 maanden").content(ladder), new Card("Trajecten", "doel 100").content(line));
    }

    private static Card meters() {
        return new Card("Deze week").content(new Meter("Werkgeverscontacten").show("3 van 6", 0.5, Tone.ACCENT),
                new Meter("Caseload per fte").show("18,9 van 20", 0.94, Tone.SUCCESS),
                new Meter("Buiten de deur").show("58 %", 0.58, Tone.ATTENTION).norm(0.65, "norm 65 %"));
    }

    private Card form() {
        var wrong = new FormField("E-mail", new TextField("geen adres"));
        wrong.error("Een e-mailadres heeft een @");
        var date = new DateField(text, clock);
        date.setValue(LocalDate.of(2026, 11, 29));
        var box = new EnumBox<>(text, List.<Tone>of());
        return new Card("Formulier").content(new FormField("Wanneer", date).hint("Mag ook morgen of +7 zijn"), wrong,
                new FormField("Fase", box), new FormField("Notitie", new TextArea("Pauzes werken goed.")), new CheckBox("Deelbaar"));
    }

    private static Card bars() {
        return new Card("Waar staan de cliënten", "nu, 99").content(new BarList(List.of(BarList.Bar.rung(6, 7), BarList.Bar.rung(5, 29),
                BarList.Bar.rung(4, 18), BarList.Bar.rung(3, 21), BarList.Bar.rung(2, 19), BarList.Bar.rung(1, 5))));
    }

    private static Card empty() {
        return new Card("Gesprekken").lines(new EmptyState(Icon.CONVERSATIONS, "Een driegesprek brengt cliënt, behandelaar en gemeente aan één tafel.")
                .button("Plan gesprek", () -> { }));
    }
}
