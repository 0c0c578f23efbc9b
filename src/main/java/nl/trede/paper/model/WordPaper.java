package nl.trede.paper.model;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A letter as a Word document, with real styles, so that a receiving organisation can work in it.
public final class WordPaper {
    /// Twentieths of a point in a millimetre, the measure of Word.
    private static final double TWIPS = 1440 / 25.4;
    /// Millimetres between the margins.
    private static final int TEXT_WIDTH = 162;
    private static final int HUNDRED = 100;
    /// The share of the width that labels of facts take, in percent.
    private static final int LABELS = 28;
    /// Room to the right of a cell, in twentieths of a point.
    private static final int EDGE = 120;
    /// Letters from which a cell may not fit on one page, and its row may break over two.
    private static final int LONG_CELL = 1500;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;

    private WordPaper(Paper paper) {
        WordStyles.add(document, paper.language());
        bullets = WordStyles.bullets(document);
        page(paper.page());
        var about = document.getProperties().getCoreProperties();
        about.setCreator("Trede");
        about.setTitle(Letters.clean(paper.title()));
        paragraph(WordStyles.TITLE, paper.title());
        facts(paper.head(), true);
        paper.blocks().forEach(this::block);
    }

    /// @throws IOException when the stream cannot be written
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new WordPaper(paper).document) {
            document.write(out);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String words) -> paragraph(WordStyles.HEADING, words);
            case Block.Paragraph(String words) -> paragraph(WordStyles.BODY, words);
            case Block.Quote(String words) -> paragraph(WordStyles.QUOTE, words);
            case Block.Note(String words) -> paragraph(WordStyles.NOTE, words);
            case Block.Bullets(List<String> items) -> items.forEach(item -> paragraph(WordStyles.BULLET, item).setNumID(bullets));
            case Block.Facts(List<Fact> facts) -> facts(facts, false);
            case Block.Grid grid -> grid(grid);
            case Block.Signatures(List<String> who) -> who.forEach(name -> paragraph(WordStyles.SIGNATURE, name));
        }
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        String[] lines = Letters.clean(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /// @param ruled with a line under the last of them
    private void facts(List<Fact> facts, boolean ruled) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable table = table(facts.size(), List.of(LABELS, HUNDRED - LABELS), false);
        for (int i = 0; i < facts.size(); i++) {
            cell(table.getRow(i).getCell(0), WordStyles.LABEL, facts.get(i).label());
            cell(table.getRow(i).getCell(1), WordStyles.CELL, facts.get(i).value());
        }
        if (ruled) {
            table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, WordStyles.LINE);
        }
        paragraph(WordStyles.AFTER, "");
    }

    private void grid(Block.Grid grid) {
        XWPFTable table = table(grid.rows().size() + 1, grid.widths(), true);
        for (int column = 0; column < grid.header().size(); column++) {
            cell(table.getRow(0).getCell(column), WordStyles.COLUMN, grid.header().get(column));
            for (int row = 0; row < grid.rows().size(); row++) {
                cell(table.getRow(row + 1).getCell(column), WordStyles.CELL, grid.rows().get(row).get(column));
            }
        }
        table.getRow(0).setRepeatHeader(true);
        table.getRows().forEach(row -> row.setCantSplitRow(row.getTableCells().stream().allMatch(cell -> cell.getText().length() < LONG_CELL)));
        paragraph(WordStyles.AFTER, "");
    }

    /// @param widths of the columns in percent of the page
    private XWPFTable table(int rows, List<Integer> widths, boolean lines) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.removeBorders();
        if (lines) {
            table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, WordStyles.LINE);
            table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, WordStyles.LINE);
        }
        table.setCellMargins(0, 0, 0, EDGE);
        var left = table.getCTTbl().getTblPr().getTblCellMar().addNewLeft();
        left.setType(STTblWidth.DXA);
        left.setW(BigInteger.ZERO);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        columns.setGridColArray(new CTTblGridCol[0]);
        for (int column = 0; column < widths.size(); column++) {
            BigInteger wide = BigInteger.valueOf(Math.round(TEXT_WIDTH * TWIPS * widths.get(column) / HUNDRED));
            columns.addNewGridCol().setW(wide);
            for (var row : table.getRows()) {
                row.getCell(column).setWidth(wide.toString());
            }
        }
        return table;
    }

    private static void cell(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        write(paragraph, words);
    }

    private void page(String word) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(22));
        margins.setBottom(twips(24));
        margins.setLeft(twips(24));
        margins.setRight(twips(24));
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyles.FOOTER);
        footer.setAlignment(ParagraphAlignment.RIGHT);
        footer.createRun().setText(Letters.clean(word) + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
