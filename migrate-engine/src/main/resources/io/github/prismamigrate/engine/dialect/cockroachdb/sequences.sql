-- Sequences. Those that are virtual are not told from others.
-- Parameter: the schemas (text[]).
SELECT sequence.schemaname   AS namespace,
       sequence.sequencename AS sequence_name,
       sequence.start_value  AS start,
       sequence.min_value    AS min_value,
       sequence.max_value    AS max_value,
       sequence.increment_by AS increment,
       sequence.cache_size   AS cache
  FROM pg_catalog.pg_sequences AS sequence
 WHERE sequence.schemaname = ANY (?)
 ORDER BY sequence.sequencename, sequence.schemaname
