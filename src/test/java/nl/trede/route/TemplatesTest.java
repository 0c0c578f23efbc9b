package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.outcome.Outcome;
import nl.trede.route.model.Anchor;
import nl.trede.route.model.OffsetUnit;
import nl.trede.route.model.Task;
import nl.trede.route.model.TaskTemplate;
import nl.trede.route.model.TemplateCheck;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.model.Templates;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists of tasks as data: those that come with the program, those of a team, and those that cannot be.
class TemplatesTest {
    @TempDir
    Path folder;
    private Vault vault;
    private Templates templates;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        templates = new Templates(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void every_kind_of_route_has_a_list_that_keeps_the_rules_and_names_its_source() {
        for (TemplateKind kind : TemplateKind.values()) {
            TaskTemplate list = templates.of(kind);
            assertThat(TemplateCheck.problem(list)).as("%s", kind).isEmpty();
            assertThat(list.tasks()).as("%s", kind).hasSizeGreaterThan(3);
        }
        assertThat(templates.of(TemplateKind.WERK_ALS_BESTE_ZORG).tasks()).extracting(Task::owner)
                .contains(ActionOwner.GGZ, ActionOwner.COACH, ActionOwner.GEMEENTE, ActionOwner.WERKGEVER);
        assertThat(templates.of(TemplateKind.POORTWACHTER).tasks()).extracting(Task::amount).containsExactly(6, 8, 52, 91);
    }

    @Test
    void a_changed_list_holds_from_then_on_and_can_be_put_back() {
        TaskTemplate oad = templates.of(TemplateKind.OAD);
        var more = new ArrayList<>(oad.tasks());
        more.add(new Task("own-1", "Bezoek aan de school", ActionOwner.COACH, 9, OffsetUnit.WEEKS, Anchor.START, true));
        var own = new TaskTemplate(TemplateKind.OAD, "afspraak van de regio", LocalDate.of(2027, 1, 1), more);

        assertThat(templates.keep(own).isDone()).isTrue();
        assertThat(new Templates(vault).of(TemplateKind.OAD)).isEqualTo(own);
        assertThat(new Templates(vault).all()).containsEntry(TemplateKind.OAD, own).containsEntry(TemplateKind.IPS_EPA, templates.standard(TemplateKind.IPS_EPA));
        assertThat(templates.own(TemplateKind.OAD)).isTrue();

        templates.reset(TemplateKind.OAD);
        assertThat(templates.of(TemplateKind.OAD)).isEqualTo(oad);
        assertThat(templates.own(TemplateKind.OAD)).isFalse();
    }

    @Test
    void a_list_that_is_as_delivered_is_no_list_of_ones_own() {
        TaskTemplate oad = templates.of(TemplateKind.OAD);
        templates.keep(new TaskTemplate(oad.kind(), "anders", oad.validFrom(), oad.tasks()));
        assertThat(templates.own(TemplateKind.OAD)).isTrue();
        templates.keep(oad);
        assertThat(templates.own(TemplateKind.OAD)).isFalse();
    }

    @Test
    void what_is_wrong_is_said_and_changes_nothing() {
        TaskTemplate oad = templates.of(TemplateKind.OAD);
        Task task = oad.tasks().getFirst();
        assertRefused("route.refused.noTasks", oad, List.of());
        assertRefused("route.refused.title", oad, List.of(new Task("a", " ", ActionOwner.COACH, 1, OffsetUnit.DAYS, Anchor.START, true)));
        assertRefused("route.refused.title", oad, List.of(new Task("a", "x".repeat(81), ActionOwner.COACH, 1, OffsetUnit.DAYS, Anchor.START, true)));
        assertRefused("route.refused.incomplete", oad, List.of(new Task("a", "a", null, 1, OffsetUnit.DAYS, Anchor.START, true)));
        assertRefused("route.refused.amount", oad, List.of(new Task("a", "a", ActionOwner.COACH, -1831, OffsetUnit.DAYS, Anchor.START, true)));
        assertRefused("route.refused.key", oad, List.of(task, task));
        assertRefused("route.refused.tooMany", oad, java.util.Collections.nCopies(61, task));
        assertThat(refusal(templates.keep(new TaskTemplate(oad.kind(), " ", oad.validFrom(), oad.tasks())))).isEqualTo("route.refused.source");
        assertThat(refusal(templates.keep(new TaskTemplate(oad.kind(), "bron", null, oad.tasks())))).isEqualTo("route.refused.validFrom");
        for (String json : List.of("", "{", "[]", "{\"kind\":\"ZOMAAR\"}", "{\"kind\":\"OAD\",\"tasks\":[{\"unit\":\"JAREN\"}]}", "null")) {
            assertThat(templates.keep(json).isDone()).as(json).isFalse();
        }
        assertThat(templates.of(TemplateKind.OAD)).isEqualTo(oad);
        assertThat(templates.keep(Json.write(oad)).isDone()).as("what is written can be read").isTrue();
    }

    @Test
    void a_list_in_the_vault_that_cannot_be_read_any_more_does_not_count() {
        vault.write(write -> {
            write.set("routes.template.OAD", "{\"kind\":\"OAD\",\"tasks\":[{}]}");
            write.set("routes.template.WGB_12", "onzin");
            return true;
        });
        assertThat(templates.of(TemplateKind.OAD)).isEqualTo(templates.standard(TemplateKind.OAD));
        assertThat(templates.all()).containsEntry(TemplateKind.WGB_12, templates.standard(TemplateKind.WGB_12));
    }

    private void assertRefused(String key, TaskTemplate oad, List<Task> tasks) {
        assertThat(refusal(templates.keep(new TaskTemplate(oad.kind(), oad.source(), oad.validFrom(), tasks)))).isEqualTo(key);
    }

    private static String refusal(Outcome<TaskTemplate> outcome) {
        return outcome instanceof Outcome.Refused<TaskTemplate>(var why) ? why.key() : "done";
    }
}
