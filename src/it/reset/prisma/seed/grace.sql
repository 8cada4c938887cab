INSERT INTO "User" ("name") VALUES ('Grace');
