package nl.trede.exchange.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.Concern;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.RefusedCell;

/// What a workbook is and what storing it would do, line by line.
final class PlanLines {
    private static final int SHOWN = 25;

    private final Text text;
    private final ImportPlan plan;
    private final List<Node> lines = new ArrayList<>();

    private PlanLines(Text text, ImportPlan plan) {
        this.text = text;
        this.plan = plan;
    }

    /// @param store does it, with what the person agreed to
    static List<Node> of(Text text, ImportPlan plan, Consumer<Agreement> store) {
        var made = new PlanLines(text, plan);
        made.sender();
        made.integrity();
        made.counts();
        made.concerns();
        made.changes();
        made.refused();
        made.buttons(store);
        return made.lines;
    }

    private void sender() {
        OpenedWorkbook workbook = plan.workbook();
        var origin = workbook.manifest().origin();
        String who = origin.coach() == null ? origin.team() : origin.coach() + ", " + origin.team();
        lines.add(new ListLine(text.get("exchange.plan.from", who, origin.organisation()))
                .sub(text.get("exchange.plan.what", workbook.manifest().period(), workbook.manifest().revision(), workbook.manifest().referenceDate()))
                .dot(workbook.knownSender() ? Tone.SUCCESS : Tone.ATTENTION)
                .pill(workbook.knownSender() ? new Pill(text.get("exchange.plan.known"), Tone.SUCCESS)
                        : new Pill(text.get("exchange.plan.unknown"), Tone.ATTENTION)));
    }

    private void integrity() {
        lines.add(switch (plan.workbook().integrity()) {
            case Integrity.Unchanged() -> new ListLine(text.get("exchange.plan.unchanged")).dot(Tone.SUCCESS);
            case Integrity.EditedByHand(var cells) -> new ListLine(text.get("exchange.plan.edited", cells.size()))
                    .sub(cells.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (cells.size() > SHOWN ? " …" : "")).dot(Tone.ATTENTION);
            case Integrity.SealBroken() -> new ListLine(text.get("exchange.plan.sealBroken")).sub(text.get("exchange.plan.sealBroken.why")).dot(Tone.DANGER);
        });
    }

    private void counts() {
        lines.add(new ListLine(text.get("exchange.plan.counts"))
                .pill(new Pill(text.get("exchange.plan.new", plan.count(ImportPlan.Kind.NEW)), Tone.ACCENT))
                .pill(new Pill(text.get("exchange.plan.changed", plan.count(ImportPlan.Kind.CHANGED))))
                .pill(new Pill(text.get("exchange.plan.same", plan.count(ImportPlan.Kind.SAME))))
                .pill(new Pill(text.get("exchange.plan.gone", plan.count(ImportPlan.Kind.GONE)))));
    }

    private void concerns() {
        for (Concern concern : plan.concerns()) {
            lines.add(new ListLine(text.get(concern.explanation())).dot(concern.kind().blocking() ? Tone.DANGER : Tone.ATTENTION));
        }
    }

    private void changes() {
        plan.lines().stream().filter(line -> line.kind() == ImportPlan.Kind.CHANGED).limit(SHOWN).forEach(line ->
                lines.add(new ListLine(line.sheet() + " · " + line.key()).sub(line.cells().stream()
                        .map(cell -> text.get("exchange.plan.cell", cell.header(), shown(cell.before()), shown(cell.after())))
                        .collect(Collectors.joining(" · ")))));
    }

    private void refused() {
        List<RefusedCell> refused = plan.workbook().refused();
        if (refused.isEmpty()) {
            return;
        }
        lines.add(new ListLine(text.get("exchange.plan.refused", refused.size())).sub(text.get("exchange.plan.refused.why")).dot(Tone.DANGER));
        refused.stream().limit(SHOWN).forEach(cell -> lines.add(new ListLine(cell.cell())
                .sub(text.get("exchange.plan.refused.cell", shown(cell.value()), cell.expected(), shown(cell.example())))));
    }

    private void buttons(Consumer<Agreement> store) {
        var buttons = new HBox();
        buttons.getStyleClass().addAll("panel-buttons", "exchange-buttons");
        var trust = new CheckBox(text.get("exchange.plan.trust"));
        trust.setSelected(true);
        boolean unknown = plan.kinds().contains(Concern.Kind.UNKNOWN_SENDER) || plan.kinds().contains(Concern.Kind.OTHER_KEY);
        if (unknown) {
            buttons.getChildren().add(trust);
        }
        boolean rival = plan.kinds().contains(Concern.Kind.RIVAL);
        if (rival) {
            buttons.getChildren().add(Buttons.plain(text.get("exchange.plan.keepBoth"), () -> store.accept(
                    new Agreement(plan.kinds(), unknown && trust.isSelected(), Agreement.Rival.KEEP_BOTH))));
        }
        boolean blocked = plan.kinds().stream().anyMatch(Concern.Kind::blocking);
        buttons.getChildren().add(Buttons.plain(text.get(rival ? "exchange.plan.replace" : blocked ? "exchange.plan.anyway" : "exchange.plan.store"),
                () -> store.accept(Agreement.toAll(plan, unknown && trust.isSelected()))));
        lines.add(buttons);
    }

    private String shown(String value) {
        return value.isEmpty() ? text.get("exchange.plan.nothing") : value;
    }
}
