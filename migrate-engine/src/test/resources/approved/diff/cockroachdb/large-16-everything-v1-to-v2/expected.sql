-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DELETED');

-- CreateEnum
CREATE TYPE "PaymentKind" AS ENUM ('CARD', 'TRANSFER', 'VOUCHER');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('DRAFT', 'REVIEW', 'LIVE');

-- CreateEnum
CREATE TYPE "Grade" AS ENUM ('A', 'B', 'C', 'F');

-- CreateEnum
CREATE TYPE "ticket_priority" AS ENUM ('p0', 'p1', 'p2');

-- CreateEnum
CREATE TYPE "InvoiceStatus" AS ENUM ('DRAFT', 'SENT', 'PAID', 'VOID');

-- CreateEnum
CREATE TYPE "Specialty" AS ENUM ('GENERAL', 'DENTAL', 'CARDIO');

-- CreateEnum
CREATE TYPE "SensorKind" AS ENUM ('TEMPERATURE', 'HUMIDITY', 'POWER');

-- CreateEnum
CREATE TYPE "Cabin" AS ENUM ('ECONOMY', 'BUSINESS');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED');

-- AlterEnum
ALTER TYPE "OrgPlan" ADD VALUE 'ENTERPRISE';

-- AlterEnum
ALTER TYPE "MemberRole" ADD VALUE 'VIEWER';

-- AlterEnum
ALTER TYPE "OrderState" ADD VALUE 'RETURNED';
ALTER TYPE "OrderState" ADD VALUE 'CANCELLED';

-- AlterEnum
ALTER TABLE "TrackerTicket" ALTER COLUMN "state" DROP DEFAULT;
ALTER TYPE "TicketState" ADD VALUE 'TODO';
ALTER TYPE "TicketState" ADD VALUE 'DOING';
ALTER TYPE "TicketState"DROP VALUE 'OPEN';

-- DropForeignKey
ALTER TABLE "ApiKey" DROP CONSTRAINT "ApiKey_orgId_fkey";

-- DropForeignKey
ALTER TABLE "Order" DROP CONSTRAINT "Order_userId_fkey";

-- DropForeignKey
ALTER TABLE "Shipment" DROP CONSTRAINT "Shipment_orderId_fkey";

-- DropForeignKey
ALTER TABLE "ProductReview" DROP CONSTRAINT "ProductReview_userId_fkey";

-- DropForeignKey
ALTER TABLE "ArticleComment" DROP CONSTRAINT "ArticleComment_authorId_fkey";

-- DropForeignKey
ALTER TABLE "Lesson" DROP CONSTRAINT "Lesson_courseId_fkey";

-- DropForeignKey
ALTER TABLE "Question" DROP CONSTRAINT "Question_quizId_fkey";

-- DropForeignKey
ALTER TABLE "TrackerProject" DROP CONSTRAINT "TrackerProject_orgId_fkey";

-- DropForeignKey
ALTER TABLE "TrackerTicket" DROP CONSTRAINT "TrackerTicket_sprintId_fkey";

-- DropForeignKey
ALTER TABLE "Worklog" DROP CONSTRAINT "Worklog_ticketId_fkey";

-- DropForeignKey
ALTER TABLE "ChatMessage" DROP CONSTRAINT "ChatMessage_roomId_fkey";

-- DropForeignKey
ALTER TABLE "InvoiceItem" DROP CONSTRAINT "InvoiceItem_invoiceId_fkey";

-- DropForeignKey
ALTER TABLE "ClinicRoom" DROP CONSTRAINT "ClinicRoom_clinicId_fkey";

-- DropForeignKey
ALTER TABLE "Doctor" DROP CONSTRAINT "Doctor_clinicId_fkey";

-- DropForeignKey
ALTER TABLE "Appointment" DROP CONSTRAINT "Appointment_patientId_fkey";

-- DropForeignKey
ALTER TABLE "Gateway" DROP CONSTRAINT "Gateway_siteId_fkey";

-- DropForeignKey
ALTER TABLE "Sensor" DROP CONSTRAINT "Sensor_gatewayId_fkey";

-- DropForeignKey
ALTER TABLE "Reading" DROP CONSTRAINT "Reading_sensorId_fkey";

-- DropForeignKey
ALTER TABLE "Alarm" DROP CONSTRAINT "Alarm_sensorId_fkey";

-- DropForeignKey
ALTER TABLE "FlightSeat" DROP CONSTRAINT "FlightSeat_flightId_fkey";

