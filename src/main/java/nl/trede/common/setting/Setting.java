package nl.trede.common.setting;

import java.util.Optional;
import nl.trede.common.outcome.Message;

/// A number or a choice in a rule that a team may decide for itself, because the field has no settled value for it.
///
/// @param id       stable name, under which it is kept
/// @param label    what it is, in a few words
/// @param effect   one sentence: what changes with it; empty when the group says so for all
/// @param least    the smallest number that makes sense
/// @param most     the largest
/// @param standard what holds until somebody decides otherwise; 1 is yes and 0 is no for [Measure#YES_NO]
public record Setting(String id, Message label, Optional<Message> effect, Measure unit, int least, int most, int standard) {
    /// In what it is counted.
    public enum Measure { DAYS, HOURS, YES_NO }

    public Setting {
        if (least > standard || standard > most) {
            throw new IllegalArgumentException(id + " has a standard outside its range");
        }
    }

    /// A number of days, from 1.
    public static Setting days(String id, Message label, int standard, int most) {
        return new Setting(id, label, Optional.empty(), Measure.DAYS, 1, most, standard);
    }

    public static Setting of(String id, Measure unit, String labelKey, int least, int most, int standard) {
        return new Setting(id, Message.of(labelKey), Optional.of(Message.of(labelKey + ".effect")), unit, least, most, standard);
    }

    public static Setting yesNo(String id, String labelKey, boolean standard) {
        return of(id, Measure.YES_NO, labelKey, 0, 1, standard ? 1 : 0);
    }

    public Setting withEffect(Message sentence) {
        return new Setting(id, label, Optional.of(sentence), unit, least, most, standard);
    }

    /// Why a value cannot be; empty when it can.
    public Optional<Message> refuses(int value) {
        return value < least || value > most ? Optional.of(Message.of("common.setting.range", least, most)) : Optional.empty();
    }
}
