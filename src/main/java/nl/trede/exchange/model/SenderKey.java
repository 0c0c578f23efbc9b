package nl.trede.exchange.model;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// The key with which a vault signs its workbooks, so that a recipient sees that two come from the same sender (Ed25519).
/// It lives in the settings of the encrypted vault and is made at the first export.
final class SenderKey {
    static final String SETTING = "workbook.sender";
    private static final String ALGORITHM = "Ed25519";

    private record Stored(String privateKey, String publicKey) { }

    private final PrivateKey privateKey;
    private final String publicKey;

    private SenderKey(Stored stored) {
        try {
            privateKey = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(stored.privateKey)));
            publicKey = stored.publicKey;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The sender key of this vault cannot be used", unusable);
        }
    }

    /// The key of a vault; makes one when there is none yet.
    static SenderKey of(Vault vault) {
        return new SenderKey(vault.setting(SETTING).map(json -> Json.read(json, Stored.class)).orElseGet(() -> vault.write(write -> {
            Stored fresh = generate();
            write.set(SETTING, Json.write(fresh));
            return fresh;
        })));
    }

    /// A key that is kept nowhere, for a workbook that goes nowhere.
    static SenderKey passing() {
        return new SenderKey(generate());
    }

    /// Base64 of the X.509 form.
    String publicKey() {
        return publicKey;
    }

    String sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The sender key of this vault cannot sign", unusable);
        }
    }

    /// Hex SHA-256 of a public key, or empty when the text is no such key.
    static Optional<String> fingerprint(String publicKey) {
        return decode(publicKey).map(key -> Hashes.hex(key.getEncoded()));
    }

    static boolean verifies(String publicKey, byte[] message, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(decode(publicKey).orElseThrow(GeneralSecurityException::new));
            check.update(message);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notByThisKey) {
            return false;
        }
    }

    private static Optional<PublicKey> decode(String publicKey) {
        try {
            return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static Stored generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new Stored(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no Ed25519", missing);
        }
    }
}