-- DropForeignKey
ALTER TABLE "FlightBooking" DROP CONSTRAINT "FlightBooking_flightId_seat_fkey";

-- DropForeignKey
ALTER TABLE "LibraryBook" DROP CONSTRAINT "LibraryBook_publisherId_fkey";

-- DropForeignKey
ALTER TABLE "BookCopy" DROP CONSTRAINT "BookCopy_isbn_fkey";

-- DropForeignKey
ALTER TABLE "Loan" DROP CONSTRAINT "Loan_userId_fkey";

-- DropForeignKey
ALTER TABLE "WebhookDelivery" DROP CONSTRAINT "WebhookDelivery_webhookId_fkey";

-- DropForeignKey
ALTER TABLE "_ArticleToTopic" DROP CONSTRAINT "_ArticleToTopic_A_fkey";

-- DropForeignKey
ALTER TABLE "_ArticleToTopic" DROP CONSTRAINT "_ArticleToTopic_B_fkey";

-- DropForeignKey
ALTER TABLE "_RoomMembers" DROP CONSTRAINT "_RoomMembers_A_fkey";

-- DropForeignKey
ALTER TABLE "_RoomMembers" DROP CONSTRAINT "_RoomMembers_B_fkey";

-- DropForeignKey
ALTER TABLE "_BookAuthorToLibraryBook" DROP CONSTRAINT "_BookAuthorToLibraryBook_A_fkey";

-- DropForeignKey
ALTER TABLE "_BookAuthorToLibraryBook" DROP CONSTRAINT "_BookAuthorToLibraryBook_B_fkey";

-- DropIndex
DROP INDEX "Invite_email_idx";

-- DropIndex
DROP INDEX "Order_userId_state_idx";

-- DropIndex
DROP INDEX "Payment_reference_key";

-- DropIndex
DROP INDEX "TrackerProject_key_key";

-- DropIndex
DROP INDEX "ChatMessage_roomId_sentAt_idx";

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "deletedAt" TIMESTAMP(3);
ALTER TABLE "Organization" DROP COLUMN "name";
ALTER TABLE "Organization" ADD COLUMN     "name" STRING(200) NOT NULL;
ALTER TABLE "Organization" ALTER COLUMN "plan" SET DEFAULT 'TEAM';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "locale" STRING NOT NULL DEFAULT 'en';
ALTER TABLE "User" ADD COLUMN     "status" "UserStatus" NOT NULL DEFAULT 'ACTIVE';
ALTER TABLE "User" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "User" ALTER COLUMN "passwordHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "role" "MemberRole" NOT NULL DEFAULT 'VIEWER';

-- AlterTable
ALTER TABLE "Product" DROP COLUMN "stock";
ALTER TABLE "Product" ADD COLUMN     "currency" STRING NOT NULL DEFAULT 'EUR';
ALTER TABLE "Product" ADD COLUMN     "description" STRING;
ALTER TABLE "Product" ADD COLUMN     "weightGrams" INT4;

-- AlterTable
ALTER TABLE "Category" ADD COLUMN     "position" INT4 NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "number" STRING NOT NULL;
ALTER TABLE "Order" ALTER COLUMN "userId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "id" INT8 NOT NULL DEFAULT unique_rowid();
ALTER TABLE "OrderLine" ALTER COLUMN "quantity" SET DEFAULT 1;

-- AlterTable
ALTER TABLE "Shipment" ADD COLUMN     "shippedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Payment" DROP COLUMN "provider";
ALTER TABLE "Payment" ADD COLUMN     "kind" "PaymentKind" NOT NULL DEFAULT 'CARD';

-- AlterTable
ALTER TABLE "ProductReview" DROP COLUMN "rating";
ALTER TABLE "ProductReview" ADD COLUMN     "rating" FLOAT8 NOT NULL;
ALTER TABLE "ProductReview" ALTER COLUMN "body" SET NOT NULL;

-- AlterTable
ALTER TABLE "Article" DROP COLUMN "published";
ALTER TABLE "Article" ADD COLUMN     "coverId" INT8;
ALTER TABLE "Article" ADD COLUMN     "excerpt" STRING;
ALTER TABLE "Article" ADD COLUMN     "publishedAt" TIMESTAMP(3);
ALTER TABLE "Article" ADD COLUMN     "state" "ArticleState" NOT NULL DEFAULT 'DRAFT';

