package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// What is due by the trajectory itself: its end, the WGB deadline, agreements, and clients nobody has spoken for too long.
public final class ClientDue implements DueSource {
    private static final String AGREEMENT = "clients.action/";
    private static final String SILENT = "clients.silent/";

    private final Vault vault;
    private final CaseloadFacts facts;
    private final ActionService actions;
    private final WorkSource work;

    /// @param work who has paid work, for the norm after a placement
    public ClientDue(Vault vault, CaseloadFacts facts, WorkSource work) {
        this.vault = vault;
        this.facts = facts;
        actions = new ActionService(vault);
        this.work = work;
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        var due = new ArrayList<DueItem>();
        var norms = ContactNorms.in(vault);
        var running = facts.all().stream().filter(fact -> about.covers(fact.clientId()) && !fact.ended()).toList();
        var working = running.stream().anyMatch(fact -> fact.trajectory().phase() == Phase.GEPLAATST) ? work.working(about) : Map.<UUID, WorkSource.Work>of();
        for (CaseloadFact fact : running) {
            end(fact, today).ifPresent(due::add);
            var since = Optional.ofNullable(working.get(fact.clientId())).map(WorkSource.Work::since);
            silent(fact, norms.norm(fact.trajectory(), since, today), today).ifPresent(due::add);
        }
        var known = running.stream().map(CaseloadFact::clientId).collect(java.util.stream.Collectors.toSet());
        new ActionItemRepository(vault).openUntil(about, horizon).stream()
                .filter(action -> action.clientId() == null || known.contains(action.clientId())).map(ClientDue::agreement).forEach(due::add);
        return due;
    }

    @Override
    public Optional<DueHand> hand(DueItem item) {
        if (item.key().startsWith(SILENT)) {
            return item.clientId().map(DueHand.Speak::new);
        }
        return agreementOf(item).map(id -> new DueHand.Task(() -> take(id, actions::done, this::done), () -> take(id, actions::later, this::later),
                day -> take(id, agreement -> actions.postpone(agreement, day), this::later), () -> take(id, actions::drop, this::dropped)));
    }

    private Message done(ActionItem now) {
        return Message.of("clients.agreements.isDone", now.description());
    }

    private Message later(ActionItem now) {
        return Message.of("clients.agreements.isLater", now.dueDate());
    }

    private Message dropped(ActionItem now) {
        return Message.of("clients.agreements.isDropped", now.description());
    }

    private Outcome<DueHand.Took> take(UUID id, Function<UUID, Outcome<ActionItem>> step, Function<ActionItem, Message> sentence) {
        ActionItem before = actions.find(id);
        return switch (step.apply(id)) {
            case Outcome.Done<ActionItem>(ActionItem now) -> Outcome.done(new DueHand.Took(sentence.apply(now), () -> actions.putBack(before)));
            case Outcome.Refused<ActionItem>(Message why) -> new Outcome.Refused<>(why);
        };
    }

    /// The agreement that a due line is about, so that it can be done, put off or dropped where it stands; empty for what a rule computed.
    public static Optional<UUID> agreementOf(DueItem item) {
        return item.key().startsWith(AGREEMENT) ? Optional.of(UUID.fromString(item.key().substring(AGREEMENT.length()))) : Optional.empty();
    }

    /// The planned end: for WGB from 90 days before, otherwise from 120 days before, while an extension can still be asked for.
    private static Optional<DueItem> end(CaseloadFact fact, LocalDate today) {
        var trajectory = fact.trajectory();
        return Terms.plannedEnd(trajectory).flatMap(end -> {
            boolean wgb = trajectory.method() == Method.WGB;
            long left = today.until(end, java.time.temporal.ChronoUnit.DAYS);
            if (left > (wgb ? Terms.WGB_SIGNALS.getFirst() : Terms.EXTENSION_REMINDER_DAYS)) {
                return Optional.empty();
            }
            String kind = wgb ? "wgb" : trajectory.extendedUntil() == null ? "extension" : "end";
            String signal = wgb ? "/" + Terms.wgbSignal(end, today).orElse(0) : "";
            var detail = left < 0 ? Message.of("clients.due.endPassed", end, -left) : Message.of("clients.due.endDetail", end, left);
            return Optional.of(new DueItem("clients." + kind + "/" + trajectory.id() + "/" + end + signal, Optional.of(fact.clientId()),
                    Message.of("clients.due." + kind), detail, end, Destination.client(fact.clientId(), "trajectory"),
                    Optional.of(Message.of("clients.due.openTrajectory"))));
        });
    }

    private static Optional<DueItem> silent(CaseloadFact fact, int norm, LocalDate today) {
        long gap = fact.gap(today);
        if (Freshness.of(gap, norm) != Freshness.RED) {
            return Optional.empty();
        }
        return Optional.of(new DueItem(SILENT + fact.clientId(), Optional.of(fact.clientId()), Message.of("clients.due.silent"),
                Message.of("clients.due.silentDetail", gap, norm), today.minusDays(gap).plusDays(norm), Destination.client(fact.clientId()),
                Optional.empty()));
    }

    private static DueItem agreement(ActionItem action) {
        return new DueItem(AGREEMENT + action.id(), Optional.ofNullable(action.clientId()),
                Message.of("clients.due.action", action.description()), Message.of("clients.due.actionDetail", action.owner()),
                action.dueDate(), action.clientId() == null ? Destination.room("home") : Destination.client(action.clientId()), Optional.empty());
    }
}
