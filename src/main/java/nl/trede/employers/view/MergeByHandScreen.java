package nl.trede.employers.view;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.TypeAhead;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.viewmodel.MergeByHandModel;
import nl.trede.employers.viewmodel.Merging;

/// *Voeg samen*: an employer and another one that a coach chooses by name, side by side.
public final class MergeByHandScreen implements Screen {
    /// The room of the destination; its id is the employer that stays.
    public static final String ROOM = "merge";

    private final Desk desk;
    private final Text text;
    private final MergeByHandModel model;
    private final UUID id;
    private final TypeAhead<Employer> other;
    private final VBox choice = new VBox();
    private final VBox open = new VBox();
    private final Page page;

    public MergeByHandScreen(Desk desk, MergeByHandModel model, UUID id) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.id = id;
        other = new TypeAhead<>(text, model::find, Employer::name, one -> one.city() == null ? "" : one.city());
        other.field().setId("merge-other");
        other.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        page = new Page(Columns.sideAndMain(choice, open));
        model.staysProperty().subscribe(this::choose);
        model.openProperty().subscribe(this::show);
    }

    private void choose(Employer stays) {
        choice.getChildren().setAll(stays == null ? Labels.muted(text.get("employers.gone"))
                : new Card(text.get("employers.merge.byHand")).content(Labels.strong(stays.name()), Labels.muted(text.get("employers.merge.stays")),
                        new FormField(text.get("employers.merge.with"), other).hint(text.get("employers.merge.with.hint"))));
    }

    private void show(Merging now) {
        open.getChildren().clear();
        if (now == null) {
            open.getChildren().add(new Card(text.get("employers.merge.title")).content(new EmptyState(Icon.EMPLOYERS, text.get("employers.merge.choose"))));
        } else {
            open.getChildren().add(new MergeCard(text, now, this::merge, Buttons.plain(text.get("common.cancel"), this::back)));
        }
    }

    private void merge() {
        model.merge(outcome -> {
            switch (outcome) {
                case Outcome.Done<EmployerMerge>(EmployerMerge merge) -> {
                    back();
                    desk.notices().show(Notice.success(text.get("employers.merge.done", merge.goneName()))
                            .with(text.get("employers.undo"), () -> model.undo(merge, this::undone)));
                }
                case Outcome.Refused<EmployerMerge>(var why) -> desk.notices().show(Notice.attention(text.get(why)));
            }
        });
    }

    private void undone(Outcome<Employer> outcome) {
        desk.notices().show(switch (outcome) {
            case Outcome.Done<Employer>(Employer back) -> Notice.info(text.get("employers.merge.undone", back.name()));
            case Outcome.Refused<Employer>(var why) -> Notice.attention(text.get(why));
        });
    }

    private void back() {
        desk.navigator().open(Destination.employer(id));
    }

    @Override
    public String title() {
        return text.get("employers.merge.byHand");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.plain(Icon.BACK, text.get("employers.duplicates.back"), this::back));
    }

    @Override
    public void shown() {
        other.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
