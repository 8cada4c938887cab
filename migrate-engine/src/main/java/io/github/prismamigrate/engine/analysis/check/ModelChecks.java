package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.MODEL_WITHOUT_KEY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SHARD_KEY_EMPTY;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SHARD_KEY_NEEDS_PREVIEW;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SHARD_KEY_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.ShardKeyDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;

/** Rules about models as a whole. */
final class ModelChecks {
  private ModelChecks() {}

  static void rowsCanBeToldApart(ModelDraft model, Inspection inspection) {
    if (!model.isIgnored() && model.uniqueCriteria().noneMatch(KeyDraft::isStrict)) {
      inspection.report(
          MODEL_WITHOUT_KEY,
          model.span(),
          "Rows of model `%s` cannot be told apart; mark a required field with `@id` or `@unique`, or several with `@@id` or `@@unique`.",
          model.name());
    }
  }

  static void shardKeyIsSupported(ModelDraft model, Inspection inspection) {
    model.shardKey().ifPresent(key -> shardKeyIsSupported(key, inspection));
  }

  private static void shardKeyIsSupported(ShardKeyDraft key, Inspection inspection) {
    if (!inspection.isEnabled(PreviewFeature.SHARD_KEYS)) {
      inspection.report(
          SHARD_KEY_NEEDS_PREVIEW,
          key.span(),
          "Shard keys are a preview; add `%s` to `previewFeatures` of the generator.",
          PreviewFeature.SHARD_KEYS.word());
    }
    if (!inspection.can(Capability.SHARD_KEYS)) {
      inspection.report(
          SHARD_KEY_UNSUPPORTED, key.span(), "The database has no shard keys; remove it.");
    }
    if (key.fields().isEmpty()) {
      inspection.report(SHARD_KEY_EMPTY, key.span(), "The shard key names no fields.");
    }
  }
}