-- AlterTable
ALTER TABLE "ArticleComment" ADD COLUMN     "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "ArticleComment" ADD COLUMN     "replyToId" INT8;
ALTER TABLE "ArticleComment" ALTER COLUMN "authorId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "color" STRING NOT NULL DEFAULT '#000000';

-- AlterTable
ALTER TABLE "MediaFile" DROP COLUMN "bytes";
ALTER TABLE "MediaFile" ADD COLUMN     "bytes" INT8 NOT NULL;
ALTER TABLE "MediaFile" ALTER COLUMN "meta" SET NOT NULL;

-- AlterTable
ALTER TABLE "Course" ADD COLUMN     "capacity" INT4 NOT NULL DEFAULT 30;
ALTER TABLE "Course" ADD COLUMN     "startsOn" TIMESTAMP(3) NOT NULL;

-- AlterTable
ALTER TABLE "Lesson" DROP COLUMN "videoUrl";
ALTER TABLE "Lesson" ADD COLUMN     "minutes" FLOAT8 NOT NULL DEFAULT 45;

-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "passMark" INT4 NOT NULL DEFAULT 50;

-- AlterTable
ALTER TABLE "Question" DROP COLUMN "answer";
ALTER TABLE "Question" ADD COLUMN     "choices" JSONB NOT NULL;
ALTER TABLE "Question" ADD COLUMN     "position" INT4 NOT NULL;

-- AlterTable
ALTER TABLE "TrackerProject" ADD COLUMN     "archived" BOOL NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "TrackerTicket" ADD COLUMN     "dueOn" TIMESTAMP(3);
ALTER TABLE "TrackerTicket" ADD COLUMN     "estimate" FLOAT8;
ALTER TABLE "TrackerTicket" ADD COLUMN     "priority" "ticket_priority" NOT NULL DEFAULT 'p2';
ALTER TABLE "TrackerTicket" ADD COLUMN     "reporterId" INT8;
ALTER TABLE "TrackerTicket" ALTER COLUMN "state" SET DEFAULT 'TODO';

-- AlterTable
ALTER TABLE "TicketLabel" ADD COLUMN     "color" STRING;

-- AlterTable
ALTER TABLE "Sprint" ADD COLUMN     "goal" STRING;
ALTER TABLE "Sprint" ALTER COLUMN "startsAt" DROP NOT NULL;
ALTER TABLE "Sprint" ALTER COLUMN "endsAt" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Worklog" DROP COLUMN "minutes";
ALTER TABLE "Worklog" ADD COLUMN     "seconds" INT4 NOT NULL;
ALTER TABLE "Worklog" ADD COLUMN     "userId" INT8 NOT NULL;
ALTER TABLE "Worklog" ALTER COLUMN "note" SET NOT NULL;
ALTER TABLE "Worklog" ALTER COLUMN "note" SET DEFAULT '';

-- AlterTable
ALTER TABLE "ChatMessage" ADD COLUMN     "editedAt" TIMESTAMP(3);
ALTER TABLE "ChatMessage" ALTER COLUMN "text" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "address" JSONB;
ALTER TABLE "Customer" ADD COLUMN     "email" STRING;

-- AlterTable
ALTER TABLE "Subscription" DROP COLUMN "plan";
ALTER TABLE "Subscription" ADD COLUMN     "cancelledAt" TIMESTAMP(3);
ALTER TABLE "Subscription" ADD COLUMN     "planId" INT8 NOT NULL;
ALTER TABLE "Subscription" ALTER COLUMN "seats" SET DEFAULT 1;
ALTER TABLE "Subscription" ALTER COLUMN "renewsAt" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Invoice" DROP COLUMN "paid";
ALTER TABLE "Invoice" ADD COLUMN     "status" "InvoiceStatus" NOT NULL DEFAULT 'DRAFT';
ALTER TABLE "Invoice" ADD COLUMN     "tax" DECIMAL(14,4) NOT NULL DEFAULT 0;
ALTER TABLE "Invoice" DROP COLUMN "total";
ALTER TABLE "Invoice" ADD COLUMN     "total" DECIMAL(14,4) NOT NULL;

-- AlterTable
ALTER TABLE "InvoiceItem" ADD COLUMN     "position" INT4 NOT NULL DEFAULT 0;
ALTER TABLE "InvoiceItem" ADD COLUMN     "quantity" FLOAT8 NOT NULL DEFAULT 1;
ALTER TABLE "InvoiceItem" DROP COLUMN "amount";
ALTER TABLE "InvoiceItem" ADD COLUMN     "amount" DECIMAL(14,4) NOT NULL;

