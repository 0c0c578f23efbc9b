package nl.trede.exchange.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Keeps who receives workbooks.
public final class Recipients {
    /// A password that is shorter falls to guessing in an afternoon: Excel's own encryption asks only 100,000 rounds.
    public static final int SHORTEST_PASSWORD = 10;

    private final Vault vault;
    private final RecipientRepository recipients;

    public Recipients(Vault vault) {
        this.vault = vault;
        this.recipients = new RecipientRepository(vault);
    }

    /// What can be filled in about a recipient.
    ///
    /// @param password    empty for a workbook without a password
    /// @param destination folder, empty for none
    public record Entry(String name, Template role, String password, String destination) {
    }

    public List<Recipient> all() {
        return recipients.all();
    }

    /// Adds a recipient, or changes the one with this id. The pseudonyms of a recipient stay as they are.
    public Outcome<Recipient> save(Optional<UUID> id, Entry entry) {
        String name = entry.name().strip();
        if (name.isEmpty()) {
            return Outcome.refused("exchange.refused.name");
        }
        if (!entry.password().isEmpty() && entry.password().length() < SHORTEST_PASSWORD) {
            return Outcome.refused("exchange.refused.password", SHORTEST_PASSWORD);
        }
        Optional<Recipient> before = id.flatMap(recipients::find);
        if (recipients.all().stream().anyMatch(one -> one.name().equalsIgnoreCase(name) && !Optional.of(one.id()).equals(id))) {
            return Outcome.refused("exchange.refused.sameName");
        }
        var recipient = before.orElseGet(() -> new Recipient(Ids.next(), name, entry.role(), null, null, UUID.randomUUID().toString()))
                .withName(name).withRole(entry.role()).withPassword(blankToNull(entry.password())).withDestination(blankToNull(entry.destination().strip()));
        vault.write(write -> write.save(RecipientRepository.SHELF, recipient));
        return Outcome.done(recipient);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
