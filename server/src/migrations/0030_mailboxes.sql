CREATE TABLE "mailboxes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"security" text NOT NULL,
	"user" text NOT NULL,
	"password" uuid,
	"password_hint" text,
	"folder" text NOT NULL,
	"sender_id" uuid,
	"status" text NOT NULL,
	"problem" text,
	CONSTRAINT "mailboxes_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "mailboxes_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "mailboxes_host_length" CHECK (char_length("host") <= 253),
	CONSTRAINT "mailboxes_port_range" CHECK ("port" between 1 and 65535),
	CONSTRAINT "mailboxes_security_choice" CHECK ("security" in ('tls', 'starttls', 'none')),
	CONSTRAINT "mailboxes_user_length" CHECK (char_length("user") <= 320),
	CONSTRAINT "mailboxes_folder_length" CHECK (char_length("folder") <= 200),
	CONSTRAINT "mailboxes_status_choice" CHECK ("status" in ('active', 'paused')),
	CONSTRAINT "mailboxes_problem_length" CHECK (char_length("problem") <= 500)
);
ALTER TABLE "mailboxes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "mailboxes" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mailboxes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mailboxes" TO banyan_app;
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_sender_id_ref" FOREIGN KEY ("organization_id","sender_id") REFERENCES "public"."senders"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "mailboxes_updated_index" ON "mailboxes" USING btree ("organization_id","updated_at","id");
CREATE INDEX "mailboxes_created_index" ON "mailboxes" USING btree ("organization_id","created_at","id");
CREATE INDEX "mailboxes_sender_id_index" ON "mailboxes" USING btree ("organization_id","sender_id");
CREATE POLICY "tenant" ON "mailboxes" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
