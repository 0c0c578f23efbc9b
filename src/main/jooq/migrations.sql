-- One line per migration, in order; the code generator replays what Flyway runs.
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V1__caseload.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V2__consent.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V3__conversations.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V4__intake.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V5__indexes.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V6__leave.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V7__next_conversation.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V8__contact_kind.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V9__schemes.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V10__employers.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V11__support.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V12__route.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V13__employer_history.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V14__figures_and_jobs.sql';
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V15__travel.sql';
