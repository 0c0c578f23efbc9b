package nl.trede.route.model;

import java.time.LocalDate;
import java.util.List;

/// The tasks that belong to a method, with where they come from and since when they hold.
public record TaskTemplate(TemplateKind kind, String source, LocalDate validFrom, List<Task> tasks) {
    public TaskTemplate {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }
}
