package nl.trede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.trede.paper.model.Appointment;
import nl.trede.paper.model.AppointmentFile;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;
import nl.trede.paper.model.PdfPaper;
import nl.trede.paper.model.WordPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// One letter becomes a PDF, a Word document and an appointment that say the same.
class PapersTest {
    private static final float POINTS_IN_MM = 72 / 25.4f;
    private static final Locale DUTCH = Locale.of("nl");

    static Paper letter() {
        return new Paper(DUTCH, "Verslag van het driegesprek", "pagina",
                List.of(new Fact("Voor", "Gemeente Voorbeeldstad"), new Fact("Datum", "22 november 2026"), new Fact("Gemaakt door", "Voorbeeldcoach")),
                List.of(new Block.Heading("In eigen woorden"), new Block.Quote("Ik wil de ochtenden houden."), new Block.Heading("Wat we bespraken"),
                        new Block.Paragraph("De uren en het inkomen.\nDaarna het werk zelf."), new Block.Bullets(List.of("16 uur nu", "20 uur in mei")),
                        new Block.Heading("Afspraken"), new Block.Grid(List.of("Wie", "Wat", "Wanneer"), List.of(
                                List.of("gemeente", "Berekening 20 uur mailen", "27 nov 2026"), List.of("coach", "Telefoon overzetten", "25 nov 2026")), List.of(20, 58, 22)),
                        new Block.Facts(List.of(new Fact("Volgend gesprek", "21 februari 2027"))), new Block.Note("Alleen wat de cliënt goed vond staat hierin."),
                        new Block.Signatures(List.of("Cliënt", "Coach"))));
    }

    private static final List<String> SAID = List.of("Verslag van het driegesprek", "Gemeente Voorbeeldstad", "In eigen woorden", "Ik wil de ochtenden houden.",
            "De uren en het inkomen.", "Daarna het werk zelf.", "16 uur nu", "20 uur in mei", "Wanneer", "Berekening 20 uur mailen", "Telefoon overzetten",
            "21 februari 2027", "Alleen wat de cliënt goed vond staat hierin.", "Coach");

