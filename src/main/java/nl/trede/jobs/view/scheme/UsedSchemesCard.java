package nl.trede.jobs.view.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.SchemesUsed.AtJob;
import nl.trede.jobs.model.scheme.SchemesUsed.Use;
import nl.trede.jobs.model.scheme.SchemesUsed;

/// The schemes that are or were used at an employer: for each job what was asked, what came of it and why, and how many others may be asked.
public final class UsedSchemesCard extends VBox {
    private final Desk desk;
    private final Text text;

    public UsedSchemesCard(Desk desk, SchemesUsed schemes, UUID employerId) {
        this.desk = desk;
        this.text = desk.text();
        setId("used-schemes");
        desk.tasks().of(progress -> schemes.at(employerId)).onDone(this::show).start();
    }

    private void show(List<AtJob> jobs) {
        long granted = jobs.stream().flatMap(at -> at.uses().stream()).filter(use -> use.instrument().decision() == InstrumentDecision.TOEGEKEND).count();
        var card = new Card(text.get("jobs.used.title"), jobs.isEmpty() ? "" : text.get("jobs.used.count", granted));
        var lines = new ArrayList<Node>();
        for (AtJob at : jobs) {
            lines.add(job(at));
            at.uses().forEach(use -> lines.add(use(at.job(), use)));
        }
        getChildren().setAll(jobs.isEmpty() ? card.content(Labels.muted(text.get("jobs.used.none"))) : card.lines(lines));
    }

    /// The job, which opens where its schemes are looked up and asked for.
    private ListLine job(AtJob at) {
        var line = new ListLine(text.get("jobs.used.job", at.client(), at.job().title())).strong();
        line.sub(period(at.job()));
        if (at.uses().isEmpty()) {
            line.sub(text.get("jobs.used.nothing"));
        }
        if (at.job().endReason() == null && at.applies() + at.ask() > 0) {
            line.sub(text.get("jobs.used.others", at.applies(), at.ask()));
        }
        line.setId("used-job-" + at.job().id());
        return line.onOpen(() -> desk.navigator().open(JobPlaces.job(at.job())));
    }

    /// Who grants it has the last word: then what it gives, whatever the rules said. Of a request that was withdrawn nothing.
    private List<String> why(Instrument asked, Verdict verdict) {
        return switch (asked.decision()) {
            case TOEGEKEND -> List.of(verdict.rule().terms().gives().in(text.locale()));
            case AANGEVRAAGD, AFGEWEZEN -> new VerdictLine(text).why(verdict);
            case INGETROKKEN -> List.of();
        };
    }

    private String period(Job job) {
        if (job.endDate() != null) {
            return text.get("jobs.period", job.startDate(), job.endDate());
        }
        return text.get(job.startDate().isAfter(desk.today()) ? "jobs.from" : "jobs.since", job.startDate());
    }

    private ListLine use(Job job, Use use) {
        Instrument asked = use.instrument();
        var line = new ListLine(use.name().in(text.locale())).dot(DecisionPill.tone(asked.decision()));
        line.sub(asked.decidedOn() == null ? text.get("jobs.used.asked", asked.requestedOn())
                : text.get("jobs.used.decided", asked.decision(), asked.decidedOn(), asked.requestedOn()));
        if (asked.validUntil() != null) {
            line.sub(text.get("jobs.used.until", asked.validUntil()));
        }
        if (asked.reference() != null) {
            line.sub(text.get("jobs.used.reference", asked.reference()));
        }
        use.verdict().ifPresent(verdict -> why(asked, verdict).forEach(line::sub));
        line.setId("used-" + asked.scheme());
        return line.onOpen(() -> desk.navigator().open(JobPlaces.job(job)));
    }
}
