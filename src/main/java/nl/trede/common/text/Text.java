package nl.trede.common.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.trede.common.outcome.Message;

/// Everything a person reads comes from here: sentences from the bundles of all rooms, enum labels, dates and numbers
/// in the way of the chosen language.
///
/// Each room has its own bundle `nl/trede/<room>/messages_nl.properties` (the base) and `messages_en.properties`;
/// its keys begin with the room's name. Enum labels have keys `enum.<SimpleName>.<CONSTANT>` in the bundle of the room
/// that owns the enum.
public final class Text {
    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final List<String> DUTCH_MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Locale locale;
    private final Map<String, String> sentences;

    private Text(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /// Loads the bundles of the given rooms in one language.
    public static Text in(Locale locale, List<String> rooms) {
        var sentences = new HashMap<String, String>();
        for (String room : rooms) {
            var bundle = ResourceBundle.getBundle("nl.trede." + room + ".messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
        return new Text(locale, sentences);
    }

    public Locale locale() {
        return locale;
    }

    /// The sentence for a key with its arguments filled in (`{0}`, or ICU-like plural through `{0,choice,…}`).
    ///
    /// @throws MissingResourceException when no room has the key: a programming error that a test finds
    public String get(String key, Object... arguments) {
        String pattern = sentences.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key, Text.class.getName(), key);
        }
        if (arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, locale).format(localise(arguments));
    }

    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /// The label of an enum constant.
    public String of(Enum<?> constant) {
        return get("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// `22 nov 2026`
    public String date(LocalDate date) {
        return shortDate(date) + " " + date.getYear();
    }

    /// `22 nov`
    public String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue());
    }

    /// `zondag 22 november`
    public String longDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
    }

    /// `14:02`
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /// The short name of a month, 1–12, always three letters so that columns line up.
    public String month(int month) {
        return locale.getLanguage().equals("nl") ? DUTCH_MONTHS.get(month - 1)
                : DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(LocalDate.of(2000, month, 1));
    }

    /// A number with exactly so many decimals, rounded half up: `18,9`.
    public String number(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private Object[] localise(Object... arguments) {
        var localised = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            localised[i] = switch (arguments[i]) {
                case LocalDate date -> date(date);
                case Enum<?> constant -> of(constant);
                case Message message -> get(message);
                case null -> "";
                default -> arguments[i];
            };
        }
        return localised;
    }
}
