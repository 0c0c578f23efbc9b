package nl.trede.employers.model.scheme;

import static nl.trede.vault.schema.Tables.SCHEME_RULE;

import java.util.List;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Reads the rule table.
public final class SchemeRuleRepository extends Repository<SchemeRule> {
    public static final Shelf<SchemeRule> SHELF = Shelf.of(SCHEME_RULE, SchemeRule.class);

    public SchemeRuleRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// In the order in which they were added.
    List<SchemeRule> inOrder() {
        return where(DSL.noCondition(), SCHEME_RULE.ID);
    }
}
