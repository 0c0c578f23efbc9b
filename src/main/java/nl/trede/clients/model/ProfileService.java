package nl.trede.clients.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// The career profile and search plan. While a coach types, a draft is kept every two seconds at the latest; leaving a field makes it a
/// version. So nothing typed is lost and the history stays readable.
public final class ProfileService {
    private static final String FORM = "profile";
    /// Where an earlier version of the program kept what was half typed.
    private static final String EARLIER = "draft.profile.";
    private static final int WEEK = 7 * 24;
    private static final int SHORT = 1000;
    private static final int LONG = 4000;
    private static final int LONGEST = 20_000;

    private final Vault vault;

    public ProfileService(Vault vault) {
        this.vault = vault;
    }

    /// The profile to show: an unfinished draft when there is one, else what was saved last, else an empty one.
    public CareerProfile open(UUID clientId) {
        return draft(clientId).or(() -> saved(clientId)).orElseGet(() -> CareerProfileBuilder.builder().id(Ids.next()).clientId(clientId)
                .profileDate(Dates.today(vault.clock())).build());
    }

    /// What was saved last.
    public Optional<CareerProfile> saved(UUID clientId) {
        return new CareerProfileRepository(vault).ofClient(clientId).stream().findFirst();
    }

    /// Keeps what is typed so far. It is no version yet.
    public void keepDraft(CareerProfile profile) {
        new HalfTypedForms(vault).keep(profile.clientId(), FORM, profile);
    }

    /// Makes what was typed a version and takes the draft away.
    public Outcome<CareerProfile> save(CareerProfile profile) {
        var checks = new Checks().refuseIf(wrong(profile.hoursMin()) || wrong(profile.hoursMax()), "clients.refused.hours")
                .refuseIf(profile.hoursMin() != null && profile.hoursMax() != null && profile.hoursMin() > profile.hoursMax(), "clients.refused.hoursOrder")
                .refuseIf(profile.travelMinutes() != null && (profile.travelMinutes() < 0 || profile.travelMinutes() > SHORT), "clients.refused.travel")
                .fits(profile.preferredTimes(), SHORT).fits(profile.transport(), SHORT).fits(profile.workHistory(), LONGEST).fits(profile.searchPlan(), LONGEST);
        for (String words : new String[] {profile.dreamJob(), profile.shortTermGoal(), profile.preferredTasks(), profile.environment(),
            profile.education(), profile.certificates(), profile.skills(), profile.strengths(), profile.whatHelps(),
            profile.whatCostsEnergy(), profile.network(), profile.conditionsForSuccess(), profile.adjustments()}) {
            checks.fits(words, LONG);
        }
        return checks.<CareerProfile>refusal().orElseGet(() -> {
            boolean earlier = earlier(profile.clientId()).isPresent();
            vault.write(write -> {
                write.save(CareerProfileRepository.SHELF, profile);
                HalfTypedForms.drop(write, profile.clientId(), FORM);
                if (earlier) {
                    write.set(EARLIER + profile.clientId(), "");
                }
                return profile;
            });
            return Outcome.done(profile);
        });
    }

    private Optional<CareerProfile> draft(UUID clientId) {
        return new HalfTypedForms(vault).find(clientId, FORM, CareerProfile.class).or(() -> earlier(clientId));
    }

    private Optional<CareerProfile> earlier(UUID clientId) {
        return vault.setting(EARLIER + clientId).filter(json -> !json.isEmpty()).map(json -> Json.read(json, CareerProfile.class));
    }

    private static boolean wrong(@Nullable Integer hours) {
        return hours != null && (hours < 0 || hours > WEEK);
    }
}
