package io.github.prismamigrate.engine.golden;

import com.alibaba.druid.DbType;
import com.alibaba.druid.sql.SQLUtils;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.shardingsphere.infra.database.core.type.DatabaseType;
import org.apache.shardingsphere.infra.spi.type.typed.TypedSPILoader;
import org.apache.shardingsphere.sql.parser.core.database.parser.SQLParserExecutor;

/**
 * The language of SQL Server as two independent parsers know it. Neither knows all of it, so that
 * it is enough if each part of a statement is known to one of them.
 */
final class TransactSql {
  private static final SQLParserExecutor SHARDING_SPHERE =
      new SQLParserExecutor(TypedSPILoader.getService(DatabaseType.class, "SQLServer"));

  private static final Pattern NAME = Pattern.compile("\\[((?:[^\\]]|\\]\\])*)\\]");

  private TransactSql() {}

  /** Whether each part of {@code statement} is known to a parser. */
  static boolean isStatement(String statement) {
    return parts(statement).map(TransactSql::withoutGaps).allMatch(TransactSql::parses);
  }

  private static Stream<String> parts(String statement) {
    if (statement.startsWith("DECLARE ")) {
      return Stream.of(statement.split("\n(?=SELECT |EXEC )"));
    }
    return statement.startsWith("CREATE TABLE ") ? tables(statement) : Stream.of(statement);
  }

  /** A table of one line for each line of the table. */
  private static Stream<String> tables(String statement) {
    List<String> lines = statement.lines().toList();
    return lines.subList(1, lines.size() - 1).stream()
        .map(line -> lines.get(0) + line.replaceFirst(",$", "") + ")");
  }

  /** What neither parser knows, in words that they do know. */
  private static String withoutGaps(String part) {
    return NAME.matcher(part)
        .replaceAll(name -> "[" + name.group(1).replaceAll("[\\[\\]]", "_") + "]")
        .replaceFirst("INSERT DEFAULT VALUES", "INSERT ([a]) VALUES (1)")
        .replaceFirst("SELECT (@SQL[0-9]*) \\+=", "SELECT $1 =")
        .replaceAll(
            "(?:UNIQUE|PRIMARY KEY) (?:NON)?CLUSTERED (?=\\([^()]* (?:ASC|DESC)\\b)",
            "PRIMARY KEY CLUSTERED ")
        .replaceAll("(?<= DEFAULT \\w{1,64})::", ".");
  }

  private static boolean parses(String part) {
    return shardingSphereParses(part) || druidParses(part);
  }

  private static boolean shardingSphereParses(String part) {
    try {
      SHARDING_SPHERE.parse(part);
      return true;
    } catch (RuntimeException unknown) {
      return false;
    }
  }

  private static boolean druidParses(String part) {
    try {
      return !SQLUtils.parseStatements(part, DbType.sqlserver).isEmpty();
    } catch (RuntimeException unknown) {
      return false;
    }
  }
}
