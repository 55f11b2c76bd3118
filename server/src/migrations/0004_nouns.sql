CREATE TABLE "roles" (
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
	"key" text,
	"built_in" boolean NOT NULL,
	"grants" jsonb NOT NULL,
	"hidden" jsonb NOT NULL,
	CONSTRAINT "roles_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "roles_name_length" CHECK (char_length("name") <= 60),
	CONSTRAINT "roles_description_length" CHECK (char_length("description") <= 300),
	CONSTRAINT "roles_key_length" CHECK (char_length("key") <= 20)
);
ALTER TABLE "roles" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "roles" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "roles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "roles" TO banyan_app;
CREATE TABLE "api_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"prefix" text NOT NULL,
	"last_four" text NOT NULL,
	"secret_hash" text NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"member_id" uuid NOT NULL,
	CONSTRAINT "api_keys_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "api_keys_name_length" CHECK (char_length("name") <= 100),
	CONSTRAINT "api_keys_prefix_length" CHECK (char_length("prefix") <= 20),
	CONSTRAINT "api_keys_last_four_length" CHECK (char_length("last_four") <= 4),
	CONSTRAINT "api_keys_secret_hash_length" CHECK (char_length("secret_hash") <= 100)
);
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "api_keys" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_keys" TO banyan_app;
CREATE TABLE "members" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text,
	"title" text,
	"role_id" uuid NOT NULL,
	"unit_id" uuid,
	"status" text NOT NULL,
	"last_seen_at" timestamp(3) with time zone,
	"account_id" uuid NOT NULL,
	CONSTRAINT "members_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "members_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "members_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "members_title_length" CHECK (char_length("title") <= 100),
	CONSTRAINT "members_status_choice" CHECK ("status" in ('active', 'suspended'))
);
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "members" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "members" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "members" TO banyan_app;
CREATE TABLE "invitations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"email" text NOT NULL,
	"email_key" text,
	"role_id" uuid NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"accepted_at" timestamp(3) with time zone,
	"token_hash" text NOT NULL,
	"inviter_name" text,
	CONSTRAINT "invitations_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invitations_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "invitations_token_hash_length" CHECK (char_length("token_hash") <= 100),
	CONSTRAINT "invitations_inviter_name_length" CHECK (char_length("inviter_name") <= 200)
);
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "invitations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "invitations" TO banyan_app;
CREATE TABLE "units" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"name" text NOT NULL,
	"parent_id" uuid,
	CONSTRAINT "units_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "units_name_length" CHECK (char_length("name") <= 100)
);
ALTER TABLE "units" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "units" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "units" TO banyan_app;
CREATE TABLE "companies" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"name" text NOT NULL,
	"domain" text,
	"website" text,
	"industry" text,
	"size" text,
	"stage" text,
	"parent_id" uuid,
	"owner_id" uuid,
	"annual_revenue_amount" bigint,
	"annual_revenue_currency" text,
	"email" text,
	"email_key" text,
	"phone" text,
	"phone_e164" text,
	"description" text,
	CONSTRAINT "companies_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "companies_name_length" CHECK (char_length("name") <= 200),
	CONSTRAINT "companies_domain_length" CHECK (char_length("domain") <= 253),
	CONSTRAINT "companies_website_length" CHECK (char_length("website") <= 2000),
	CONSTRAINT "companies_industry_length" CHECK (char_length("industry") <= 100),
	CONSTRAINT "companies_size_choice" CHECK ("size" in ('1-9', '10-49', '50-249', '250-999', '1000+')),
	CONSTRAINT "companies_stage_choice" CHECK ("stage" in ('prospect', 'customer', 'partner', 'former')),
	CONSTRAINT "companies_annual_revenue_currency" CHECK ("annual_revenue_currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "companies_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "companies_phone_length" CHECK (char_length("phone") <= 60),
	CONSTRAINT "companies_description_length" CHECK (char_length("description") <= 10000)
);
ALTER TABLE "companies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "companies" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "companies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "companies" TO banyan_app;
CREATE TABLE "company_emails" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"email" text NOT NULL,
	"email_key" text,
	"label" text,
	CONSTRAINT "company_emails_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "company_emails_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "company_emails_label_choice" CHECK ("label" in ('work', 'home', 'other'))
);
ALTER TABLE "company_emails" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "company_emails" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "company_emails" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "company_emails" TO banyan_app;
CREATE TABLE "company_phones" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"phone" text NOT NULL,
	"phone_e164" text,
	"label" text,
	CONSTRAINT "company_phones_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "company_phones_phone_length" CHECK (char_length("phone") <= 60),
	CONSTRAINT "company_phones_label_choice" CHECK ("label" in ('work', 'mobile', 'home', 'other'))
);
ALTER TABLE "company_phones" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "company_phones" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "company_phones" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "company_phones" TO banyan_app;
CREATE TABLE "company_addresses" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"street" text,
	"city" text,
	"postal_code" text,
	"region" text,
	"country" text,
	"label" text,
	CONSTRAINT "company_addresses_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "company_addresses_street_length" CHECK (char_length("street") <= 200),
	CONSTRAINT "company_addresses_city_length" CHECK (char_length("city") <= 200),
	CONSTRAINT "company_addresses_postal_code_length" CHECK (char_length("postal_code") <= 20),
	CONSTRAINT "company_addresses_region_length" CHECK (char_length("region") <= 100),
	CONSTRAINT "company_addresses_country_length" CHECK (char_length("country") <= 2),
	CONSTRAINT "company_addresses_label_choice" CHECK ("label" in ('work', 'home', 'other'))
);
ALTER TABLE "company_addresses" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "company_addresses" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "company_addresses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "company_addresses" TO banyan_app;
CREATE TABLE "company_tags" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "company_tags_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "company_tags_tag_length" CHECK (char_length("tag") <= 60)
);
ALTER TABLE "company_tags" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "company_tags" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "company_tags" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "company_tags" TO banyan_app;
CREATE TABLE "contacts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"custom" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"first_name" text,
	"last_name" text,
	"full_name" text GENERATED ALWAYS AS (coalesce(nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email, phone)) STORED,
	"job_title" text,
	"company_id" uuid,
	"owner_id" uuid,
	"stage" text NOT NULL,
	"email" text,
	"email_key" text,
	"phone" text,
	"phone_e164" text,
	"birthday" date,
	"language" text,
	"source" text,
	"website" text,
	"time_zone" text,
	"last_activity_at" timestamp(3) with time zone,
	CONSTRAINT "contacts_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "contacts_reachable" CHECK (coalesce(first_name, last_name, email, phone) is not null),
	CONSTRAINT "contacts_first_name_length" CHECK (char_length("first_name") <= 100),
	CONSTRAINT "contacts_last_name_length" CHECK (char_length("last_name") <= 100),
	CONSTRAINT "contacts_full_name_length" CHECK (char_length("full_name") <= 300),
	CONSTRAINT "contacts_job_title_length" CHECK (char_length("job_title") <= 200),
	CONSTRAINT "contacts_stage_choice" CHECK ("stage" in ('subscriber', 'prospect', 'customer', 'former')),
	CONSTRAINT "contacts_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "contacts_phone_length" CHECK (char_length("phone") <= 60),
	CONSTRAINT "contacts_language_length" CHECK (char_length("language") <= 35),
	CONSTRAINT "contacts_source_length" CHECK (char_length("source") <= 100),
	CONSTRAINT "contacts_website_length" CHECK (char_length("website") <= 2000),
	CONSTRAINT "contacts_time_zone_length" CHECK (char_length("time_zone") <= 60)
);
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contacts" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contacts" TO banyan_app;
CREATE TABLE "contact_emails" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"email" text NOT NULL,
	"email_key" text,
	"label" text,
	CONSTRAINT "contact_emails_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "contact_emails_email_length" CHECK (char_length("email") <= 254),
	CONSTRAINT "contact_emails_label_choice" CHECK ("label" in ('work', 'home', 'other'))
);
ALTER TABLE "contact_emails" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_emails" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_emails" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_emails" TO banyan_app;
CREATE TABLE "contact_phones" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"phone" text NOT NULL,
	"phone_e164" text,
	"label" text,
	CONSTRAINT "contact_phones_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "contact_phones_phone_length" CHECK (char_length("phone") <= 60),
	CONSTRAINT "contact_phones_label_choice" CHECK ("label" in ('work', 'mobile', 'home', 'other'))
);
ALTER TABLE "contact_phones" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_phones" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_phones" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_phones" TO banyan_app;
CREATE TABLE "contact_addresses" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"street" text,
	"city" text,
	"postal_code" text,
	"region" text,
	"country" text,
	"label" text,
	CONSTRAINT "contact_addresses_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "contact_addresses_street_length" CHECK (char_length("street") <= 200),
	CONSTRAINT "contact_addresses_city_length" CHECK (char_length("city") <= 200),
	CONSTRAINT "contact_addresses_postal_code_length" CHECK (char_length("postal_code") <= 20),
	CONSTRAINT "contact_addresses_region_length" CHECK (char_length("region") <= 100),
	CONSTRAINT "contact_addresses_country_length" CHECK (char_length("country") <= 2),
	CONSTRAINT "contact_addresses_label_choice" CHECK ("label" in ('work', 'home', 'other'))
);
ALTER TABLE "contact_addresses" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_addresses" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_addresses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_addresses" TO banyan_app;
CREATE TABLE "contact_tags" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "contact_tags_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "contact_tags_tag_length" CHECK (char_length("tag") <= 60)
);
ALTER TABLE "contact_tags" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_tags" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_tags" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_tags" TO banyan_app;
CREATE TABLE "notes" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"body" text NOT NULL,
	"noun" text NOT NULL,
	"record_id" uuid NOT NULL,
	"pinned" boolean NOT NULL,
	CONSTRAINT "notes_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "notes_body_length" CHECK (char_length("body") <= 20000),
	CONSTRAINT "notes_noun_length" CHECK (char_length("noun") <= 60)
);
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notes" TO banyan_app;
CREATE TABLE "views" (
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
	"filter" text,
	"sort" text,
	"columns" jsonb,
	"widths" jsonb,
	"shared" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "views_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "views_name_length" CHECK (char_length("name") <= 80),
	CONSTRAINT "views_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "views_filter_length" CHECK (char_length("filter") <= 8192),
	CONSTRAINT "views_sort_length" CHECK (char_length("sort") <= 500),
	CONSTRAINT "views_position_range" CHECK ("position" between 0 and 10000)
);
ALTER TABLE "views" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "views" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "views" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "views" TO banyan_app;
CREATE TABLE "custom_fields" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"noun" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"choices" jsonb,
	"required" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "custom_fields_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "custom_fields_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "custom_fields_key_length" CHECK (char_length("key") <= 60),
	CONSTRAINT "custom_fields_label_length" CHECK (char_length("label") <= 100),
	CONSTRAINT "custom_fields_kind_choice" CHECK ("kind" in ('text', 'longText', 'integer', 'decimal', 'flag', 'date', 'moment', 'money', 'url', 'choice')),
	CONSTRAINT "custom_fields_position_range" CHECK ("position" between 0 and 10000)
);
ALTER TABLE "custom_fields" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "custom_fields" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "custom_fields" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "custom_fields" TO banyan_app;
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_id_ref" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "members" ADD CONSTRAINT "members_role_id_ref" FOREIGN KEY ("organization_id","role_id") REFERENCES "public"."roles"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "members" ADD CONSTRAINT "members_unit_id_ref" FOREIGN KEY ("organization_id","unit_id") REFERENCES "public"."units"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_role_id_ref" FOREIGN KEY ("organization_id","role_id") REFERENCES "public"."roles"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_ref" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."units"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "companies" ADD CONSTRAINT "companies_parent_id_ref" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "companies" ADD CONSTRAINT "companies_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "company_emails" ADD CONSTRAINT "company_emails_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "company_phones" ADD CONSTRAINT "company_phones_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "company_addresses" ADD CONSTRAINT "company_addresses_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "company_tags" ADD CONSTRAINT "company_tags_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_company_id_ref" FOREIGN KEY ("organization_id","company_id") REFERENCES "public"."companies"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_owner_id_ref" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "contact_emails" ADD CONSTRAINT "contact_emails_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_phones" ADD CONSTRAINT "contact_phones_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_addresses" ADD CONSTRAINT "contact_addresses_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contact_tags" ADD CONSTRAINT "contact_tags_record_ref" FOREIGN KEY ("organization_id","record_id") REFERENCES "public"."contacts"("organization_id","id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "roles_updated_index" ON "roles" USING btree ("organization_id","updated_at","id");
CREATE INDEX "roles_created_index" ON "roles" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "roles_name_unique" ON "roles" USING btree ("organization_id","name") WHERE deleted_at is null;
CREATE INDEX "api_keys_updated_index" ON "api_keys" USING btree ("organization_id","updated_at","id");
CREATE INDEX "api_keys_created_index" ON "api_keys" USING btree ("organization_id","created_at","id");
CREATE INDEX "api_keys_member_id_index" ON "api_keys" USING btree ("organization_id","member_id");
CREATE INDEX "members_updated_index" ON "members" USING btree ("organization_id","updated_at","id");
CREATE INDEX "members_created_index" ON "members" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "members_account_id_unique" ON "members" USING btree ("organization_id","account_id") WHERE deleted_at is null;
CREATE INDEX "members_role_id_index" ON "members" USING btree ("organization_id","role_id");
CREATE INDEX "members_unit_id_index" ON "members" USING btree ("organization_id","unit_id");
CREATE INDEX "invitations_updated_index" ON "invitations" USING btree ("organization_id","updated_at","id");
CREATE INDEX "invitations_created_index" ON "invitations" USING btree ("organization_id","created_at","id");
CREATE INDEX "invitations_role_id_index" ON "invitations" USING btree ("organization_id","role_id");
CREATE INDEX "units_updated_index" ON "units" USING btree ("organization_id","updated_at","id");
CREATE INDEX "units_created_index" ON "units" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "units_name_unique" ON "units" USING btree ("organization_id","name") WHERE deleted_at is null;
CREATE INDEX "units_parent_id_index" ON "units" USING btree ("organization_id","parent_id");
CREATE INDEX "companies_updated_index" ON "companies" USING btree ("organization_id","updated_at","id");
CREATE INDEX "companies_created_index" ON "companies" USING btree ("organization_id","created_at","id");
CREATE INDEX "companies_name_index" ON "companies" USING btree ("organization_id","name","id");
CREATE INDEX "companies_parent_id_index" ON "companies" USING btree ("organization_id","parent_id");
CREATE INDEX "companies_owner_id_index" ON "companies" USING btree ("organization_id","owner_id");
CREATE INDEX "company_emails_record_index" ON "company_emails" USING btree ("organization_id","record_id","position");
CREATE INDEX "company_emails_email_index" ON "company_emails" USING btree ("organization_id","email_key");
CREATE INDEX "company_phones_record_index" ON "company_phones" USING btree ("organization_id","record_id","position");
CREATE INDEX "company_phones_phone_index" ON "company_phones" USING btree ("organization_id","phone");
CREATE INDEX "company_addresses_record_index" ON "company_addresses" USING btree ("organization_id","record_id","position");
CREATE INDEX "company_tags_record_index" ON "company_tags" USING btree ("organization_id","record_id","position");
CREATE INDEX "company_tags_tag_index" ON "company_tags" USING btree ("organization_id","tag");
CREATE INDEX "contacts_updated_index" ON "contacts" USING btree ("organization_id","updated_at","id");
CREATE INDEX "contacts_created_index" ON "contacts" USING btree ("organization_id","created_at","id");
CREATE INDEX "contacts_full_name_index" ON "contacts" USING btree ("organization_id","full_name","id");
CREATE INDEX "contacts_email_index" ON "contacts" USING btree ("organization_id","email_key","id");
CREATE INDEX "contacts_company_id_index" ON "contacts" USING btree ("organization_id","company_id");
CREATE INDEX "contacts_owner_id_index" ON "contacts" USING btree ("organization_id","owner_id");
CREATE INDEX "contact_emails_record_index" ON "contact_emails" USING btree ("organization_id","record_id","position");
CREATE INDEX "contact_emails_email_index" ON "contact_emails" USING btree ("organization_id","email_key");
CREATE INDEX "contact_phones_record_index" ON "contact_phones" USING btree ("organization_id","record_id","position");
CREATE INDEX "contact_phones_phone_index" ON "contact_phones" USING btree ("organization_id","phone");
CREATE INDEX "contact_addresses_record_index" ON "contact_addresses" USING btree ("organization_id","record_id","position");
CREATE INDEX "contact_tags_record_index" ON "contact_tags" USING btree ("organization_id","record_id","position");
CREATE INDEX "contact_tags_tag_index" ON "contact_tags" USING btree ("organization_id","tag");
CREATE INDEX "notes_updated_index" ON "notes" USING btree ("organization_id","updated_at","id");
CREATE INDEX "notes_created_index" ON "notes" USING btree ("organization_id","created_at","id");
CREATE INDEX "views_updated_index" ON "views" USING btree ("organization_id","updated_at","id");
CREATE INDEX "views_created_index" ON "views" USING btree ("organization_id","created_at","id");
CREATE INDEX "custom_fields_updated_index" ON "custom_fields" USING btree ("organization_id","updated_at","id");
CREATE INDEX "custom_fields_created_index" ON "custom_fields" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "custom_fields_noun_key_unique" ON "custom_fields" USING btree ("organization_id","noun","key") WHERE deleted_at is null;
CREATE POLICY "tenant" ON "roles" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "api_keys" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "members" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "units" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "companies" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "company_emails" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "company_phones" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "company_addresses" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "company_tags" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "contacts" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "contact_emails" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "contact_phones" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "contact_addresses" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "contact_tags" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "notes" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "views" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "custom_fields" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