    private static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, out);
        return out.toByteArray();
    }

    private static byte[] word(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        WordPaper.write(paper, out);
        return out.toByteArray();
    }

    private static String wordText(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdfText(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void bothFilesSayAllOfItInOrder() throws IOException {
        assertThat(pdfText(pdf(letter()))).containsSubsequence(SAID);
        assertThat(wordText(word(letter()))).containsSubsequence(SAID);
    }

    @Test
    void thePdfIsTaggedHasALanguageAndATitleAndCarriesItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(letter()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verslag van het driegesprek");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void theWordDocumentHasRealStylesAndRepeatsTheHeaderOfATable() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word(letter())))) {
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getStyle()).contains("Title", "Heading1", "Quote", "ListBullet", "Note");
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("Trede");
            assertThat(document.getProperties().getCoreProperties().getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void whateverSomeoneTypedStaysText() throws IOException {
        String typed = "<script>alert(1)</script> & \"quotes\" \u0007 \uD83D\uDE42 \uD800 {page} </style> einde";
        var paper = new Paper(DUTCH, typed, typed, List.of(new Fact(typed, typed)), List.of(new Block.Quote(typed), new Block.Grid(List.of("a"), List.of(List.of(typed)), List.of(100))));

        assertThat(pdfText(pdf(paper))).contains("<script>alert(1)</script> & \"quotes\"", "einde");
        assertThat(wordText(word(paper))).contains("<script>alert(1)</script> & \"quotes\"", "\uD83D\uDE42", "einde");
    }

    @Test
    void aLongTableRunsOnWithItsHeaderAndALongWordStaysOnThePage() throws IOException {
        var rows = new ArrayList<List<String>>();
        IntStream.range(0, 120).forEach(i -> rows.add(List.of("regel " + i, "w".repeat(200))));
        byte[] file = pdf(new Paper(DUTCH, "Lang", "pagina", List.of(), List.of(new Block.Grid(List.of("Kop", "Woord"), rows, List.of(30, 70)))));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document)).contains("Kop").contains("pagina 2 / " + document.getNumberOfPages());
        }
    }

    @Test
    void signsThatTheFontsLackAreReplacedInThePdfAndKeptInWord() throws IOException {
        String typed = "blij \uD83D\uDE42 klaar \u2713 vlag \uD83C\uDDF3\uD83C\uDDF1 gezin \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 naam \u0141\u00F3d\u017A \u0416\u0430\u043D\u043D\u0430";
        var paper = new Paper(DUTCH, "Tekens", "pagina", List.of(), List.of(new Block.Paragraph(typed), new Block.Quote(typed), new Block.Heading(typed)));

        assertThat(pdfText(pdf(paper))).contains("blij \u263A klaar \u221A vlag \u25A1 gezin \u25A1 naam \u0141\u00F3d\u017A \u0416\u0430\u043D\u043D\u0430").doesNotContain("#");
        assertThat(wordText(word(paper))).contains(typed);
    }

    @Test
    void marksThatTurnTheDirectionOfReadingStayOut() throws IOException {
        var paper = new Paper(DUTCH, "Richting", "pagina", List.of(), List.of(new Block.Paragraph("voor \u202Eachter\u202C \u2066einde\u2069")));

        assertThat(wordText(word(paper))).contains("voor achter einde");
        assertThat(pdfText(pdf(paper))).contains("voor achter einde");
    }

    @Test
    void everyPartOfThePdfHasTheTagThatAScreenReaderKnows() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(letter()))) {
            var tags = new ArrayList<String>();
            tags(document.getDocumentCatalog().getStructureTreeRoot().getKids(), tags);

            assertThat(tags).contains("H1", "H2", "P", "L", "LI", "Table", "TR", "TD");
            assertThat(tags.stream().filter("H2"::equals)).hasSize(3);
            assertThat(tags.stream().filter("TH"::equals)).as("three columns and four facts").hasSize(7);
        }
    }

    private static void tags(List<Object> kids, List<String> found) {
        kids.stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).forEach(element -> {
            found.add(element.getStructureType());
            tags(element.getKids(), found);
        });
    }

    @Test
    void nothingRunsOffThePageHoweverLongAWordIs() throws IOException {
        String word = "w".repeat(3000);
        String address = "https://voorbeeld.nl/" + "pad/".repeat(80);
        var paper = new Paper(DUTCH, "t".repeat(90), "pagina", List.of(new Fact("Adres", address)), List.of(new Block.Paragraph(word), new Block.Quote(address),
                new Block.Bullets(List.of(word)), new Block.Facts(List.of(new Fact("l".repeat(60), word))), new Block.Note(word),
                new Block.Signatures(List.of("s".repeat(100), "s".repeat(100))), new Block.Grid(List.of("Kop", "Woord"), List.of(List.of(word, address)), List.of(30, 70))));

        var beyond = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf(paper))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> signs) {
                    signs.stream().filter(sign -> sign.getXDirAdj() + sign.getWidthDirAdj() > sign.getPageWidth() - 24 * POINTS_IN_MM + 1)
                            .forEach(sign -> beyond.add(words));
                }
            }.getText(document);
        }
        assertThat(beyond).isEmpty();
    }

    @Test
    void aVeryLongParagraphArrivesWhole() throws IOException {
        String words = IntStream.range(0, 12_000).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
        var paper = new Paper(DUTCH, "Lang", "pagina", List.of(), List.of(new Block.Paragraph(words)));

        assertThat(pdfText(pdf(paper)).replaceAll("pagina \\d+ / \\d+", "").replaceAll("\\s+", " ")).contains(words);
        assertThat(wordText(word(paper))).contains(words);
    }

    @Test
    void anAppointmentIsReadBackAsItWasMeant() throws Exception {
        var out = new ByteArrayOutputStream();
        var id = UUID.fromString("01930000-0000-7000-8000-000000000001");
        AppointmentFile.write(new Appointment(id, "Driegesprek", LocalDate.of(2026, 7, 1), Optional.of(LocalTime.of(10, 30)), Duration.ofMinutes(60),
                Optional.of("Wijkcentrum; zaal 2,\nbegane grond")), Instant.parse("2026-06-01T08:00:00.5Z"), out);

        var event = (VEvent) new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray())).getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id + "@trede");
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20260701T083000Z");
        assertThat(event.getEndDate(false).orElseThrow().getValue()).isEqualTo("20260701T093000Z");
        assertThat(event.getLocation().getValue()).isEqualTo("Wijkcentrum; zaal 2, begane grond");
    }

    @Test
    void anAppointmentWithoutATimeTakesTheDay() throws Exception {
        var out = new ByteArrayOutputStream();
        AppointmentFile.write(new Appointment(UUID.randomUUID(), "Driegesprek", LocalDate.of(2026, 12, 1), Optional.empty(), Duration.ZERO, Optional.empty()),
                Instant.parse("2026-06-01T08:00:00Z"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("DTSTART;VALUE=DATE:20261201").contains("VERSION:2.0");
    }
}
