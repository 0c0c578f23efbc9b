package nl.trede.employers.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// What a coach does with employers and the people there.
public final class EmployerService {
    private static final int NAME_LENGTH = 200;
    private static final int WEEK_HOURS = 7 * 24;

    private final Vault vault;
    private final EmployerRepository employers;
    private final EmployerPersonRepository people;
    private final EmployerContactRepository contacts;

    public EmployerService(Vault vault) {
        this.vault = vault;
        this.employers = new EmployerRepository(vault);
        this.people = new EmployerPersonRepository(vault);
        this.contacts = new EmployerContactRepository(vault);
    }

    /// Adds or changes an employer. Refused without a name, with a name that another employer in the same town already has, with a KvK number that
    /// is none or belongs to another, when it may not be contacted but nobody can read why, and when visits are planned all the same.
    public Outcome<Employer> save(Employer entered) {
        Employer employer = tidy(entered);
        if (employer.name().isEmpty() || employer.name().length() > NAME_LENGTH) {
            return Outcome.refused("employers.refused.name", NAME_LENGTH);
        }
        if (employer.doNotContact() && employer.doNotContactReason() == null) {
            return Outcome.refused("employers.refused.reason");
        }
        if (employer.harrieAvailable() < 0) {
            return Outcome.refused("employers.refused.harrie");
        }
        if (employer.kvkNumber() != null && KvkNumber.of(employer.kvkNumber()).isEmpty()) {
            return Outcome.refused("employers.refused.kvk");
        }
        if (employer.doNotContact() && employer.visitWeeks() != null) {
            return Outcome.refused("employers.refused.visit", employer.doNotContactReason());
        }
        if (wrong(employer.hoursFrom()) || wrong(employer.hoursTo())
                || employer.hoursFrom() != null && employer.hoursTo() != null && employer.hoursFrom() > employer.hoursTo()) {
            return Outcome.refused("employers.refused.hours");
        }
        List<Employer> others = employers.all().stream().filter(other -> !other.id().equals(employer.id())).toList();
        Optional<Employer> namesake = others.stream().filter(other -> employer.kvkNumber() != null && employer.kvkNumber().equals(other.kvkNumber()))
                .findFirst();
        if (namesake.isPresent()) {
            return Outcome.refused("employers.refused.kvkTaken", namesake.get().name());
        }
        if (others.stream().anyMatch(other -> same(other, employer))) {
            return Outcome.refused("employers.refused.exists", employer.name());
        }
        vault.write(write -> write.save(EmployerRepository.SHELF, employer));
        return Outcome.done(employer);
    }

    /// Adds or changes someone at an employer.
    public Outcome<EmployerPerson> savePerson(EmployerPerson entered) {
        EmployerPerson person = entered.withName(entered.name().strip()).withPhone(words(entered.phone()))
                .withEmail(words(entered.email())).withNote(words(entered.note()));
        if (person.name().isEmpty() || person.name().length() > NAME_LENGTH) {
            return Outcome.refused("employers.refused.personName", NAME_LENGTH);
        }
        if (person.email() != null && !person.email().contains("@")) {
            return Outcome.refused("employers.refused.email");
        }
        vault.write(write -> write.save(EmployerPersonRepository.SHELF, person));
        return Outcome.done(person);
    }

    /// Takes someone off the list. Refused while contacts name this person: who was spoken to must stay readable.
    public Outcome<EmployerPerson> removePerson(EmployerPerson person) {
        List<EmployerContact> spoken = contacts.ofEmployer(person.employerId()).stream()
                .filter(contact -> person.id().equals(contact.personId())).toList();
        if (!spoken.isEmpty()) {
            return Outcome.refused("employers.refused.personSpoken", spoken.size());
        }
        vault.write(write -> write.remove(EmployerPersonRepository.SHELF, person.id()));
        return Outcome.done(person);
    }

    private static boolean wrong(@Nullable Integer hours) {
        return hours != null && (hours < 0 || hours > WEEK_HOURS);
    }

    private static Employer tidy(Employer employer) {
        return plan(employer).withName(employer.name().strip()).withCity(words(employer.city())).withPsoLevel(words(employer.psoLevel()))
                .withNote(words(employer.note())).withOffers(words(employer.offers())).withConditions(words(employer.conditions()))
                .withKvkNumber(Optional.ofNullable(words(employer.kvkNumber())).map(typed -> KvkNumber.of(typed).orElse(typed)).orElse(null))
                .withDoNotContactReason(employer.doNotContact() ? words(employer.doNotContactReason()) : null);
    }

    /// Without a rhythm there is no plan.
    private static Employer plan(Employer employer) {
        return employer.visitWeeks() == null ? employer.withVisitFrom(null).withVisitGoal(null) : employer.withVisitGoal(words(employer.visitGoal()));
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean same(Employer one, Employer other) {
        return key(one.name()).equals(key(other.name())) && key(one.city()).equals(key(other.city()));
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /// An employer with nothing filled in yet.
    public static Employer blank(UUID id, String name) {
        return EmployerBuilder.builder().id(id).name(name).inclusivePractice(InclusivePractice.ONBEKEND).build();
    }
}
