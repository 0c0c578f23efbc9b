package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.EMPLOYER_MERGE;
import static nl.trede.vault.schema.Tables.EMPLOYER_PERSON;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.text.Text;
import nl.trede.vault.model.Vault;

/// What stands in *Geschiedenis* where a record holds the id of another.
public final class Names {
    private Names() {
    }

    /// An employer, also one that was merged into another.
    public static Optional<String> employer(Vault vault, Text text, String id) {
        UUID employer = UUID.fromString(id);
        return new EmployerRepository(vault).find(employer).map(Employer::name)
                .or(() -> vault.read(dsl -> dsl.select(EMPLOYER_MERGE.GONE_NAME).from(EMPLOYER_MERGE).where(EMPLOYER_MERGE.GONE_ID.eq(employer))
                        .limit(1).fetchOptional(EMPLOYER_MERGE.GONE_NAME)));
    }

    static Optional<String> person(Vault vault, Text text, String id) {
        return vault.read(dsl -> dsl.select(EMPLOYER_PERSON.NAME).from(EMPLOYER_PERSON).where(EMPLOYER_PERSON.ID.eq(UUID.fromString(id)))
                .fetchOptional(EMPLOYER_PERSON.NAME));
    }

    static Optional<String> client(Vault vault, Text text, String id) {
        return vault.read(dsl -> dsl.select(CLIENT.DISPLAY_NAME).from(CLIENT).where(CLIENT.ID.eq(UUID.fromString(id)))
                .fetchOptional(CLIENT.DISPLAY_NAME));
    }
}
