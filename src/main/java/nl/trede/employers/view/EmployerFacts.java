package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.ListLine;
import nl.trede.employers.model.Employer;
import nl.trede.employers.viewmodel.EmployerModel;

/// What is known of an employer, one line for each fact that is.
final class EmployerFacts {
    private EmployerFacts() {
    }

    static Card card(Text text, EmployerModel.Page page) {
        Employer employer = page.employer();
        var lines = new ArrayList<Node>();
        fact(text, "employers.field.kvk", employer.kvkNumber()).ifPresent(lines::add);
        lines.add(new ListLine(text.get("employers.field.practice")).right(text.of(employer.inclusivePractice())));
        fact(text, "employers.field.motivation", employer.motivation() == null ? null : text.of(employer.motivation())).ifPresent(lines::add);
        page.nextVisit().ifPresent(day -> {
            var visit = new ListLine(text.get("employers.facts.nextVisit")).sub(text.get("employers.facts.visitEvery", employer.visitWeeks()))
                    .right(text.date(day));
            lines.add(employer.visitGoal() == null ? visit : visit.sub(employer.visitGoal()));
        });
        if (employer.offers() != null) {
            lines.add(new ListLine(text.get("employers.field.offers")).sub(employer.offers()));
        }
        hours(text, employer).ifPresent(words -> lines.add(new ListLine(text.get("employers.facts.hours")).right(words)));
        if (!employer.conditionSet().isEmpty()) {
            lines.add(new ListLine(text.get("employers.field.conditions"))
                    .sub(employer.conditionSet().stream().map(text::of).collect(Collectors.joining(" · "))));
        }
        lines.add(new ListLine(text.get("employers.field.harrie")).right(Integer.toString(employer.harrieAvailable())));
        fact(text, "employers.field.pso", employer.psoLevel()).ifPresent(lines::add);
        if (employer.sroiObligation() != null) {
            lines.add(new ListLine(text.get("employers.field.sroi")).right(text.get(employer.sroiObligation() ? "employers.yes" : "employers.no")));
        }
        if (employer.note() != null) {
            lines.add(new ListLine(text.get("employers.field.note")).sub(employer.note()));
        }
        return new Card(text.get("employers.facts")).lines(lines);
    }

    private static Optional<ListLine> fact(Text text, String label, String value) {
        return Optional.ofNullable(value).map(words -> new ListLine(text.get(label)).right(words));
    }

    private static Optional<String> hours(Text text, Employer employer) {
        if (employer.hoursFrom() == null && employer.hoursTo() == null) {
            return Optional.empty();
        }
        return Optional.of(text.get("employers.facts.hoursBetween", Stream.of(employer.hoursFrom(), employer.hoursTo())
                .map(one -> one == null ? "…" : one.toString()).distinct().collect(Collectors.joining(" – "))));
    }
}
