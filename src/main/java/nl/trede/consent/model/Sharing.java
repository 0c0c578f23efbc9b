package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.SHARING_EVENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;

/// The one gate: every report, export, letter and invitation asks here what may go to whom, and writes here that it went.
public final class Sharing {
    private static final Set<DataCategory> ROW = Set.of(DataCategory.VOORTGANG_LADDER, DataCategory.BAAN);

    private final Vault vault;

    public Sharing(Vault vault) {
        this.vault = vault;
    }

    /// Everything the verdicts about a client rest on; ask it many questions after one read.
    public Standing standing(UUID clientId) {
        return vault.read(dsl -> Standing.read(dsl, clientId));
    }

    /// Whether anyone of a kind may know something on a day.
    public Verdict verdict(UUID clientId, RecipientKind to, DataCategory category, LocalDate day) {
        return verdict(clientId, Audience.of(to), category, day);
    }

    public Verdict verdict(UUID clientId, Audience to, DataCategory category, LocalDate day) {
        return standing(clientId).verdict(to, category, day);
    }

    /// Whether the coach may speak with employers for a client on a day.
    public Verdict approach(UUID clientId, LocalDate day) {
        return standing(clientId).approach(day);
    }

    /// What of a paper that names the client may go to anyone of a kind, and what is left out and why.
    public <T> Sifted<T> sift(UUID clientId, RecipientKind to, LocalDate day, List<Shareable<T>> items) {
        return sift(clientId, Audience.of(to), day, items);
    }

    public <T> Sifted<T> sift(UUID clientId, Audience to, LocalDate day, List<Shareable<T>> items) {
        return standing(clientId).sift(to, day, items);
    }

    /// Writes that a paper which names the client was shared, in the transaction that makes it so. Asks once more: a consent may have been
    /// withdrawn since the preview.
    ///
    /// @throws NotAllowed when one of its categories may not go; let it pass, so that the whole transaction is undone
    public SharingEvent register(Write write, Share share) {
        LocalDate today = LocalDate.ofInstant(write.now(), Dates.ZONE);
        Standing standing = write.read(dsl -> Standing.read(dsl, share.clientId()));
        var consents = new TreeSet<UUID>();
        for (DataCategory category : share.categories()) {
            switch (Standing.named(standing.verdict(share.to(), category, today), category)) {
                case Verdict.Allowed(var basis, Optional<UUID> consent) -> consent.ifPresent(consents::add);
                case Verdict.Blocked why -> throw new NotAllowed(category, share.to().kind(), why);
            }
        }
        var event = event(write, share.clientId(), share.to(), share.recipientName().orElse(null), share.categories(),
                consents.stream().map(UUID::toString).collect(Collectors.joining(";")), share.paper(), share.channel());
        write.save(SharingEventRepository.SHELF, event);
        write.audit(AuditKind.EXPORT, share.clientId(), SharingEventRepository.SHELF.name(), event.id());
        return event;
    }

    /// Clients of whom the region may have no row, in one query for the whole caseload: they count in totals only.
    public Set<UUID> withoutRow() {
        return vault.read(dsl -> dsl.select(CLIENT.ID).from(CLIENT).where(CLIENT.REGION_OBJECTION.isTrue()).fetchSet(CLIENT.ID));
    }

    /// Writes that rows under a key went to the region, for many clients at once.
    ///
    /// @throws NotAllowed when one of the clients objected meanwhile
    public void registerRows(Write write, Collection<UUID> clients, String recipientName) {
        Set<UUID> objected = write.read(dsl -> dsl.select(CLIENT.ID).from(CLIENT).where(CLIENT.REGION_OBJECTION.isTrue()).fetchSet(CLIENT.ID));
        clients.stream().filter(objected::contains).findAny().ifPresent(client -> {
            throw new NotAllowed(DataCategory.VOORTGANG_LADDER, RecipientKind.REGIOCOORDINATOR, Reasons.objection(client));
        });
        if (clients.isEmpty()) {
            return;
        }
        Audience region = Audience.of(RecipientKind.REGIOCOORDINATOR);
        write.insertAll(SHARING_EVENT, clients.stream().map(client -> values(event(write, client, region, recipientName, ROW, "",
                SharedPaper.WERKBOEK, SharingChannel.BESTAND))).iterator(), AuditKind.AANMAKEN);
    }

    private static SharingEvent event(Write write, UUID clientId, Audience to, String recipientName, Set<DataCategory> categories, String consents,
            SharedPaper paper, SharingChannel channel) {
        return new SharingEvent(Ids.next(), clientId, write.now(), to.kind(), to.partyId().orElse(null), recipientName, Codes.write(categories),
                consents, paper, channel, write.actor());
    }

    /// In the order of the table's columns.
    private static Object[] values(SharingEvent event) {
        return new Object[] {event.id(), event.clientId(), event.sharedAt(), event.recipient(), event.partyId(), event.recipientName(),
            event.categories(), event.consents(), event.paper(), event.channel(), event.actor()};
    }
}
