package nl.trede.tools.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.trede.clients.model.Pronoun;

/// Names that nobody can mistake for a person's: an ordinary first name with a made-up word behind it.
final class Names {
    private final Words words;
    private final Set<String> taken = new HashSet<>();

    Names(Words words) {
        this.words = words;
    }

    record Person(String display, String given, String family, Pronoun pronoun, String address) {
    }

    /// A name that no other client of this sample has.
    Person client(Dice dice) {
        Pronoun pronoun = dice.chance(50) ? Pronoun.ZIJ : Pronoun.HIJ;
        List<String> families = words.of("family");
        List<String> givens = words.of("given." + pronoun);
        for (int attempt = 0; ; attempt++) {
            String given = dice.pick(givens);
            String family = dice.pick(families);
            String middle = attempt < 8 ? "" : Character.toString('A' + dice.between(0, 25)) + ".";
            String display = given.charAt(0) + "." + middle + " " + family;
            if (taken.add(display)) {
                String address = (given + middle + "." + family).toLowerCase(Locale.ROOT).replace("..", ".");
                return new Person(display, given, family, dice.chance(3) ? Pronoun.DIE : pronoun, address + "@voorbeeld.example");
            }
        }
    }

    /// Someone at work: unique names do not matter.
    String colleague(Dice dice) {
        return dice.pick(words.of(dice.chance(50) ? "given.ZIJ" : "given.HIJ")).charAt(0) + ". " + dice.pick(words.of("family"));
    }

    /// The coach with a number within the sample.
    String coach(long seed, int number, boolean alone) {
        List<String> families = words.of("family");
        String family = families.get(Math.floorMod(seed * 7 + number, families.size()));
        int round = number / families.size();
        return alone ? "Voorbeeldcoach" : "Coach " + (round == 0 ? "" : (char) ('A' + round - 1) + ". ") + family;
    }

    static String phone(Dice dice) {
        return "06 0000 %02d %02d".formatted(dice.between(0, 99), dice.between(0, 99));
    }
}
