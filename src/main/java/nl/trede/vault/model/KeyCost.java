package nl.trede.vault.model;

/// What one guess at a passphrase costs with Argon2id.
///
/// @param memoryKib   memory in KiB
/// @param iterations  passes over that memory
/// @param parallelism lanes
public record KeyCost(int memoryKib, int iterations, int parallelism) {
    /// At least half a second on the reference machine (reliability, fact 3): about two guesses a second.
    public static final KeyCost STANDARD = new KeyCost(128 * 1024, 4, 1);
}
