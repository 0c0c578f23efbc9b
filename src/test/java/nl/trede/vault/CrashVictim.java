package nl.trede.vault;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Saves without end and tells which saves were acknowledged, until somebody kills it. Every transaction holds two rows.
final class CrashVictim {
    private CrashVictim() {
    }

    public static void main(String[] args) {
        Vault vault = TestVault.reopen(Path.of(args[0]));
        System.out.println("open");
        for (int number = 0;; number++) {
            UUID id = Ids.next();
            int text = number;
            vault.write(write -> {
                write.save(ClientRepository.SHELF, client(id, text));
                write.save(ActionItemRepository.SHELF, agreement(id));
                return null;
            });
            System.out.println(id);
        }
    }

    private static Client client(UUID id, int number) {
        return new Client(id, "Cliënt " + number, null, null, null, null, null, null, null, null, null, "x".repeat(number % 900), false,
                TestVault.CLOCK.instant(), null);
    }

    /// Its id is the client's, so that each half of a transaction can be found from the other.
    private static ActionItem agreement(UUID id) {
        return new ActionItem(id, id, null, null, "Bellen", ActionOwner.COACH, LocalDate.of(2026, 11, 23), ActionStatus.OPEN, null);
    }
}