-- AlterTable
ALTER TABLE "TaxRate" ADD COLUMN     "id" INT8 NOT NULL DEFAULT unique_rowid();
ALTER TABLE "TaxRate" ADD COLUMN     "region" STRING;
ALTER TABLE "TaxRate" DROP COLUMN "percent";
ALTER TABLE "TaxRate" ADD COLUMN     "percent" DECIMAL(10,2) NOT NULL;

-- AlterTable
ALTER TABLE "Clinic" ADD COLUMN     "opensAt" STRING NOT NULL DEFAULT '08:00';
ALTER TABLE "Clinic" ALTER COLUMN "phone" SET NOT NULL;

-- AlterTable
ALTER TABLE "ClinicRoom" ADD COLUMN     "floor" INT4 NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Doctor" ALTER COLUMN "clinicId" DROP NOT NULL;
ALTER TABLE "Doctor" DROP COLUMN "specialty";
ALTER TABLE "Doctor" ADD COLUMN     "specialty" "Specialty" NOT NULL DEFAULT 'GENERAL';

-- AlterTable
ALTER TABLE "Patient" DROP COLUMN "name";
ALTER TABLE "Patient" DROP COLUMN "notes";
ALTER TABLE "Patient" ADD COLUMN     "firstName" STRING NOT NULL;
ALTER TABLE "Patient" ADD COLUMN     "lastName" STRING NOT NULL;
ALTER TABLE "Patient" ALTER COLUMN "birthDate" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "cancelled" BOOL NOT NULL DEFAULT false;
ALTER TABLE "Appointment" ADD COLUMN     "minutes" INT4 NOT NULL DEFAULT 20;
ALTER TABLE "Appointment" DROP COLUMN "startsAt";
ALTER TABLE "Appointment" ADD COLUMN     "startsAt" TIMESTAMPTZ(3) NOT NULL;

-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "timezone" STRING NOT NULL DEFAULT 'UTC';
ALTER TABLE "Site" DROP COLUMN "lat";
ALTER TABLE "Site" ADD COLUMN     "lat" DECIMAL(10,2) NOT NULL;
ALTER TABLE "Site" DROP COLUMN "lon";
ALTER TABLE "Site" ADD COLUMN     "lon" DECIMAL(10,2) NOT NULL;

-- AlterTable
ALTER TABLE "Gateway" ADD COLUMN     "seenAt" TIMESTAMP(3);
ALTER TABLE "Gateway" DROP COLUMN "firmware";
ALTER TABLE "Gateway" ADD COLUMN     "firmware" INT4 NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Sensor" DROP COLUMN "kind";
ALTER TABLE "Sensor" ADD COLUMN     "kind" "SensorKind" NOT NULL;
ALTER TABLE "Sensor" ALTER COLUMN "unit" SET NOT NULL;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "channel" INT4 NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Alarm" DROP COLUMN "threshold";
ALTER TABLE "Alarm" ADD COLUMN     "high" FLOAT8;
ALTER TABLE "Alarm" ADD COLUMN     "low" FLOAT8;
ALTER TABLE "Alarm" ALTER COLUMN "enabled" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Airport" ADD COLUMN     "country" STRING NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Flight" ADD COLUMN     "aircraftId" INT8;
ALTER TABLE "Flight" ADD COLUMN     "arrivesAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "FlightSeat" ADD COLUMN     "cabin" "Cabin" NOT NULL DEFAULT 'ECONOMY';

-- AlterTable
ALTER TABLE "FlightBooking" ADD COLUMN     "paidAt" TIMESTAMP(3);
ALTER TABLE "FlightBooking" ADD COLUMN     "reference" STRING NOT NULL;

-- AlterTable
ALTER TABLE "Publisher" ADD COLUMN     "country" STRING;

-- AlterTable
ALTER TABLE "LibraryBook" ADD COLUMN     "id" INT8 NOT NULL DEFAULT unique_rowid();
ALTER TABLE "LibraryBook" ADD COLUMN     "keywords" STRING[];
ALTER TABLE "LibraryBook" ADD COLUMN     "subtitle" STRING;
ALTER TABLE "LibraryBook" ALTER COLUMN "publisherId" SET NOT NULL;

-- AlterTable
ALTER TABLE "BookAuthor" ADD COLUMN     "bio" STRING;

