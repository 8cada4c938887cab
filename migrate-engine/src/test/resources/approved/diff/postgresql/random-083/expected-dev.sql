-- AlterEnum
BEGIN;
CREATE TYPE "Kind_new" AS ENUM ('PRIVATE', 'USD', 'MEDIUM');
ALTER TYPE "Kind" RENAME TO "Kind_old";
ALTER TYPE "Kind_new" RENAME TO "Kind";
DROP TYPE "public"."Kind_old";
COMMIT;

-- DropIndex
DROP INDEX "songs_deletedAt_total_id_key";

-- AlterTable
ALTER TABLE "Album" DROP COLUMN "ref",
ADD COLUMN     "ref" TEXT[];

-- AlterTable
ALTER TABLE "songs" DROP COLUMN "deletedAt",
ADD COLUMN     "deleted_at_m" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "Plan" (
    "id" BIGINT NOT NULL,
    "updatedAt" "Kind" NOT NULL DEFAULT 'PRIVATE',
    "code" DECIMAL(65,30) NOT NULL,
    "endsAt" TEXT NOT NULL,
    "payload" TEXT NOT NULL DEFAULT 'x\y',
    "lastName" BIGINT NOT NULL,
    "hash" VARCHAR(255) NOT NULL DEFAULT '',
    "index" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_R5Album" (
    "A" VARCHAR(40) NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_R5Album_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Plan_code_key" ON "Plan"("code");

-- CreateIndex
CREATE INDEX "_R5Album_B_index" ON "_R5Album"("B");

-- CreateIndex
CREATE UNIQUE INDEX "songs_deleted_at_m_total_id_key" ON "songs"("deleted_at_m" DESC, "total", "id");

-- AddForeignKey
ALTER TABLE "_R5Album" ADD CONSTRAINT "_R5Album_A_fkey" FOREIGN KEY ("A") REFERENCES "Album"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_R5Album" ADD CONSTRAINT "_R5Album_B_fkey" FOREIGN KEY ("B") REFERENCES "songs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
