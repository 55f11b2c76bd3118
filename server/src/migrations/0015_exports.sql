CREATE TABLE "exports" (
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
	"format" text NOT NULL,
	"status" text NOT NULL,
	"rows" integer,
	"done" integer,
	"size" integer,
	"problem" text,
	"finished_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone,
	"owner_id" uuid NOT NULL,
	"wish" jsonb NOT NULL,
	"scopes" jsonb,
	CONSTRAINT "exports_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "exports_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "exports_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "exports_format_choice" CHECK ("format" in ('csv', 'xlsx')),
	CONSTRAINT "exports_status_choice" CHECK ("status" in ('running', 'done', 'failed', 'cancelled')),
	CONSTRAINT "exports_rows_range" CHECK ("rows" between 0 and 2147483647),
	CONSTRAINT "exports_done_range" CHECK ("done" between 0 and 2147483647),
	CONSTRAINT "exports_size_range" CHECK ("size" between 0 and 2147483647),
	CONSTRAINT "exports_problem_length" CHECK (char_length("problem") <= 500)
);
ALTER TABLE "exports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "exports" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "exports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "exports" TO banyan_app;
ALTER TABLE "exports" ADD CONSTRAINT "exports_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "exports_updated_index" ON "exports" USING btree ("organization_id","updated_at","id");
CREATE INDEX "exports_created_index" ON "exports" USING btree ("organization_id","created_at","id");
CREATE INDEX "exports_owner_id_index" ON "exports" USING btree ("organization_id","owner_id");
CREATE POLICY "tenant" ON "exports" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
