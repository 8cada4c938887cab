CREATE TABLE "Order" ("id" INTEGER NOT NULL PRIMARY KEY);
CREATE TABLE "Driver" AS SELECT sqlite_version() AS "version";
