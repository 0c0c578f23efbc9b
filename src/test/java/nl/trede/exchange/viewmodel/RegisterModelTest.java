package nl.trede.exchange.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import nl.trede.common.task.Tasks;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterModelTest {
    @Test
    void nobodyKnowsThatTheRegisterIsEmptyBeforeItWasRead(@TempDir Path folder) {
        var waiting = new ArrayDeque<Runnable>();
        try (Vault vault = TestVault.create(folder)) {
            var model = new RegisterModel(vault, null, new Tasks(waiting::add, Runnable::run));
            assertThat(model.readProperty().get()).isFalse();
            waiting.remove().run();
            assertThat(model.readProperty().get()).isTrue();
            assertThat(model.lines()).isEmpty();
            model.close();
        }
    }
}
