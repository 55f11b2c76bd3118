CREATE TABLE "senders" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"channel" text NOT NULL,
	"provider" text NOT NULL,
	"from_name" text,
	"from_address" text,
	"reply_to" text,
	"reply_to_key" text,
	"credentials" uuid,
	"credentials_hint" text,
	"is_default" boolean NOT NULL,
	"rate_per_second" integer NOT NULL,
	"batch" integer NOT NULL,
	"brand" text,
	"unit_id" uuid,
	"identity_line" text,
	"status" text NOT NULL,
	"problem" text,
	CONSTRAINT "senders_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "senders_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "senders_channel_choice" CHECK ("channel" in ('email', 'sms')),
	CONSTRAINT "senders_provider_choice" CHECK ("provider" in ('inbox', 'smtp', 'mailgun', 'sendgrid', 'ses', 'twilio')),
	CONSTRAINT "senders_from_name_length" CHECK (char_length("from_name") <= 100),
	CONSTRAINT "senders_from_address_length" CHECK (char_length("from_address") <= 320),
	CONSTRAINT "senders_reply_to_length" CHECK (char_length("reply_to") <= 254),
	CONSTRAINT "senders_rate_per_second_range" CHECK ("rate_per_second" between 1 and 10000),
	CONSTRAINT "senders_batch_range" CHECK ("batch" between 1 and 1000),
	CONSTRAINT "senders_brand_length" CHECK (char_length("brand") <= 100),
	CONSTRAINT "senders_identity_line_length" CHECK (char_length("identity_line") <= 200),
	CONSTRAINT "senders_status_choice" CHECK ("status" in ('active', 'paused')),
	CONSTRAINT "senders_problem_length" CHECK (char_length("problem") <= 500)
);
ALTER TABLE "senders" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "senders" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "senders" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "senders" TO banyan_app;
CREATE TABLE "sender_domains" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"domain" text NOT NULL,
	"brand" text,
	"include" text,
	"selector" text NOT NULL,
	"public_key" text NOT NULL,
	"private_key" uuid,
	"private_key_hint" text,
	"records" jsonb,
	"state" text NOT NULL,
	"checked_at" timestamp(3) with time zone,
	CONSTRAINT "sender_domains_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "sender_domains_domain_length" CHECK (char_length("domain") <= 253),
	CONSTRAINT "sender_domains_brand_length" CHECK (char_length("brand") <= 100),
	CONSTRAINT "sender_domains_include_length" CHECK (char_length("include") <= 253),
	CONSTRAINT "sender_domains_selector_length" CHECK (char_length("selector") <= 63),
	CONSTRAINT "sender_domains_public_key_length" CHECK (char_length("public_key") <= 2000),
	CONSTRAINT "sender_domains_state_choice" CHECK ("state" in ('pending', 'verified', 'failing'))
);
ALTER TABLE "sender_domains" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sender_domains" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sender_domains" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sender_domains" TO banyan_app;
CREATE TABLE "message_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text,
	"preheader" text,
	"body" text NOT NULL,
	"layout" text NOT NULL,
	"data" jsonb,
	"published_version" integer,
	"published_at" timestamp(3) with time zone,
	"last_version" integer NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "message_templates_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "message_templates_key_length" CHECK (char_length("key") <= 80),
	CONSTRAINT "message_templates_channel_choice" CHECK ("channel" in ('email', 'sms')),
	CONSTRAINT "message_templates_language_length" CHECK (char_length("language") <= 35),
	CONSTRAINT "message_templates_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "message_templates_purpose_length" CHECK (char_length("purpose") <= 60),
	CONSTRAINT "message_templates_subject_length" CHECK (char_length("subject") <= 500),
	CONSTRAINT "message_templates_preheader_length" CHECK (char_length("preheader") <= 200),
	CONSTRAINT "message_templates_body_length" CHECK (char_length("body") <= 100000),
	CONSTRAINT "message_templates_layout_choice" CHECK ("layout" in ('branded', 'plain')),
	CONSTRAINT "message_templates_published_version_range" CHECK ("published_version" between 1 and 2147483647),
	CONSTRAINT "message_templates_last_version_range" CHECK ("last_version" between 0 and 2147483647),
	CONSTRAINT "message_templates_state_choice" CHECK ("state" in ('draft', 'published', 'changed'))
);
ALTER TABLE "message_templates" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message_templates" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "message_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_templates" TO banyan_app;
CREATE TABLE "message_template_versions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"template_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"subject" text,
	"preheader" text,
	"body" text NOT NULL,
	"layout" text NOT NULL,
	"data" jsonb,
	CONSTRAINT "message_template_versions_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "message_template_versions_number_range" CHECK ("number" between 1 and 2147483647),
	CONSTRAINT "message_template_versions_subject_length" CHECK (char_length("subject") <= 500),
	CONSTRAINT "message_template_versions_preheader_length" CHECK (char_length("preheader") <= 200),
	CONSTRAINT "message_template_versions_body_length" CHECK (char_length("body") <= 100000),
	CONSTRAINT "message_template_versions_layout_choice" CHECK ("layout" in ('branded', 'plain'))
);
ALTER TABLE "message_template_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "message_template_versions" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "message_template_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_template_versions" TO banyan_app;
CREATE TABLE "messages" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"direction" text NOT NULL,
	"channel" text NOT NULL,
	"status" text NOT NULL,
	"from_address" text,
	"from_name" text,
	"to_address" text NOT NULL,
	"to_name" text,
	"subject" text,
	"preview" text,
	"text" text,
	"html" text,
	"template_id" uuid,
	"template_version" integer,
	"purpose" text NOT NULL,
	"noun" text,
	"record_id" uuid,
	"contact_id" uuid,
	"member_id" uuid,
	"thread_id" uuid NOT NULL,
	"reply_to_id" uuid,
	"sender_id" uuid,
	"message_id" text,
	"provider_id" text,
	"send_key" text,
	"attempts" integer NOT NULL,
	"last_error" text,
	"error_code" text,
	"segments" integer,
	"attachments" jsonb,
	"headers" jsonb,
	"planned_at" timestamp(3) with time zone,
	"sent_at" timestamp(3) with time zone,
	"delivered_at" timestamp(3) with time zone,
	"opened_at" timestamp(3) with time zone,
	"clicked_at" timestamp(3) with time zone,
	"replied_at" timestamp(3) with time zone,
	CONSTRAINT "messages_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "messages_direction_choice" CHECK ("direction" in ('out', 'in')),
	CONSTRAINT "messages_channel_choice" CHECK ("channel" in ('email', 'sms')),
	CONSTRAINT "messages_status_choice" CHECK ("status" in ('planned', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'complained', 'failed', 'suppressed', 'cancelled', 'received')),
	CONSTRAINT "messages_from_address_length" CHECK (char_length("from_address") <= 320),
	CONSTRAINT "messages_from_name_length" CHECK (char_length("from_name") <= 200),
	CONSTRAINT "messages_to_address_length" CHECK (char_length("to_address") <= 320),
	CONSTRAINT "messages_to_name_length" CHECK (char_length("to_name") <= 200),
	CONSTRAINT "messages_subject_length" CHECK (char_length("subject") <= 500),
	CONSTRAINT "messages_preview_length" CHECK (char_length("preview") <= 200),
	CONSTRAINT "messages_text_length" CHECK (char_length("text") <= 100000),
	CONSTRAINT "messages_template_version_range" CHECK ("template_version" between 1 and 2147483647),
	CONSTRAINT "messages_purpose_length" CHECK (char_length("purpose") <= 60),
	CONSTRAINT "messages_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "messages_message_id_length" CHECK (char_length("message_id") <= 998),
	CONSTRAINT "messages_provider_id_length" CHECK (char_length("provider_id") <= 300),
	CONSTRAINT "messages_send_key_length" CHECK (char_length("send_key") <= 200),
	CONSTRAINT "messages_attempts_range" CHECK ("attempts" between 0 and 2147483647),
	CONSTRAINT "messages_last_error_length" CHECK (char_length("last_error") <= 500),
	CONSTRAINT "messages_error_code_length" CHECK (char_length("error_code") <= 60),
	CONSTRAINT "messages_segments_range" CHECK ("segments" between 0 and 2147483647)
);
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "messages" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "messages" TO banyan_app;
CREATE TABLE "suppressions" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"address" text NOT NULL,
	"channel" text NOT NULL,
	"reason" text NOT NULL,
	"source" text,
	"note" text,
	"message_id" uuid,
	CONSTRAINT "suppressions_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "suppressions_address_length" CHECK (char_length("address") <= 320),
	CONSTRAINT "suppressions_channel_choice" CHECK ("channel" in ('email', 'sms')),
	CONSTRAINT "suppressions_reason_choice" CHECK ("reason" in ('unsubscribed', 'bounced', 'complained', 'stopped', 'manual')),
	CONSTRAINT "suppressions_source_length" CHECK (char_length("source") <= 300),
	CONSTRAINT "suppressions_note_length" CHECK (char_length("note") <= 2000)
);
ALTER TABLE "suppressions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "suppressions" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "suppressions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "suppressions" TO banyan_app;
CREATE TABLE "consents" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"contact_id" uuid,
	"address" text NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"source" text,
	"wording" text,
	"ip" text,
	"at" timestamp(3) with time zone,
	CONSTRAINT "consents_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "consents_address_length" CHECK (char_length("address") <= 320),
	CONSTRAINT "consents_channel_choice" CHECK ("channel" in ('email', 'sms')),
	CONSTRAINT "consents_purpose_length" CHECK (char_length("purpose") <= 60),
	CONSTRAINT "consents_state_choice" CHECK ("state" in ('granted', 'withdrawn')),
	CONSTRAINT "consents_source_length" CHECK (char_length("source") <= 300),
	CONSTRAINT "consents_wording_length" CHECK (char_length("wording") <= 5000),
	CONSTRAINT "consents_ip_length" CHECK (char_length("ip") <= 45)
);
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consents" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "consents" TO banyan_app;
ALTER TABLE "senders" ADD CONSTRAINT "senders_unit_id_ref" FOREIGN KEY ("organization_id","unit_id") REFERENCES "public"."units"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "message_template_versions" ADD CONSTRAINT "message_template_versions_template_id_ref" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."message_templates"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_template_id_ref" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."message_templates"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_contact_id_ref" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_member_id_ref" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_reply_to_id_ref" FOREIGN KEY ("organization_id","reply_to_id") REFERENCES "public"."messages"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_ref" FOREIGN KEY ("organization_id","sender_id") REFERENCES "public"."senders"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_message_id_ref" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "consents" ADD CONSTRAINT "consents_contact_id_ref" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "senders_updated_index" ON "senders" USING btree ("organization_id","updated_at","id");
CREATE INDEX "senders_created_index" ON "senders" USING btree ("organization_id","created_at","id");
CREATE INDEX "senders_unit_id_index" ON "senders" USING btree ("organization_id","unit_id");
CREATE INDEX "sender_domains_updated_index" ON "sender_domains" USING btree ("organization_id","updated_at","id");
CREATE INDEX "sender_domains_created_index" ON "sender_domains" USING btree ("organization_id","created_at","id");
CREATE INDEX "message_templates_updated_index" ON "message_templates" USING btree ("organization_id","updated_at","id");
CREATE INDEX "message_templates_created_index" ON "message_templates" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "message_templates_key_channel_language_unique" ON "message_templates" USING btree ("organization_id","key","channel","language") WHERE deleted_at is null;
CREATE INDEX "message_template_versions_updated_index" ON "message_template_versions" USING btree ("organization_id","updated_at","id");
CREATE INDEX "message_template_versions_created_index" ON "message_template_versions" USING btree ("organization_id","created_at","id");
CREATE INDEX "message_template_versions_template_id_index" ON "message_template_versions" USING btree ("organization_id","template_id");
CREATE INDEX "messages_updated_index" ON "messages" USING btree ("organization_id","updated_at","id");
CREATE INDEX "messages_created_index" ON "messages" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "messages_send_key_unique" ON "messages" USING btree ("organization_id","send_key") WHERE deleted_at is null;
CREATE INDEX "messages_thread_id_index" ON "messages" USING btree ("organization_id","thread_id","id");
CREATE INDEX "messages_provider_id_index" ON "messages" USING btree ("organization_id","provider_id","id");
CREATE INDEX "messages_to_address_index" ON "messages" USING btree ("organization_id","to_address","id");
CREATE INDEX "messages_template_id_index" ON "messages" USING btree ("organization_id","template_id");
CREATE INDEX "messages_contact_id_index" ON "messages" USING btree ("organization_id","contact_id");
CREATE INDEX "messages_member_id_index" ON "messages" USING btree ("organization_id","member_id");
CREATE INDEX "messages_reply_to_id_index" ON "messages" USING btree ("organization_id","reply_to_id");
CREATE INDEX "messages_sender_id_index" ON "messages" USING btree ("organization_id","sender_id");
CREATE INDEX "suppressions_updated_index" ON "suppressions" USING btree ("organization_id","updated_at","id");
CREATE INDEX "suppressions_created_index" ON "suppressions" USING btree ("organization_id","created_at","id");
CREATE INDEX "suppressions_address_index" ON "suppressions" USING btree ("organization_id","address","id");
CREATE INDEX "suppressions_message_id_index" ON "suppressions" USING btree ("organization_id","message_id");
CREATE INDEX "consents_updated_index" ON "consents" USING btree ("organization_id","updated_at","id");
CREATE INDEX "consents_created_index" ON "consents" USING btree ("organization_id","created_at","id");
CREATE INDEX "consents_address_index" ON "consents" USING btree ("organization_id","address","id");
CREATE INDEX "consents_contact_id_index" ON "consents" USING btree ("organization_id","contact_id");
CREATE POLICY "tenant" ON "senders" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "sender_domains" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "message_templates" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "message_template_versions" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "messages" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "suppressions" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "consents" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
