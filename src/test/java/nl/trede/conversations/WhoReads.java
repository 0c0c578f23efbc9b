package nl.trede.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.trede.consent.model.RecipientKind;

/// The words of the conversation of [ConversationVictim], each with the readers who may have them (domain §4) and no others. Written out by
/// hand, so that it does not lean on the gate it judges.
final class WhoReads {
    private static final RecipientKind GGZ = RecipientKind.GGZ;
    private static final RecipientKind GEMEENTE = RecipientKind.GEMEENTE;
    private static final RecipientKind WERKGEVER = RecipientKind.WERKGEVER;

    private WhoReads() {
    }

    /// @param typed the note in which the program was killed
    private static Map<String, Set<RecipientKind>> allowed(String typed) {
        return Map.ofEntries(
                Map.entry("B. Proef", Set.of(GGZ, GEMEENTE)),
                Map.entry("A. Schets", Set.of(GGZ)),
                Map.entry("Ggz Voorbeeld", Set.of(GGZ)),
                Map.entry("K. Voorstel", Set.of(GEMEENTE)),
                Map.entry("Gemeente Voorbeeld", Set.of(GEMEENTE)),
                Map.entry("W. Winkel", Set.of(WERKGEVER)),
                Map.entry("Winkel Voorbeeld", Set.of(WERKGEVER)),
                Map.entry("een cliënt van deze coach", Set.of(WERKGEVER)),
                Map.entry("behandelaar", Set.of(GGZ, GEMEENTE)),
                Map.entry("klantmanager", Set.of(GGZ, GEMEENTE)),
                Map.entry(ConversationVictim.OPENING, Set.of(GGZ, GEMEENTE)),
                Map.entry(ConversationVictim.INCOME, Set.of(GEMEENTE)),
                Map.entry(ConversationVictim.INCOME_NOTE, Set.of(GEMEENTE)),
                Map.entry(ConversationVictim.ENERGY, Set.of(GGZ)),
                Map.entry(ConversationVictim.ENERGY_NOTE, Set.of(GGZ)),
                Map.entry(ConversationVictim.SIGNAL, Set.of()),
                Map.entry(ConversationVictim.SIGNAL_NOTE, Set.of()),
                Map.entry(ConversationVictim.WORK, Set.of(GGZ, GEMEENTE, WERKGEVER)),
                Map.entry(typed, Set.of(GGZ, GEMEENTE, WERKGEVER)),
                Map.entry("rekening maken", Set.of(GEMEENTE)),
                Map.entry("ochtendritme", Set.of(GGZ)),
                Map.entry("bel fietsenmaker", Set.of(GGZ, GEMEENTE, WERKGEVER)),
                Map.entry("noteert tijden", Set.of(GGZ, GEMEENTE, WERKGEVER)));
    }

    /// Fails on each piece that a reader has and may not have, or may have and has not.
    static void compare(Map<RecipientKind, String> reports, String typed) {
        allowed(typed).forEach((words, readers) -> assertThat(reports.entrySet().stream().filter(report -> report.getValue().contains(words))
                .map(Map.Entry::getKey)).as("who reads: " + words).containsExactlyInAnyOrderElementsOf(readers));
    }
}
