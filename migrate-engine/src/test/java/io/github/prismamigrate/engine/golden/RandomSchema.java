package io.github.prismamigrate.engine.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A valid schema made of dice. Two schemas of one seed are what a project has today and tomorrow:
 * every die that the first one rolled is rolled again for the second only now and then.
 *
 * <p>What a comparison does not see, or no database tells back as it was written, is left out:
 * defaults of bytes, constant points in time, expressions, types without the length that they have.
 */
final class RandomSchema {
  private static final int MODELS = 4;
  private static final int FIELDS = 6;
  private static final List<String> VALUES = List.of("A", "B", "C", "D");
  private static final List<String> ACTIONS = List.of("Cascade", "Restrict", "NoAction", "SetNull");

  private static final String AUTOINCREMENT = " @default(autoincrement())";

  /** The keys of a model that may have a name: its id, two fields and its index. */
  private static final int NAMED_KEYS = 4;

  /** Types that every provider has, each with defaults that it may get. */
  private static final List<Type> PLAIN =
      List.of(
          new Type("Int", true, "5", "-7"),
          new Type("BigInt", true, "9007199254740993", "1"),
          new Type("Float", true, "2.5"),
          new Type("Decimal", true, "1.50", "100"),
          new Type("Boolean", true, "true", "false"),
          new Type("String", true, "\"x\"", "\"it's\"", "\"{}\"", "uuid()"),
          new Type("DateTime", true, "now()"),
          new Type("Json", false, "\"{}\"", "\"[1, 2]\"", "\"{\\\"a\\\": \\\"it's\\\"}\""),
          new Type("Bytes", false));

  private static final List<Type> OF_POSTGRESQL =
      List.of(
          new Type("Int @db.SmallInt", true, "3"),
          new Type("Int @db.Oid", true),
          new Type("Decimal @db.Decimal(10, 2)", true, "1.5"),
          new Type("Decimal @db.Money", true),
          new Type("Float @db.Real", true),
          new Type("String @db.VarChar(20)", true, "\"short\""),
          new Type("String @db.VarChar(5)", true, "\"x\""),
          new Type("String @db.Char(3)", true),
          new Type("String @db.Uuid", true),
          new Type("String @db.Inet", true),
          new Type("String @db.Xml", false),
          new Type("String @db.Bit(3)", true),
          new Type("String @db.VarBit(5)", true),
          new Type("DateTime @db.Date", true),
          new Type("DateTime @db.Time(3)", true),
          new Type("DateTime @db.Timetz(3)", true),
          new Type("DateTime @db.Timestamp(6)", true, "now()"),
          new Type("DateTime @db.Timestamptz(3)", true, "now()"),
          new Type("Json @db.Json", false));

  private final String provider;
  private final long seed;
  private final boolean tomorrow;

  private RandomSchema(String provider, long seed, boolean tomorrow) {
    this.provider = provider;
    this.seed = seed;
    this.tomorrow = tomorrow;
  }

  /** The schema of today. */
  static String first(String provider, long seed) {
    return new RandomSchema(provider, seed, false).text();
  }

  /** The schema of tomorrow. */
  static String second(String provider, long seed) {
    return new RandomSchema(provider, seed, true).text();
  }

  /**
   * A type as a field writes it.
   *
   * @param key whether indexes may have it
   * @param defaults what the field may fill in
   */
  private record Type(String text, boolean key, List<String> defaults) {
    Type(String text, boolean key, String... defaults) {
      this(text, key, List.of(defaults));
    }

    String with(String suffix) {
      int blank = text.indexOf(' ');
      return blank < 0 ? text + suffix : text.substring(0, blank) + suffix + text.substring(blank);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("datasource db {\n  provider = \"%s\"\n  url = \"x\"\n}\n".formatted(provider));
    for (int number = 0; number < 2; number++) {
      text.append("enum E%d {\n  %s\n}\n".formatted(number, String.join("\n  ", values(number))));
    }
    IntStream.range(0, MODELS).filter(this::exists).forEach(model -> text.append(model(model)));
    return text.toString();
  }

