package nl.trede.employers.model;

import java.util.Optional;

/// A number of the Kamer van Koophandel: eight digits, of which the first may be 0. It has no check digit.
public final class KvkNumber {
    private KvkNumber() {
    }

    /// The number as it is kept, from what was typed with spaces, dots or hyphens in it.
    ///
    /// @return empty when it is no such number
    public static Optional<String> of(String typed) {
        String digits = typed.replaceAll("[\\s.\\-]", "");
        return digits.matches("\\d{8}") && !digits.equals("00000000") ? Optional.of(digits) : Optional.empty();
    }
}
