CREATE TABLE "files" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"status" text NOT NULL,
	"revision" integer NOT NULL,
	"owner_id" uuid,
	"thumbnail" boolean NOT NULL,
	"sha256" text,
	"version_id" uuid,
	CONSTRAINT "files_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "files_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "files_kind_choice" CHECK ("kind" in ('image', 'pdf', 'document', 'spreadsheet', 'presentation', 'text', 'audio', 'video', 'archive', 'other')),
	CONSTRAINT "files_type_length" CHECK (char_length("type") <= 120),
	CONSTRAINT "files_size_range" CHECK ("size" between 0 and 2147483647),
	CONSTRAINT "files_status_choice" CHECK ("status" in ('clean', 'scanning', 'waiting', 'infected')),
	CONSTRAINT "files_revision_range" CHECK ("revision" between 1 and 2147483647),
	CONSTRAINT "files_sha256_length" CHECK (char_length("sha256") <= 64)
);
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "files" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "files" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "files" TO banyan_app;
CREATE TABLE "file_tags" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "file_tags_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "file_tags_tag_length" CHECK (char_length("tag") <= 60)
);
ALTER TABLE "file_tags" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "file_tags" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "file_tags" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "file_tags" TO banyan_app;
CREATE TABLE "attachments" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"noun" text NOT NULL,
	"record_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "attachments_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "attachments_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "attachments_noun_length" CHECK (char_length("noun") <= 60)
);
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "attachments" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "attachments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "attachments" TO banyan_app;
CREATE TABLE "file_shares" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"max_downloads" integer,
	"downloads" integer NOT NULL,
	"last_at" timestamp(3) with time zone,
	"locked" boolean NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" text,
	"password_hash" text,
	CONSTRAINT "file_shares_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "file_shares_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "file_shares_max_downloads_range" CHECK ("max_downloads" between 1 and 100000),
	CONSTRAINT "file_shares_downloads_range" CHECK ("downloads" between 0 and 2147483647),
	CONSTRAINT "file_shares_token_hash_length" CHECK (char_length("token_hash") <= 60),
	CONSTRAINT "file_shares_password_hash_length" CHECK (char_length("password_hash") <= 300)
);
ALTER TABLE "file_shares" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "file_shares" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "file_shares" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "file_shares" TO banyan_app;
ALTER TABLE "files" ADD CONSTRAINT "files_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "file_tags" ADD CONSTRAINT "file_tags_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."files"("organization_id","id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "files_updated_index" ON "files" USING btree ("organization_id","updated_at","id");
CREATE INDEX "files_created_index" ON "files" USING btree ("organization_id","created_at","id");
CREATE INDEX "files_owner_id_index" ON "files" USING btree ("organization_id","owner_id");
CREATE INDEX "file_tags_record_index" ON "file_tags" USING btree ("organization_id","record_id","position");
CREATE INDEX "file_tags_tag_index" ON "file_tags" USING btree ("organization_id","tag");
CREATE INDEX "attachments_updated_index" ON "attachments" USING btree ("organization_id","updated_at","id");
CREATE INDEX "attachments_created_index" ON "attachments" USING btree ("organization_id","created_at","id");
CREATE INDEX "attachments_record_id_index" ON "attachments" USING btree ("organization_id","record_id","id");
CREATE INDEX "attachments_file_id_index" ON "attachments" USING btree ("organization_id","file_id","id");
CREATE INDEX "file_shares_updated_index" ON "file_shares" USING btree ("organization_id","updated_at","id");
CREATE INDEX "file_shares_created_index" ON "file_shares" USING btree ("organization_id","created_at","id");
CREATE INDEX "file_shares_file_id_index" ON "file_shares" USING btree ("organization_id","file_id","id");
CREATE POLICY "tenant" ON "files" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "file_tags" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "attachments" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "file_shares" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
