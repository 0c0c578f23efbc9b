package nl.trede.vault.model;

import java.util.Locale;

/// A key to print and keep in a drawer: 32 characters of Crockford's base 32 (160 bits) in eight groups of four, without the
/// letters that are mistaken for digits.
public final class RecoveryKey {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private RecoveryKey() {
    }

    /// `7Q4K-…`: shown once, when a vault is made.
    public static String generate() {
        byte[] random = Secrets.random(32);
        var key = new StringBuilder();
        for (int i = 0; i < random.length; i++) {
            if (i > 0 && i % 4 == 0) {
                key.append('-');
            }
            key.append(ALPHABET.charAt(random[i] & 31));
        }
        return key.toString();
    }

    /// What was typed, without spaces and dashes, and with `O`, `I`, `L` read as the digits they look like.
    static char[] canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1')
                .toCharArray();
    }
}
