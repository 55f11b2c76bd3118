CREATE TABLE "imports" (
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
	"owner_id" uuid,
	"status" text NOT NULL,
	"format" text NOT NULL,
	"size" numeric(16, 4) NOT NULL,
	"rows" integer,
	"dialect" jsonb NOT NULL,
	"sheets" jsonb,
	"columns" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"result" jsonb,
	"problem" text,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"undo_until" timestamp(3) with time zone,
	"warnings" jsonb NOT NULL,
	"certain" jsonb NOT NULL,
	"started_by" jsonb,
	CONSTRAINT "imports_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "imports_name_length" CHECK (char_length("name") <= 255),
	CONSTRAINT "imports_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "imports_status_choice" CHECK ("status" in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone')),
	CONSTRAINT "imports_format_choice" CHECK ("format" in ('csv', 'xlsx')),
	CONSTRAINT "imports_rows_range" CHECK ("rows" between 0 and 2147483647),
	CONSTRAINT "imports_problem_length" CHECK (char_length("problem") <= 1000)
);
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "imports" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "imports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "imports" TO banyan_app;
ALTER TABLE "imports" ADD CONSTRAINT "imports_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "imports_updated_index" ON "imports" USING btree ("organization_id","updated_at","id");
CREATE INDEX "imports_created_index" ON "imports" USING btree ("organization_id","created_at","id");
CREATE INDEX "imports_owner_id_index" ON "imports" USING btree ("organization_id","owner_id");
CREATE POLICY "tenant" ON "imports" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
