package nl.trede.jobs.view;

import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Facts;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReport;
import nl.trede.jobs.model.JobFile;

/// The report at the end of a job, with both views on the reason.
final class EndCard extends VBox {
    EndCard(Text text, JobFile file) {
        Job job = file.row().job();
        Optional<JobEndReport> report = file.endReport();
        String asked = report.map(JobEndReport::clientReason).map(text::of).orElseGet(() -> text.get("jobs.report.notAsked"));
        var facts = new Facts().add(text.get("jobs.report.clientSays"), said(asked, report.map(JobEndReport::clientWords)))
                .add(text.get("jobs.report.coachSays"), said(text.of(job.endReason()), report.map(JobEndReport::coachWords)))
                .add(text.get("jobs.field.initiative"), job.endInitiative() == null ? "" : text.of(job.endInitiative()))
                .add(text.get("jobs.field.lessons"), Optional.ofNullable(job.lessonsLearned()).orElse(""))
                .add(text.get("jobs.report.next"), next(text, job, report));
        getChildren().add(new Card(text.get("jobs.report.end"), report.map(one -> text.date(one.reportedOn())).orElse("")).content(facts));
    }

    private static String said(String reason, Optional<String> words) {
        return words.map(said -> reason + "\n" + said).orElse(reason);
    }

    private static String next(Text text, Job job, Optional<JobEndReport> report) {
        if (job.nextJobWanted() == null) {
            return "";
        }
        return report.map(JobEndReport::nextJob).orElseGet(() -> text.get(job.nextJobWanted() ? "jobs.report.nextYes" : "jobs.report.nextNo"));
    }
}
