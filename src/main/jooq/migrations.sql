-- One line per migration, in order; the code generator replays what Flyway runs.
RUNSCRIPT FROM 'src/main/resources/nl/trede/vault/migration/V1__caseload.sql';
