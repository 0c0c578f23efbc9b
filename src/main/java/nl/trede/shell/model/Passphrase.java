package nl.trede.shell.model;

import com.nulabinc.zxcvbn.Zxcvbn;

/// How hard a passphrase is to guess.
public final class Passphrase {
    /// From this score on guessing takes more than ten billion tries: with Argon2id at two a second, longer than the data matters.
    public static final int ENOUGH = 3;
    /// Longer input is judged by its beginning: judging takes quadratic time.
    private static final int JUDGED = 100;

    private final Zxcvbn judge = new Zxcvbn();

    /// @return 0 (a child guesses it) to 4 (nobody does)
    public int score(String passphrase) {
        return judge.measure(passphrase.substring(0, Math.min(JUDGED, passphrase.length()))).getScore();
    }
}