  /** One face of a die of {@code faces} that is rolled for {@code what}. */
  private int roll(int faces, String what) {
    long die = seed * 1_000_003 + what.hashCode();
    boolean again = tomorrow && new SplittableRandom(~die).nextInt(5) == 0;
    SplittableRandom random = new SplittableRandom(die);
    int first = random.nextInt(faces);
    return again ? random.nextInt(faces) : first;
  }

  private boolean oneIn(int faces, String what) {
    return roll(faces, what) == 0;
  }

  private List<String> values(int number) {
    return VALUES.stream()
        .filter(value -> value.equals("A") || !oneIn(3, "value" + number + value))
        .map(value -> value.equals("D") ? "D @map(\"it's D\")" : value)
        .toList();
  }

  private boolean exists(int model) {
    return model == 0 || !oneIn(4, "model" + model);
  }

  private String model(int model) {
    List<String> lines = new ArrayList<>(id(model));
    List<String> keys = new ArrayList<>();
    for (int field = 0; field < FIELDS; field++) {
      if (!oneIn(3, "field" + model + field)) {
        lines.add(field(model, field, keys));
      }
    }
    lines.addAll(relations(model));
    lines.addAll(indexes(model, keys));
    if (oneIn(8, "table" + model)) {
      lines.add("@@map(\"%s\")".formatted(table(model)));
    }
    return "model M%d {\n  %s\n}\n".formatted(model, String.join("\n  ", lines));
  }

  /**
   * Scripts between schema files leave sequences behind, whose names come back where a name of a
   * table has no capital; only a database tells of them.
   */
  private String table(int model) {
    return (seed % 2 == 0 ? "Table %d" : "table_%d").formatted(model);
  }

  /**
   * The name of one of the keys of a model, where it has one of its own. The names of all keys
   * change places at once.
   */
  private Optional<String> name(int model, int key) {
    int places = roll(2, "place0") + 2 * roll(2, "place1") + 4 * roll(4, "place2");
    int slot = model * NAMED_KEYS + key;
    return oneIn(3, "name" + slot) ? Optional.of("key " + (slot ^ places)) : Optional.empty();
  }

  private String argument(int model, int key) {
    return name(model, key).map("(map: \"%s\")"::formatted).orElse("");
  }

  private List<String> id(int model) {
    boolean named = provider.equals("postgresql");
    String id = "@id" + (named ? argument(model, 0) : "");
    String argument = named ? name(model, 0).map(", map: \"%s\""::formatted).orElse("") : "";
    return switch (roll(6, "id" + model)) {
      case 0 -> List.of("id Int " + id + AUTOINCREMENT);
      case 1 -> List.of("id Int " + id + (oneIn(2, "counts" + model) ? AUTOINCREMENT : ""));
      case 2 -> List.of("id BigInt " + id);
      case 3 -> List.of("id String @unique");
      case 4 -> List.of("a Int", "b String", "@@id([a, b]%s)".formatted(argument));
      default -> List.of("id String " + id + " @default(uuid())");
    };
  }

  /** The type of the field that relations may refer to; empty where the key is a compound one. */
  private String idType(int model) {
    return switch (roll(6, "id" + model)) {
      case 0, 1 -> "Int";
      case 2 -> "BigInt";
      case 4 -> "";
      default -> "String";
    };
  }

  private String field(int model, int field, List<String> keys) {
    String name = "f" + field;
    String dice = model + "/" + field;
    Type type = type(dice);
    int arity = roll(provider.equals("postgresql") ? 5 : 4, "arity" + dice);
    boolean list = arity == 4;
    StringBuilder line = new StringBuilder(name + " ");
    line.append(type.with(list ? "[]" : arity == 3 ? "?" : ""));
    if (!list && !type.defaults().isEmpty() && oneIn(2, "default" + dice)) {
      int which = roll(type.defaults().size(), "constant" + dice);
      line.append(" @default(%s)".formatted(type.defaults().get(which)));
    }
    if (type.key() && !list) {
      keys.add(name);
      line.append(oneIn(6, "unique" + dice) ? unique(model, field) : "");
    }
    return line.append(oneIn(8, "column" + dice) ? " @map(\"Column " + name + "\")" : "")
        .toString();
  }

