package nl.trede.exchange.model;

import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.consent.model.NotAllowed;
import nl.trede.consent.model.Sharing;
import nl.trede.conversations.model.ConversationClock;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Dossiers;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Period;
import nl.trede.figures.model.QuarterReport;
import nl.trede.figures.model.QuarterReports;
import nl.trede.figures.model.Scope;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;
import org.jooq.impl.DSL;

/// Sends workbooks: first shows exactly what leaves, then writes the file, and registers it when the file is complete.
public final class WorkbookExport {
    private static final String INSTALLATION = "workbook.installation";
    private static final String PSEUDONYMS = "pseudonyms";

    private final Vault vault;
    private final Clock clock;
    private final Text dutch;
    private final ExportRecordRepository exports;
    private final Sharing sharing;

    /// @param dutch the texts of the figures, in Dutch whatever the language of the screen: a workbook is for Dutch partners
    public WorkbookExport(Vault vault, Clock clock, Text dutch) {
        this.vault = vault;
        this.clock = clock;
        this.dutch = dutch;
        this.exports = new ExportRecordRepository(vault);
        this.sharing = new Sharing(vault);
    }

    /// The quarter in which the first trajectory started: before it there is nothing to send. Empty without trajectories.
    public Optional<Quarter> firstQuarter() {
        return Optional.ofNullable(vault.read(dsl -> dsl.select(DSL.min(TRAJECTORY.START_DATE)).from(TRAJECTORY).fetchOneInto(LocalDate.class)))
                .map(Quarter::of);
    }

    /// What would leave. Reads the whole caseload: not on the screen thread.
    public Outcome<ExportPlan> plan(Recipient recipient, Quarter period) {
        Optional<Me.Who> who = new Me(vault).who();
        if (who.isEmpty() || who.get().team().isEmpty()) {
            return Outcome.refused("exchange.refused.noTeam");
        }
        Dossiers dossiers = new Figures(vault).dossiers();
        Definitions definitions = Definitions.of(vault);
        QuarterReport report = new QuarterReports(dossiers, definitions).report(Scope.everything(), period, Dates.today(clock));
        Template template = recipient.role();
        Set<UUID> withoutRow = template.pseudonymised() ? sharing.withoutRow() : Set.of();
        List<ExportPlan.LeftOut> leftOut = leftOut(dossiers, report, withoutRow);
        Manifest draft = draft(who.get(), recipient, report, leftOut.size());
        WorkbookContent content = content(who.get(), dossiers, report, recipient, definitions, withoutRow, leftOut.size());
        List<SheetPreview> previews = Sheets.of(template).stream().<SheetPreview>map(sheet -> preview(sheet, template, content)).toList();
        return Outcome.done(new ExportPlan(recipient, draft, content, Readme.of(draft, Sheets.of(template), content.deviations()), previews, shared(template, report, withoutRow), leftOut));
    }

    /// Writes the file and then, in one transaction, the register and the log. When the register cannot be written the file goes again:
    /// nothing leaves without a line about it.
    ///
    /// @throws java.util.concurrent.CancellationException when stopped; then there is no file
    public Outcome<ExportRecord> write(ExportPlan plan, Path target, Progress progress) {
        Recipient recipient = plan.recipient();
        Manifest draft = plan.draft().revised(nextRevision(recipient, plan.draft()), clock.instant());
        SenderKey key = SenderKey.of(vault);
        var manifest = new Manifest[1];
        String sha256;
        try {
            sha256 = WorkbookFile.write(target, Optional.ofNullable(recipient.password()),
                    out -> manifest[0] = new WorkbookWriter().write(out, draft, plan.content(), key, progress));
        } catch (IOException disk) {
            return new Outcome.Refused<>(VaultTrouble.from(disk).sentence());
        }
        return register(plan, manifest[0], target, sha256);
    }

