package io.github.prismamigrate.engine.analysis.completion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English plurals, with the rules and the gaps that Prisma's have. */
final class Plural {
  private static final Set<String> UNCOUNTABLE =
      Set.of(
          """
          accommodation adulthood advertising advice aggression aid air aircraft alcohol anger
          applause arithmetic assistance athletics bacon baggage beef biology blood botany
          bread butter carbon cardboard cash chalk chaos chess crossroads countryside dancing
          deer dignity dirt dust economics education electricity engineering enjoyment envy
          equipment ethics evidence evolution fame fiction flour flu food fuel fun furniture
          gallows garbage garlic genetics gold golf gossip grammar gratitude grief guilt
          gymnastics happiness hardware harm hate hatred health heat help homework honesty
          honey hospitality housework humour hunger hydrogen ice importance inflation
          information innocence iron irony jam jewelry judo karate knowledge lack laughter
          lava leather leisure lightning linguine linguini linguistics literature litter
          livestock logic loneliness luck luggage macaroni machinery magic management mankind
          marble mathematics mayonnaise measles methane milk money mud music mumps nature news
          nitrogen nonsense nurture nutrition obedience obesity oxygen pasta patience physics
          poetry pollution poverty pride psychology publicity punctuation quartz racism
          relaxation reliability research respect revenge rice rubbish rum safety scenery
          seafood seaside series shame sheep shopping sleep smoke smoking snow soap software
          soil spaghetti species steam stuff stupidity sunshine symmetry tennis thirst thunder
          timber traffic transportation trust underwear unemployment unity validity veal
          vegetation vegetarianism vengeance violence vitality warmth wealth weather welfare
          wheat wildlife wisdom yoga zinc zoology
          """
              .split("\\s+"));

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "ox", "oxen",
          "man", "men",
          "woman", "women",
          "die", "dice",
          "yes", "yeses",
          "foot", "feet",
          "eave", "eaves",
          "goose", "geese",
          "tooth", "teeth",
          "quiz", "quizzes");

  /** The first that fits counts. */
  private static final List<Ending> ENDINGS =
      List.of(
          ending("(eaux)", "$1"),
          ending("child(ren)?", "children"),
          ending("(person|people)", "people"),
          ending("([ml])(ouse|ice)", "$1ice"),
          ending("(matr|cod|mur|sil|vert|ind|append)(ix|ex)", "$1ices"),
          ending("(x|ch|ss|sh|zz)", "$1es"),
          ending("((x|ch|ss|sh|zz)es)", "$1"),
          ending("([^ch][ieo][ln])ey", "$1ies"),
          ending("([^aeiouy]|qu)y", "$1ies"),
          ending("(ar|l|ea|eo|oa|hoo)f", "$1ves"),
          ending("(kni|wi|li)fe", "$1ves"),
          ending("sis", "ses"),
          ending(
              "(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr"
                  + "|automat)(a|on)",
              "$1a"),
          ending(
              "(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi"
                  + "|curricul|automat|quor)(a|um)",
              "$1a"),
          ending("(her|at|gr)o", "$1oes"),
          ending("(seraph|cherub)(im)?", "$1im"),
          ending("(alumn|alg|vertebr)(a|ae)", "$1ae"),
          ending(
              "(alumn|syllab|octop|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc"
                  + "|strat)(us|i)",
              "$1i"),
          ending("([^l]ias|[aeiou]las|[emjzr]as|[iu]am)", "$1"),
          ending("(e[mn]u)s?", "$1s"),
          ending("(alias|[^aou]us|tlas|gas|ris)", "$1es"),
          ending("(ax|test)is", "$1es"),
          ending("([^aeiou]ese)", "$1"),
          ending("s", "s"),
          ending("", "s"));

  private Plural() {}

  /** An ending and what takes its place. */
  private record Ending(Pattern pattern, String replacement) {}

  private static Ending ending(String pattern, String replacement) {
    return new Ending(Pattern.compile(pattern + "$"), replacement);
  }

  /** The plural of one word; capitals count as letters of their own. */
  static String of(String word) {
    if (UNCOUNTABLE.contains(word)) {
      return word;
    }
    return IRREGULAR.containsKey(word) ? IRREGULAR.get(word) : withOtherEnding(word);
  }

  private static String withOtherEnding(String word) {
    for (Ending ending : ENDINGS) {
      Matcher matcher = ending.pattern().matcher(word);
      if (matcher.find()) {
        return matcher.replaceFirst(ending.replacement());
      }
    }
    throw new IllegalStateException("no ending fits " + word);
  }
}
