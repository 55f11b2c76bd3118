CREATE TABLE "runs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"label" text NOT NULL,
	"flow" text NOT NULL,
	"status" text NOT NULL,
	"noun" text,
	"record_id" uuid,
	"group_key" text,
	"unique_key" text,
	"member_id" uuid,
	"parent_id" uuid,
	"waiting_for" text,
	"problem" text,
	"step_count" integer NOT NULL,
	"step_budget" integer NOT NULL,
	"started_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"deadline_at" timestamp(3) with time zone NOT NULL,
	"wake_at" timestamp(3) with time zone,
	"input" jsonb,
	"output" jsonb,
	"given" jsonb,
	"scopes" jsonb,
	"token" integer NOT NULL,
	"leased" boolean NOT NULL,
	"knocked" boolean NOT NULL,
	"ending" text,
	"round" integer NOT NULL,
	"parent_step_id" uuid,
	"counted" boolean NOT NULL,
	CONSTRAINT "runs_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "runs_label_length" CHECK (char_length("label") <= 200),
	CONSTRAINT "runs_flow_length" CHECK (char_length("flow") <= 100),
	CONSTRAINT "runs_status_choice" CHECK ("status" in ('queued', 'running', 'waiting', 'stopping', 'done', 'failed', 'cancelled', 'expired')),
	CONSTRAINT "runs_noun_length" CHECK (char_length("noun") <= 60),
	CONSTRAINT "runs_group_key_length" CHECK (char_length("group_key") <= 100),
	CONSTRAINT "runs_unique_key_length" CHECK (char_length("unique_key") <= 200),
	CONSTRAINT "runs_waiting_for_length" CHECK (char_length("waiting_for") <= 300),
	CONSTRAINT "runs_problem_length" CHECK (char_length("problem") <= 1000),
	CONSTRAINT "runs_step_count_range" CHECK ("step_count" between 0 and 2147483647),
	CONSTRAINT "runs_step_budget_range" CHECK ("step_budget" between 1 and 2147483647),
	CONSTRAINT "runs_token_range" CHECK ("token" between 0 and 2147483647),
	CONSTRAINT "runs_ending_length" CHECK (char_length("ending") <= 20),
	CONSTRAINT "runs_round_range" CHECK ("round" between 0 and 2147483647)
);
ALTER TABLE "runs" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "runs" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "runs" TO banyan_app;
CREATE TABLE "run_steps" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp(3) with time zone,
	"run_id" uuid NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"position" integer NOT NULL,
	"attempts" integer NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"due_at" timestamp(3) with time zone,
	"problem" text,
	"code" text,
	"total" integer,
	"done" integer,
	"failures" integer,
	"note" jsonb,
	"input" jsonb,
	"output" jsonb,
	"result" jsonb,
	"cursor" jsonb,
	"concurrency" integer,
	CONSTRAINT "run_steps_key" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "run_steps_key_length" CHECK (char_length("key") <= 200),
	CONSTRAINT "run_steps_label_length" CHECK (char_length("label") <= 200),
	CONSTRAINT "run_steps_kind_choice" CHECK ("kind" in ('do', 'call', 'sleep', 'wait', 'spawn', 'undo')),
	CONSTRAINT "run_steps_status_choice" CHECK ("status" in ('running', 'waiting', 'done', 'failed', 'undone', 'unused')),
	CONSTRAINT "run_steps_position_range" CHECK ("position" between 0 and 2147483647),
	CONSTRAINT "run_steps_attempts_range" CHECK ("attempts" between 0 and 2147483647),
	CONSTRAINT "run_steps_problem_length" CHECK (char_length("problem") <= 1000),
	CONSTRAINT "run_steps_code_length" CHECK (char_length("code") <= 60),
	CONSTRAINT "run_steps_total_range" CHECK ("total" between 0 and 2147483647),
	CONSTRAINT "run_steps_done_range" CHECK ("done" between 0 and 2147483647),
	CONSTRAINT "run_steps_failures_range" CHECK ("failures" between 0 and 2147483647),
	CONSTRAINT "run_steps_concurrency_range" CHECK ("concurrency" between 1 and 2147483647)
);
ALTER TABLE "run_steps" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "run_steps" FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "run_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "run_steps" TO banyan_app;
ALTER TABLE "runs" ADD CONSTRAINT "runs_member_id_ref" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "runs" ADD CONSTRAINT "runs_parent_id_ref" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."runs"("organization_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_run_id_ref" FOREIGN KEY ("organization_id","run_id") REFERENCES "public"."runs"("organization_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "runs_updated_index" ON "runs" USING btree ("organization_id","updated_at","id");
CREATE INDEX "runs_created_index" ON "runs" USING btree ("organization_id","created_at","id");
CREATE INDEX "runs_record_id_index" ON "runs" USING btree ("organization_id","record_id","id");
CREATE INDEX "runs_parent_step_id_index" ON "runs" USING btree ("organization_id","parent_step_id","id");
CREATE INDEX "runs_member_id_index" ON "runs" USING btree ("organization_id","member_id");
CREATE INDEX "runs_parent_id_index" ON "runs" USING btree ("organization_id","parent_id");
CREATE INDEX "run_steps_updated_index" ON "run_steps" USING btree ("organization_id","updated_at","id");
CREATE INDEX "run_steps_created_index" ON "run_steps" USING btree ("organization_id","created_at","id");
CREATE UNIQUE INDEX "run_steps_run_id_position_unique" ON "run_steps" USING btree ("organization_id","run_id","position") WHERE deleted_at is null;
CREATE INDEX "run_steps_run_id_index" ON "run_steps" USING btree ("organization_id","run_id");
CREATE POLICY "tenant" ON "runs" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
CREATE POLICY "tenant" ON "run_steps" AS PERMISSIVE FOR ALL TO public USING (organization_id = (select app_organization())) WITH CHECK (organization_id = (select app_organization()));
