package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.common.text.Text;
import nl.trede.employers.model.ScanAnswer;
import nl.trede.employers.model.ScanAnswerBuilder;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanVerdict;
import nl.trede.employers.model.WorkplaceScanBuilder;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;

/// Workplace scans before people start: mostly green, with an adjustment where something asks for one.
final class Workplaces {
    private final Batch batch;
    private final Words words;
    private final LocalDate today;
    private final ScanForm form = ScanForm.in(Text.DUTCH);

    Workplaces(Batch batch, Words words, LocalDate today) {
        this.batch = batch;
        this.words = words;
        this.today = today;
    }

    /// One scan for each employer where the client works or worked.
    ///
    /// @param dice of its own, so that the rest of the sample does not change with it
    void describe(Route route, List<Job> jobs, Dice dice) {
        var scanned = new HashSet<UUID>();
        for (Job job : jobs) {
            if (job.employerId() != null && job.kind() != JobKind.ZZP && !job.startDate().isAfter(today) && scanned.add(job.employerId()) && dice.chance(92)) {
                scan(route, job, dice);
            }
        }
    }

    private void scan(Route route, Job job, Dice dice) {
        LocalDate planned = Dice.workday(job.startDate().minusDays(dice.between(4, 12)));
        LocalDate day = planned.isAfter(today) ? today : planned;
        UUID id = dice.id(day);
        Map<String, String[]> minded = minded(dice);
        var answers = new ArrayList<ScanAnswer>();
        for (ScanForm.Point point : form.points()) {
            String[] seen = minded.get(point.key());
            boolean elsewhere = seen == null && (point.key().equals("irregular") && dice.chance(70)
                    || point.key().equals("insurance") && job.kind() != JobKind.PROEFPLAATSING);
            ScanLight light = seen == null ? elsewhere ? ScanLight.NVT : ScanLight.GROEN : dice.chance(18) ? ScanLight.ROOD : ScanLight.ORANJE;
            answers.add(ScanAnswerBuilder.builder().id(dice.id(day)).scanId(id).clientId(route.client().id()).point(point.key())
                    .question(point.question()).light(light).note(seen == null ? null : seen[1]).adjustment(seen == null ? null : seen[2]).build());
        }
        ScanDecision decision = ScanVerdict.of(form, answers).decision().orElseThrow();
        batch.add(WorkplaceScanRepository.SHELF, WorkplaceScanBuilder.builder().id(id).clientId(route.client().id()).employerId(job.employerId())
                .workplace(job.title()).scannedOn(day).scannedBy(route.coach().name()).decision(decision).agreedWithClient(true).build());
        answers.forEach(answer -> batch.add(ScanAnswerRepository.SHELF, answer));
    }

    private Map<String, String[]> minded(Dice dice) {
        var minded = new HashMap<String, String[]>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            String[] line = dice.pick(words.of("scan")).split("\\|");
            minded.put(line[0], line);
        }
        return minded;
    }
}
