package nl.trede.employers.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.SchemeRuleRepository;
import nl.trede.employers.model.scheme.SchemeTable.Change;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Vault;

/// The rule table on the screen: what stands in it, and each change with *Ongedaan maken*.
public final class SchemesModel implements AutoCloseable {
    /// A file of rules is a page or two; something larger is something else.
    private static final long LARGEST_FILE = 1_000_000;

    private final Desk desk;
    private final SchemeTable table;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<List<SchemeRule>> rules = new ReadOnlyObjectWrapper<>(this, "rules");
    private final Runnable stop;

    public SchemesModel(Vault vault, Desk desk) {
        this.desk = desk;
        table = new SchemeTable(vault);
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(desk.text().get(message))));
        stop = vault.listen(changed -> {
            if (changed.touches(SchemeRuleRepository.SHELF)) {
                load();
            }
        });
        load();
    }

    /// Versions of one scheme together, the last one first; the schemes by name. Empty (null) until they were read.
    public ReadOnlyObjectProperty<List<SchemeRule>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    private void load() {
        var language = desk.text().locale();
        steps.read(() -> table.all().stream().sorted(Comparator.comparing((SchemeRule rule) -> rule.terms().name().in(language))
                .thenComparing(SchemeRule::scheme).thenComparing(SchemeRule::validFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()))
                .toList(), rules::set);
    }

    /// Puts right or renews, as the form says.
    public void save(RuleForm form, Runnable done, Consumer<Message> refused) {
        take(() -> switch (form.rule()) {
            case Outcome.Refused<SchemeRule>(Message why) -> new Outcome.Refused<Change>(why);
            case Outcome.Done<SchemeRule>(SchemeRule rule) -> form.renews.get() ? table.renew(rule, form.from.get()) : table.correct(rule);
        }, Message.of("employers.schemes.saved", form.stood().terms().name().in(desk.text().locale())), done, refused);
    }

    public void end(SchemeRule rule, LocalDate last, Runnable done, Consumer<Message> refused) {
        take(() -> table.end(rule.id(), last), Message.of("employers.schemes.ended", rule.terms().name().in(desk.text().locale()), last), done, refused);
    }

    public void versions(UUID rule, Consumer<List<Revision>> answer) {
        steps.read(() -> table.versions(rule), answer);
    }

    /// Puts an earlier version back; what stands now becomes an earlier version too.
    public void restore(SchemeRule version, Runnable done, Consumer<Message> refused) {
        take(() -> table.correct(version), Message.of("employers.schemes.restored"), done, refused);
    }

    /// Reads a file with rules into the table.
    public void read(Path file) {
        steps.take(() -> content(file).map(table::add).orElseGet(() -> Outcome.refused("employers.schemes.unreadable")), change -> undoable(Message.of("employers.schemes.added", change.rules().size()), change));
    }

    /// Writes the table to a file that a colleague can read in.
    public void write(Path file) {
        steps.take(() -> {
            try {
                return Outcome.done(Files.writeString(file, table.file()));
            } catch (java.io.IOException unwritable) {
                return Outcome.refused("employers.schemes.notWritten");
            }
        }, written -> desk.notices().show(Notice.success(desk.text().get("employers.schemes.written"))));
    }

    private static Optional<String> content(Path file) {
        try {
            return Files.size(file) > LARGEST_FILE ? Optional.empty() : Optional.of(Files.readString(file));
        } catch (java.io.IOException unreadable) {
            return Optional.empty();
        }
    }

    private void take(Callable<Outcome<Change>> step, Message sentence, Runnable done, Consumer<Message> refused) {
        steps.take(step, change -> {
            done.run();
            undoable(sentence, change);
        }, refused);
    }

    private void undoable(Message sentence, Change change) {
        var text = desk.text();
        desk.notices().show(Notice.success(text.get(sentence)).with(text.get("employers.undo"), () -> steps.run(() -> table.undo(change),
                () -> desk.notices().show(Notice.info(text.get("employers.schemes.undone"))))));
    }

    @Override
    public void close() {
        stop.run();
    }
}
