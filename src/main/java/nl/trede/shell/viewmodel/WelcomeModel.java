package nl.trede.shell.viewmodel;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.common.outcome.Message;
import nl.trede.common.task.Tasks;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.shell.model.Gate;
import nl.trede.shell.model.Passphrase;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Unlocking a caseload or making one: which page is shown, what is typed, what went wrong.
public final class WelcomeModel {
    /// The pages of the welcome screen.
    public enum Page {
        START,
        UNLOCK,
        PERSON,
        SECRET,
        RECOVERY
    }

    private final Gate gate;
    private final Tasks tasks;
    private final Consumer<Vault> entered;
    private final Passphrase judge = new Passphrase();

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.START);
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper strength = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final StringProperty secret = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.JOBCOACH);
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty team = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty fte = new SimpleStringProperty("");
    private final StringProperty recoveryKey = new SimpleStringProperty("");
    private @Nullable Vault created;

    /// @param entered hears the open vault when the user is in
    public WelcomeModel(Gate gate, Tasks tasks, Consumer<Vault> entered) {
        this.gate = gate;
        this.tasks = tasks;
        this.entered = entered;
        secret.subscribe(this::judge);
    }

    /// Shows a page and forgets what was wrong on the one before.
    public void show(Page next) {
        problem.set(null);
        secret.set("");
        repeated.set("");
        page.set(next);
    }

    /// Opens the caseload in [#folderProperty] with what was typed.
    public void unlock() {
        if (secret.get().isEmpty()) {
            problem.set(Message.of("shell.welcome.problem.empty"));
            return;
        }
        Path chosen = folder.get();
        char[] typed = secret.get().toCharArray();
        run(() -> gate.open(chosen, typed));
    }

    /// From who to where and how it is locked.
    public void confirmPerson() {
        if (name.get().isBlank()) {
            problem.set(Message.of("shell.welcome.problem.name"));
        } else if (team.get().isBlank() && !(organisation.get().isBlank() && region.get().isBlank())) {
            problem.set(Message.of("shell.welcome.problem.team"));
        } else if (!fte.get().isBlank() && readFte().isEmpty()) {
            problem.set(Message.of("shell.welcome.problem.fte"));
        } else {
            show(Page.SECRET);
        }
    }

    /// Makes the caseload.
    public void create() {
        if (judge.score(secret.get()) < Passphrase.ENOUGH) {
            problem.set(Message.of("shell.welcome.problem.weak"));
        } else if (!secret.get().equals(repeated.get())) {
            problem.set(Message.of("shell.welcome.problem.different"));
        } else {
            var caseload = new NewCaseload(name.get().strip(), role.get(), team.get().strip(), organisation.get().strip(),
                    region.get().isBlank() ? null : region.get(), readFte().orElse(null));
            Path chosen = folder.get();
            char[] typed = secret.get().toCharArray();
            run(() -> gate.create(chosen, typed, caseload));
        }
    }

    public void openExample() {
        run(gate::example);
    }

    /// The recovery key has been kept: on to the caseload.
    public void enter() {
        Vault vault = created;
        if (vault != null) {
            created = null;
            recoveryKey.set("");
            entered.accept(vault);
        }
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Of the passphrase being chosen: −1 while empty, else 0–4.
    public ReadOnlyIntegerProperty strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    public StringProperty secretProperty() {
        return secret;
    }

    public StringProperty repeatedProperty() {
        return repeated;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    public StringProperty organisationProperty() {
        return organisation;
    }

    public StringProperty teamProperty() {
        return team;
    }

    /// The code of the chosen region, empty for none.
    public StringProperty regionProperty() {
        return region;
    }

    public StringProperty fteProperty() {
        return fte;
    }

    public StringProperty recoveryKeyProperty() {
        return recoveryKey;
    }

    private void run(java.util.concurrent.Callable<Opening> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(null);
        tasks.of(progress -> opening.call()).onDone(this::opened).onTrouble(this::failed).start();
    }

    private void opened(Opening opening) {
        busy.set(false);
        switch (opening) {
            case Opening.Opened(Vault vault) -> {
                secret.set("");
                entered.accept(vault);
            }
            case Opening.Created(Vault vault, String key) -> {
                created = vault;
                show(Page.RECOVERY);
                recoveryKey.set(key);
            }
            case Opening.WrongPassphrase() -> problem.set(Message.of("shell.welcome.problem.wrong"));
            case Opening.Refused(var why, Message message) -> problem.set(message);
        }
    }

    private void failed(Exception trouble) {
        busy.set(false);
        problem.set(trouble instanceof nl.trede.vault.model.VaultTrouble known ? known.sentence()
                : Message.of("vault.trouble.file"));
    }

    private void judge(String typed) {
        if (page.get() != Page.SECRET || typed.isEmpty()) {
            strength.set(-1);
            return;
        }
        tasks.of(progress -> judge.score(typed)).onDone(score -> {
            if (typed.equals(secret.get())) {
                strength.set(score);
            }
        }).start();
    }

    private Optional<BigDecimal> readFte() {
        try {
            var number = new BigDecimal(fte.get().strip().replace(',', '.'));
            return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
