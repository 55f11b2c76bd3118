CREATE TABLE "automations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"description" text,
	"status" text NOT NULL,
	"owner_id" uuid,
	"graph" jsonb NOT NULL,
	"noun" text,
	"published" integer NOT NULL,
	"published_at" timestamp(3) with time zone,
	"paused_reason" text,
	"hook_turn" integer NOT NULL,
	"scopes" jsonb,
	CONSTRAINT "automations_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "automations_name_length" CHECK (char_length("name") <= 120),
	CONSTRAINT "automations_description_length" CHECK (char_length("description") <= 500),
	CONSTRAINT "automations_status_choice" CHECK ("status" in ('draft', 'live', 'paused')),
	CONSTRAINT "automations_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "automations_published_range" CHECK ("published" between 0 and 1000000),
	CONSTRAINT "automations_paused_reason_length" CHECK (char_length("paused_reason") <= 300),
	CONSTRAINT "automations_hook_turn_range" CHECK ("hook_turn" between 1 and 1000000)
);
ALTER TABLE "automations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "automations" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "automations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "automations" TO banyan_app;
CREATE TABLE "automation_versions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"automation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"note" text,
	"graph" jsonb NOT NULL,
	CONSTRAINT "automation_versions_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "automation_versions_number_range" CHECK ("number" between 1 and 1000000),
	CONSTRAINT "automation_versions_note_length" CHECK (char_length("note") <= 300)
);
ALTER TABLE "automation_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "automation_versions" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "automation_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "automation_versions" TO banyan_app;
CREATE TABLE "automation_approvals" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"automation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"node_id" text NOT NULL,
	"question" text NOT NULL,
	"noun" text,
	"record_id" uuid,
	"member_ids" jsonb NOT NULL,
	"status" text NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	"comment" text,
	"until" timestamp(3) with time zone,
	CONSTRAINT "automation_approvals_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "automation_approvals_node_id_length" CHECK (char_length("node_id") <= 40),
	CONSTRAINT "automation_approvals_question_length" CHECK (char_length("question") <= 1000),
	CONSTRAINT "automation_approvals_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "automation_approvals_status_choice" CHECK ("status" in ('waiting', 'approved', 'declined', 'expired')),
	CONSTRAINT "automation_approvals_comment_length" CHECK (char_length("comment") <= 1000)
);
ALTER TABLE "automation_approvals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "automation_approvals" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "automation_approvals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "automation_approvals" TO banyan_app;
CREATE TABLE "automation_secrets" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"description" text,
	"value" uuid NOT NULL,
	"value_hint" text,
	CONSTRAINT "automation_secrets_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "automation_secrets_name_length" CHECK (char_length("name") <= 60),
	CONSTRAINT "automation_secrets_description_length" CHECK (char_length("description") <= 300)
);
ALTER TABLE "automation_secrets" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "automation_secrets" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "automation_secrets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "automation_secrets" TO banyan_app;
ALTER TABLE "automations" ADD CONSTRAINT "automations_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "automation_versions" ADD CONSTRAINT "automation_versions_automation_id_ref" FOREIGN KEY ("organization_id","automation_id") REFERENCES "public"."automations"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "automation_approvals" ADD CONSTRAINT "automation_approvals_automation_id_ref" FOREIGN KEY ("organization_id","automation_id") REFERENCES "public"."automations"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "automation_approvals" ADD CONSTRAINT "automation_approvals_answered_by_ref" FOREIGN KEY ("organization_id","answered_by") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "automations_updated_index" ON "automations" USING btree ("organization_id","updated_at","id");
CREATE INDEX "automations_created_index" ON "automations" USING btree ("organization_id","created_at","id");
CREATE INDEX "automations_owner_id_index" ON "automations" USING btree ("organization_id","owner_id");
CREATE INDEX "automation_versions_updated_index" ON "automation_versions" USING btree ("organization_id","updated_at","id");
CREATE INDEX "automation_versions_created_index" ON "automation_versions" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "automation_versions_automation_id_number_unique" ON "automation_versions" USING btree ("organization_id","automation_id","number") WHERE deleted_at is null;
CREATE INDEX "automation_versions_automation_id_index" ON "automation_versions" USING btree ("organization_id","automation_id");
CREATE INDEX "automation_approvals_updated_index" ON "automation_approvals" USING btree ("organization_id","updated_at","id");
CREATE INDEX "automation_approvals_created_index" ON "automation_approvals" USING btree ("organization_id","created_at","id");
CREATE INDEX "automation_approvals_automation_id_index" ON "automation_approvals" USING btree ("organization_id","automation_id");
CREATE INDEX "automation_approvals_answered_by_index" ON "automation_approvals" USING btree ("organization_id","answered_by");
CREATE INDEX "automation_secrets_updated_index" ON "automation_secrets" USING btree ("organization_id","updated_at","id");
CREATE INDEX "automation_secrets_created_index" ON "automation_secrets" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "automation_secrets_name_unique" ON "automation_secrets" USING btree ("organization_id","name") WHERE deleted_at is null;
CREATE POLICY "tenant" ON "automations" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "automation_versions" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "automation_approvals" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "automation_secrets" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
