package nl.trede.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One allowed value of a column: the code that is exchanged and the Dutch words beside it.
public record Choice(String code, String label) {
    private static final Map<String, String> NOT_AS_WRITTEN = Map.of("IPS", "IPS", "WGB", "WGB", "OAD", "OAD", "ZZP", "Zzp",
            "STEUN_OP_WERK", "Steun op werk", "NVT", "n.v.t.", "VIERGESPREK_WGB", "Viergesprek WGB",
            "TEAMOVERLEG_GGZ", "Teamoverleg ggz", "OVERLEG_UWV", "Overleg UWV", "OPLEIDING_BBL", "Opleiding bbl");

    /// A code that reads as its own words: `STEUN_OP_WERK` is *Steun op werk*.
    public static Choice of(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return new Choice(code, NOT_AS_WRITTEN.getOrDefault(code, Character.toUpperCase(words.charAt(0)) + words.substring(1)));
    }

    public static List<Choice> of(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> of(constant.name())).toList();
    }
}
