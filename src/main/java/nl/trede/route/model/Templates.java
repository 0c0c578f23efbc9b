package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.SETTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// The lists of tasks, one for each kind of route. They come with the program as data; a list that somebody changes is kept in the vault and
/// holds from then on, until it is put back.
public final class Templates {
    private static final String RESOURCE = "/nl/trede/route/templates.json";
    private static final String SETTING_NAME = "routes.template.";

    private final Vault vault;
    private final Map<TemplateKind, TaskTemplate> standard;

    public Templates(Vault vault) {
        this.vault = vault;
        this.standard = standard();
    }

    /// The lists as they come with the program, read anew.
    public static Map<TemplateKind, TaskTemplate> standard() {
        try (InputStream resource = Templates.class.getResourceAsStream(RESOURCE)) {
            var lists = Json.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8), TaskTemplate[].class);
            var byKind = new EnumMap<TemplateKind, TaskTemplate>(TemplateKind.class);
            Arrays.stream(lists).forEach(list -> byKind.put(list.kind(), list));
            return byKind;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// As they came with the program.
    public TaskTemplate standard(TemplateKind kind) {
        return standard.get(kind);
    }

    /// As they hold now, in one question. A list in the vault that cannot be read any more does not count.
    public Map<TemplateKind, TaskTemplate> all() {
        var all = new EnumMap<TemplateKind, TaskTemplate>(standard);
        vault.read(dsl -> dsl.selectFrom(SETTING).where(SETTING.NAME.like(SETTING_NAME + "%")).fetchMap(SETTING.NAME, SETTING.CONTENT))
                .values().forEach(content -> read(content).ifPresent(list -> all.put(list.kind(), list)));
        return all;
    }

    public TaskTemplate of(TemplateKind kind) {
        return vault.setting(name(kind)).flatMap(Templates::read).orElseGet(() -> standard.get(kind));
    }

    /// Whether the vault has a list of its own.
    public boolean own(TemplateKind kind) {
        return vault.setting(name(kind)).flatMap(Templates::read).isPresent();
    }

    /// Keeps a list as JSON; the same rules hold for a list that comes from elsewhere.
    public Outcome<TaskTemplate> keep(String json) {
        TaskTemplate list;
        try {
            list = Json.read(json, TaskTemplate.class);
        } catch (IllegalArgumentException unreadable) {
            return Outcome.refused("route.refused.unreadable");
        }
        return list == null ? Outcome.refused("route.refused.unreadable") : keep(list);
    }

    /// Keeps a changed list. Routes that run follow it at once; what was done stays done.
    public Outcome<TaskTemplate> keep(TaskTemplate list) {
        Optional<Message> problem = TemplateCheck.problem(list);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
        }
        if (!list.equals(of(list.kind()))) {
            store(list.kind(), list.equals(standard.get(list.kind())) ? "" : Json.write(list));
        }
        return Outcome.done(list);
    }

    /// Puts a list back as it came with the program.
    public TaskTemplate reset(TemplateKind kind) {
        if (own(kind)) {
            store(kind, "");
        }
        return standard.get(kind);
    }

    private void store(TemplateKind kind, String content) {
        vault.write(write -> {
            write.set(name(kind), content);
            return content;
        });
    }

    private static String name(TemplateKind kind) {
        return SETTING_NAME + kind;
    }

    private static Optional<TaskTemplate> read(String content) {
        if (content.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.read(content, TaskTemplate.class)).filter(list -> TemplateCheck.problem(list).isEmpty());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
