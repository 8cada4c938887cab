-- AlterTable
CREATE SEQUENCE c_$money_seq;
ALTER TABLE "C" ALTER COLUMN "$money" SET DEFAULT nextval('c_$money_seq');
ALTER SEQUENCE c_$money_seq OWNED BY "C"."$money";

-- AlterTable
CREATE SEQUENCE käse_id_seq;
ALTER TABLE "Käse" ALTER COLUMN "id" SET DEFAULT nextval('käse_id_seq');
ALTER SEQUENCE käse_id_seq OWNED BY "Käse"."id";

-- AlterTable
CREATE SEQUENCE 日本語_id_seq;
ALTER TABLE "日本語" ALTER COLUMN "id" SET DEFAULT nextval('日本語_id_seq');
ALTER SEQUENCE 日本語_id_seq OWNED BY "日本語"."id";
