package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Planned visits to employers. They are about no client in particular.
public final class VisitDue implements DueSource {
    private final Vault vault;
    private final EmployerSettings settings;

    public VisitDue(Vault vault) {
        this.vault = vault;
        settings = new EmployerSettings(vault);
    }

    /// A visit is about no client in particular.
    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        if (!(about instanceof About.Everyone)) {
            return List.of();
        }
        List<Employer> planned = vault.read(dsl -> dsl.selectFrom(EMPLOYER).where(EMPLOYER.VISIT_WEEKS.isNotNull().and(EMPLOYER.DO_NOT_CONTACT.isFalse()))
                .fetchInto(Employer.class));
        if (planned.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> visited = visited(planned.stream().map(Employer::id).toList());
        return planned.stream().flatMap(employer -> item(employer, Optional.ofNullable(visited.get(employer.id())), horizon)).toList();
    }

    @Override
    public Optional<DueHand> hand(DueItem item) {
        return Optional.of(new DueHand.Meet(item.place().id(), Optional.empty(), false));
    }

    /// The last visit to each of some employers, by employer.
    Map<UUID, LocalDate> visited(List<UUID> employers) {
        List<String> inPerson = Stream.of(EmployerChannel.values()).filter(channel -> EmployerWeek.faceToFace(channel, settings.videoCounts()))
                .map(Enum::name).toList();
        var last = DSL.max(EMPLOYER_CONTACT.CONTACT_DATE);
        return vault.read(dsl -> dsl.select(EMPLOYER_CONTACT.EMPLOYER_ID, last).from(EMPLOYER_CONTACT)
                .where(EMPLOYER_CONTACT.EMPLOYER_ID.in(employers).and(EMPLOYER_CONTACT.CHANNEL.in(inPerson)))
                .groupBy(EMPLOYER_CONTACT.EMPLOYER_ID).fetchMap(EMPLOYER_CONTACT.EMPLOYER_ID, last));
    }

    private static Stream<DueItem> item(Employer employer, Optional<LocalDate> visited, LocalDate horizon) {
        return VisitPlan.next(employer, visited).filter(day -> !day.isAfter(horizon)).map(day -> new DueItem("employers.visit:" + employer.id(),
                Optional.empty(), Message.of("employers.due.visit", employer.name()), visited.map(last -> Message.of("employers.due.visit.detail",
                        employer.visitWeeks(), last)).orElseGet(() -> Message.of("employers.due.visit.first", employer.visitWeeks())),
                day, Destination.employer(employer.id()), Optional.empty())).stream();
    }
}
