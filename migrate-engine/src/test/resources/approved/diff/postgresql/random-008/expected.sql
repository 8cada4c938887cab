-- DropIndex
DROP INDEX "Wallet_slug_idx";

-- AlterTable
ALTER TABLE "Coupon" RENAME CONSTRAINT "Coupon_pkey" TO "pkey_coupon";
ALTER TABLE "Coupon" ADD COLUMN     "city3Key" VARCHAR(40) NOT NULL;

-- AlterTable
ALTER TABLE "Wallet" ALTER COLUMN "ip" SET NOT NULL,
DROP COLUMN "slug",
ADD COLUMN     "slug" "level_enum" NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "Coupon_city3Key_key" ON "Coupon"("city3Key");

-- AddForeignKey
ALTER TABLE "Coupon" ADD CONSTRAINT "Coupon_city3Key_fkey" FOREIGN KEY ("city3Key") REFERENCES "City"("key") ON DELETE NO ACTION ON UPDATE CASCADE;
