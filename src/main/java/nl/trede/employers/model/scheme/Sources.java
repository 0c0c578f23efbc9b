package nl.trede.employers.model.scheme;

import java.net.URI;

/// Where a rule comes from, short enough for a line: of an address only whose it is.
public final class Sources {
    private Sources() {
    }

    public static String brief(String source) {
        if (!source.startsWith("http")) {
            return source;
        }
        try {
            String host = URI.create(source.strip()).getHost();
            return host == null ? source : host.replaceFirst("^www[.]", "");
        } catch (IllegalArgumentException noAddress) {
            return source;
        }
    }
}
