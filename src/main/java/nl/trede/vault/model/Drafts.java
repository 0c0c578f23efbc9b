package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.SETTING;

import org.jooq.DSLContext;

/// How many drafts were stored without a line in the log. The count only grows, so that the witness can tell a database that is older
/// than the last words typed in it.
final class Drafts {
    private static final String NAME = "drafts";

    private Drafts() {
    }

    static long stored(DSLContext dsl) {
        return dsl.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(NAME)).fetchOptional(SETTING.CONTENT).map(Long::parseLong).orElse(0L);
    }

    /// Counts one more.
    static long count(DSLContext dsl, Write write) {
        long drafts = stored(dsl) + 1;
        if (drafts == 1) {
            write.set(NAME, "1");
        } else {
            dsl.update(SETTING).set(SETTING.CONTENT, Long.toString(drafts)).where(SETTING.NAME.eq(NAME)).execute();
        }
        return drafts;
    }
}
