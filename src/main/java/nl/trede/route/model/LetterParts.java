package nl.trede.route.model;

import static nl.trede.consent.model.DataCategory.BAAN;
import static nl.trede.consent.model.DataCategory.BELASTBAARHEID;
import static nl.trede.consent.model.DataCategory.CONTACTGEGEVENS;
import static nl.trede.consent.model.DataCategory.UITKERING_INKOMEN;
import static nl.trede.consent.model.DataCategory.VOORTGANG_LADDER;
import static nl.trede.consent.model.DataCategory.WERKWENS_PROFIEL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Terms;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.Shareable;
import nl.trede.paper.model.Fact;

/// What a letter would tell about the client, each part with the kind of data it holds. Never a diagnosis, nor the group that follows from one.
final class LetterParts {
    /// Reasons of an end that say something about somebody's health.
    private static final Set<EndReason> HEALTH = EnumSet.of(EndReason.TERUGVAL_OPNAME, EndReason.GEZONDHEID, EndReason.GGZ_ZORG_BEEINDIGD);
    private static final int HOUR = 60;

    private final Text text;
    private final LetterData data;
    private final List<Shareable<LetterPart>> parts = new ArrayList<>();

    private LetterParts(Text text, LetterData data) {
        this.text = text;
        this.data = data;
    }

    static List<Shareable<LetterPart>> of(Text text, PaperKind kind, LetterData data) {
        var letter = new LetterParts(text, data);
        letter.who();
        switch (kind) {
            case AANVRAAG -> letter.application();
            case STOPBERICHT_1 -> letter.end();
            case BEEINDIGINGSVERSLAG -> letter.report();
            case VERGOEDING, BESLUIT, STOPBERICHT_2, VASTSTELLING -> { }
        }
        return List.copyOf(letter.parts);
    }

    private void who() {
        var facts = new ArrayList<Fact>();
        facts.add(fact("route.letter.name", data.client().displayName()));
        data.municipality().ifPresent(place -> facts.add(fact("route.letter.municipality", place)));
        if (data.trajectory().authorityReference() != null) {
            facts.add(fact("route.letter.reference", data.trajectory().authorityReference()));
        }
        if (data.trajectory().startDate() != null) {
            facts.add(fact("route.letter.start", text.date(data.trajectory().startDate())));
        }
        add(CONTACTGEGEVENS, "route.letter.part.who", facts, "");
    }

    private void application() {
        Terms.months(data.trajectory().method()).ifPresent(months -> add(CONTACTGEGEVENS, "route.letter.part.term",
                List.of(fact("route.letter.term", text.get("route.length.MONTHS", months))), ""));
        words(WERKWENS_PROFIEL, "route.letter.part.wish", data.trajectory().goalInClientWords());
        if (!data.incomes().isEmpty()) {
            add(UITKERING_INKOMEN, "route.letter.part.income", List.of(fact("route.letter.income",
                    data.incomes().stream().map(income -> text.of(income.type())).distinct().collect(Collectors.joining(", ")))), "");
        }
        words(BELASTBAARHEID, "route.letter.part.needs", data.profile().map(CareerProfile::whatHelps).orElse(null));
    }

    private void end() {
        if (data.trajectory().endDate() != null) {
            add(CONTACTGEGEVENS, "route.letter.part.end", List.of(fact("route.letter.end", text.date(data.trajectory().endDate()))), "");
        }
        EndReason reason = data.trajectory().endReason();
        if (reason != null) {
            DataCategory category = HEALTH.contains(reason) ? BELASTBAARHEID : reason == EndReason.DOEL_BEREIKT_BETAALD_WERK ? BAAN : VOORTGANG_LADDER;
            add(category, "route.letter.part.reason", List.of(fact("route.letter.reason", text.of(reason))), "");
        }
    }

    private void report() {
        end();
        int minutes = data.contacts().stream().map(ContactMoment::minutes).filter(java.util.Objects::nonNull).mapToInt(Integer::intValue).sum();
        add(CONTACTGEGEVENS, "route.letter.part.effort", List.of(fact("route.letter.contacts", Integer.toString(data.contacts().size())),
                fact("route.letter.hours", text.number(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP), 1))), "");
        data.rungs().ifPresent(rungs -> add(VOORTGANG_LADDER, "route.letter.part.rung", List.of(
                fact("route.letter.rung", text.get("route.letter.rungs", rungs.start(), rungs.current()))), ""));
        data.work().ifPresent(work -> add(BAAN, "route.letter.part.work", List.of(
                fact("route.letter.work", Optional.of(work.employer()).filter(name -> !name.isBlank()).orElseGet(() -> text.get("route.letter.workSomewhere"))),
                fact("route.letter.workHours", text.number(work.hours(), 1)), fact("route.letter.workSince", text.date(work.since()))), ""));
    }

    private void words(DataCategory category, String title, String words) {
        if (words != null && !words.isBlank()) {
            add(category, title, List.of(), words);
        }
    }

    private void add(DataCategory category, String title, List<Fact> facts, String words) {
        parts.add(new Shareable<>(category, false, new LetterPart(Message.of(title), facts, words)));
    }

    private Fact fact(String label, String value) {
        return new Fact(text.get(label), value);
    }
}
