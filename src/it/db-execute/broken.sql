INSERT INTO "User" ("name") VALUES ('Ada');
INSERT INTO "Nobody" VALUES (1);
