package nl.trede.consent.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// A set of enum constants as one column: codes separated by `;`, in the order of the enum.
public final class Codes {
    private Codes() {
    }

    public static <E extends Enum<E>> String write(Collection<E> constants) {
        return constants.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(";"));
    }

    public static <E extends Enum<E>> Set<E> read(Class<E> type, String codes) {
        var constants = EnumSet.noneOf(type);
        Arrays.stream(codes.split(";")).filter(code -> !code.isBlank()).forEach(code -> constants.add(Enum.valueOf(type, code)));
        return Collections.unmodifiableSet(constants);
    }
}
