package io.github.prismamigrate.engine.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.format.SchemaPrinter;
import io.github.prismamigrate.engine.pull.PreviousSchema;
import io.github.prismamigrate.engine.pull.PullRequest;
import io.github.prismamigrate.engine.pull.SchemaInference;
import io.github.prismamigrate.engine.pull.SchemaInference.Inferred;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.syntax.Parser;
import io.github.prismamigrate.engine.syntax.SyntaxTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A recorded pull: a database, the schema that stood there before, and what to do. */
record PullCase(GoldenCase golden, String provider, JsonNode options, SchemaSources previous) {
  static final String NEW_FILE = "introspected.prisma";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String NOTHING_BEFORE =
      """
      generator client {
        provider = "prisma-client-js"
      }

      datasource db {
        provider = "%s"
        url      = env("DATABASE_URL")
      }
      """;

  /** What a pull makes of the files, by their names. */
  record Pulled(Map<String, String> files, Inferred inferred) {}

  static PullCase of(GoldenCase golden) throws IOException {
    String provider = golden.path().getParent().getFileName().toString();
    return new PullCase(golden, provider, options(golden), previous(golden, provider));
  }

  /** A pull that keeps nothing but datasource and generators of {@code file}. */
  static PullCase withoutModels(GoldenCase golden, String file) throws IOException {
    String provider = golden.path().getParent().getFileName().toString();
    SchemaSources previous = single(golden.text(file).orElseThrow());
    return new PullCase(golden, provider, JSON.readTree("{\"force\": true}"), previous);
  }

  private static JsonNode options(GoldenCase golden) throws IOException {
    return JSON.readTree(golden.text("case.json").orElse("{}"));
  }

  private static SchemaSources previous(GoldenCase golden, String provider) throws IOException {
    Path folder = golden.path().resolve("previous");
    if (Files.isDirectory(folder)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path path : Golden.paths(folder, Files::isRegularFile)) {
        files.add(new SourceFile(path.getFileName(), Files.readString(path)));
      }
      return new SchemaSources(files);
    }
    return single(
        golden.text("previous.prisma").orElseGet(() -> NOTHING_BEFORE.formatted(provider)));
  }

  static SchemaSources single(String text) {
    return new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
  }

  static SchemaSources nothingBefore(String provider) {
    return single(NOTHING_BEFORE.formatted(provider));
  }

  /** The same once more, where {@code pulled} stands now. */
  PullCase after(Pulled pulled) {
    List<SourceFile> files = new ArrayList<>();
    pulled.files().forEach((name, text) -> files.add(new SourceFile(Path.of(name), text)));
    return new PullCase(golden, provider, options, new SchemaSources(files));
  }

  boolean isSplit() {
    return Files.isDirectory(golden.path().resolve("previous"));
  }

  /** What the script of the case makes. */
  RelationalSchema schema() throws IOException {
    return LiveSchema.of(golden).after(golden.text("schema.sql").orElseThrow(), scope());
  }

  Scope scope() {
    List<String> namespaces = namespaces();
    String connected = options.path("searchPath").asText("public");
    boolean extensions =
        analysis()
            .datamodel()
            .configuration()
            .previewFeatures()
            .contains(PreviewFeature.POSTGRESQL_EXTENSIONS);
    return new Scope(
        namespaces.isEmpty() ? List.of(connected) : namespaces, Set.of(), Set.of(), extensions);
  }

  private Analysis analysis() {
    return Offline.analysis(previous);
  }

  private List<String> namespaces() {
    List<String> asked = asked();
    return asked.isEmpty()
        ? analysis()
            .datamodel()
            .configuration()
            .datasource()
            .map(Datasource::namespaces)
            .orElse(List.of())
        : asked;
  }

  private List<String> asked() {
    List<String> asked = new ArrayList<>();
    JsonNode schemas = options.path("schemas");
    if (schemas.isArray()) {
      schemas.forEach(name -> asked.add(name.asText()));
    } else if (schemas.isTextual()) {
      asked.addAll(List.of(schemas.asText().split(",")));
    }
    return asked;
  }

  Pulled pull(RelationalSchema schema) {
    List<String> names = names();
    int newFile = isSplit() ? names.indexOf(NEW_FILE) : 0;
    PullRequest request = new PullRequest(asked(), !namespaces().isEmpty(), newFile);
    Inferred inferred =
        new SchemaInference(dialect(provider).pullRules()).infer(schema, before(), request);
    Map<String, String> files = new TreeMap<>();
    for (int file = 0; file < names.size(); file++) {
      if (file < previous.files().size() || !inferred.file(file).isEmpty()) {
        files.put(names.get(file), SchemaPrinter.print(inferred.file(file)));
      }
    }
    return new Pulled(files, inferred);
  }

  /** The names of the files, the last of which may be one that is to be made. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    previous.files().forEach(file -> names.add(file.path().toString()));
    if (isSplit() && !names.contains(NEW_FILE)) {
      names.add(NEW_FILE);
    }
    return names;
  }

  private PreviousSchema before() {
    SyntaxTree tree = Parser.parse(previous, new Diagnostics());
    return options.path("force").asBoolean()
        ? PreviousSchema.withoutModels(analysis().datamodel().configuration(), tree)
        : PreviousSchema.of(analysis().orThrow(), tree);
  }

  static Dialect dialect(String provider) {
    return (Dialect) Providers.installed().named(provider).orElseThrow();
  }
}
