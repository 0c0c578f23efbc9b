package nl.trede.employers.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Typed;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// Merges two records of one employer: what was chosen of each stays, everything that names the other moves, in one transaction; and takes them
/// apart again as one (domain §6.2: never discard silently, one action to restore).
public final class MergeService {
    /// As long a list of moved records as the database keeps.
    private static final int LONGEST = 1_000_000;

    private final Vault vault;
    private final List<EmployerRecords<?>> records;

    /// @param records every kind of record that names an employer, of all rooms
    public MergeService(Vault vault, List<EmployerRecords<?>> records) {
        this.vault = vault;
        this.records = List.copyOf(records);
    }

    /// This room's own kinds of record that name an employer.
    public static List<EmployerRecords<?>> own() {
        return List.of(new EmployerRecords<>(EmployerPersonRepository.SHELF, EmployerPerson::withEmployerId),
                new EmployerRecords<>(EmployerContactRepository.SHELF, EmployerContact::withEmployerId),
                new EmployerRecords<>(HarrieTrainingRepository.SHELF, HarrieTraining::withEmployerId),
                new EmployerRecords<>(SroiEntryRepository.SHELF, SroiEntry::withEmployerId),
                new EmployerRecords<>(SearchTargetRepository.SHELF, SearchTarget::withEmployerId),
                new EmployerRecords<>(WorkplaceScanRepository.SHELF, WorkplaceScan::withEmployerId));
    }

    /// How many records of each kind a merge would move away from an employer.
    public Map<String, Integer> moving(UUID employerId) {
        return vault.read(dsl -> {
            var counts = new LinkedHashMap<String, Integer>();
            records.forEach(kind -> counts.put(kind.shelf().name(), dsl.fetchCount(kind.shelf().table(),
                    org.jooq.impl.DSL.field("employer_id", org.jooq.impl.SQLDataType.UUID).eq(employerId))));
            return counts;
        });
    }

    /// Merges.
    ///
    /// @param merged what was chosen, under the id of the record that stays
    /// @param gone   the record that goes
    public Outcome<EmployerMerge> merge(Employer merged, UUID gone) {
        return merged.id().equals(gone) ? Outcome.refused("employers.merge.refused.same") : vault.write(write -> merge(write, merged, gone));
    }

    /// Merges anew what was taken apart, with what was chosen then; what was changed since stays as it is.
    public Outcome<EmployerMerge> again(EmployerMerge merge) {
        EmployerMerge.Apart apart = merge.apart();
        return vault.write(write -> write.find(EmployerRepository.SHELF, merge.keptId())
                .map(now -> merge(write, Typed.onTopOf(now, apart.kept(), apart.merged()), merge.goneId()))
                .orElseGet(() -> Outcome.refused("employers.merge.refused.gone")));
    }

    private Outcome<EmployerMerge> merge(Write write, Employer merged, UUID gone) {
        Optional<Employer> kept = write.find(EmployerRepository.SHELF, merged.id());
        Optional<Employer> other = write.find(EmployerRepository.SHELF, gone);
        if (kept.isEmpty() || other.isEmpty()) {
            return Outcome.refused("employers.merge.refused.gone");
        }
        List<SearchTarget> dropped = twice(write, merged.id(), gone);
        dropped.forEach(target -> write.remove(SearchTargetRepository.SHELF, target.id()));
        var moved = new LinkedHashMap<String, List<UUID>>();
        records.forEach(kind -> moved.put(kind.shelf().name(), kind.move(write, gone, merged.id())));
        write.remove(EmployerRepository.SHELF, gone);
        write.save(EmployerRepository.SHELF, merged);
        var apart = Json.write(new EmployerMerge.Apart(kept.get(), merged, other.get(), moved, dropped));
        if (apart.length() > LONGEST) {
            throw new IllegalStateException("More records than a merge can remember");
        }
        var merge = new EmployerMerge(Ids.next(), merged.id(), gone, other.get().name(), write.now(), apart);
        write.save(EmployerMergeRepository.SHELF, merge);
        return Outcome.done(merge);
    }

    /// Takes a merge apart: the record that went is back with all that moved, and what was chosen of it is out of the other. What was changed or added
    /// since stays as it is. Refused when the record that stayed was itself merged away: that merge must be undone first.
    public Outcome<Employer> undo(EmployerMerge merge) {
        return vault.write(write -> {
            Optional<Employer> now = write.find(EmployerRepository.SHELF, merge.keptId());
            if (now.isEmpty() || write.find(EmployerMergeRepository.SHELF, merge.id()).isEmpty()) {
                return Outcome.refused("employers.merge.refused.later");
            }
            EmployerMerge.Apart apart = merge.apart();
            write.save(EmployerRepository.SHELF, Typed.onTopOf(now.get(), apart.merged(), apart.kept()));
            write.save(EmployerRepository.SHELF, apart.gone());
            records.forEach(kind -> kind.moveBack(write, apart.moved().getOrDefault(kind.shelf().name(), List.of()), merge.keptId(), merge.goneId()));
            apart.dropped().forEach(target -> write.save(SearchTargetRepository.SHELF, target));
            write.remove(EmployerMergeRepository.SHELF, merge.id());
            return Outcome.done(apart.gone());
        });
    }

    /// Targets at the one that goes, of clients who have the one that stays on their plan as well.
    private static List<SearchTarget> twice(Write write, UUID kept, UUID gone) {
        var targets = new EmployerRecords<>(SearchTargetRepository.SHELF, SearchTarget::withEmployerId);
        Set<UUID> has = targets.at(write, kept).stream().map(SearchTarget::clientId).collect(Collectors.toSet());
        return targets.at(write, gone).stream().filter(target -> has.contains(target.clientId())).toList();
    }
}
