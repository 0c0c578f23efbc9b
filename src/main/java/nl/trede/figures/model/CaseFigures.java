package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The figures that follow from the facts of cases alone. The coach's program and the region count with this same code: the one on
/// facts from dossiers, the other on the rows it received.
public final class CaseFigures {
    private CaseFigures() {
    }

    /// @param facts one for each trajectory; may hold more than ran in the period
    public static List<Figure> of(List<CaseFacts> facts, Period period, LocalDate reference, Definitions definitions) {
        var figures = new ArrayList<Figure>(QuarterFlow.of(facts, period).figures());
        figures.add(RetentionShare.of(facts, reference));
        figures.add(EmploymentRate.of(facts, period));
        figures.add(SustainableRate.of(facts, period, definitions));
        figures.add(NewJobStarts.figure(facts));
        figures.addAll(Retention.figures(facts));
        figures.addAll(LadderGain.figures(facts, period, reference));
        figures.addAll(FirstContactDays.figures(facts, period, reference, definitions));
        figures.addAll(SilentClients.figures(facts, reference));
        return figures;
    }
}