-- AlterTable
ALTER TABLE "BookCopy" DROP COLUMN "isbn";
ALTER TABLE "BookCopy" ADD COLUMN     "bookId" INT8 NOT NULL;
ALTER TABLE "BookCopy" ADD COLUMN     "damaged" BOOL NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Loan" ADD COLUMN     "fine" DECIMAL(10,2);

-- AlterTable
ALTER TABLE "AuditLog" DROP COLUMN "target";
ALTER TABLE "AuditLog" ADD COLUMN     "targetId" STRING NOT NULL;
ALTER TABLE "AuditLog" ADD COLUMN     "targetType" STRING NOT NULL;
ALTER TABLE "AuditLog" ALTER COLUMN "data" SET NOT NULL;

-- AlterTable
ALTER TABLE "FeatureFlag" ADD COLUMN     "rules" JSONB;
ALTER TABLE "FeatureFlag" ADD COLUMN     "updatedAt" TIMESTAMP(3) NOT NULL;
ALTER TABLE "FeatureFlag" ALTER COLUMN "enabled" SET DEFAULT false;

-- AlterTable
ALTER TABLE "Webhook" DROP COLUMN "active";
ALTER TABLE "Webhook" ADD COLUMN     "events" STRING[];
ALTER TABLE "Webhook" ADD COLUMN     "orgId" INT8 NOT NULL;

-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "error" STRING;
ALTER TABLE "WebhookDelivery" ALTER COLUMN "status" DROP NOT NULL;

-- AlterPrimaryKey
ALTER TABLE "OrderLine" ALTER PRIMARY KEY USING COLUMNS ("id");

-- AlterPrimaryKey
ALTER TABLE "TaxRate" ALTER PRIMARY KEY USING COLUMNS ("id");

-- AlterPrimaryKey
ALTER TABLE "Reading" ALTER PRIMARY KEY USING COLUMNS ("sensorId", "channel", "at");

-- AlterPrimaryKey
ALTER TABLE "LibraryBook" ALTER PRIMARY KEY USING COLUMNS ("id");

-- DropTable
DROP TABLE "ApiKey";

-- DropTable
DROP TABLE "ChatRoom";

-- DropTable
DROP TABLE "ChatBot";

-- DropTable
DROP TABLE "JobQueue";

-- DropTable
DROP TABLE "_ArticleToTopic";

-- DropTable
DROP TABLE "_RoomMembers";

-- DropTable
DROP TABLE "_BookAuthorToLibraryBook";

-- CreateTable
CREATE TABLE "Identity" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "userId" INT8 NOT NULL,
    "provider" STRING NOT NULL,
    "subject" STRING NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "orgId" INT8 NOT NULL,
    "hash" STRING NOT NULL,
    "label" STRING NOT NULL,
    "lastUsedAt" TIMESTAMP(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerifiedDomain" (
    "domain" STRING NOT NULL,
    "orgId" INT8 NOT NULL,

    CONSTRAINT "VerifiedDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "ProductVariant" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "productId" INT8 NOT NULL,
    "name" STRING NOT NULL,
    "stock" INT4 NOT NULL DEFAULT 0,

    CONSTRAINT "ProductVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coupon" (
    "code" STRING NOT NULL,
    "percent" INT4 NOT NULL,

    CONSTRAINT "Coupon_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "articleId" INT8 NOT NULL,
    "version" INT4 NOT NULL,
    "body" STRING NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("articleId","version")
);

-- CreateTable
CREATE TABLE "LessonAttachment" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "lessonId" INT8 NOT NULL,
    "name" STRING NOT NULL,
    "content" BYTES NOT NULL,

    CONSTRAINT "LessonAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizAttempt" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "quizId" INT8 NOT NULL,
    "userId" INT8 NOT NULL,
    "score" DECIMAL(10,2) NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuizAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackerComponent" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "projectId" INT8 NOT NULL,
    "name" STRING NOT NULL,

    CONSTRAINT "TrackerComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_rooms" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "name" STRING,
    "isPrivate" BOOL NOT NULL DEFAULT true,

    CONSTRAINT "chat_rooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_participants" (
    "room_id" INT8 NOT NULL,
    "user_id" INT8 NOT NULL,
    "muted" BOOL NOT NULL DEFAULT false,

    CONSTRAINT "chat_participants_pkey" PRIMARY KEY ("room_id","user_id")
);

-- CreateTable
CREATE TABLE "ChatUpload" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "messageId" INT8 NOT NULL,
    "url" STRING NOT NULL,
    "size" INT4 NOT NULL,

    CONSTRAINT "ChatUpload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentMethod" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "customerId" INT8 NOT NULL,
    "brand" STRING NOT NULL,
    "last4" CHAR(4) NOT NULL,
    "isDefault" BOOL NOT NULL DEFAULT false,

    CONSTRAINT "PaymentMethod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingPlan" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "name" STRING NOT NULL,
    "monthly" DECIMAL(10,2) NOT NULL,

    CONSTRAINT "BillingPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Prescription" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "doctorId" INT8 NOT NULL,
    "patientId" INT8 NOT NULL,
    "drug" STRING NOT NULL,
    "dose" DECIMAL(10,2) NOT NULL,

    CONSTRAINT "Prescription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GatewayEvent" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "gatewayId" INT8 NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GatewayEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Aircraft" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "registration" STRING NOT NULL,

    CONSTRAINT "Aircraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),
    "kind" STRING NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INT4 NOT NULL DEFAULT 0,
    "runAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedBy" STRING,

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_CouponToOrder" (
    "A" STRING NOT NULL,
    "B" INT8 NOT NULL
);

