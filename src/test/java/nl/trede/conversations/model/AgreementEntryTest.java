package nl.trede.conversations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.clients.model.ActionOwner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementEntryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(textBlock = """
            gemeente berekening mailen +5,          GEMEENTE, berekening mailen,        2026-11-27
            ggz · ochtendritme bespreken · 2 dec,   GGZ,      ochtendritme bespreken,   2026-12-02
            ik bel de werkgever morgen,             COACH,    bel de werkgever,         2026-11-23
            Cliënt: brief meenemen 1-12,            CLIENT,   brief meenemen,           2026-12-01
            B. werktijden doorgeven,                CLIENT,   werktijden doorgeven,
            klantm uitkering doorrekenen 3 dec 2026, GEMEENTE, uitkering doorrekenen,   2026-12-03
            telefoon overzetten,                    COACH,    telefoon overzetten,
            uwv mailen,                             UWV,      mailen,
            gemeente,                               COACH,    gemeente,
            """)
    void oneLineSaysWhoWhatAndWhen(String typed, ActionOwner owner, String what, LocalDate due) {
        assertThat(AgreementEntry.read(typed, TODAY, "B.")).contains(new AgreementEntry(owner, what, Optional.ofNullable(due)));
    }

    @Test
    void withoutAWhatThereIsNothing() {
        assertThat(AgreementEntry.read("  ", TODAY, "B.")).isEmpty();
        assertThat(AgreementEntry.read(" · · ", TODAY, "B.")).isEmpty();
    }

    @Test
    void aNameMayBeBegunWithThreeLettersButNotWithTwo() {
        assertThat(AgreementEntry.read("wer bellen", TODAY, "B.").orElseThrow().owner()).isEqualTo(ActionOwner.WERKGEVER);
        assertThat(AgreementEntry.read("we bespreken het", TODAY, "B.")).contains(new AgreementEntry(ActionOwner.COACH, "we bespreken het", Optional.empty()));
    }
}
