package nl.trede.tools;

import java.time.LocalDate;
import java.util.List;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.MunicipalityRepository;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionRepository;
import nl.trede.tools.sample.Batch;
import nl.trede.tools.sample.SampleSize;
import nl.trede.tools.sample.SampleMaker;
import nl.trede.tools.sample.Words;
import nl.trede.vault.model.Vault;

/// Fills a vault with a believable, plainly made-up Dutch caseload. The same seed, day, size and regions give the same rows.
///
/// @param seed  another seed gives another team with other people
/// @param today every date counts back from this day
public record SeedSample(long seed, LocalDate today, SampleSize size) {
    /// The caseload of one coach with the usual seed.
    public static SeedSample coach(LocalDate today) {
        return new SeedSample(5, today, SampleSize.COACH);
    }

    /// Makes the records without writing them.
    ///
    /// @param regions        the regions that teams may lie in; none leaves the region open
    /// @param municipalities where clients may live
    public Batch make(List<Region> regions, List<Municipality> municipalities) {
        return new SampleMaker(seed, today, size, Words.load()).make(regions, municipalities);
    }

    /// Adds the sample to a vault that already knows its regions and municipalities, as one transaction.
    public Batch fill(Vault vault) {
        Batch batch = make(new RegionRepository(vault).all(), new MunicipalityRepository(vault).all());
        vault.writeBulk(write -> {
            batch.write(write);
            return batch;
        });
        return batch;
    }
}
