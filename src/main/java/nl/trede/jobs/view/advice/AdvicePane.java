package nl.trede.jobs.view.advice;

import java.util.ArrayList;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.advice.AdviceService;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.advice.ClientAdvice;
import nl.trede.jobs.viewmodel.AdviceForm;
import nl.trede.vault.model.Changed;

/// *Inkomensadvies*: who told the client what work does to the income, and what happens when it stops. A client who reads along sees the
/// explanation, not the coach's notes.
public final class AdvicePane extends VBox {
    private final Desk desk;
    private final Text text;
    private final ClientAdvice advice;
    private final AdviceService service;
    private final UUID clientId;
    private final Steps steps;
    private final VBox form = new VBox();
    private final VBox list = new VBox();
    private ClientAdvice.OfClient shown;

    public AdvicePane(Desk desk, ClientAdvice advice, AdviceService service, UUID clientId) {
        this.desk = desk;
        this.text = desk.text();
        this.advice = advice;
        this.service = service;
        this.clientId = clientId;
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(text.get(message))));
        getStyleClass().add("stack");
        getChildren().add(list);
        reload();
    }

    /// Called on whatever thread saved.
    public void changed(Changed changed) {
        if (changed.touches(JobRepository.SHELF, BenefitEntitlementRepository.SHELF, BenefitsAdviceRepository.SHELF)) {
            reload();
        }
    }

    private void reload() {
        steps.read(() -> advice.of(clientId), this::show);
    }

    private void show(ClientAdvice.OfClient now) {
        shown = now;
        if (desk.together().isOn()) {
            list.getChildren().setAll(new Card(text.get("jobs.together.income")).content(Explanation.of(text, now.authorities())));
            return;
        }
        var card = new Card(text.get("jobs.advice.title"), now.given().isEmpty() ? "" : Integer.toString(now.given().size()));
        if (now.given().isEmpty() && now.waiting().isEmpty()) {
            list.getChildren().setAll(card.lines(new EmptyState(Icon.MONEY, text.get("jobs.advice.none")).button(text.get("jobs.advice.new"), this::begin)));
            return;
        }
        var lines = new ArrayList<Node>();
        now.waiting().ifPresent(job -> lines.add(new ListLine(text.get("jobs.advice.waiting", job.title(), job.startDate())).dot(Tone.ATTENTION)
                .sub(text.get("jobs.advice.waiting.why"))));
        now.given().forEach(one -> lines.add(line(one)));
        var begin = Buttons.plain(Icon.ADD, text.get("jobs.advice.new"), this::begin);
        begin.setId("advice-new");
        list.getChildren().setAll(card.right(begin).lines(lines));
    }

    private ListLine line(BenefitsAdvice one) {
        String about = shown.jobs().stream().filter(job -> job.id().equals(one.jobId())).findFirst().map(Job::title).orElse("");
        String facts = about.isEmpty() ? text.of(one.occasion()) : text.get("jobs.advice.about", one.occasion(), about);
        var line = new ListLine(text.get("jobs.advice.by", one.byWhom(), one.adviceDate())).strong().dot(one.fallbackExplained() ? Tone.SUCCESS : Tone.ATTENTION)
                .sub(one.trained() ? text.get("jobs.advice.trained", facts) : facts);
        line.setId("advice-" + one.id());
        if (one.summary() != null) {
            line.sub(one.summary());
        }
        return line.pill(new Pill(text.get(one.fallbackExplained() ? "jobs.advice.fallback.done" : "jobs.advice.fallback.open"),
                        one.fallbackExplained() ? Tone.SUCCESS : Tone.ATTENTION))
                .right(new IconButton(Icon.EDIT, text.get("jobs.advice.edit"), () -> open(AdviceForm.of(one))));
    }

    private void begin() {
        open(AdviceForm.fresh(clientId, shown, desk.today()));
    }

    private void open(AdviceForm filled) {
        var panel = new AdvicePanel[1];
        panel[0] = new AdvicePanel(desk, filled, shown, () -> steps.take(() -> service.save(filled.advice()), this::saved, panel[0]::refuse), this::close);
        form.getChildren().setAll(panel[0]);
        if (!getChildren().contains(form)) {
            getChildren().addFirst(form);
        }
        InWindow.then(panel[0], panel[0]::start);
    }

    private void saved(AdviceService.Saved saved) {
        close();
        desk.notices().show(Notice.success(text.get("jobs.advice.saved")).with(text.get("jobs.undo"), () -> steps.run(() -> service.undo(saved),
                () -> desk.notices().show(Notice.info(text.get("jobs.undone"))))));
    }

    private void close() {
        getChildren().remove(form);
        form.getChildren().clear();
    }
}
