package nl.trede.employers.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.model.EmployerMergeRepository;
import nl.trede.employers.model.MergeService;
import nl.trede.vault.model.Vault;

/// What was merged into an employer, to take apart again however long ago that was. Takes no room while nothing was.
public final class MergesCard extends VBox {
    private final Desk desk;
    private final Text text;
    private final MergeService service;
    private final EmployerMergeRepository merges;
    private final UUID employerId;

    public MergesCard(Vault vault, Desk desk, MergeService service, UUID employerId) {
        this.desk = desk;
        this.text = desk.text();
        this.service = service;
        this.employerId = employerId;
        merges = new EmployerMergeRepository(vault);
        managedProperty().bind(visibleProperty());
        load();
    }

    private void load() {
        desk.tasks().of(progress -> merges.into(employerId)).onDone(this::show).start();
    }

    private void show(List<EmployerMerge> made) {
        setVisible(!made.isEmpty());
        getChildren().setAll(new Card(text.get("employers.merge.made")).lines(made.stream().map(this::line).toList()));
    }

    private ListLine line(EmployerMerge merge) {
        var undo = Buttons.small(text.get("employers.merge.undo"), () -> undo(merge));
        return new ListLine(merge.goneName()).sub(text.date(LocalDate.ofInstant(merge.mergedAt(), Dates.ZONE))).right(undo);
    }

    private void undo(EmployerMerge merge) {
        desk.tasks().of(progress -> service.undo(merge)).onDone(outcome -> {
            desk.notices().show(switch (outcome) {
                case Outcome.Done<Employer>(Employer back) -> Notice.success(text.get("employers.merge.undone", back.name()));
                case Outcome.Refused<Employer>(var why) -> Notice.attention(text.get(why));
            });
            load();
        }).start();
    }
}
