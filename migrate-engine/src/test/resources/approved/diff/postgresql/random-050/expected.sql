-- DropForeignKey
ALTER TABLE "Ticket" DROP CONSTRAINT "Ticket_ticket2Uid_fkey";

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "player5Uid" TEXT NOT NULL,
ALTER COLUMN "width" DROP NOT NULL,
ADD CONSTRAINT "Ticket_pkey" PRIMARY KEY ("uid");

-- DropIndex
DROP INDEX "Ticket_uid_key";

-- CreateIndex
CREATE INDEX "Ticket_player5Uid_idx" ON "Ticket"("player5Uid");

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_ticket2Uid_fkey" FOREIGN KEY ("ticket2Uid") REFERENCES "Ticket"("uid") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_player5Uid_fkey" FOREIGN KEY ("player5Uid") REFERENCES "Player"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;
