package nl.trede.shell.viewmodel;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.ui.ThemeMode;
import nl.trede.shell.model.Language;
import nl.trede.shell.model.Preferences;
import nl.trede.shell.model.PreferencesStore;

/// The preferences while the program runs: every change holds at once and is kept.
public final class PreferencesModel {
    /// Text sizes to choose from, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 120, 130, 140, 150, 160);
    /// Minutes without a key or a click after which the vault locks.
    public static final List<Integer> LOCK_MINUTES = List.of(2, 5, 10, 15, 30, 60);

    private final ObjectProperty<ThemeMode> theme;
    private final IntegerProperty textPercent;
    private final ObjectProperty<Language> language;
    private final IntegerProperty lockMinutes;

    public PreferencesModel(PreferencesStore store) {
        Preferences now = store.get();
        theme = new SimpleObjectProperty<>(this, "theme", now.theme());
        textPercent = new SimpleIntegerProperty(this, "textPercent", now.textPercent());
        language = new SimpleObjectProperty<>(this, "language", now.language());
        lockMinutes = new SimpleIntegerProperty(this, "lockMinutes", now.lockMinutes());
        theme.addListener((property, was, chosen) -> store.change(kept -> kept.withTheme(chosen)));
        textPercent.addListener((property, was, chosen) -> store.change(kept -> kept.withTextPercent(chosen.intValue())));
        language.addListener((property, was, chosen) -> store.change(kept -> kept.withLanguage(Objects.requireNonNull(chosen))));
        lockMinutes.addListener((property, was, chosen) -> store.change(kept -> kept.withLockMinutes(chosen.intValue())));
    }

    public ObjectProperty<ThemeMode> themeProperty() {
        return theme;
    }

    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public IntegerProperty lockMinutesProperty() {
        return lockMinutes;
    }
}

