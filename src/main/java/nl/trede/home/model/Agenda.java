package nl.trede.home.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import nl.trede.clients.model.ClientNames;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.vault.model.Vault;

/// Everything that is due, from every room, without what was put off until later.
public final class Agenda {
    /// How many days ahead *Vandaag* looks.
    public static final int HORIZON_DAYS = 30;

    private static final int WEEK = 7;

    private final Vault vault;
    private final List<DueSource> sources;
    private final PostponementRepository postponements;

    public Agenda(Vault vault, List<DueSource> sources) {
        this.vault = vault;
        this.sources = List.copyOf(sources);
        this.postponements = new PostponementRepository(vault);
    }

    public AgendaDay on(LocalDate today) {
        Map<UUID, String> names = new ClientNames(vault).all();
        Map<String, LocalDate> until = postponements.all().stream()
                .collect(Collectors.toMap(Postponement::dueKey, Postponement::untilDate, (one, other) -> one.isAfter(other) ? one : other));
        List<AgendaLine> lines = sources.stream().flatMap(source -> source.due(today, today.plusDays(HORIZON_DAYS)).stream()
                        .filter(item -> !item.due().isAfter(today.plusDays(HORIZON_DAYS)))
                        .filter(item -> !until.getOrDefault(item.key(), LocalDate.MIN).isAfter(today))
                        .map(item -> line(item, names, today, source)))
                .sorted(Comparator.comparing((AgendaLine line) -> line.item().due()).thenComparing(line -> line.who().orElse(""))
                        .thenComparing(line -> line.item().key())).toList();
        return new AgendaDay(today, within(lines, days -> days < 0), within(lines, days -> days == 0),
                within(lines, days -> days > 0 && days <= WEEK), within(lines, days -> days > WEEK));
    }

    private static List<AgendaLine> within(List<AgendaLine> lines, LongPredicate days) {
        return lines.stream().filter(line -> days.test(line.days())).toList();
    }

    private static AgendaLine line(DueItem item, Map<UUID, String> names, LocalDate today, DueSource source) {
        return new AgendaLine(item, item.clientId().flatMap(id -> Optional.ofNullable(names.get(id))),
                ChronoUnit.DAYS.between(today, item.due()), source.hand(item));
    }
}
