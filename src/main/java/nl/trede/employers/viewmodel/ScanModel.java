package nl.trede.employers.viewmodel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.clients.model.ClientNames;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanAnswerBuilder;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanPrint;
import nl.trede.employers.model.ScanService;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// One workplace scan while it is filled in. Every light is kept at once; words are kept as they are typed.
public final class ScanModel {
    private final Vault vault;
    private final ScanService service;
    private final ScanPrint print;
    private final Steps steps;
    private final ScanForm form;
    private final UUID id;
    private final Map<String, ScanAnswer> answers = new HashMap<>();
    private final ObjectProperty<WorkplaceScan> scan = new SimpleObjectProperty<>(this, "scan");
    private final ObjectProperty<ScanVerdict> verdict = new SimpleObjectProperty<>(this, "verdict");
    private String client = "";
    private String employer = "";
    private boolean removed;

    /// @param refused hears why something was not kept
    public ScanModel(Vault vault, Desk desk, UUID id, Consumer<Message> refused) {
        this.vault = vault;
        this.id = id;
        service = new ScanService(vault, desk.clock());
        print = new ScanPrint(vault, desk.text());
        steps = new Steps(desk.tasks(), refused);
        form = ScanForm.in(desk.text().locale());
        steps.read(this::read, found -> found.ifPresent(this::show));
    }

    private record Read(ScanService.Whole whole, String client, String employer) {
    }

    private Optional<Read> read() {
        return service.find(id).map(whole -> new Read(whole, new ClientNames(vault).all().getOrDefault(whole.scan().clientId(), ""),
                new EmployerRepository(vault).find(whole.scan().employerId()).orElseThrow().name()));
    }

    private void show(Read read) {
        client = read.client();
        employer = read.employer();
        answers.putAll(read.whole().answers().stream().collect(Collectors.toMap(ScanAnswer::point, one -> one, (one, other) -> other)));
        verdict.set(ScanVerdict.of(form, answers.values()));
        scan.set(read.whole().scan());
    }

    /// Null until it was read, and for a scan that does not exist.
    public ObjectProperty<WorkplaceScan> scanProperty() {
        return scan;
    }

    public ObjectProperty<ScanVerdict> verdictProperty() {
        return verdict;
    }

    public ScanForm form() {
        return form;
    }

    public String client() {
        return client;
    }

    public String employer() {
        return employer;
    }

    /// What was seen at a point until now.
    public ScanAnswer answer(ScanForm.Point point) {
        return answers.getOrDefault(point.key(), ScanAnswerBuilder.builder().id(Ids.next()).scanId(id).clientId(scan.get().clientId())
                .point(point.key()).question(point.question()).build());
    }

    /// The same light once more puts it out.
    public void light(ScanForm.Point point, ScanLight light) {
        ScanAnswer before = answer(point);
        keep(before.withLight(before.light() == light ? null : light), false);
    }

    /// @param typing someone is still typing
    public void words(ScanForm.Point point, String note, String adjustment, boolean typing) {
        ScanAnswer before = answer(point);
        ScanAnswer now = before.withNote(note.isBlank() ? null : note.strip()).withAdjustment(adjustment.isBlank() ? null : adjustment.strip());
        if (!typing || !now.equals(before)) {
            keep(now, typing);
        }
    }

    private void keep(ScanAnswer now, boolean typing) {
        if (removed) {
            return;
        }
        answers.put(now.point(), now);
        verdict.set(ScanVerdict.of(form, answers.values()));
        steps.take(() -> service.answer(now, typing), kept -> { });
    }

    /// Changes what stands above and below the points.
    ///
    /// @param refused hears why not; the scan stays as it was
    public void change(UnaryOperator<WorkplaceScan> change, Consumer<Message> refused) {
        if (!removed) {
            steps.take(() -> changed(change), this::stands, refused);
        }
    }

    /// Two changes that follow each other both hold: each is made to what the one before it left.
    private Outcome<ScanService.Whole> changed(UnaryOperator<WorkplaceScan> change) {
        ScanService.Whole whole = service.find(id).orElseThrow();
        WorkplaceScan wanted = change.apply(whole.scan());
        return wanted.equals(whole.scan()) ? Outcome.done(whole) : service.save(wanted);
    }

    /// The reason holds for the lights too that turned red after it was given.
    public void reasonHoldsToo() {
        steps.take(() -> service.holdsToo(id), this::stands);
    }

    /// What the reason is about came from the service; words that are being typed meanwhile stay as they are here.
    private void stands(ScanService.Whole whole) {
        whole.answers().forEach(kept -> answers.computeIfPresent(kept.point(), (point, mine) -> mine.withByReason(kept.byReason())));
        verdict.set(ScanVerdict.of(form, answers.values()));
        scan.set(whole.scan());
    }

    public void print(Path file, Consumer<Path> done) {
        steps.take(() -> print.save(id, file), done);
    }

    public String fileName() {
        return print.fileName();
    }

    /// @param done hears how to put it back
    public void remove(Consumer<Runnable> done) {
        removed = true;
        steps.read(() -> service.remove(id), gone -> gone.ifPresent(whole ->
                done.accept(() -> steps.run(() -> service.putBack(whole), () -> { }))));
    }
}
