package nl.trede.partners.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.vault.model.Vault;

/// Finds a region or municipality by what a person or a file calls it. A snapshot: make a new one after a change.
///
/// Capitals, accents, spaces and punctuation do not matter, so that *Gooi en Vechtstreek* is found as *Gooi- en Vechtstreek*.
public final class RegionNames {
    /// What everybody calls a municipality besides its official name.
    private static final Map<String, String> EVERYDAY = Map.of("denhaag", "sgravenhage", "denbosch", "shertogenbosch", "weesp", "amsterdam");

    private final Map<String, Region> byCode;
    private final Map<String, Region> byName = new HashMap<>();
    private final Map<UUID, Municipality> byId;
    private final Map<String, List<Municipality>> municipalities;

    public RegionNames(List<Region> regions, List<Municipality> municipalities) {
        byCode = regions.stream().collect(Collectors.toMap(Region::code, region -> region));
        for (Region region : regions) {
            for (String alias : region.aliases().split(";")) {
                byName.put(plain(alias), region);
            }
            byName.put(plain(region.code()), region);
        }
        regions.forEach(region -> byName.put(plain(region.name()), region));
        byName.remove("");
        byId = municipalities.stream().collect(Collectors.toMap(Municipality::id, municipality -> municipality));
        this.municipalities = municipalities.stream().sorted(Comparator.comparing(Municipality::validFrom))
                .collect(Collectors.groupingBy(municipality -> plain(municipality.name())));
    }

    /// As they stand in a vault now.
    public static RegionNames in(Vault vault) {
        return new RegionNames(new RegionRepository(vault).all(), new MunicipalityRepository(vault).all());
    }

    /// The region with a CBS code such as `AM13`.
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The region with this name, other name or code.
    public Optional<Region> region(String written) {
        return Optional.ofNullable(byName.get(plain(written)));
    }

    /// The municipality of that name as it was on a day. Before its first known day it is what it was on that day, because a list of
    /// today is also used for a person who came before a merger.
    public Optional<Municipality> municipality(String written, LocalDate day) {
        String name = plain(written);
        var dated = municipalities.getOrDefault(EVERYDAY.getOrDefault(name, name), List.of());
        return dated.stream().filter(each -> holds(each, day)).findFirst()
                .or(() -> dated.stream().filter(each -> each.validFrom().isAfter(day)).findFirst())
                .or(() -> dated.reversed().stream().findFirst());
    }

    public Optional<Municipality> municipality(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Code of the region in which a municipality lay on a day.
    public Optional<String> regionCode(UUID municipalityId, LocalDate day) {
        return municipality(municipalityId).flatMap(known -> municipality(known.name(), day)).map(Municipality::regionCode);
    }

    /// The municipalities that exist on a day, by name.
    public List<Municipality> municipalitiesOn(LocalDate day) {
        return byId.values().stream().filter(each -> holds(each, day)).sorted(Comparator.comparing(Municipality::name)).toList();
    }

    /// The regions in the order of their UWV number.
    public List<Region> regions() {
        return byCode.values().stream().sorted(Comparator.comparingInt(Region::uwvNumber)).toList();
    }

    private static boolean holds(Municipality municipality, LocalDate day) {
        return !municipality.validFrom().isAfter(day) && (municipality.validTo() == null || !municipality.validTo().isBefore(day));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
