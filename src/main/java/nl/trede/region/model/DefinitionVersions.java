package nl.trede.region.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// By which definitions the senders of a quarter counted. Figures counted by different definitions are never added up silently
/// (domain §10, conventions).
///
/// @param usual    the version most workbooks carry; empty when nothing was received
/// @param deviates the teams that counted by another version, by that version
public record DefinitionVersions(String usual, Map<String, List<TeamName>> deviates) {
    static DefinitionVersions of(Collection<ReceivedWorkbook> received) {
        Map<String, Long> counts = received.stream().collect(Collectors.groupingBy(ReceivedWorkbook::definitions, TreeMap::new, Collectors.counting()));
        String usual = counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse("");
        return new DefinitionVersions(usual, received.stream().filter(one -> !one.definitions().equals(usual))
                .collect(Collectors.groupingBy(ReceivedWorkbook::definitions, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.mapping(TeamName::of, Collectors.toList()),
                                teams -> teams.stream().distinct().sorted().toList()))));
    }

    public boolean agree() {
        return deviates.isEmpty();
    }
}
