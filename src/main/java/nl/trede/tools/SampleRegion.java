package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.region.model.Expectations;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.TeamName;
import nl.trede.vault.model.Vault;

/// Fills a coordinator's vault: the workbooks of three teams are received, a fourth team has still to deliver.
public record SampleRegion(LocalDate today) {
    private static final String REGION = "AM13";

    /// @return how many workbooks were received
    public int fill(Vault vault) throws IOException {
        setUp(vault);
        var workbooks = new SampleWorkbooks(today);
        Path folder = Files.createTempDirectory("trede-workbooks");
        try {
            receive(vault, workbooks.write(folder));
        } finally {
            SampleWorkbooks.remove(folder);
        }
        new Expectations(vault).expect(new TeamName("RIBW Denkbeeldig", "Team Brug"), REGION, workbooks.quarters().getFirst());
        return SampleWorkbooks.TEAMS * workbooks.quarters().size();
    }

    /// Reads files in as a coordinator does who trusts their senders.
    static void receive(Vault vault, List<Path> files) {
        var intake = new ReceivedStore(vault);
        var reader = new WorkbookReader(intake::knows);
        List<OpenedWorkbook> opened = files.stream().map(file -> switch (reader.read(file, Optional.empty())) {
            case ReadOutcome.Readable(OpenedWorkbook workbook) -> workbook;
            case ReadOutcome other -> throw new IllegalStateException("A workbook of the sample cannot be read: " + other);
        }).toList();
        intake.commitAll(intake.planAll(opened).stream()
                .map(plan -> new WorkbookIntake.Approved(plan, Agreement.toAll(plan, true))).toList());
    }

    private static void setUp(Vault vault) {
        var me = new Me(vault);
        if (me.who().isEmpty() && me.setUp(new NewCaseload("Voorbeeldcoördinator", Role.REGIOCOORDINATOR, "Regioteam",
                "Werkcentrum Voorbeeld", REGION, null)) instanceof Outcome.Refused<Me.Who>(var why)) {
            throw new IllegalStateException(why.key());
        }
    }
}