    private Outcome<ExportRecord> register(ExportPlan plan, Manifest manifest, Path target, String sha256) {
        Recipient recipient = plan.recipient();
        String content = Hashes.hex(manifest.sheets().stream().map(Manifest.SheetStamp::sha256).collect(Collectors.joining("\n"))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try {
            return Outcome.done(vault.write(write -> {
                var line = new ExportRecord(Ids.next(), manifest.workbook(), manifest.revision(), recipient.id(), write.now(), write.actor(),
                        manifest.template(), manifest.period(), manifest.rows(), manifest.columns(), target.getFileName().toString(), sha256,
                        content, manifest.template().pseudonymised(), recipient.password() != null);
                write.save(ExportRecordRepository.SHELF, line);
                write.audit(AuditKind.EXPORT, null, ExportRecordRepository.SHELF.name(), line.id());
                sharing.registerRows(write, plan.shared(), recipient.name());
                return line;
            }));
        } catch (NotAllowed objected) {
            remove(target, objected);
            return Outcome.refused("exchange.refused.objected");
        } catch (RuntimeException refused) {
            remove(target, refused);
            throw refused;
        }
    }

    private static void remove(Path file, RuntimeException because) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            because.addSuppressed(stays);
        }
    }

    private Manifest draft(Me.Who who, Recipient recipient, QuarterReport report, int withoutRow) {
        var team = who.team().orElseThrow();
        var origin = new Origin(installation(), who.coach().name(), team.name(), who.organisation().map(one -> one.name()).orElse(""), team.regionCode());
        String period = report.quarter().toString();
        Optional<ExportRecord> last = exports.last(recipient.id(), period);
        return new Manifest(Manifest.FORMAT_NAME, Sheets.FORMAT, last.map(ExportRecord::workbookId).orElseGet(Ids::next),
                last.map(one -> one.workbookRevision() + 1).orElse(1), recipient.role(), origin, recipient.id(), period, report.reference(),
                clock.instant(), Sheets.DEFINITIONS + "/" + report.definitionsVersion(), SmallCounts.isSmall(withoutRow) ? -1 : withoutRow, List.of());
    }

    private int nextRevision(Recipient recipient, Manifest draft) {
        return exports.last(recipient.id(), draft.period()).map(one -> one.workbookRevision() + 1).orElse(1);
    }

    private WorkbookContent content(Me.Who who, Dossiers dossiers, QuarterReport report, Recipient recipient, Definitions definitions,
            Set<UUID> withoutRow, int leftOut) {
        Template template = recipient.role();
        Function<UUID, String> keys = template.pseudonymised() ? Pseudonyms.of(vault.secretFor(PSEUDONYMS), recipient)::of : UUID::toString;
        var coaches = new CoachIndex(dossiers);
        var nextConversations = new ConversationClock(vault).days(dossiers.trajectories(), report.reference());
        var cases = new CaseRows(dossiers, report, template, keys, coaches, withoutRow, nextConversations);
        var facts = cases.facts();
        var period = Period.of(report.quarter(), report.reference());
        var employers = new EmployerRepository(vault).all().stream().collect(Collectors.toMap(Employer::id, UnaryOperator.identity()));
        var work = new WorkRows(dossiers, template, keys, coaches, facts, period, employers);
        List<Region> regions = new RegionRepository(vault).all();
        return new WorkbookContent().deviating(definitions.deviations().stream().map(dutch::get).toList())
                .with(Sheets.COVER, Rows.of(new CoverRows(who, report, dossiers.coaches(), facts.size(), leftOut).all()))
                .with(Sheets.CASELOAD, Rows.of(facts, cases::row))
                .with(Sheets.CONTACTS, work.contacts())
                .with(Sheets.WEEKS, Rows.of(new WeekRows(dossiers, coaches, definitions, period).rows()))
                .with(Sheets.PLACEMENTS, Rows.of(work.placements()))
                .with(Sheets.FIGURES, Rows.of(new FigureRows(dutch, template).of(report)))
                .with(Sheets.TARGETS, Rows.of(new TargetRows(report, regions, definitions).rows()));
    }

    private static <R> SheetPreview preview(SheetDefinition<R> sheet, Template template, WorkbookContent content) {
        return SheetPreview.of(sheet, template, content.rows(sheet));
    }

    private static List<ExportPlan.LeftOut> leftOut(Dossiers dossiers, QuarterReport report, Set<UUID> withoutRow) {
        var counted = report.cases().stream().map(one -> one.clientKey()).collect(Collectors.toSet());
        return dossiers.clients().stream().filter(one -> withoutRow.contains(one.id()) && counted.contains(one.id().toString()))
                .map(one -> new ExportPlan.LeftOut(one.id(), one.name())).toList();
    }

    /// A team lead belongs to the team: only what goes to the region is shared with someone else.
    private static Set<UUID> shared(Template template, QuarterReport report, Set<UUID> withoutRow) {
        return !template.pseudonymised() ? Set.of() : report.cases().stream().map(one -> UUID.fromString(one.clientKey()))
                .filter(client -> !withoutRow.contains(client)).collect(Collectors.toSet());
    }

    private UUID installation() {
        return vault.setting(INSTALLATION).map(UUID::fromString).orElseGet(() -> vault.write(write -> {
            UUID fresh = Ids.next();
            write.set(INSTALLATION, fresh.toString());
            return fresh;
        }));
    }
}