-- CreateTable
CREATE TABLE "_ArticleTopics" (
    "A" INT8 NOT NULL,
    "B" INT8 NOT NULL
);

-- CreateTable
CREATE TABLE "_Prerequisites" (
    "A" INT8 NOT NULL,
    "B" INT8 NOT NULL
);

-- CreateTable
CREATE TABLE "_TrackerComponentToTrackerTicket" (
    "A" INT8 NOT NULL,
    "B" INT8 NOT NULL
);

-- CreateTable
CREATE TABLE "_written_by" (
    "A" INT8 NOT NULL,
    "B" INT8 NOT NULL
);

-- RedefineTables
CREATE TABLE "_prisma_new_Membership" (
    "orgId" INT8 NOT NULL,
    "userId" INT8 NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'MEMBER',
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("orgId","userId")
);
DROP INDEX "Membership_orgId_userId_key";
INSERT INTO "_prisma_new_Membership" ("orgId","role","userId") SELECT "orgId","role","userId" FROM "Membership";
DROP TABLE "Membership" CASCADE;
ALTER TABLE "_prisma_new_Membership" RENAME TO "Membership";
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "_prisma_new_Session" (
    "id" STRING NOT NULL,
    "userId" INT8 NOT NULL,
    "ip" STRING,
    "userAgent" STRING,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);
DROP INDEX "Session_token_key";
INSERT INTO "_prisma_new_Session" ("expiresAt","id","ip","userId") SELECT "expiresAt","id","ip","userId" FROM "Session";
DROP TABLE "Session" CASCADE;
ALTER TABLE "_prisma_new_Session" RENAME TO "Session";
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "_prisma_new_Enrollment" (
    "courseId" INT8 NOT NULL,
    "studentId" INT8 NOT NULL,
    "grade" "Grade",
    "enrolledAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("courseId","studentId")
);
DROP INDEX "Enrollment_courseId_studentId_key";
INSERT INTO "_prisma_new_Enrollment" ("courseId","grade","studentId") SELECT "courseId","grade","studentId" FROM "Enrollment";
DROP TABLE "Enrollment" CASCADE;
ALTER TABLE "_prisma_new_Enrollment" RENAME TO "Enrollment";
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_studentId_fkey" FOREIGN KEY ("studentId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "_prisma_new_ChatReaction" (
    "messageId" INT8 NOT NULL,
    "userId" INT8 NOT NULL,
    "emoji" STRING NOT NULL,

    CONSTRAINT "ChatReaction_pkey" PRIMARY KEY ("messageId","userId","emoji")
);
INSERT INTO "_prisma_new_ChatReaction" ("emoji","messageId") SELECT "emoji","messageId" FROM "ChatReaction";
DROP TABLE "ChatReaction" CASCADE;
ALTER TABLE "_prisma_new_ChatReaction" RENAME TO "ChatReaction";
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ChatMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Identity_provider_subject_key" ON "Identity"("provider", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "ProductVariant_productId_name_key" ON "ProductVariant"("productId", "name");

