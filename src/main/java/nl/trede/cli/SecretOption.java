package nl.trede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.trede.shell.model.Passphrase;
import picocli.CommandLine.Option;

/// The passphrase of a vault: from a file, else from the environment, else asked for. Never an argument, because arguments
/// are visible to every process of the machine.
final class SecretOption {
    static final String VARIABLE = "TREDE_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "F", description = "${bundle:cli.option.passphraseFile}")
    private Path file;

    /// @throws Failure when no passphrase is given
    char[] read(Terminal terminal) {
        return given(terminal).or(() -> terminal.ask().apply(terminal.text().get("cli.ask.passphrase")))
                .filter(secret -> secret.length > 0)
                .orElseThrow(() -> new Failure(Exit.LOCKED, "cli.refused.noPassphrase"));
    }

    /// The passphrase of a new vault: hard to guess, and typed twice when it is typed.
    char[] readNew(Terminal terminal) {
        Optional<char[]> given = given(terminal);
        char[] secret = given.orElseGet(() -> read(terminal));
        if (new Passphrase().score(new String(secret)) < Passphrase.ENOUGH) {
            throw new Failure(Exit.USAGE, "shell.welcome.problem.weak");
        }
        if (given.isEmpty() && !Arrays.equals(secret, terminal.ask().apply(terminal.text().get("cli.ask.again")).orElse(new char[0]))) {
            throw new Failure(Exit.USAGE, "shell.welcome.problem.different");
        }
        return secret;
    }

    private Optional<char[]> given(Terminal terminal) {
        if (file != null) {
            return Optional.of(firstLine(file).toCharArray());
        }
        return Optional.ofNullable(terminal.environment().get(VARIABLE)).filter(secret -> !secret.isEmpty()).map(String::toCharArray);
    }

    /// The first line of a file that holds a secret.
    static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new Failure(Exit.TROUBLE, "cli.refused.secretFile", file);
        }
    }
}
