package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.HALF_TYPED;

import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// Keeps what is typed in forms and not saved yet, as the words of a conversation are kept: each pause in the typing is as safe as a save, and a
/// whole sitting leaves one line in the log (decision record 10).
public final class HalfTypedForms extends Repository<HalfTyped> {
    public static final Shelf<HalfTyped> SHELF = Shelf.of(HALF_TYPED, HalfTyped.class, HalfTyped::clientId);

    public HalfTypedForms(Vault vault) {
        super(vault, SHELF);
    }

    /// What stood in a form when it was left, or when the program ended.
    public <T> Optional<T> find(UUID clientId, String form, Class<T> type) {
        return find(HalfTyped.id(clientId, form)).map(half -> Json.read(half.content(), type));
    }

    public void keep(UUID clientId, String form, Object typed) {
        vault.write(write -> write.draft(SHELF, HalfTyped.of(clientId, form, typed)));
    }

    /// The form was saved or cancelled; its last words stay in the history.
    public static void drop(Write write, UUID clientId, String form) {
        write.remove(SHELF, HalfTyped.id(clientId, form));
    }
}
