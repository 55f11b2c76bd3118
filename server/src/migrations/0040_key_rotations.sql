CREATE TABLE "key_rotations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"key" integer NOT NULL,
	"total" integer NOT NULL,
	"done" integer NOT NULL,
	"broken" integer NOT NULL,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "key_rotations_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "key_rotations_name_length" CHECK (char_length("name") <= 60),
	CONSTRAINT "key_rotations_status_choice" CHECK ("status" in ('running', 'done')),
	CONSTRAINT "key_rotations_key_range" CHECK ("key" between 1 and 2147483647),
	CONSTRAINT "key_rotations_total_range" CHECK ("total" between 0 and 2147483647),
	CONSTRAINT "key_rotations_done_range" CHECK ("done" between 0 and 2147483647),
	CONSTRAINT "key_rotations_broken_range" CHECK ("broken" between 0 and 2147483647)
);
ALTER TABLE "key_rotations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "key_rotations" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_rotations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_rotations" TO banyan_app;
CREATE INDEX "key_rotations_updated_index" ON "key_rotations" USING btree ("organization_id","updated_at","id");
CREATE INDEX "key_rotations_created_index" ON "key_rotations" USING btree ("organization_id","created_at","id");
CREATE POLICY "tenant" ON "key_rotations" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
