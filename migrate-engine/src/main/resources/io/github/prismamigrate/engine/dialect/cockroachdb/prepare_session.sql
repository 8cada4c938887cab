-- Makes the session what migrations are written for: types of columns may change, each statement of
-- a script commits by itself, and the values of enums keep their case. Older servers do not have
-- all of the settings.
-- No parameters.
SELECT set_config(wanted.name, wanted.value, false)
  FROM (VALUES ('enable_experimental_alter_column_type_general', 'on'),
               ('enable_implicit_transaction_for_batch_statements', 'off'),
               ('use_declarative_schema_changer', 'off')) AS wanted (name, value)
  JOIN pg_catalog.pg_settings AS setting ON setting.name = wanted.name
 ORDER BY wanted.name
