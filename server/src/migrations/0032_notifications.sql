CREATE TABLE "notifications" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"type" text NOT NULL,
	"member_id" uuid NOT NULL,
	"priority" text NOT NULL,
	"noun" text,
	"record_id" uuid,
	"group_key" text,
	"count" integer NOT NULL,
	"arrived_at" timestamp(3) with time zone NOT NULL,
	"read_at" timestamp(3) with time zone,
	"done_at" timestamp(3) with time zone,
	"snoozed_until" timestamp(3) with time zone,
	"in_app" boolean NOT NULL,
	"folded_into" uuid,
	"key" text,
	"data" jsonb NOT NULL,
	CONSTRAINT "notifications_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notifications_type_length" CHECK (char_length("type") <= 80),
	CONSTRAINT "notifications_priority_choice" CHECK ("priority" in ('low', 'normal', 'high', 'urgent')),
	CONSTRAINT "notifications_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "notifications_group_key_length" CHECK (char_length("group_key") <= 200),
	CONSTRAINT "notifications_count_range" CHECK ("count" between 1 and 2147483647),
	CONSTRAINT "notifications_key_length" CHECK (char_length("key") <= 200)
);
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notifications" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notifications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notifications" TO banyan_app;
CREATE TABLE "notification_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"type" text NOT NULL,
	"heading" text NOT NULL,
	"body" text,
	CONSTRAINT "notification_templates_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notification_templates_type_length" CHECK (char_length("type") <= 80),
	CONSTRAINT "notification_templates_heading_length" CHECK (char_length("heading") <= 300),
	CONSTRAINT "notification_templates_body_length" CHECK (char_length("body") <= 4000)
);
ALTER TABLE "notification_templates" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notification_templates" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notification_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notification_templates" TO banyan_app;
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_member_id_ref" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "notifications_updated_index" ON "notifications" USING btree ("organization_id","updated_at","id");
CREATE INDEX "notifications_created_index" ON "notifications" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "notifications_member_id_key_unique" ON "notifications" USING btree ("organization_id","member_id","key") WHERE deleted_at is null;
CREATE INDEX "notifications_member_id_index" ON "notifications" USING btree ("organization_id","member_id");
CREATE INDEX "notification_templates_updated_index" ON "notification_templates" USING btree ("organization_id","updated_at","id");
CREATE INDEX "notification_templates_created_index" ON "notification_templates" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "notification_templates_type_unique" ON "notification_templates" USING btree ("organization_id","type") WHERE deleted_at is null;
CREATE POLICY "tenant" ON "notifications" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "notification_templates" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
