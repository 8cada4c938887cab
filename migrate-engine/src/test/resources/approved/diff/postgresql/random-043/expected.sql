-- AlterTable
ALTER TABLE "Channel" RENAME CONSTRAINT "Channel_pkey" TO "pkey_channel";
CREATE SEQUENCE channel_id_seq;
ALTER TABLE "Channel" DROP COLUMN "payload",
ADD COLUMN     "height" TIMESTAMP(3),
ALTER COLUMN "id" SET DEFAULT nextval('channel_id_seq');
ALTER SEQUENCE channel_id_seq OWNED BY "Channel"."id";

-- DropTable
DROP TABLE "pages";

-- CreateTable
CREATE TABLE "Page" (
    "updatedAt" CHAR(40) NOT NULL,
    "id" TEXT NOT NULL,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);
