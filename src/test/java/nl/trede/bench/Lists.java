package nl.trede.bench;

import java.util.List;
import nl.trede.clients.model.Caseload;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.ClientDue;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobWork;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderRungs;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// The caseload list with what every room brings to it, as in the program.
record Lists(CaseloadFacts facts, Caseload caseload) implements AutoCloseable {
    Lists(Vault vault) {
        this(vault, new CaseloadFacts(vault), new JobWork(vault, TestVault.CLOCK));
    }

    private Lists(Vault vault, CaseloadFacts facts, JobWork work) {
        this(facts, new Caseload(vault, facts, new LadderRungs(vault), work, List.of(
                new ClientDue(vault, facts, work), new LadderDue(vault), new FirstContactDue(vault), new EmployerDue(vault), new JobDue(vault))));
    }

    @Override
    public void close() {
        caseload.close();
        facts.close();
    }
}
