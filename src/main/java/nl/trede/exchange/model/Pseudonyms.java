package nl.trede.exchange.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import nl.trede.vault.model.Secrets;

/// Turns ids into keys that one recipient can follow from quarter to quarter and that nobody can turn back (domain §11).
///
/// HMAC-SHA256 under a key that only this vault has and that differs for each recipient, cut to 64 bits. Two of 100,000 ids share
/// a key with a chance below 3 in 10 milliard (n² / 2⁶⁵); two recipients cannot join their rows.
public final class Pseudonyms {
    private static final int BYTES = 8;
    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key;
    }

    /// @param secret the vault's secret for pseudonyms
    static Pseudonyms of(byte[] secret, Recipient recipient) {
        return new Pseudonyms(Secrets.hmac(secret, recipient.pseudonymKey().getBytes(StandardCharsets.UTF_8)));
    }

    /// Sixteen hex digits.
    public String of(UUID id) {
        byte[] whole = Secrets.hmac(key, id.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, BYTES);
    }
}
