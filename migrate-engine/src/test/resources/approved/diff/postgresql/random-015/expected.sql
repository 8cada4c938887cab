-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('MEDIUM');

-- AlterTable
ALTER TABLE "Song" RENAME CONSTRAINT "Song_pkey" TO "pkey_song";
ALTER TABLE "Song" ADD COLUMN     "color_1" "Priority";

-- AlterTable
ALTER TABLE "accounts" DROP COLUMN "settings";

-- RenameForeignKey
ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_lesson1Id_fkey" TO "fkey_r1lesson";
