ALTER TABLE "contacts" ADD COLUMN "national_id" uuid;
ALTER TABLE "contacts" ADD COLUMN "national_id_hint" text;
ALTER TABLE "contacts" ADD COLUMN "national_id_mark" text;
CREATE INDEX "contacts_national_id_index" ON "contacts" USING btree ("organization_id","national_id_mark","id");
