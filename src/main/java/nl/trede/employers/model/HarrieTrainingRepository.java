package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.HARRIE_TRAINING;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads trainings of colleagues, newest first.
public final class HarrieTrainingRepository extends Repository<HarrieTraining> {
    public static final Shelf<HarrieTraining> SHELF = Shelf.of(HARRIE_TRAINING, HarrieTraining.class).at(HarrieTraining::employerId);

    public HarrieTrainingRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<HarrieTraining> ofEmployer(UUID employerId) {
        return where(HARRIE_TRAINING.EMPLOYER_ID.eq(employerId), HARRIE_TRAINING.TRAINED_ON.desc(), HARRIE_TRAINING.ID.desc());
    }
}
