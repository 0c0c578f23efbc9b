package nl.trede.clients;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.NewClient;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.PreferredContact;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.Role;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// A real vault with seventeen plainly fictitious clients, and a desk that remembers what a screen asked of it.
public final class ClientsFixture implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> NAMES = List.of("M. Voorbeeld", "S. Fictief", "B. Proef", "R. Denkbeeldig", "T. Voorbeeld", "L. Model",
            "K. Schets", "A. Denkbeeldig", "J. Proef", "N. Schets", "D. Model", "E. Verzonnen", "F. Schijn", "G. Monster", "H. van Papier", "I. de Inkt", "O. Gomme");

    final Vault vault;
    private TestDesk test;
    final Map<UUID, Rungs> rungs = new HashMap<>();
    final Map<UUID, Work> work = new HashMap<>();
    final Map<String, UUID> ids = new HashMap<>();

    public ClientsFixture(Path folder) {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("V. Voorbeeldcoach", Role.JOBCOACH, "Noord", "GGZ Voorbeeld", "AM13", new BigDecimal("0.90")));
    }

    Guests guests() {
        return new Guests(() -> rungs, () -> work, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// A new desk; [#opened] and [#notice] tell of the last one.
    Desk desk(Text text, Clock clock) {
        test = new TestDesk(text, clock);
        return test.desk;
    }

    List<Destination> opened() {
        return test.opened;
    }

    Notice notice() {
        return test.notice();
    }

    /// Takes back what was done last, as a click on the banner would.
    void undo() {
        notice().action().orElseThrow().run().run();
    }

    UUID id(String name) {
        return ids.get(name);
    }

    void seventeen() {
        var service = new ClientService(vault, new Me(vault));
        var names = RegionNames.in(vault);
        var phases = Phase.values();
        for (int i = 0; i < NAMES.size(); i++) {
            var method = i == 4 ? Method.WGB : i % 4 == 2 ? Method.IPS_CMD : Method.IPS_EPA;
            var start = i == 15 ? null : i == 4 ? LocalDate.of(2026, 1, 12) : TODAY.minusDays(40L + i * 37);
            UUID client = value(service.create(new NewClient(NAMES.get(i), 1970 + i, names.municipality("Utrecht", TODAY).orElseThrow().id(), method,
                    i == 8 ? Purpose.WERK_BEHOUDEN : Purpose.WERK_VINDEN, TODAY.minusDays(i == 4 ? 400 : 60L + i * 37), start,
                    i % 3 == 0 ? FundingSource.UWV_IPS : FundingSource.GEMEENTE_IPS_REGELING_2023))).id();
            ids.put(NAMES.get(i), client);
            detail(client, i, phases[i == 3 || i == 10 ? 5 : i == 8 ? 6 : i % 5]);
        }
    }

    private void detail(UUID client, int i, Phase phase) {
        var trajectories = new TrajectoryService(vault);
        UUID trajectory = new TrajectoryRepository(vault).current(client).orElseThrow().id();
        trajectories.changePhase(trajectory, phase);
        if (i == 9) {
            trajectories.pause(trajectory);
        }
        rungs.put(client, new Rungs(1 + i % 3, Math.min(6, 1 + i % 3 + i % 4)));
        if (phase.ordinal() >= Phase.GEPLAATST.ordinal()) {
            work.put(client, new Work(i % 2 == 0 ? "Kwekerij Het Model" : "Bakkerij De Proef", new BigDecimal(12 + i), TODAY.minusDays(40)));
        }
        var contacts = new ContactService(vault, new Me(vault));
        var kinds = ContactKind.values();
        for (int back = 4; back >= 0; back--) {
            contacts.log(NewContact.usual(client, TODAY.minusDays(back * 13L + (i == 7 ? 21 : i == 8 ? 17 : i % 9)), kinds[(i + back) % 9])
                    .withMinutes(30 + 15 * (back % 3)).withNote(back % 2 == 0 ? "Pauzes werken goed. Zaterdag is te druk; vraagt om een andere dag." : null)
                    .withShareable(back % 2 == 0));
        }
        if (i % 2 == 0 || i == 3) {
            value(new ActionService(vault).open(client, i % 4 == 0 ? "Werkgever bellen" : "Uitkeringsspecificatie sturen",
                    i % 4 == 0 ? ActionOwner.COACH : ActionOwner.CLIENT, TODAY.plusDays(i * 2L - 3)));
        }
        new BenefitService(vault).add(client, i % 2 == 0 ? BenefitType.PARTICIPATIEWET : BenefitType.WIA_WGA, TODAY.minusDays(400), i % 3 == 0);
    }

    /// Fills in a client: profile in two versions, phone number, goal.
    void written(String name) {
        var profiles = new ProfileService(vault);
        var profile = profiles.open(id(name)).withDreamJob("Een eigen broodjeszaak").withShortTermGoal("Twee ochtenden in een bakkerij")
                .withPreferredTasks("Met de handen werken, liefst iets maken").withHoursMin(12).withHoursMax(20).withTravelMinutes(30)
                .withTransport("Fiets of bus").withStrengths("Altijd op tijd, rustig met klanten").withWhatHelps("Vaste taken en een vast aanspreekpunt")
                .withWorkHistory("Keuken van een school, 2019 tot 2021. Gestopt omdat de uren te veel werden.").withSearchPlan("Elke week één bakker in de wijk bezoeken.");
        value(profiles.save(profile));
        value(profiles.save(profile.withHoursMax(16)));
        var client = new ClientRepository(vault).find(id(name)).orElseThrow();
        value(new ClientService(vault, new Me(vault)).edit(client.withPhone("030 000 00 00").withPreferredContact(PreferredContact.APP)));
        var trajectory = new TrajectoryRepository(vault).current(id(name)).orElseThrow();
        value(new TrajectoryService(vault).edit(trajectory.withGoalInClientWords("Werk waar ik iets maak en niet alleen ben.").withOrderNumber("UWV-000-TEST")));
    }

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Message message) -> throw new AssertionError(message);
        };
    }

    @Override
    public void close() {
        vault.close();
    }
}
