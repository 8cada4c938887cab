-- CreateEnum
CREATE TYPE "Status" AS ENUM ('LOW', 'Ünï1', 'OPEN');

-- DropIndex
DROP INDEX "ix_room_data_weight_url";

-- AlterTable
ALTER TABLE "rooms" DROP COLUMN "isPublic",
DROP COLUMN "url",
DROP COLUMN "weight",
ADD COLUMN     "weight_m" BOOLEAN NOT NULL;

-- AlterTable
ALTER TABLE "Order" RENAME CONSTRAINT "Order_pkey" TO "pkey_order";
ALTER TABLE "Order" ADD COLUMN     "width" "Status";
