package nl.trede.employers.view;

import java.util.List;
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
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.employers.model.Duplicates.Pair;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerMerge;
import nl.trede.employers.viewmodel.DuplicatesModel;

/// *Mogelijk dubbel*: employers that may be one, to merge or to keep apart.
public final class DuplicatesScreen implements Screen {
    /// The room of the destination.
    public static final String ROOM = "duplicates";

    private final Desk desk;
    private final Text text;
    private final DuplicatesModel model;
    private final VBox list = new VBox();
    private final VBox open = new VBox();
    private final Page page;

    public DuplicatesScreen(Desk desk, DuplicatesModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        page = new Page(Columns.sideAndMain(list, open));
        model.pairsProperty().subscribe(pairs -> {
            if (pairs != null) {
                show(pairs);
            }
        });
        model.openProperty().subscribe(this::show);
    }

    private void show(List<Pair> pairs) {
        var card = new Card(text.get("employers.duplicates.title"), text.get("employers.duplicates.count", pairs.size()));
        if (pairs.isEmpty()) {
            card.content(new EmptyState(Icon.EMPLOYERS, text.get("employers.duplicates.none"))
                    .button(text.get("employers.duplicates.back"), () -> desk.navigator().open(Destination.room("employers"))));
        } else {
            card.lines(pairs.stream().map(this::line).toList());
        }
        list.getChildren().setAll(card);
        if (model.openProperty().get() == null && !pairs.isEmpty()) {
            model.open(pairs.getFirst());
        }
    }

    private ListLine line(Pair pair) {
        String where = String.join(" · ", java.util.stream.Stream.of(pair.second().city(), text.of(pair.likeness()))
                .filter(java.util.Objects::nonNull).toList());
        return new ListLine(pair.first().name()).sub(pair.second().name()).sub(where).onOpen(() -> model.open(pair));
    }

    private void show(DuplicatesModel.Open now) {
        open.getChildren().clear();
        if (now != null) {
            open.getChildren().add(new MergeCard(text, now.merging(), this::merge, Buttons.plain(text.get("employers.merge.apart"), () -> differ(now.pair()))));
        }
    }

    private void merge() {
        model.merge(outcome -> {
            switch (outcome) {
                case Outcome.Done<EmployerMerge>(EmployerMerge merge) -> desk.notices().show(Notice.success(text.get("employers.merge.done", merge.goneName()))
                        .with(text.get("employers.undo"), () -> model.undo(merge, this::undone)));
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

    private void differ(Pair pair) {
        model.differ(pair);
        desk.notices().show(Notice.success(text.get("employers.duplicates.apart")).with(text.get("employers.undo"), () -> model.maybeOne(pair)));
    }

    @Override
    public String title() {
        return text.get("employers.duplicates.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(Buttons.plain(Icon.BACK, text.get("employers.duplicates.back"), () -> desk.navigator().open(Destination.room("employers"))));
    }

    @Override
    public void close() {
        model.close();
    }
}
