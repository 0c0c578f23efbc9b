package nl.trede.paper.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a letter in Word. Ids are the ones that Word knows, so that its own list of contents and screen readers understand them.
final class WordStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String BODY = "BodyText";
    static final String QUOTE = "Quote";
    static final String BULLET = "ListBullet";
    static final String CELL = "TableText";
    static final String LABEL = "TableLabel";
    static final String COLUMN = "TableHeading";
    static final String NOTE = "Note";
    static final String SIGNATURE = "Signature";
    static final String FOOTER = "Footer";
    /// The empty line that Word wants behind a table, as small as it can be.
    static final String AFTER = "AfterTable";
    static final String LINE = "D0D7DE";

    private static final String MUTED = "57606A";
    private static final int POINT = 20;
    /// 1.15 lines, in 240ths.
    private static final int LINE_SPACING = 276;

    private WordStyles() {
    }

    static void add(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.getCountry().isEmpty() ? language.getLanguage().equals("nl") ? "nl-NL" : "en-GB" : language.toLanguageTag());
        add(styles, text(TITLE, "Title", 18, true, null, 0, 14));
        add(styles, heading());
        add(styles, text(BODY, "Body Text", 10.5, false, null, 0, 7));
        add(styles, quote());
        add(styles, text(BULLET, "List Bullet", 10.5, false, null, 0, 3));
        add(styles, text(CELL, "Table Text", 10.5, false, null, 2, 2));
        add(styles, text(LABEL, "Table Label", 10.5, false, MUTED, 2, 2));
        add(styles, text(COLUMN, "Table Heading", 9.5, true, null, 3, 3));
        add(styles, text(NOTE, "Note", 9, false, MUTED, 11, 0));
        add(styles, signature());
        add(styles, text(AFTER, "After Table", 4, false, null, 0, 0));
        add(styles, text(FOOTER, "footer", 8.5, false, MUTED, 0, 0));
    }

    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle heading() {
        CTStyle heading = text(HEADING, "heading 1", 12, true, null, 18, 5);
        heading.getPPr().addNewKeepNext();
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        return heading;
    }

    private static CTStyle quote() {
        CTStyle quote = text(QUOTE, "Quote", 11.5, false, null, 5, 11);
        quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(12 * POINT));
        CTBorder bar = quote.getPPr().addNewPBdr().addNewLeft();
        bar.setVal(STBorder.SINGLE);
        bar.setSz(BigInteger.valueOf(18));
        bar.setSpace(BigInteger.TEN);
        bar.setColor("0969DA");
        return quote;
    }

    private static CTStyle signature() {
        CTStyle sign = text(SIGNATURE, "Signature", 9.5, false, null, 50, 0);
        sign.getPPr().addNewKeepNext();
        sign.getPPr().addNewKeepLines();
        var borders = sign.getPPr().addNewPBdr();
        // Word joins neighbours with the same border into one box; the line between them is a border of its own.
        for (CTBorder line : List.of(borders.addNewTop(), borders.addNewBetween())) {
            line.setVal(STBorder.SINGLE);
            line.setSz(BigInteger.valueOf(4));
            line.setSpace(BigInteger.TWO);
            line.setColor(MUTED);
        }
        sign.getPPr().addNewInd().setRight(BigInteger.valueOf(250 * POINT));
        return sign;
    }

    /// A list with a dot, as Word keeps lists.
    static BigInteger bullets(XWPFDocument document) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(16 * POINT));
        indent.setHanging(BigInteger.valueOf(12 * POINT));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static CTStyle text(String id, String name, double points, boolean bold, String colour, int before, int after) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        if (colour != null) {
            letters.addNewColor().setVal(colour);
        }
        letters.addNewSz().setVal(BigInteger.valueOf(Math.round(points * 2)));
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * POINT));
        spacing.setAfter(BigInteger.valueOf((long) after * POINT));
        spacing.setLine(BigInteger.valueOf(LINE_SPACING));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }
}
