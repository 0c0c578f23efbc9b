package nl.trede.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.ClientDue;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.ConsentDue;
import nl.trede.conversations.model.ConversationDue;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.employers.model.SearchPlanDue;
import nl.trede.employers.model.VisitDue;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.home.model.Agenda;
import nl.trede.home.model.AgendaDay;
import nl.trede.home.model.AgendaLine;
import nl.trede.jobs.model.FollowAlongDue;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobWork;
import nl.trede.jobs.model.ScanDue;
import nl.trede.jobs.model.SupportDue;
import nl.trede.jobs.model.advice.AdviceDue;
import nl.trede.jobs.model.scheme.ApprovalDue;
import nl.trede.jobs.model.scheme.ClientSchemes;
import nl.trede.ladder.model.LadderDue;
import nl.trede.partners.model.Role;
import nl.trede.route.model.PaperDue;
import nl.trede.route.model.RouteDue;
import nl.trede.route.model.Templates;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What *Vandaag* shows of the sample of one coach: every kind of line in the course of its months, and a calm morning today.
class SampleDuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MONTHS = 6;
    /// No line stands shorter than this many days.
    private static final int STEP = 3;

    @TempDir
    static Path folder;
    private static Vault vault;
    private static CaseloadFacts facts;

    @BeforeAll
    static void open() {
        vault = TestVault.create(folder);
        SeedSample.coach(TODAY).fill(vault, Role.JOBCOACH);
        facts = new CaseloadFacts(vault);
    }

    @AfterAll
    static void close() {
        facts.close();
        vault.close();
    }

    private static List<DueSource> sources() {
        return sources(vault, facts);
    }

    private static List<DueSource> sources(Vault vault, CaseloadFacts facts) {
        return List.of(new ClientDue(vault, facts, new JobWork(vault, vault.clock())), new LadderDue(vault), new EmployerDue(vault), new FirstContactDue(vault),
                new VisitDue(vault), new SearchPlanDue(vault), new JobDue(vault), new FollowAlongDue(vault), new SupportDue(vault), new ScanDue(vault), new AdviceDue(vault),
                new ApprovalDue(vault), new ConsentDue(vault), new ConversationDue(vault), new RouteDue(vault, new Templates(vault)), new PaperDue(vault));
    }

    /// Every kind of line, by the key of its title; of a conversation and of the route, where a title says no more, by the rule.
    private static final Set<String> KINDS = Set.of("clients.due.action", "clients.due.silent", "clients.due.extension", "clients.due.end", "clients.due.wgb",
            "ladder.due.start", "ladder.due.m6", "ladder.due.m12", "ladder.due.m18", "ladder.due.end",
            "employers.due.first", "employers.due.next", "employers.due.visit", "employers.due.plan",
            "jobs.due.trialEnds", "jobs.due.noContract", "jobs.due.fourHours", "jobs.due.support.before", "jobs.due.support.firstDays", "jobs.due.support.weekly",
            "jobs.due.support.monthly", "jobs.due.support.afterEnd", "jobs.due.scan", "jobs.due.plan", "jobs.due.review", "jobs.due.stepDown", "jobs.due.line",
            "jobs.due.employer", "jobs.due.advice", "jobs.due.fallback", "jobs.due.approval", "jobs.due.extension", "consent.due.expires", "consent.due.review",
            "conversation.running", "conversation.planned", "conversation.clock", "route.due.who", "route.due.week", "route.due.order", "route.due.send", "route.due.ask");

    private static String kind(DueItem item) {
        String rule = item.key().substring(0, item.key().indexOf('/') < 0 ? item.key().length() : item.key().indexOf('/'));
        return rule.startsWith("conversation.") ? rule : rule.equals("route.step") ? item.detail().key() : item.title().key();
    }

    @Test
    void everyKindOfLineComesByWithinHalfAYear() {
        var seen = new TreeSet<String>();
        for (LocalDate on = TODAY; on.isBefore(TODAY.plusMonths(MONTHS)); on = on.plusDays(STEP)) {
            LocalDate day = on;
            sources().forEach(source -> source.due(day, day.plusDays(Agenda.HORIZON_DAYS)).forEach(item -> seen.add(kind(item))));
        }
        var missing = new TreeSet<>(KINDS);
        missing.removeAll(seen);
        assertThat(missing).as("kinds of line that the sample never shows").isEmpty();
        assertThat(seen).as("kinds of line that this test does not know").isSubsetOf(KINDS);
    }

    @Test
    void noRuleIsForgotten() {
        Set<String> rules = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.trede").stream()
                .filter(type -> type.isAssignableTo(DueSource.class) && !type.isInterface()).map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(sources()).extracting(source -> source.getClass().getName()).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static List<String> told(List<AgendaLine> lines) {
        return lines.stream().map(line -> line.days() + " " + kind(line.item())).toList();
    }

    @Test
    void theMorningIsACoachesOwn() {
        AgendaDay day = new Agenda(vault, sources()).on(TODAY);
        assertThat(told(day.overdue())).hasSizeBetween(3, 14);
        assertThat(day.overdue()).extracting(AgendaLine::days).allMatch(days -> days > -60);
        assertThat(told(day.today())).hasSizeBetween(2, 9);
        assertThat(day.week().size() + day.later().size()).isBetween(15, 65);
    }

    @Test
    void aStartThatIsStillToComeAsksForItsAdviceItsScanAndItsApprovalToday() {
        var kinds = new Agenda(vault, sources()).on(TODAY);
        assertThat(Stream.of(kinds.overdue(), kinds.today(), kinds.week(), kinds.later()).flatMap(List::stream).map(line -> line.item().title().key()))
                .contains("jobs.due.advice", "jobs.due.fallback", "jobs.due.scan", "jobs.due.approval", "jobs.due.support.before");
    }

    @Test
    void whatWasAskedForATrialFitsTheBenefit() {
        var schemes = new ClientSchemes(vault, vault.clock());
        new SchemeTable(vault).load();
        List<ClientSchemes.OfPlace> trials = new ClientRepository(vault).all().stream().flatMap(client -> schemes.of(client.id()).stream())
                .filter(place -> place.instruments().keySet().stream().anyMatch(code -> code.startsWith("PROEFPLAATSING"))).toList();
        assertThat(trials).hasSizeGreaterThan(1).allSatisfy(place -> place.instruments().keySet().stream().filter(code -> code.startsWith("PROEFPLAATSING"))
                .forEach(code -> assertThat(place.verdicts().stream().filter(one -> one.rule().scheme().equals(code)).findFirst().orElseThrow() instanceof Verdict.DoesNot)
                        .as(code).isFalse()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-25", "2026-11-27", "2027-03-01", "2027-07-15"})
    void onAnyOtherDayTheMorningIsCalmToo(LocalDate today, @TempDir Path other) {
        var clock = Clock.fixed(today.atTime(9, 0).atZone(Dates.ZONE).toInstant(), Dates.ZONE);
        try (Vault fresh = ((Opening.Created) new Vaults(clock, TestVault.CHEAP).create(other.resolve("caseload"), TestVault.PASSPHRASE)).vault();
                var about = new CaseloadFacts(fresh)) {
            SeedSample.coach(today).fill(fresh, Role.JOBCOACH);
            AgendaDay day = new Agenda(fresh, sources(fresh, about)).on(today);
            assertThat(told(day.overdue())).as("late").hasSizeLessThan(18);
            assertThat(told(day.today())).as("today").isNotEmpty();
        }
    }
}
