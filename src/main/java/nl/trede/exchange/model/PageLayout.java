package nl.trede.exchange.model;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// How a sheet comes out of a printer: A4 on its side, as wide as the paper, with the header on every page and the page number below.
/// A sheet too wide to be read that way takes more pages beside each other, each beginning with the first column.
final class PageLayout {
    private static final float MARGIN_INCHES = 0.4f;
    private static final float BOTTOM_INCHES = 0.6f;
    /// Widths of columns, in characters, that can still be read on one page.
    private static final int READABLE = 230;
    private static final short AS_MANY_AS_NEEDED = 0;

    /// Height of one line of text in points.
    static final double LINE_POINTS = 15;

    private PageLayout() {
    }

    /// @param header row with the titles, from 0
    /// @param width  of all columns together, in characters
    static void of(Worksheet sheet, int header, int width) {
        int pages = (width + READABLE - 1) / READABLE;
        if (pages > 1) {
            sheet.repeatCols(0);
        }
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.topMargin(MARGIN_INCHES);
        sheet.bottomMargin(BOTTOM_INCHES);
        sheet.footerMargin(MARGIN_INCHES / 2);
        sheet.repeatRows(header);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    /// How many lines words take in a column: a spreadsheet keeps the row height it reads, so the writer must know.
    ///
    /// @param width of the column in characters
    static int lines(String words, int width) {
        int room = width * 11 / 10;
        if (words.length() <= room) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ")) {
            if (used > 0 && used + 1 + word.length() > room) {
                lines++;
                used = 0;
            }
            used += used == 0 ? word.length() : 1 + word.length();
        }
        return lines;
    }
}
