package nl.trede.employers.model;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// What a coach does with employers and the people there.
public final class EmployerService {
    private static final int NAME_LENGTH = 200;

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

    /// Adds or changes an employer. Refused without a name, with a name that another employer in the same town already has,
    /// and when it may not be contacted but nobody can read why.
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
        if (employers.all().stream().anyMatch(other -> !other.id().equals(employer.id()) && same(other, employer))) {
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

    private static Employer tidy(Employer employer) {
        return employer.withName(employer.name().strip()).withCity(words(employer.city())).withPsoLevel(words(employer.psoLevel()))
                .withNote(words(employer.note()))
                .withDoNotContactReason(employer.doNotContact() ? words(employer.doNotContactReason()) : null);
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
