CREATE TABLE "webhooks" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"url" text NOT NULL,
	"description" text,
	"events" jsonb NOT NULL,
	"filter" text,
	"status" text NOT NULL,
	"failing_since" timestamp(3) with time zone,
	"disabled_at" timestamp(3) with time zone,
	"disabled_reason" text,
	"secret_hint" text,
	"payload_version" integer NOT NULL,
	"member_id" uuid,
	"scopes" jsonb,
	"secrets" jsonb,
	CONSTRAINT "webhooks_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhooks_url_length" CHECK (char_length("url") <= 2000),
	CONSTRAINT "webhooks_description_length" CHECK (char_length("description") <= 200),
	CONSTRAINT "webhooks_status_choice" CHECK ("status" in ('active', 'paused', 'disabled')),
	CONSTRAINT "webhooks_disabled_reason_length" CHECK (char_length("disabled_reason") <= 300),
	CONSTRAINT "webhooks_secret_hint_length" CHECK (char_length("secret_hint") <= 4),
	CONSTRAINT "webhooks_payload_version_range" CHECK ("payload_version" between 1 and 99)
);
ALTER TABLE "webhooks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhooks" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhooks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhooks" TO banyan_app;
CREATE TABLE "webhook_deliveries" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"webhook_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type" text NOT NULL,
	"noun" text,
	"record_id" uuid,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp(3) with time zone,
	"last_status" integer,
	"last_error" text,
	"duration_ms" integer,
	"delivered_at" timestamp(3) with time zone,
	"request" jsonb,
	"request_body" text,
	"response" jsonb,
	"log" jsonb,
	CONSTRAINT "webhook_deliveries_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "webhook_deliveries_type_length" CHECK (char_length("type") <= 100),
	CONSTRAINT "webhook_deliveries_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "webhook_deliveries_status_choice" CHECK ("status" in ('waiting', 'delivered', 'failed', 'given_up')),
	CONSTRAINT "webhook_deliveries_attempts_range" CHECK ("attempts" between 0 and 2147483647),
	CONSTRAINT "webhook_deliveries_last_error_length" CHECK (char_length("last_error") <= 500),
	CONSTRAINT "webhook_deliveries_duration_ms_range" CHECK ("duration_ms" between 0 and 2147483647)
);
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_deliveries" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhook_deliveries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_deliveries" TO banyan_app;
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_member_id_ref" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_ref" FOREIGN KEY ("organization_id","webhook_id") REFERENCES "public"."webhooks"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "webhooks_updated_index" ON "webhooks" USING btree ("organization_id","updated_at","id");
CREATE INDEX "webhooks_created_index" ON "webhooks" USING btree ("organization_id","created_at","id");
CREATE INDEX "webhooks_member_id_index" ON "webhooks" USING btree ("organization_id","member_id");
CREATE INDEX "webhook_deliveries_updated_index" ON "webhook_deliveries" USING btree ("organization_id","updated_at","id");
CREATE INDEX "webhook_deliveries_created_index" ON "webhook_deliveries" USING btree ("organization_id","created_at","id");
CREATE INDEX "webhook_deliveries_webhook_id_index" ON "webhook_deliveries" USING btree ("organization_id","webhook_id");
CREATE POLICY "tenant" ON "webhooks" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
