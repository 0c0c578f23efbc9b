package nl.trede.tools.sample;

import static nl.trede.consent.model.DataCategory.BAAN;
import static nl.trede.consent.model.DataCategory.BELASTBAARHEID;
import static nl.trede.consent.model.DataCategory.VOORTGANG_LADDER;
import static nl.trede.consent.model.DataCategory.WERKWENS_PROFIEL;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.ConsentBuilder;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecisionBuilder;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.SharedPaper;
import nl.trede.consent.model.SharingChannel;
import nl.trede.consent.model.SharingEventBuilder;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.jobs.model.Job;
import nl.trede.partners.model.Organisation;

/// What clients allow and refuse, what was shared under it, and what they choose to tell at work. A few clients show what can happen: a
/// consent that runs out within two weeks, one that was refused, one that was withdrawn.
final class Permissions {
    private static final int EXPIRING = 3;
    private static final int REFUSING = 1;
    private static final int WITHDRAWING = 8;

    private final Batch batch;
    private final LocalDate today;
    private final Words words;

    Permissions(Batch batch, LocalDate today, Words words) {
        this.batch = batch;
        this.today = today;
        this.words = words;
    }

    /// @param number the client's place in the sample, from 0
    /// @param dice   of its own, so that the rest of the sample does not change with it
    void describe(Route route, int number, List<Job> work, Dice dice) {
        if (route.course().start().isEmpty()) {
            return;
        }
        LocalDate asked = Dice.workday(route.course().start().get().plusDays(dice.between(1, 12)));
        if (asked.isAfter(today)) {
            return;
        }
        boolean uwv = route.trajectory().orderNumber() != null;
        RecipientKind authority = uwv ? RecipientKind.UWV : RecipientKind.GEMEENTE;
        Organisation desk = uwv ? route.unit().uwv() : route.unit().gemeente();
        var care = care(route, asked, dice);
        var given = authority(route, number, authority, asked, dice);
        if (number == EXPIRING || dice.chance(30)) {
            give(route, RecipientKind.WERKGEVER, EnumSet.of(BELASTBAARHEID), later(asked, dice), dice);
        }
        if (dice.chance(15)) {
            refuse(route, RecipientKind.NAASTE, EnumSet.of(VOORTGANG_LADDER, BAAN), asked, dice);
        }
        share(route, RecipientKind.GGZ, route.unit().care(), care, dice);
        share(route, authority, desk, given, dice);
        decide(route, work, dice);
    }

    private Optional<Consent> care(Route route, LocalDate asked, Dice dice) {
        if (!dice.chance(85)) {
            return Optional.empty();
        }
        var categories = EnumSet.of(WERKWENS_PROFIEL, VOORTGANG_LADDER, BAAN);
        if (dice.chance(60)) {
            categories.add(BELASTBAARHEID);
        }
        return Optional.of(give(route, RecipientKind.GGZ, categories, asked, dice));
    }

    private Optional<Consent> authority(Route route, int number, RecipientKind authority, LocalDate asked, Dice dice) {
        if (number == REFUSING || number != EXPIRING && number != WITHDRAWING && dice.chance(14)) {
            refuse(route, authority, EnumSet.of(WERKWENS_PROFIEL, BELASTBAARHEID), asked, dice);
            return Optional.of(give(route, authority, EnumSet.of(VOORTGANG_LADDER), asked, dice));
        }
        var categories = EnumSet.of(VOORTGANG_LADDER, WERKWENS_PROFIEL);
        if (number == EXPIRING || dice.chance(50)) {
            categories.add(BELASTBAARHEID);
        }
        Consent consent = consent(route, authority, categories, asked, dice);
        if (number == EXPIRING) {
            consent = consent.withExpires(today.plusDays(14));
        } else if (dice.chance(25)) {
            consent = consent.withExpires(asked.plusYears(1).plusMonths(dice.between(0, 6)));
        }
        if (number == WITHDRAWING || dice.chance(5)) {
            LocalDate withdrawn = Dice.workday(today.minusDays(dice.between(3, 20)));
            consent = withdrawn.isAfter(asked) ? consent.withWithdrawnDate(withdrawn) : consent;
        }
        return Optional.of(batch.add(ConsentRepository.SHELF, consent));
    }

    private Consent give(Route route, RecipientKind recipient, Set<DataCategory> categories, LocalDate day, Dice dice) {
        return batch.add(ConsentRepository.SHELF, consent(route, recipient, categories, day, dice));
    }

    private void refuse(Route route, RecipientKind recipient, Set<DataCategory> categories, LocalDate day, Dice dice) {
        batch.add(ConsentRepository.SHELF, consent(route, recipient, categories, day, dice).withPurpose("").withRefusalNoted(true)
                .withGivenHow(GivenHow.MONDELING_VASTGELEGD));
    }