  private String unique(int model, int field) {
    return " @unique" + (field == 1 || field == 2 ? argument(model, field) : "");
  }

  private Type type(String dice) {
    List<Type> types = new ArrayList<>(PLAIN);
    for (int number = 0; number < 2; number++) {
      List<String> defaults = values(number).stream().map(value -> value.split(" ")[0]).toList();
      types.add(new Type("E" + number, true, defaults));
    }
    if (provider.equals("postgresql")) {
      types.addAll(OF_POSTGRESQL);
    }
    return types.get(roll(types.size(), "type" + dice));
  }

  /** The relation that the model begins, and the ends of those that lead to it. */
  private List<String> relations(int model) {
    List<String> lines = new ArrayList<>();
    for (int other = 0; other < MODELS; other++) {
      if (exists(other) && hasRelation(other)) {
        if (other == model) {
          lines.addAll(relation(model));
        }
        if (referenced(other) == model) {
          String end = isOneToOne(other) ? "?" : "[]";
          lines.add("back%d M%d%s @relation(\"R%d\")".formatted(other, other, end, other));
        }
      }
      if (exists(other) && hasJoinTable(other)) {
        if (other == model) {
          lines.add("many M%d[] @relation(\"J%d\")".formatted(joined(other), other));
        }
        if (joined(other) == model) {
          lines.add("many%d M%d[] @relation(\"J%d\")".formatted(other, other, other));
        }
      }
    }
    return lines;
  }

  private int referenced(int model) {
    return roll(MODELS, "referenced" + model);
  }

  private boolean hasRelation(int model) {
    int other = referenced(model);
    return !oneIn(3, "relation" + model) && exists(other) && !idType(other).isEmpty();
  }

  private boolean isOneToOne(int model) {
    return oneIn(4, "oneToOne" + model);
  }

  private List<String> relation(int model) {
    int other = referenced(model);
    boolean optional = other == model || oneIn(2, "optional" + model);
    int action = roll(2 * ACTIONS.size(), "action" + model);
    boolean written = action < (optional ? ACTIONS.size() : ACTIONS.size() - 1);
    return List.of(
        "refId %s%s%s"
            .formatted(idType(other), optional ? "?" : "", isOneToOne(model) ? " @unique" : ""),
        "ref M%d%s @relation(\"R%d\", fields: [refId], references: [id]%s)"
            .formatted(
                other,
                optional ? "?" : "",
                model,
                written ? ", onDelete: " + ACTIONS.get(action) : ""));
  }

  private int joined(int model) {
    return roll(MODELS, "joined" + model);
  }

  private boolean hasJoinTable(int model) {
    int other = joined(model);
    return oneIn(3, "join" + model) && exists(other) && isIdentified(model) && isIdentified(other);
  }

  /** Whether the model has an id of one field. */
  private boolean isIdentified(int model) {
    int id = roll(6, "id" + model);
    return id != 3 && id != 4;
  }

  private List<String> indexes(int model, List<String> keys) {
    List<String> lines = new ArrayList<>();
    if (keys.size() > 1 && oneIn(2, "index" + model)) {
      String first = keys.get(0);
      String last = keys.get(1 + roll(keys.size() - 1, "last" + model));
      String sort = oneIn(4, "sort" + model) ? "(sort: Desc)" : "";
      String map = name(model, 3).map(", map: \"%s\""::formatted).orElse("");
      String kind = oneIn(3, "kind" + model) ? "@@unique" : "@@index";
      lines.add("%s([%s%s, %s]%s)".formatted(kind, first, sort, last, map));
    }
    return lines;
  }
}
