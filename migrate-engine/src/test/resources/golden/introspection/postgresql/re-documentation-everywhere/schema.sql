CREATE TYPE "E" AS ENUM ('A', 'B', 'C');
CREATE TABLE "M" (id int PRIMARY KEY, a text, b text, c text, d text, e "E", f text, g text);
CREATE INDEX "M_a_idx" ON "M"(a);
CREATE TABLE "N" (id int PRIMARY KEY);