    private Consent consent(Route route, RecipientKind recipient, Set<DataCategory> categories, LocalDate day, Dice dice) {
        return ConsentBuilder.builder().id(dice.id(day)).clientId(route.client().id()).recipient(recipient).categories(codes(categories))
                .purpose(dice.pick(words.of("sharing.purpose"))).givenDate(day)
                .givenHow(dice.pick(List.of(GivenHow.SCHRIFTELIJK, GivenHow.MONDELING_VASTGELEGD, GivenHow.DIGITAAL), 50, 35, 15)).build();
    }

    /// A report to a party after some weeks and again half a year on, with what that party may know on the day.
    private void share(Route route, RecipientKind recipient, Organisation who, Optional<Consent> consent, Dice dice) {
        LocalDate start = route.course().start().orElseThrow();
        for (int days : new int[] {dice.between(44, 60), dice.between(130, 160), dice.between(225, 260)}) {
            LocalDate day = Dice.workday(start.plusDays(days));
            if (consent.isEmpty() || !day.isBefore(route.course().last(today))) {
                return;
            }
            var categories = consent.get().categorySet().stream().filter(one -> consent.get().valid(one, day)).collect(Collectors.toCollection(
                    () -> EnumSet.noneOf(DataCategory.class)));
            if (categories.isEmpty()) {
                return;
            }
            batch.add(SharingEventRepository.SHELF, SharingEventBuilder.builder().id(dice.id(day)).clientId(route.client().id())
                    .sharedAt(day.atTime(LocalTime.of(dice.between(9, 16), dice.between(0, 59))).atZone(Dates.ZONE).toInstant()).recipient(recipient)
                    .recipientName(who.name()).categories(codes(categories)).consents(consent.get().id().toString())
                    .paper(SharedPaper.GESPREKSVERSLAG).channel(dice.chance(70) ? SharingChannel.BEVEILIGDE_MAIL : SharingChannel.MEEGEGEVEN)
                    .actor(route.coach().name()).build());
        }
    }

    /// A decision about openness, mostly before an employer is met; after it for some, and for some never.
    private void decide(Route route, List<Job> work, Dice dice) {
        Optional<LocalDate> met = route.course().employerMet();
        if (met.isEmpty() && !dice.chance(40) || !dice.chance(88)) {
            return;
        }
        LocalDate start = route.course().start().orElseThrow();
        LocalDate first = met.map(day -> day.minusDays(dice.between(12, 25))).filter(day -> day.isAfter(start)).orElse(start.plusDays(dice.between(3, 8)));
        var day = Dice.workday(dice.chance(90) ? first : first.plusDays(40));
        if (day.isAfter(today)) {
            return;
        }
        DisclosureLevel level = work.stream().map(Job::disclosureLevel).filter(java.util.Objects::nonNull).reduce((one, other) -> other)
                .orElseGet(() -> dice.pick(List.of(DisclosureLevel.values()), 20, 20, 28, 16, 10, 6));
        boolean tells = level != DisclosureLevel.NOG_NIET_BESLOTEN && level != DisclosureLevel.NIETS_VERTELLEN;
        var audience = new ArrayList<>(List.of(DisclosureAudience.LEIDINGGEVENDE));
        if (dice.chance(30)) {
            audience.add(dice.pick(List.of(DisclosureAudience.HR, DisclosureAudience.DIRECTE_COLLEGA, DisclosureAudience.HARRIE)));
        }
        LocalDate review = Dice.workday(route.course().end().isPresent() ? day.plusMonths(6) : today.plusDays(dice.between(2, 160)));
        batch.add(DisclosureDecisionRepository.SHELF, DisclosureDecisionBuilder.builder().id(dice.id(day)).clientId(route.client().id()).decidedOn(day)
                .level(level).toWhom(tells ? codes(audience) : level == DisclosureLevel.NIETS_VERTELLEN ? DisclosureAudience.NIEMAND.name() : "")
                .tellWhen(tells ? dice.pick(List.of(DisclosureMoment.IN_GESPREK, DisclosureMoment.NA_AANBOD, DisclosureMoment.BIJ_START,
                        DisclosureMoment.ALS_HET_NODIG_IS)) : level == DisclosureLevel.NIETS_VERTELLEN ? DisclosureMoment.NOOIT : null)
                .whatToSay(tells ? dice.pick(words.of("open.say." + level)) : null).whatNot(dice.chance(50) ? dice.pick(words.of("open.not")) : null)
                .pros(dice.pick(words.of("open.pros"))).cons(dice.pick(words.of("open.cons"))).coralUsed(dice.chance(55))
                .employerContact(dice.pick(List.of(EmployerApproach.NEE, EmployerApproach.JA_ZONDER_VERMELDING_GGZ, EmployerApproach.JA_OPEN), 15, 65, 20))
                .reviewDate(review).build());
    }

    private LocalDate later(LocalDate day, Dice dice) {
        LocalDate later = Dice.workday(day.plusDays(dice.between(20, 60)));
        return later.isAfter(today) ? day : later;
    }

    private static String codes(java.util.Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted(java.util.Comparator.comparingInt(Enum::ordinal)).map(Enum::name).collect(Collectors.joining(";"));
    }
}
