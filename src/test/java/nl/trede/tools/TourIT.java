package nl.trede.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourIT {
    @TempDir
    private Path folder;

    @Test
    void theTourShowsEveryScreenAndFindsNoDefect() throws IOException {
        TourBook book = new Tour(folder, Look.all(), LocalDate.of(2026, 11, 22)).run();

        assertThat(book.defects()).isEmpty();
        assertThat(book.files()).hasSizeGreaterThan(60).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        String page = Files.readString(folder.resolve(TourBook.NAME));
        assertThat(book.files()).allSatisfy(file -> assertThat(page).contains(folder.toAbsolutePath().relativize(file).toString()));
        for (String shot : new String[] {"coach-home", "coach-caseload", "coach-client-1", "regio-region", "coach-exchange-send"}) {
            BufferedImage picture = ImageIO.read(book.files().stream().filter(file -> file.toString().contains(shot)).findFirst().orElseThrow().toFile());
            assertThat(picture.getWidth()).isEqualTo(1366);
            assertThat(picture.getHeight()).isEqualTo(768);
            assertThat(colours(picture)).as(shot).isGreaterThan(20);
        }
    }

    private static long colours(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth())).distinct().count();
    }
}
