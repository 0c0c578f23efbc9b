package nl.trede.paper.model;

/// Letters that a file can hold: typed text may come from anywhere.
final class Letters {
    private Letters() {
    }

    /// Without control characters other than line breaks and tabs, and without halves of a character: XML refuses both. Marks that turn the
    /// direction of reading go as well.
    static String clean(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Letters::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean allowed(int letter) {
        return !turns(letter) && (letter == '\n' || letter == '\t' || letter >= 0x20 && !(letter >= 0x7F && letter < 0xA0) && !(letter >= 0xD800 && letter <= 0xDFFF)
                && letter != 0xFFFE && letter != 0xFFFF);
    }

    /// Marks that turn the direction of what follows can make a letter read otherwise than it was typed.
    private static boolean turns(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    /// The same as text of an HTML page; a line break becomes one.
    static String html(String typed) {
        return clean(typed).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br/>");
    }
}
