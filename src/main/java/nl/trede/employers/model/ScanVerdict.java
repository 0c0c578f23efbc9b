package nl.trede.employers.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What follows from the lights of a scan (domain §9.7): a red one without an agreed adjustment means not to place; a red one with an
/// adjustment, or an orange one, means to place with an adjustment; only when every point was looked at, none is orange or red
/// and not every one was set aside as *n.v.t.* are *alle lichten op groen*. Nobody fills it in.
///
/// @param points how many points the form has
/// @param lights of those that were looked at, in the order of the form
/// @param minded the orange and red ones, in the order of the form
public record ScanVerdict(int points, List<ScanLight> lights, List<ScanAnswer> minded) {
    public ScanVerdict {
        lights = List.copyOf(lights);
        minded = List.copyOf(minded);
    }

    public static ScanVerdict of(ScanForm form, Collection<ScanAnswer> answers) {
        Map<String, ScanAnswer> byPoint = answers.stream().collect(Collectors.toMap(ScanAnswer::point, Function.identity(),
                (earlier, later) -> later));
        List<ScanAnswer> lit = form.points().stream().map(point -> byPoint.get(point.key())).filter(one -> one != null && one.light() != null).toList();
        Set<String> asked = form.points().stream().map(ScanForm.Point::key).collect(Collectors.toSet());
        // A light at a point that the form no longer asks still stands in the way.
        var minded = java.util.stream.Stream.concat(lit.stream(), answers.stream().filter(one -> !asked.contains(one.point())))
                .filter(one -> one.light() == ScanLight.ORANJE || one.light() == ScanLight.ROOD).toList();
        return new ScanVerdict(asked.size(), lit.stream().map(ScanAnswer::light).toList(), minded);
    }

    /// Empty while the lights do not say it yet: some points were not looked at and the rest is green, or none plays a part here.
    public Optional<ScanDecision> decision() {
        if (!blocking().isEmpty()) {
            return Optional.of(ScanDecision.NIET_PLAATSEN);
        }
        if (!minded.isEmpty()) {
            return Optional.of(ScanDecision.PLAATSEN_MET_AANPASSING);
        }
        return complete() && !allAside() ? Optional.of(ScanDecision.PLAATSEN) : Optional.empty();
    }

    /// No point plays a part here, so that the lights say nothing about the workplace.
    public boolean allAside() {
        return complete() && count(ScanLight.NVT) == points;
    }

    public boolean complete() {
        return lit() == points;
    }

    /// How many points were looked at.
    public int lit() {
        return lights.size();
    }

    /// The red ones without an agreed adjustment.
    public List<ScanAnswer> blocking() {
        return minded.stream().filter(ScanAnswer::blocks).toList();
    }

    /// The red ones that the reason to place all the same is not about: they turned red later.
    public List<ScanAnswer> uncovered() {
        return blocking().stream().filter(one -> !one.byReason()).toList();
    }

    /// How many points have a light.
    public long count(ScanLight light) {
        return lights.stream().filter(one -> one == light).count();
    }

    /// What was agreed to make it work, in the order of the form.
    public List<String> adjustments() {
        return minded.stream().map(ScanAnswer::adjustment).filter(java.util.Objects::nonNull).toList();
    }
}
