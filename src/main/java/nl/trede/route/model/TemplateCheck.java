package nl.trede.route.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// What is wrong with a list of tasks, in the sentence a person sees; the first thing that is.
public final class TemplateCheck {
    static final int MOST_TASKS = 60;
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_KEY = 40;
    /// Furthest from an anchor, in any unit: five years of days.
    static final int FURTHEST = 1830;

    private TemplateCheck() {
    }

    public static Optional<Message> problem(TaskTemplate list) {
        if (list.kind() == null || list.tasks().isEmpty()) {
            return Optional.of(Message.of("route.refused.noTasks"));
        }
        if (list.tasks().size() > MOST_TASKS) {
            return Optional.of(Message.of("route.refused.tooMany", MOST_TASKS));
        }
        if (list.source() == null || list.source().isBlank() || list.source().length() > LONGEST_SOURCE) {
            return Optional.of(Message.of("route.refused.source", LONGEST_SOURCE));
        }
        if (list.validFrom() == null) {
            return Optional.of(Message.of("route.refused.validFrom"));
        }
        return tasks(list.tasks());
    }

    private static Optional<Message> tasks(List<Task> tasks) {
        var keys = new HashSet<String>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            int line = i + 1;
            if (task.title() == null || task.title().isBlank() || task.title().length() > LONGEST_TITLE) {
                return Optional.of(Message.of("route.refused.title", line, LONGEST_TITLE));
            }
            if (task.owner() == null || task.unit() == null || task.anchor() == null) {
                return Optional.of(Message.of("route.refused.incomplete", task.title()));
            }
            if (Math.abs(task.amount()) > FURTHEST) {
                return Optional.of(Message.of("route.refused.amount", task.title(), FURTHEST));
            }
            if (task.key() == null || task.key().isBlank() || task.key().length() > LONGEST_KEY || !keys.add(task.key())) {
                return Optional.of(Message.of("route.refused.key", task.title()));
            }
        }
        return Optional.empty();
    }
}
