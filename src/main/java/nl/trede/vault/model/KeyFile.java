package nl.trede.vault.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// `keys.json`: the random master key of a vault, wrapped once by the passphrase and once by the recovery key.
///
/// The master key never touches the disk in the clear. A wrong passphrase is told from a damaged database by the GCM tag
/// of the wrapped key, because H2 gives the same error for both (reliability, fact 3).
///
/// @param format version of this file, 1
/// @param vault  id of the vault, bound into every wrapped key
/// @param slots  `passphrase` and `recovery`
record KeyFile(int format, UUID vault, Map<String, Slot> slots) {
    static final int FORMAT = 1;
    static final String NAME = "keys.json";
    static final String PASSPHRASE = "passphrase";
    static final String RECOVERY = "recovery";

    private static final int TAG_BITS = 128;

    /// One wrapped copy of the master key; byte arrays in Base64.
    record Slot(KeyCost cost, String salt, String nonce, String wrapped) {
    }

    static KeyFile create(byte[] master, char[] passphrase, String recoveryKey, KeyCost cost) {
        UUID vault = Ids.next();
        return new KeyFile(FORMAT, vault, Map.of(
                PASSPHRASE, wrap(master, passphrase, cost, aad(vault, PASSPHRASE)),
                RECOVERY, wrap(master, RecoveryKey.canonical(recoveryKey), cost, aad(vault, RECOVERY))));
    }

    /// The same master key under a new passphrase; the recovery key stays valid.
    KeyFile withPassphrase(byte[] master, char[] passphrase, KeyCost cost) {
        return new KeyFile(format, vault, Map.of(
                PASSPHRASE, wrap(master, passphrase, cost, aad(vault, PASSPHRASE)),
                RECOVERY, slots.get(RECOVERY)));
    }

    /// The master key, when the secret opens one of the slots.
    Optional<byte[]> open(char[] secret) {
        return unwrap(PASSPHRASE, secret).or(() -> unwrap(RECOVERY, RecoveryKey.canonical(new String(secret))));
    }

    static KeyFile read(Path folder) throws IOException {
        return Json.read(Files.readString(folder.resolve(NAME)), KeyFile.class);
    }

    void write(Path folder) throws IOException {
        SafeFile.replace(folder.resolve(NAME), Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    private static Slot wrap(byte[] master, char[] secret, KeyCost cost, byte[] aad) {
        byte[] salt = Secrets.random(16);
        byte[] nonce = Secrets.random(12);
        byte[] wrapped = gcm(Cipher.ENCRYPT_MODE, stretch(secret, salt, cost), nonce, aad, master)
                .orElseThrow(() -> new IllegalStateException("AES-GCM refused to encrypt"));
        Base64.Encoder encoder = Base64.getEncoder();
        return new Slot(cost, encoder.encodeToString(salt), encoder.encodeToString(nonce), encoder.encodeToString(wrapped));
    }

    private Optional<byte[]> unwrap(String name, char[] secret) {
        Slot slot = slots.get(name);
        if (slot == null || secret.length == 0) {
            return Optional.empty();
        }
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] key = stretch(secret, decoder.decode(slot.salt()), slot.cost());
        return gcm(Cipher.DECRYPT_MODE, key, decoder.decode(slot.nonce()), aad(vault, name), decoder.decode(slot.wrapped()));
    }

    private static byte[] aad(UUID vault, String slot) {
        return ("trede/" + FORMAT + "/" + vault + "/" + slot).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stretch(char[] secret, byte[] salt, KeyCost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.iterations())
                .withParallelism(cost.parallelism())
                .withSalt(salt)
                .build());
        var key = new byte[32];
        generator.generateBytes(secret, key);
        return key;
    }

    private static Optional<byte[]> gcm(int mode, byte[] key, byte[] nonce, byte[] aad, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(aad);
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException wrongKey) {
            return Optional.empty();
        }
    }
}
