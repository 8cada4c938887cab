-- DropForeignKey
ALTER TABLE "two"."B" DROP CONSTRAINT "B_aId_fkey";

-- DropTable
DROP TABLE "one"."A";

-- CreateTable
CREATE TABLE "two"."A" (
    "id" STRING NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "two"."B" ADD CONSTRAINT "B_aId_fkey" FOREIGN KEY ("aId") REFERENCES "two"."A"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