-- CreateIndex
CREATE INDEX "QuizAttempt_quizId_userId_at_idx" ON "QuizAttempt"("quizId", "userId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "BillingPlan_name_key" ON "BillingPlan"("name");

-- CreateIndex
CREATE INDEX "GatewayEvent_gatewayId_at_idx" ON "GatewayEvent"("gatewayId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Aircraft_registration_key" ON "Aircraft"("registration");

-- CreateIndex
CREATE INDEX "jobs_state_runAt_idx" ON "jobs"("state", "runAt");

-- CreateIndex
CREATE UNIQUE INDEX "_CouponToOrder_AB_unique" ON "_CouponToOrder"("A", "B");

-- CreateIndex
CREATE INDEX "_CouponToOrder_B_index" ON "_CouponToOrder"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_ArticleTopics_AB_unique" ON "_ArticleTopics"("A", "B");

-- CreateIndex
CREATE INDEX "_ArticleTopics_B_index" ON "_ArticleTopics"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_Prerequisites_AB_unique" ON "_Prerequisites"("A", "B");

-- CreateIndex
CREATE INDEX "_Prerequisites_B_index" ON "_Prerequisites"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_TrackerComponentToTrackerTicket_AB_unique" ON "_TrackerComponentToTrackerTicket"("A", "B");

-- CreateIndex
CREATE INDEX "_TrackerComponentToTrackerTicket_B_index" ON "_TrackerComponentToTrackerTicket"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_written_by_AB_unique" ON "_written_by"("A", "B");

-- CreateIndex
CREATE INDEX "_written_by_B_index" ON "_written_by"("B");

-- CreateIndex
CREATE INDEX "User_status_createdAt_idx" ON "User"("status", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Invite_orgId_email_key" ON "Invite"("orgId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Category_parentId_name_key" ON "Category"("parentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");

-- CreateIndex
CREATE INDEX "Order_state_placedAt_idx" ON "Order"("state", "placedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "OrderLine_orderId_productId_key" ON "OrderLine"("orderId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_tracking_key" ON "Shipment"("tracking");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_kind_reference_key" ON "Payment"("kind", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "ProductReview_productId_userId_key" ON "ProductReview"("productId", "userId");

-- CreateIndex
CREATE INDEX "ArticleComment_articleId_createdAt_idx" ON "ArticleComment"("articleId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFile_path_key" ON "MediaFile"("path");

-- CreateIndex
CREATE UNIQUE INDEX "Lesson_courseId_position_key" ON "Lesson"("courseId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TrackerProject_orgId_key_key" ON "TrackerProject"("orgId", "key");

-- CreateIndex
CREATE INDEX "TrackerTicket_state_priority_idx" ON "TrackerTicket"("state", "priority");

-- CreateIndex
CREATE INDEX "TrackerTicket_assigneeId_idx" ON "TrackerTicket"("assigneeId");

-- CreateIndex
CREATE UNIQUE INDEX "TicketLabel_name_key" ON "TicketLabel"("name");

-- CreateIndex
CREATE INDEX "ChatMessage_roomId_sentAt_idx" ON "ChatMessage"("roomId", "sentAt" DESC);

-- CreateIndex
CREATE INDEX "Invoice_customerId_status_idx" ON "Invoice"("customerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "TaxRate_country_region_key" ON "TaxRate"("country", "region");

-- CreateIndex
CREATE UNIQUE INDEX "Clinic_name_key" ON "Clinic"("name");

-- CreateIndex
CREATE UNIQUE INDEX "ClinicRoom_clinicId_label_key" ON "ClinicRoom"("clinicId", "label");

-- CreateIndex
CREATE INDEX "Patient_lastName_firstName_idx" ON "Patient"("lastName", "firstName");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_slot" ON "Appointment"("doctorId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Flight_number_departsAt_key" ON "Flight"("number", "departsAt");

-- CreateIndex
CREATE UNIQUE INDEX "FlightBooking_reference_key" ON "FlightBooking"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "FlightBooking_flightId_seat_key" ON "FlightBooking"("flightId", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "LibraryBook_isbn_key" ON "LibraryBook"("isbn");

-- CreateIndex
CREATE INDEX "BookAuthor_name_idx" ON "BookAuthor"("name");

-- CreateIndex
CREATE INDEX "Loan_userId_returnedAt_idx" ON "Loan"("userId", "returnedAt");

-- CreateIndex
CREATE INDEX "AuditLog_targetType_targetId_idx" ON "AuditLog"("targetType", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_url_key" ON "Webhook"("url");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_at_idx" ON "WebhookDelivery"("webhookId", "at" DESC);

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerifiedDomain" ADD CONSTRAINT "VerifiedDomain_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductVariant" ADD CONSTRAINT "ProductVariant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductReview" ADD CONSTRAINT "ProductReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "MediaFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleComment" ADD CONSTRAINT "ArticleComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleComment" ADD CONSTRAINT "ArticleComment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "ArticleComment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Lesson" ADD CONSTRAINT "Lesson_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonAttachment" ADD CONSTRAINT "LessonAttachment_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizAttempt" ADD CONSTRAINT "QuizAttempt_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizAttempt" ADD CONSTRAINT "QuizAttempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerProject" ADD CONSTRAINT "TrackerProject_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerComponent" ADD CONSTRAINT "TrackerComponent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "TrackerProject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerTicket" ADD CONSTRAINT "TrackerTicket_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerTicket" ADD CONSTRAINT "TrackerTicket_sprintId_fkey" FOREIGN KEY ("sprintId") REFERENCES "Sprint"("id") ON DELETE SET NULL ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Worklog" ADD CONSTRAINT "Worklog_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "TrackerTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Worklog" ADD CONSTRAINT "Worklog_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_participants" ADD CONSTRAINT "chat_participants_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "chat_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_participants" ADD CONSTRAINT "chat_participants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "chat_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatUpload" ADD CONSTRAINT "ChatUpload_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ChatMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentMethod" ADD CONSTRAINT "PaymentMethod_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_planId_fkey" FOREIGN KEY ("planId") REFERENCES "BillingPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceItem" ADD CONSTRAINT "InvoiceItem_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClinicRoom" ADD CONSTRAINT "ClinicRoom_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Doctor" ADD CONSTRAINT "Doctor_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prescription" ADD CONSTRAINT "Prescription_doctorId_fkey" FOREIGN KEY ("doctorId") REFERENCES "Doctor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prescription" ADD CONSTRAINT "Prescription_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gateway" ADD CONSTRAINT "Gateway_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GatewayEvent" ADD CONSTRAINT "GatewayEvent_gatewayId_fkey" FOREIGN KEY ("gatewayId") REFERENCES "Gateway"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sensor" ADD CONSTRAINT "Sensor_gatewayId_fkey" FOREIGN KEY ("gatewayId") REFERENCES "Gateway"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_sensorId_fkey" FOREIGN KEY ("sensorId") REFERENCES "Sensor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alarm" ADD CONSTRAINT "Alarm_sensorId_fkey" FOREIGN KEY ("sensorId") REFERENCES "Sensor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flight" ADD CONSTRAINT "Flight_aircraftId_fkey" FOREIGN KEY ("aircraftId") REFERENCES "Aircraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlightSeat" ADD CONSTRAINT "FlightSeat_flightId_fkey" FOREIGN KEY ("flightId") REFERENCES "Flight"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlightBooking" ADD CONSTRAINT "FlightBooking_flightId_seat_fkey" FOREIGN KEY ("flightId", "seat") REFERENCES "FlightSeat"("flightId", "seat") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryBook" ADD CONSTRAINT "LibraryBook_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookCopy" ADD CONSTRAINT "BookCopy_bookId_fkey" FOREIGN KEY ("bookId") REFERENCES "LibraryBook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Loan" ADD CONSTRAINT "Loan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CouponToOrder" ADD CONSTRAINT "_CouponToOrder_A_fkey" FOREIGN KEY ("A") REFERENCES "Coupon"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_CouponToOrder" ADD CONSTRAINT "_CouponToOrder_B_fkey" FOREIGN KEY ("B") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ArticleTopics" ADD CONSTRAINT "_ArticleTopics_A_fkey" FOREIGN KEY ("A") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_ArticleTopics" ADD CONSTRAINT "_ArticleTopics_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Prerequisites" ADD CONSTRAINT "_Prerequisites_A_fkey" FOREIGN KEY ("A") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_Prerequisites" ADD CONSTRAINT "_Prerequisites_B_fkey" FOREIGN KEY ("B") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TrackerComponentToTrackerTicket" ADD CONSTRAINT "_TrackerComponentToTrackerTicket_A_fkey" FOREIGN KEY ("A") REFERENCES "TrackerComponent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_TrackerComponentToTrackerTicket" ADD CONSTRAINT "_TrackerComponentToTrackerTicket_B_fkey" FOREIGN KEY ("B") REFERENCES "TrackerTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_written_by" ADD CONSTRAINT "_written_by_A_fkey" FOREIGN KEY ("A") REFERENCES "BookAuthor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_written_by" ADD CONSTRAINT "_written_by_B_fkey" FOREIGN KEY ("B") REFERENCES "LibraryBook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- RenameIndex
ALTER INDEX "Article_slug_key" RENAME TO "article_slug_unique";
