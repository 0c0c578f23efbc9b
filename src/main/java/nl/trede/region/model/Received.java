package nl.trede.region.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.exchange.model.CaseRow;
import nl.trede.exchange.model.FigureRow;
import nl.trede.exchange.model.TargetRow;
import nl.trede.vault.model.Vault;

/// Reads received workbooks with their rows, each sheet in one query however many workbooks there are.
final class Received {
    private final Vault vault;

    Received(Vault vault) {
        this.vault = vault;
    }

    Map<ReceivedWorkbook, Delivered> load(Collection<ReceivedWorkbook> workbooks) {
        List<UUID> ids = workbooks.stream().map(ReceivedWorkbook::id).toList();
        return vault.read(dsl -> {
            Map<UUID, List<CaseRow>> cases = ReceivedSheet.CASES.read(dsl, ids);
            Map<UUID, List<FigureRow>> figures = ReceivedSheet.FIGURES.read(dsl, ids);
            Map<UUID, List<TargetRow>> targets = ReceivedSheet.TARGETS.read(dsl, ids);
            return workbooks.stream().collect(Collectors.toMap(Function.identity(), one -> new Delivered(one,
                    cases.getOrDefault(one.id(), List.of()).stream().map(Facts::of).toList(),
                    figures.getOrDefault(one.id(), List.of()).stream()
                            .collect(Collectors.toMap(FigureRow::key, Function.identity(), (first, second) -> first)),
                    targets.getOrDefault(one.id(), List.of()))));
        });
    }
}
