-- AlterTable
ALTER TABLE "T" ALTER COLUMN "lines" SET DEFAULT 'two
lines',
ALTER COLUMN "tab" SET DEFAULT 'a	b\',
ALTER COLUMN "accent" SET DEFAULT 'ó​',
ALTER COLUMN "blank" SET DEFAULT ' ',
DROP COLUMN "choice",
ADD COLUMN     "choice" JSONB NOT NULL DEFAULT '{"a": 1}';
