-- AlterSequence
ALTER SEQUENCE "prisma_sequence_T_id" MAXVALUE 2147483647;
