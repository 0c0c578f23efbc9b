package nl.trede.employers.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;

/// Proposes employers for a client from role, hours, travel and conditions, with the reasons. Pure, and only from what the coach wrote down;
/// nothing is proposed for the branch or the role of which nothing is known. The weights are our own: a role says most.
public final class Proposals {
    private static final int ROLE = 4;
    private static final int BRANCH = 2;
    private static final int TOWN = 2;
    private static final int HOURS = 2;
    private static final int INTEREST = 1;
    /// A shorter word, as *in* or *de*, tells nothing.
    private static final int TELLING = 4;

    private Proposals() {
    }

    /// The best first. Left out are employers that are not to be contacted, that do it for the money only or do not suit this group, and
    /// those that said no to this client.
    public static List<Proposal> of(SearchWish wish, Collection<Candidate> candidates) {
        return candidates.stream().filter(one -> !one.employer().doNotContact() && !one.employer().unfit() && !one.refusedFor())
                .flatMap(one -> proposal(wish, one).stream())
                .sorted(Comparator.comparing(Proposal::score).reversed().thenComparing(one -> one.employer().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Optional<Proposal> proposal(SearchWish wish, Candidate one) {
        var reasons = new ArrayList<Message>();
        var against = new ArrayList<Message>();
        int score = work(wish, one, reasons);
        if (score == 0) {
            return Optional.empty();
        }
        score += town(wish, one.employer(), reasons, against) + hours(wish, one, reasons, against) + conditions(wish, one.employer(), reasons);
        if (one.lastAnswer().filter(answer -> answer == EmployerResult.INTERESSE || answer == EmployerResult.GESPREK_GEPLAND
                || answer == EmployerResult.AANGENOMEN || answer == EmployerResult.PROEFPLAATSING).isPresent()) {
            reasons.add(Message.of("employers.proposal.interest", one.lastAnswer().get()));
            score += INTEREST;
        }
        if (one.employer().motivation() == Motivation.VOORAL_GELD) {
            against.add(Message.of("employers.proposal.money"));
            score -= INTEREST;
        }
        return Optional.of(new Proposal(one.employer(), score, List.copyOf(reasons), List.copyOf(against)));
    }

    /// Whether there is such work, by what is offered, what clients did there, or the branch.
    private static int work(SearchWish wish, Candidate one, List<Message> reasons) {
        int score = 0;
        for (String role : wish.roles()) {
            if (one.employer().offers() != null && matches(role, one.employer().offers())) {
                reasons.add(Message.of("employers.proposal.offers", role));
                score = ROLE;
                break;
            }
            Optional<String> title = one.titles().stream().filter(had -> matches(role, had)).findFirst();
            if (title.isPresent()) {
                reasons.add(Message.of("employers.proposal.title", title.get()));
                score = ROLE;
                break;
            }
        }
        if (one.employer().branch() != null && wish.branches().contains(one.employer().branch())) {
            reasons.add(Message.of("employers.proposal.branch", one.employer().branch()));
            score += BRANCH;
        }
        return score;
    }

    private static int town(SearchWish wish, Employer employer, List<Message> reasons, List<Message> against) {
        if (employer.city() == null) {
            return 0;
        }
        Optional<TravelTime> journey = wish.journeys().to(employer.city());
        if (journey.isPresent() && wish.journeys().longest().isPresent()) {
            return travel(journey.get(), wish.journeys().longest().get(), reasons, against);
        }
        journey.ifPresent(known -> reasons.add(Message.of("employers.proposal.travel", known.minutes(), known.town())));
        if (wish.home().filter(home -> fold(home).equals(fold(employer.city()))).isPresent()) {
            reasons.add(Message.of("employers.proposal.home", employer.city()));
            return TOWN;
        }
        if (wish.towns().stream().anyMatch(town -> fold(town).equals(fold(employer.city())))) {
            reasons.add(Message.of("employers.proposal.town", employer.city()));
            return TOWN;
        }
        if (wish.towns().isEmpty()) {
            return 0;
        }
        against.add(Message.of("employers.proposal.far", employer.city()));
        return -TOWN;
    }

    /// The minutes that were found out say more than the name of a town.
    private static int travel(TravelTime journey, int longest, List<Message> reasons, List<Message> against) {
        if (journey.minutes() <= longest) {
            reasons.add(Message.of("employers.proposal.travel", journey.minutes(), journey.town()));
            return TOWN;
        }
        against.add(Message.of("employers.proposal.travelLong", journey.minutes(), journey.town(), longest));
        return -TOWN;
    }

    /// The hours there are for anyone there, as learned on a visit, else those of the jobs clients had there.
    private static int hours(SearchWish wish, Candidate one, List<Message> reasons, List<Message> against) {
        if (wish.hoursMin().isEmpty() && wish.hoursMax().isEmpty()) {
            return 0;
        }
        Stream<BigDecimal> learned = Stream.of(Optional.ofNullable(one.employer().hoursFrom()), Optional.ofNullable(one.employer().hoursTo()))
                .flatMap(Optional::stream).map(BigDecimal::valueOf);
        List<BigDecimal> known = one.employer().hoursFrom() != null || one.employer().hoursTo() != null ? learned.toList() : one.hours();
        if (known.isEmpty()) {
            return 0;
        }
        BigDecimal least = known.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = known.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean meets = wish.hoursMax().filter(max -> least.compareTo(BigDecimal.valueOf(max)) > 0).isEmpty()
                && wish.hoursMin().filter(min -> most.compareTo(BigDecimal.valueOf(min)) < 0).isEmpty();
        (meets ? reasons : against).add(Message.of(meets ? "employers.proposal.hours" : "employers.proposal.otherHours", plain(least), plain(most)));
        return meets ? HOURS : -HOURS;
    }

    private static int conditions(SearchWish wish, Employer employer, List<Message> reasons) {
        Set<WorkCondition> met = EnumSet.noneOf(WorkCondition.class);
        met.addAll(employer.conditionSet());
        if (employer.harrieAvailable() > 0) {
            met.add(WorkCondition.MAATJE);
        }
        met.retainAll(wish.conditions());
        met.forEach(one -> reasons.add(Message.of("employers.proposal.condition", one)));
        return met.size();
    }

    /// Whether all telling words of a role stand in what is known of the work.
    static boolean matches(String role, String known) {
        List<String> there = List.of(fold(known).split("[^a-z0-9]+"));
        List<String> telling = Stream.of(fold(role).split("[^a-z0-9]+")).filter(word -> word.length() >= TELLING).toList();
        return !telling.isEmpty() && telling.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word) || word.startsWith(one)
                && one.length() >= TELLING));
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
