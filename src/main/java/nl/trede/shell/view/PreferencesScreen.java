package nl.trede.shell.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ThemeMode;
import nl.trede.shell.model.Language;
import nl.trede.shell.viewmodel.PreferencesModel;

/// How the program looks and when it locks. Nothing needs to be saved: what is chosen is kept.
public final class PreferencesScreen implements Screen {
    private final Text text;
    private final PreferencesModel model;
    private final Runnable norms;
    private final Optional<Runnable> schemes;

    /// @param norms   opens *Normen en rekenregels*, which belong to the caseload and not to this computer
    /// @param schemes opens the rule table of *Regelingen*, which belongs to the caseload too; empty for who has no clients
    public PreferencesScreen(Text text, PreferencesModel model, Runnable norms, Optional<Runnable> schemes) {
        this.norms = norms;
        this.schemes = schemes;
        this.text = text;
        this.model = model;
    }

    @Override
    public String title() {
        return text.get("shell.preferences");
    }

    @Override
    public Parent content() {
        var language = new FormField(text.get("shell.preferences.language"),
                chips("language", List.of(Language.values()), text::of, model.languageProperty().get(), model.languageProperty()::set));
        var page = new Page(
                new Card(text.get("shell.preferences.look")).content(
                        new FormField(text.get("shell.preferences.theme"), chips("theme", List.of(ThemeMode.values()), text::of,
                                model.themeProperty().get(), model.themeProperty()::set)),
                        new FormField(text.get("shell.preferences.textSize"), chips("text-size", PreferencesModel.TEXT_SIZES,
                                size -> text.get("shell.preferences.percent", size), model.textPercentProperty().get(),
                                model.textPercentProperty()::set)).hint(text.get("shell.preferences.textSize.hint")),
                        language),
                new Card(text.get("shell.preferences.safety")).content(
                        new FormField(text.get("shell.preferences.lock"), chips("lock-minutes", PreferencesModel.LOCK_MINUTES,
                                minutes -> text.get("shell.preferences.minutes", minutes), model.lockMinutesProperty().get(),
                                model.lockMinutesProperty()::set)).hint(text.get("shell.preferences.lock.hint"))),
                Labels.small(text.get("shell.preferences.kept")),
                new Card(text.get("shell.norms")).content(Labels.plain(text.get("shell.norms.where")),
                        new HBox(Buttons.plain(text.get("shell.norms.open"), norms))));
        schemes.ifPresent(open -> page.column().getChildren().add(new Card(text.get("shell.schemes")).content(Labels.plain(text.get("shell.schemes.where")),
                new HBox(Buttons.plain(text.get("shell.schemes.open"), open)))));
        return page;
    }

    private static <T> Chips<T> chips(String id, List<T> options, Function<T, String> label, T now, Consumer<T> choose) {
        Chips<T> chips = Chips.single(options, label);
        chips.setId(id);
        chips.setValue(now);
        chips.valueProperty().addListener((property, was, chosen) -> choose.accept(chosen));
        return chips;
    }
}
