package io.github.prismamigrate.engine.benchmark;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schemas of any size, always the same for the same size. */
final class SyntheticSchema {
  private static final String HEAD =
      """
      datasource db {
        provider = "%s"
        url      = "file:./synthetic.db"
      }
      """;

  private SyntheticSchema() {}

  /** Models with ten fields each, an index, and a relation to the model before. */
  static String of(String provider, int models) {
    return HEAD.formatted(provider)
        + IntStream.range(0, models)
            .mapToObj(number -> model(number, models, ""))
            .collect(Collectors.joining());
  }

  /** The same, but every tenth model has a field more. */
  static String changed(String provider, int models) {
    return changedEvery(10, provider, models);
  }

  /** The same, but ten models have a field more, however many there are. */
  static String changedInTenPlaces(String provider, int models) {
    return changedEvery(models / 10, provider, models);
  }

  private static String changedEvery(int distance, String provider, int models) {
    return HEAD.formatted(provider)
        + IntStream.range(0, models)
            .mapToObj(
                number -> model(number, models, number % distance == 0 ? "  added String?\n" : ""))
            .collect(Collectors.joining());
  }

  private static String model(int number, int models, String more) {
    String previous =
        number == 0
            ? ""
            : "  previousId Int\n  previous Model%1$d @relation(fields: [previousId], references: [id])\n"
                .formatted(number - 1);
    String next = number == models - 1 ? "" : "  next Model%d[]\n".formatted(number + 1);
    return """

        model Model%d {
          id Int @id @default(autoincrement())
          name String @unique
          title String?
          count Int @default(0)
          ratio Float?
          active Boolean @default(true)
          createdAt DateTime @default(now())
          note String @default("none")
        %s%s%s
          @@index([title, count])
        }
        """
        .formatted(number, previous, next, more);
  }
}
