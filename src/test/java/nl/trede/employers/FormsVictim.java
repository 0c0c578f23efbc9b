package nl.trede.employers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.viewmodel.ProfileModel;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.task.Later;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.employers.viewmodel.SearchPlanModel;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.support.Typed;

/// The program while someone types in the search plan and in the profile of a client, without its window. It says each word it typed, until it is
/// killed.
final class FormsVictim {
    private static final long KEY_MILLIS = 25;

    private FormsVictim() {
    }

    public static void main(String[] arguments) throws Exception {
        var vault = TestVault.reopen(Path.of(arguments[0]));
        UUID client = UUID.fromString(arguments[1]);
        var screen = Executors.newSingleThreadScheduledExecutor();
        Later later = (Duration wait, Runnable work) -> screen.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        var tasks = Tasks.background(screen);
        var text = Text.in(Text.DUTCH, List.of("common", "vault", "clients", "employers"));
        var plan = screen.submit(() -> new SearchPlanModel(vault, new TestDesk(text, TestVault.CLOCK, tasks).desk, client, later)).get();
        var profile = new ProfileModel(new ProfileService(vault), client, new Steps(tasks, message -> { }), tasks, later, text);
        while (screen.submit(() -> plan.pageProperty().get() == null).get()) {
            Thread.sleep(5);
        }
        screen.submit(() -> {
            profile.read();
            if (!plan.editing()) {
                plan.begin();
            }
        }).get();
        System.out.println("open");
        for (int word = 1; ; word++) {
            String next = Typed.in(word);
            screen.submit(() -> {
                plan.typed(plan.draft().withTargetRoles(plan.draft().targetRoles() + next));
                profile.change(now -> now.withDreamJob((now.dreamJob() == null ? "" : now.dreamJob()) + next));
            });
            Typed.say(word);
            Thread.sleep(KEY_MILLIS);
        }
    }
}
