package nl.trede.region.model;

import java.util.Comparator;
import java.util.Locale;

/// A team of an organisation, as senders write it. Capitals and spaces around make no other team.
public record TeamName(String organisation, String team) implements Comparable<TeamName> {
    private static final Comparator<TeamName> ORDER =
            Comparator.comparing((TeamName name) -> fold(name.team())).thenComparing(name -> fold(name.organisation()));

    public static TeamName of(ReceivedWorkbook workbook) {
        return new TeamName(workbook.organisation(), workbook.team());
    }

    public static TeamName of(ExpectedTeam expected) {
        return new TeamName(expected.organisation(), expected.team());
    }

    @Override
    public int compareTo(TeamName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeamName name && compareTo(name) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * fold(team).hashCode() + fold(organisation).hashCode();
    }

    private static String fold(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
