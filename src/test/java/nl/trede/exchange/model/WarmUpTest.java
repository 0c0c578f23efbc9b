package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.common.task.Progress;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void warming_up_does_what_a_real_export_does_and_leaves_no_file() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        long before = count(temporary);
        var written = new ByteArrayOutputStream();
        WarmUp.write(written, Progress.silent());
        assertThat(count(temporary)).isLessThanOrEqualTo(before);

        Envelope opened = Envelope.open(written.toByteArray(), Optional.of("niets te bewaren"), ReadLimits.STANDARD);
        assertThat(opened).isInstanceOfSatisfying(Envelope.Zip.class, zip -> assertThat(zip.content()).startsWith(0x50, 0x4B));
    }

    private static long count(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
