package nl.trede.tools.sample;

/// Fills the sentences of [Words] with what belongs to one client.
final class Phrases {
    private final Words words;
    private final Dice dice;
    private final Vacancy work;
    private final int hours;

    Phrases(Words words, Dice dice, Vacancy work, int hours) {
        this.words = words;
        this.dice = dice;
        this.work = work;
        this.hours = hours;
    }

    String of(String section) {
        String sentence = dice.pick(words.of(section));
        return sentence.indexOf('{') < 0 ? sentence : fill(sentence);
    }

    private String fill(String sentence) {
        return sentence.replace("{wens}", work.wish()).replace("{baas}", work.employer().name()).replace("{functie}", work.title())
                .replace("{uren}", Integer.toString(hours)).replace("{reis}", Integer.toString(dice.between(3, 9) * 5))
                .replace("{sterk}", dice.pick(words.of("strength"))).replace("{lastig}", dice.pick(words.of("hard")))
                .replace("{helpt}", dice.pick(words.of("helps"))).replace("{plek}", dice.pick(words.of("place")))
                .replace("{dag}", dice.pick(words.of("day")));
    }
}
