package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// Writes the workbooks of `samples/` anew; run it from the project folder when the format changes.
final class MakeSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    static final Path FOLDER = Path.of("samples");

    private MakeSamples() {
    }

    public static void main(String[] arguments) throws IOException {
        new SampleWorkbooks(TODAY).write(FOLDER).forEach(System.out::println);
    }
}
