package nl.trede.jobs.view.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeRuleRepository;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.TrialClock;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.jobs.model.scheme.ClientSchemes.OfPlace;
import nl.trede.jobs.model.scheme.ClientSchemes.Question;
import nl.trede.jobs.model.scheme.ClientSchemes;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.Instruments;
import nl.trede.jobs.model.scheme.Place;
import nl.trede.jobs.model.scheme.SchemeAnswer;
import nl.trede.jobs.model.scheme.SchemeAnswerRepository;
import nl.trede.jobs.model.scheme.SchemeAnswers;
import nl.trede.vault.model.Changed;

/// *Regelingen* for each job of a client: what has to be found out first, what applies, what does not and why, and what was asked for.
public final class SchemesPane extends VBox {
    private static final int MOST_JOBS = 4;

    private final Desk desk;
    private final Text text;
    private final ClientSchemes schemes;
    private final SchemeAnswers answers;
    private final Instruments instruments;
    private final UUID clientId;
    private final Steps steps;
    private Optional<Place> chosen = Optional.empty();
    private Optional<UUID> only = Optional.empty();

    public SchemesPane(Desk desk, ClientSchemes schemes, SchemeAnswers answers, Instruments instruments, UUID clientId) {
        this.desk = desk;
        this.text = desk.text();
        this.schemes = schemes;
        this.answers = answers;
        this.instruments = instruments;
        this.clientId = clientId;
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(text.get(message))));
        setId("schemes");
        reload();
    }

    /// Shows the schemes for one job only, or for all of them again.
    public void about(Optional<UUID> job) {
        if (!job.equals(only)) {
            only = job;
            reload();
        }
    }

    /// Called on whatever thread saved.
    public void changed(Changed changed) {
        if (changed.touches(JobRepository.SHELF, EmployerRepository.SHELF, ClientRepository.SHELF, BenefitEntitlementRepository.SHELF,
                SchemeRuleRepository.SHELF, SchemeAnswerRepository.SHELF, InstrumentRepository.SHELF)) {
            reload();
        }
    }

    private void reload() {
        steps.read(() -> schemes.of(clientId), this::show);
    }

    /// Makes the card anew. The focus stays at the same place in it, so that questions can be answered one after the other with the keys.
    private void show(List<OfPlace> all) {
        int focused = getScene() == null ? -1 : controls().indexOf(getScene().getFocusOwner());
        fill(all);
        List<Node> now = controls();
        if (focused >= 0 && !now.isEmpty()) {
            InWindow.focus(now.get(Math.min(focused, now.size() - 1)));
        }
    }

    private List<Node> controls() {
        var controls = new ArrayList<Node>();
        gather(this, controls);
        return controls;
    }

    private static void gather(Node node, List<Node> controls) {
        if (node instanceof ButtonBase || node instanceof TextField) {
            controls.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, controls));
        }
    }

    private void fill(List<OfPlace> all) {
        List<OfPlace> places = places(all);
        Chips<OfPlace> choice = Chips.single(places, this::name);
        choice.setId("scheme-places");
        var body = new VBox();
        var day = Labels.small("");
        var card = new Card(text.get("jobs.schemes.title"));
        var rules = Buttons.link(text.get("jobs.schemes.rules"), () -> desk.navigator().open(Destination.room("schemes")));
        choice.valueProperty().subscribe(place -> {
            if (place != null) {
                chosen = Optional.of(place.place());
                card.subtitleProperty().set(count(place));
                day.setText(text.get("jobs.schemes.day", place.place().day()));
                body.getChildren().setAll(lines(place));
            }
        });
        choice.setValue(places.stream().filter(one -> chosen.filter(was -> same(was, one.place())).isPresent()).findFirst().orElse(places.getFirst()));
        var head = new VBox(choice, new VBox(Labels.small(text.get("jobs.schemes.intro")), day));
        head.getStyleClass().add("agreement-box");
        getChildren().setAll(card.right(rules).lines(head, body));
    }

    private List<OfPlace> places(List<OfPlace> all) {
        List<OfPlace> one = all.stream().filter(each -> each.place().job().map(Job::id).filter(id -> only.filter(id::equals).isPresent()).isPresent()).toList();
        if (!one.isEmpty()) {
            return one;
        }
        var places = new ArrayList<>(all.stream().filter(each -> each.place().job().isPresent()).limit(MOST_JOBS).toList());
        all.stream().filter(each -> each.place().job().isEmpty()).forEach(places::add);
        return places;
    }

    private static boolean same(Place one, Place other) {
        return one.job().map(Job::id).equals(other.job().map(Job::id)) && (one.job().isPresent() || one.kind() == other.kind());
    }

    private String name(OfPlace one) {
        return one.place().job().map(Job::title).orElseGet(() -> text.get("jobs.schemes.supposed", one.place().kind()));
    }

    private String count(OfPlace one) {
        long applies = one.verdicts().stream().filter(Verdict.Applies.class::isInstance).count();
        long ask = one.verdicts().stream().filter(Verdict.AskFirst.class::isInstance).count();
        return text.get("jobs.schemes.count", applies, ask);
    }

    private List<Node> lines(OfPlace one) {
        var lines = new ArrayList<Node>();
        // The page of the job itself tells more about it.
        one.trial().filter(clock -> only.isEmpty()).ifPresent(clock -> lines.add(clock(clock)));
        one.questions().forEach(question -> lines.add(question(one, question)));
        one.verdicts().stream().sorted(Comparator.comparingInt(SchemesPane::order)).forEach(verdict -> lines.add(verdict(one, verdict)));
        if (!one.given().isEmpty()) {
            lines.add(band(text.get("jobs.schemes.given")));
            one.given().forEach(answer -> lines.add(given(answer)));
        }
        return lines;
    }

    private Node clock(TrialClock clock) {
        Tone tone = clock.day() == clock.days() ? Tone.DANGER : clock.days() - clock.day() < TrialPlacement.NOTICE_DAYS ? Tone.ATTENTION : Tone.ACCENT;
        var line = new ListLine(text.get("jobs.trial.clock", clock.day(), clock.days(), clock.end())).strong().dot(tone)
                .sub(text.get(clock.longer() ? "jobs.trial.clock.longer" : "jobs.trial.clock.usual", clock.lastAllowed()))
                .sub(text.get("jobs.trial.clock.settle", clock.settleBy()));
        line.setId("trial-clock");
        return line;
    }

    private static Node band(String words) {
        var band = new VBox(Labels.small(words));
        band.getStyleClass().add("agreement-box");
        return band;
    }

    private static int order(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Applies applies -> 0;
            case Verdict.AskFirst ask -> 1;
            case Verdict.DoesNot not -> 2;
            case Verdict.OutOfTime time -> 3;
        };
    }

    private Node question(OfPlace one, Question question) {
        Fact.Known known = question.fact().known();
        UUID job = one.place().job().map(Job::id).orElse(null);
        UUID about = known == Fact.Known.OF_JOB ? job : null;
        boolean here = known == Fact.Known.OF_CLIENT || known == Fact.Known.OF_JOB && job != null
                || known == Fact.Known.OF_EMPLOYER && one.place().employer().isEmpty() && job != null;
        UUID owner = known == Fact.Known.OF_EMPLOYER ? job : about;
        return QuestionLine.of(text, question, here, new QuestionLine.Answering() {
            @Override
            public void yesNo(boolean yes) {
                steps.take(() -> answers.yesNo(clientId, owner, question.fact(), yes), SchemesPane.this::answered);
            }

            @Override
            public void number(String typed, Consumer<String> refused) {
                steps.take(() -> answers.number(clientId, owner, question.fact(), typed), SchemesPane.this::answered, message -> {
                    refused.accept(text.get(message));
                    desk.notices().show(Notice.danger(text.get(message)));
                });
            }

            @Override
            public void elsewhere() {
                desk.navigator().open(known == Fact.Known.OF_EMPLOYER ? one.place().employer().map(Employer::id).map(Destination::employer)
                        .orElseGet(() -> Destination.room("employers")) : Destination.client(clientId, "trajectory"));
            }
        });
    }

    private void answered(SchemeAnswers.Saved saved) {
        undoable(Message.of("jobs.schemes.answered", saved.answer().fact()), () -> answers.undo(saved));
    }

    private Node given(SchemeAnswer answer) {
        String said = answer.affirmed() == null ? text.number(answer.amount(), Math.max(0, answer.amount().stripTrailingZeros().scale()))
                : text.get(answer.affirmed() ? "jobs.schemes.yes" : "jobs.schemes.no");
        return new ListLine(text.get("jobs.schemes.said", answer.fact(), said)).right(text.date(answer.answeredOn()))
                .right(new IconButton(Icon.DELETE, text.get("jobs.schemes.forget"), () -> steps.read(() -> answers.forget(answer),
                        saved -> undoable(Message.of("jobs.schemes.forgotten", answer.fact()), () -> answers.undo(saved)))));
    }

    private Node verdict(OfPlace one, Verdict verdict) {
        ListLine line = new VerdictLine(text).of(verdict);
        line.setId("scheme-" + verdict.rule().scheme());
        Optional<Instrument> asked = Optional.ofNullable(one.instruments().get(verdict.rule().scheme()));
        if (asked.isPresent()) {
            request(line, asked.get());
        } else if ((verdict instanceof Verdict.Applies || verdict instanceof Verdict.AskFirst) && one.place().job().isPresent()) {
            var request = Buttons.small(text.get("jobs.schemes.request"), () -> steps.take(() -> instruments.request(clientId,
                    one.place().job().get().id(), verdict.rule().scheme()), this::decided));
            request.setId("request-" + verdict.rule().scheme());
            line.right(request);
        }
        return line;
    }

    private void request(ListLine line, Instrument asked) {
        line.right(DecisionPill.of(text, asked));
        List<InstrumentDecision> next = asked.decision() == InstrumentDecision.AANGEVRAAGD ? List.of(InstrumentDecision.TOEGEKEND, InstrumentDecision.AFGEWEZEN) : List.of(InstrumentDecision.AANGEVRAAGD);
        for (InstrumentDecision decision : next) {
            String verb = decision == InstrumentDecision.AANGEVRAAGD ? text.get("jobs.schemes.reopen") : text.of(decision);
            var button = Buttons.small(verb, () -> steps.take(() -> instruments.decide(asked, decision), this::decided));
            button.setId("decide-" + decision.name() + "-" + asked.scheme());
            line.right(button);
        }
    }

    private void decided(Instruments.Saved saved) {
        undoable(Message.of("jobs.schemes.decided", saved.instrument().decision()), () -> instruments.undo(saved));
    }

    private void undoable(Message done, Runnable undo) {
        desk.notices().show(Notice.success(text.get(done)).with(text.get("jobs.undo"), () -> steps.run(undo,
                () -> desk.notices().show(Notice.info(text.get("jobs.undone"))))));
    }
}
