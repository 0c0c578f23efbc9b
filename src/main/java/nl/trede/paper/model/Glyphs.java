package nl.trede.paper.model;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What the fonts of a letter can print. A sign that they lack becomes one that says the same, or else one open square: a reader sees that
/// something stands there, and nothing goes wrong. Word has fonts of its own and keeps every sign.
final class Glyphs {
    private static final String UNKNOWN = "\u25A1";
    private static final Map<Integer, String> SAME = Map.ofEntries(Map.entry(0x2713, "\u221A"), Map.entry(0x2714, "\u221A"), Map.entry(0x2705, "\u221A"),
            Map.entry(0x2764, "\u2665"), Map.entry(0x1F642, "\u263A"), Map.entry(0x1F600, "\u263A"), Map.entry(0x1F603, "\u263A"),
            Map.entry(0x1F604, "\u263A"), Map.entry(0x1F60A, "\u263A"), Map.entry(0x1F641, ":-("), Map.entry(0x1F61E, ":-("), Map.entry(0x1F622, ":-("),
            Map.entry(0x2011, "-"), Map.entry(0x27A1, "\u2192"), Map.entry(0x2B50, "*"));

    private final List<CmapLookup> fonts;

    private Glyphs(List<CmapLookup> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /// @param files all fonts of a letter; closed afterwards
    static Glyphs of(List<InputStream> files) throws IOException {
        var fonts = new ArrayList<CmapLookup>();
        for (InputStream file : files) {
            try (file; TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                fonts.add(font.getUnicodeCmapLookup());
            }
        }
        return new Glyphs(fonts);
    }

    /// The same words in signs that the fonts have. What a reader sees as one sign, such as a flag, becomes one sign.
    String printable(String words) {
        if (words.codePoints().allMatch(this::has)) {
            return words;
        }
        var printable = new StringBuilder(words.length());
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(words);
        for (int from = signs.first(), to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            printable.append(sign(words.substring(from, to)));
        }
        return printable.toString();
    }

    private String sign(String sign) {
        if (sign.codePoints().allMatch(this::has)) {
            return sign;
        }
        int first = sign.codePointAt(0);
        if (SAME.containsKey(first)) {
            return SAME.get(first);
        }
        // A letter that is there with a mark that is not: the letter is worth more than a square.
        return Character.isLetterOrDigit(first) && has(first) ? Character.toString(first) : unseen(first) ? "" : UNKNOWN;
    }

    private boolean has(int letter) {
        return letter == '\n' || letter == '\t' || letter == 0x00AD || fonts.stream().allMatch(font -> font.getGlyphId(letter) != 0);
    }

    private static boolean unseen(int letter) {
        return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
    }
}
