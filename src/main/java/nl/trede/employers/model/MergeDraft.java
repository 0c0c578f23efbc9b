package nl.trede.employers.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.trede.employers.model.Duplicates.Pair;

/// What is chosen of each of two records before they are merged: the first, unless only the other says something.
public final class MergeDraft {
    private final Pair pair;
    private final Map<MergeField, Boolean> second = new EnumMap<>(MergeField.class);

    public MergeDraft(Pair pair) {
        this.pair = pair;
        choices().forEach(field -> second.put(field, !field.known(pair.first())));
    }

    public Pair pair() {
        return pair;
    }

    /// The facts in which the two differ.
    public List<MergeField> choices() {
        return Arrays.stream(MergeField.values()).filter(field -> field.differs(pair.first(), pair.second())).toList();
    }

    public boolean takesSecond(MergeField field) {
        return second.getOrDefault(field, false);
    }

    public void choose(MergeField field, boolean takeSecond) {
        second.put(field, takeSecond);
    }

    /// What the two become, under the id of the first.
    public Employer merged() {
        Employer merged = pair.first();
        for (MergeField field : choices()) {
            merged = takesSecond(field) ? field.take(merged, pair.second()) : merged;
        }
        return merged.doNotContact() ? merged.withVisitWeeks(null).withVisitFrom(null).withVisitGoal(null) : merged;
    }
}
