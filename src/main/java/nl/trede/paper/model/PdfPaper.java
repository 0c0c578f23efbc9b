package nl.trede.paper.model;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// A letter as a tagged PDF: headings, tables and language are there for a screen reader, fonts are in the file, and nothing is fetched from
/// anywhere.
public final class PdfPaper {
    private static final String FAMILY = "Liberation Sans";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private record Face(String file, int weight, FontStyle style) {
    }

    private static final List<Face> FACES = List.of(new Face("LiberationSans-Regular.ttf", PLAIN, FontStyle.NORMAL),
            new Face("LiberationSans-Bold.ttf", BOLD, FontStyle.NORMAL), new Face("LiberationSans-Italic.ttf", PLAIN, FontStyle.ITALIC));

    private PdfPaper() {
    }

    /// @throws IOException when the stream cannot be written
    public static void write(Paper paper, OutputStream out) throws IOException {
        // The library would log parts of the page.
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        FACES.forEach(face -> builder.useFont(() -> font(face.file()), FAMILY, face.weight(), face.style(), true));
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Trede");
        builder.withHtmlContent(PaperHtml.of(paper, Glyphs.of(FACES.stream().map(face -> font(face.file())).toList())), null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String file) {
        return PdfPaper.class.getResourceAsStream("/liberation/" + file);
    }
}
