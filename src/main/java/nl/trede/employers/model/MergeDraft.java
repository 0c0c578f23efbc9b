package nl.trede.employers.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is chosen of each of two records before they are merged: the first, unless only the other says something.
public final class MergeDraft {
    private final Employer first;
    private final Employer other;
    private final Map<MergeField, Boolean> second = new EnumMap<>(MergeField.class);

    /// @param first the record that stays
    /// @param other the record that goes
    public MergeDraft(Employer first, Employer other) {
        this.first = first;
        this.other = other;
        choices().forEach(field -> second.put(field, !field.known(first)));
    }

    public Employer first() {
        return first;
    }

    public Employer second() {
        return other;
    }

    /// The facts in which the two differ.
    public List<MergeField> choices() {
        return Arrays.stream(MergeField.values()).filter(field -> field.differs(first, other)).toList();
    }

    public boolean takesSecond(MergeField field) {
        return second.getOrDefault(field, false);
    }

    public void choose(MergeField field, boolean takeSecond) {
        second.put(field, takeSecond);
    }

    /// What the two become, under the id of the first.
    public Employer merged() {
        Employer merged = first;
        for (MergeField field : choices()) {
            merged = takesSecond(field) ? field.take(merged, other) : merged;
        }
        return merged.doNotContact() ? merged.withVisitWeeks(null).withVisitFrom(null).withVisitGoal(null) : merged;
    }
}
