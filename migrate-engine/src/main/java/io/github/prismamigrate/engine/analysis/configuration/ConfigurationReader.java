package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DATASOURCE_REPEATED;

import io.github.prismamigrate.engine.analysis.draft.ConfigurationDraft;
import io.github.prismamigrate.engine.analysis.draft.DatasourceDraft;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.Generator;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Declaration;
import io.github.prismamigrate.engine.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the configuration blocks of all files, file by file. */
public final class ConfigurationReader {
  private final Map<String, SchemaRules> rulesByProvider;
  private final Diagnostics diagnostics;
  private final List<DatasourceDraft> datasources = new ArrayList<>();
  private final List<Generator> generators = new ArrayList<>();
  private final Set<PreviewFeature> features = EnumSet.noneOf(PreviewFeature.class);

  private ConfigurationReader(Map<String, SchemaRules> rulesByProvider, Diagnostics diagnostics) {
    this.rulesByProvider = rulesByProvider;
    this.diagnostics = diagnostics;
  }

  /** What the configuration blocks of {@code tree} say; unsound blocks are left out. */
  public static ConfigurationDraft read(
      SyntaxTree tree, Map<String, SchemaRules> rulesByProvider, Diagnostics diagnostics) {
    ConfigurationReader reader = new ConfigurationReader(rulesByProvider, diagnostics);
    blocksByFile(tree).values().forEach(reader::readFile);
    return new ConfigurationDraft(
        reader.datasources.stream().findFirst(), reader.generators, reader.features);
  }

  private static Map<Integer, List<ConfigurationBlock>> blocksByFile(SyntaxTree tree) {
    Map<Integer, List<ConfigurationBlock>> byFile = new TreeMap<>();
    for (Declaration declaration : tree.declarations()) {
      if (declaration instanceof ConfigurationBlock block) {
        byFile.computeIfAbsent(block.span().file(), file -> new ArrayList<>()).add(block);
      }
    }
    return byFile;
  }

  private void readFile(List<ConfigurationBlock> blocks) {
    List<ConfigurationBlock> sources = only(blocks, ConfigurationBlock.Kind.DATASOURCE);
    List<ConfigurationBlock> others = only(blocks, ConfigurationBlock.Kind.GENERATOR);
    DatasourceReader reader = new DatasourceReader(rulesByProvider, others, diagnostics);
    List<DatasourceDraft> sound =
        sources.stream().map(reader::read).flatMap(Optional::stream).toList();
    if (sound.size() > 1) {
      sources.forEach(this::reportRepetition);
    }
    datasources.addAll(sound);
    readGenerators(others, sound.stream().findFirst());
  }

  private void readGenerators(
      List<ConfigurationBlock> blocks, Optional<DatasourceDraft> datasource) {
    Set<String> ownFeatures =
        datasource
            .map(draft -> rulesByProvider.get(draft.settings().provider()))
            .map(SchemaRules::ownPreviewFeatures)
            .orElse(Set.of());
    GeneratorReader reader = new GeneratorReader(ownFeatures, diagnostics);
    for (ConfigurationBlock block : blocks) {
      reader.read(block).ifPresent(generators::add);
    }
    features.addAll(reader.features());
  }

  private static List<ConfigurationBlock> only(
      List<ConfigurationBlock> blocks, ConfigurationBlock.Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).toList();
  }

  private void reportRepetition(ConfigurationBlock block) {
    diagnostics.report(
        DATASOURCE_REPEATED,
        block.span(),
        "Datasource `%s` is one of several; a schema has one.".formatted(block.name().text()));
  }
}
