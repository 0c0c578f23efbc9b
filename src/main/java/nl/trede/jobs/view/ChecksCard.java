package nl.trede.jobs.view;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.clients.ContactLine;
import nl.trede.clients.model.ContactKind;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.jobs.model.Checkpoint;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.viewmodel.JobPageModel;

/// The support checks of a job (domain §10.17): what was kept, what was missed, and the next one, which can be done here.
final class ChecksCard extends VBox {
    ChecksCard(Desk desk, JobFile file, JobPageModel model) {
        Text text = desk.text();
        var lines = new ArrayList<Node>();
        boolean next = false;
        for (Checkpoint check : file.checks()) {
            boolean later = check.on(desk.today()) == Checkpoint.State.LATER;
            if (!later || !next) {
                lines.add(line(desk, file, model, check));
            }
            next |= later;
        }
        String score = file.score().due() == 0 ? "" : text.get("jobs.check.score", file.score().kept(), file.score().due());
        getChildren().add(new Card(text.get("jobs.checks"), score).lines(lines));
    }

    private static Node line(Desk desk, JobFile file, JobPageModel model, Checkpoint check) {
        Text text = desk.text();
        var line = new ListLine(JobWords.check(text, check)).sub(text.get("jobs.check.period", check.from(), check.until()));
        Checkpoint.State state = check.on(desk.today());
        line.setId("check-" + check.kind() + check.number());
        line.pill(new Pill(text.get("jobs.check.state." + state), tone(state)));
        check.kept().ifPresent(day -> line.right(text.shortDate(day)));
        if (state != Checkpoint.State.OPEN) {
            return line;
        }
        var box = new VBox(line);
        Runnable log = () -> ContactLine.toggle(box, line, desk, file.row().job().clientId(), ContactKind.JOBCOACHING_OP_WERKPLEK, model::log);
        line.right(Buttons.small(text.get("jobs.due.log"), log));
        new LineActions(line).add(Icon.CHECK, text.get("jobs.due.log"), KeyCode.G, log);
        return box;
    }

    private static Tone tone(Checkpoint.State state) {
        return switch (state) {
            case KEPT -> Tone.SUCCESS;
            case MISSED -> Tone.DANGER;
            case OPEN -> Tone.ACCENT;
            case LATER -> Tone.NEUTRAL;
        };
    }
}
