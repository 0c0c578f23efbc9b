package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.MUNICIPALITY;
import static nl.trede.vault.schema.Tables.REGION;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// The 35 regions and their municipalities that every new caseload begins with (domain §5, appendix A).
/// Once in a vault they belong to its user, who may change them.
public final class ReferenceData {
    /// Trajectories that a region is asked to start each year (domain §3.5).
    public static final int ANNUAL_TARGET = 100;

    private static final int UWV_NUMBER = 0;
    private static final int CODE = 1;
    private static final int NAME = 2;
    private static final int ALIASES = 3;

    private final Vault vault;

    public ReferenceData(Vault vault) {
        this.vault = vault;
    }

    /// Fills a vault that has no regions yet, in one transaction.
    ///
    /// @return whether anything was added
    public boolean load() {
        return vault.write(this::loadInto);
    }

    /// The same, as part of a larger transaction.
    public boolean loadInto(Write write) {
        if (write.read(dsl -> dsl.fetchExists(REGION))) {
            return false;
        }
        write.insertAll(REGION, lines("regions.txt").stream()
                .map(line -> new Object[] {Ids.next(), line[CODE], Integer.valueOf(line[UWV_NUMBER]), line[NAME], line[ALIASES],
                        ANNUAL_TARGET}).iterator(), AuditKind.IMPORT);
        write.insertAll(MUNICIPALITY, lines("municipalities.txt").stream()
                .map(line -> new Object[] {Ids.next(), line[0], line[1], LocalDate.parse(line[2]),
                        line[3].isEmpty() ? null : LocalDate.parse(line[3])}).iterator(), AuditKind.IMPORT);
        return true;
    }

    /// The names of the regions by their code, in the order of the alphabet: for a choice before any vault is open.
    public static Map<String, String> regionNames() {
        var names = new LinkedHashMap<String, String>();
        lines("regions.txt").stream().sorted(Comparator.comparing(line -> line[NAME])).forEach(line -> names.put(line[CODE], line[NAME]));
        return names;
    }

    private static List<String[]> lines(String file) {
        var stream = Objects.requireNonNull(ReferenceData.class.getResourceAsStream("/nl/trede/partners/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\|", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
