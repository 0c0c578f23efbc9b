package nl.trede.exchange.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.task.Progress;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// The same caseload sent by many teams, each from an installation of its own: what a region gets in a quarter.
public final class ManyWorkbooks {
    private ManyWorkbooks() {
    }

    /// @param plan     what one team sends
    /// @param password empty for plain files
    public static List<Path> write(ExportPlan plan, Vault vault, Optional<String> password, int count, Path folder) throws IOException {
        SenderKey key = SenderKey.of(vault);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            Manifest draft = draft(plan.draft(), i);
            Path file = folder.resolve("team-" + i + ".xlsx");
            WorkbookFile.write(file, password, out -> new WorkbookWriter().write(out, draft, plan.content(), key, Progress.silent()));
            files.add(file);
        }
        return files;
    }

    private static Manifest draft(Manifest one, int team) {
        var origin = new Origin(UUID.nameUUIDFromBytes(("team " + team).getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                one.origin().coach(), "Team Proef " + team, one.origin().organisation(), one.origin().regionCode());
        return new Manifest(one.format(), one.version(), Ids.next(), one.revision(), one.template(), origin, one.recipient(), one.period(),
                one.referenceDate(), one.created(), one.definitions(), one.withoutRow(), one.sheets());
    }
}
