package nl.trede.jobs.view;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.SupportFrequency;
import nl.trede.jobs.model.SupportGiver;
import nl.trede.jobs.model.SupportKind;
import nl.trede.jobs.model.SupportLine;
import nl.trede.jobs.model.SupportPhase;
import nl.trede.jobs.model.Supported;
import nl.trede.vault.model.Ids;

/// One line of a *steunplan* while it is added or changed.
final class SupportLineForm extends VBox {
    private final Text text;
    private final SupportLine line;
    private final EnumBox<SupportPhase> phase;
    private final EnumBox<SupportKind> kind;
    private final EnumBox<SupportFrequency> frequency;
    private final EnumBox<SupportGiver> giver;
    private final EnumBox<Supported> supported;
    private final FormField supportedField;
    private Consumer<SupportLine> save = now -> { };

    /// A line of the phase it is now, by the coach, for the client.
    static SupportLine fresh(FollowAlongPlan plan, int position, SupportPhase now) {
        return new SupportLine(Ids.next(), plan.id(), plan.clientId(), now, position, Supported.CLIENT, SupportGiver.COACH, SupportKind.GESPREK,
                SupportFrequency.MAANDELIJKS);
    }

    SupportLineForm(Text text, SupportLine line, boolean fresh, Runnable cancel, Runnable remove) {
        this.text = text;
        this.line = line;
        phase = box(SupportPhase.class, line.phase(), "line-phase");
        kind = box(SupportKind.class, line.kind(), "line-kind");
        frequency = box(SupportFrequency.class, line.frequency(), "line-frequency");
        giver = box(SupportGiver.class, line.givenBy(), "line-giver");
        supported = box(Supported.class, line.supported(), "line-supported");
        supportedField = new FormField(text.get("jobs.plan.field.supported"), supported);
        var keep = Buttons.primary(text.get("jobs.save"), () -> save.accept(entered()));
        keep.setId("line-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), cancel), keep);
        if (!fresh) {
            buttons.getChildren().addFirst(Buttons.plain(text.get("jobs.plan.removeLine"), remove));
        }
        buttons.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get(fresh ? "jobs.plan.add" : "jobs.plan.change")).emphasised().content(
                Columns.equal(new FormField(text.get("jobs.plan.field.phase"), phase), new FormField(text.get("jobs.plan.field.kind"), kind)),
                Columns.equal(new FormField(text.get("jobs.plan.field.frequency"), frequency), new FormField(text.get("jobs.plan.field.giver"), giver)),
                supportedField, buttons));
    }

    void onSave(Consumer<SupportLine> save) {
        this.save = save;
    }

    void begin() {
        InWindow.focus(phase);
    }

    void refuse(Message why) {
        supportedField.error(text.get(why));
    }

    private SupportLine entered() {
        supportedField.clearError();
        return line.withPhase(phase.getValue()).withKind(kind.getValue()).withFrequency(frequency.getValue()).withGivenBy(giver.getValue())
                .withSupported(supported.getValue());
    }

    private <E extends Enum<E>> EnumBox<E> box(Class<E> type, E value, String id) {
        var box = new EnumBox<>(text, type);
        box.setValue(value);
        box.setId(id);
        return box;
    }
}
