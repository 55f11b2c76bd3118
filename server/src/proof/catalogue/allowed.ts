/** What is allowed to be different, and why. A new entry is a decision: it needs its sentence here. */

/** Tables of the public schema that belong to no organization. */
export const globalTables: Record<string, string> = {
  migrations: 'names of the files that ran; only whoever prepares the database reads it',
}

/** Policies beside `tenant`. Each lets one role that nobody signs in as see across organizations, for one definer function. */
export const crossingPolicies: Record<string, string> = {
  'events.stream': 'banyan_events SELECT',
  'idempotency_keys.sweep': 'banyan_events ALL',
  'webhooks.stream': 'banyan_events ALL',
  'webhook_deliveries.stream': 'banyan_events ALL',
  'webhook_queue.stream': 'banyan_events ALL',
  'organizations.lookup': 'banyan_lookup SELECT',
  'members.lookup': 'banyan_lookup SELECT',
  'roles.lookup': 'banyan_lookup SELECT',
  'units.lookup': 'banyan_lookup SELECT',
  'api_keys.lookup': 'banyan_lookup SELECT',
  'invitations.lookup': 'banyan_lookup SELECT',
  'file_shares.lookup': 'banyan_lookup SELECT',
  'senders.lookup': 'banyan_lookup SELECT',
  'mailbox_places.stream': 'banyan_events ALL',
  'mailboxes.stream': 'banyan_events SELECT',
  'message_queue.stream': 'banyan_events ALL',
  'runs.stream': 'banyan_events ALL',
  'run_waits.stream': 'banyan_events ALL',
  'job_pauses.stream': 'banyan_events ALL',
  'job_minutes.stream': 'banyan_events ALL',
  'job_schedules.stream': 'banyan_events ALL',
  'senders.stream': 'banyan_events SELECT',
  'automations.stream': 'banyan_events SELECT',
  'automation_triggers.stream': 'banyan_events ALL',
}

/** Unique indexes of tenant tables that do not begin with the organization: they can tell that another one has a value. */
export const globalUnique: Record<string, string> = {
  organizations_pkey: 'the organization is the key itself',
  organizations_slug_key: 'the first part of an address; whether one is taken is public by its nature',
}

/** Definer functions with their owner, and who may run them beside it. */
export const definers: Record<string, { owner: string; runs: string[] }> = {
  'kernel.read_events': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.events_end': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.sweep_idempotency': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.webhook_subscriptions': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.add_webhook_deliveries': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.claim_webhook_deliveries': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.settle_webhook_deliveries': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.enqueue': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.heartbeat': { owner: 'banyan_worker', runs: [] },
  'kernel.waiting_runs': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.note_answers': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.due_runs': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.job_pauses': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.note_job_minutes': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.sweep_job_minutes': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.due_job_schedules': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.move_job_schedule': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.call_due_runs': { owner: 'banyan_worker', runs: [] },
  'kernel.answer_runs': { owner: 'banyan_worker', runs: [] },
  'kernel.knock_at_runs': { owner: 'banyan_worker', runs: [] },
  'kernel.drop_jobs': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.own_jobs': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.retry_own_jobs': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.remove_own_jobs': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.release_own_jobs': { owner: 'banyan_worker', runs: ['banyan_app'] },
  'kernel.team_of': { owner: 'banyan_lookup', runs: [] },
  'kernel.memberships': { owner: 'banyan_lookup', runs: ['banyan_app'] },
  'kernel.api_key': { owner: 'banyan_lookup', runs: ['banyan_app'] },
  'kernel.invitation': { owner: 'banyan_lookup', runs: ['banyan_app'] },
  'kernel.sender_organization': { owner: 'banyan_lookup', runs: ['banyan_app'] },
  'kernel.claim_messages': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.claim_mailboxes': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.automation_listeners': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.ringing_automations': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.still_automations': { owner: 'banyan_events', runs: ['banyan_worker'] },
  'kernel.file_share': { owner: 'banyan_lookup', runs: ['banyan_app'] },
  'kernel.organization_by_slug': { owner: 'banyan_lookup', runs: ['banyan_app', 'banyan_worker'] },
  'kernel.organization_ids': { owner: 'banyan_lookup', runs: ['banyan_worker'] },
  'search.put': { owner: 'banyan_search', runs: ['banyan_worker'] },
  'search.remove': { owner: 'banyan_search', runs: ['banyan_worker'] },
  'search.tidy': { owner: 'banyan_search', runs: ['banyan_app', 'banyan_worker'] },
  'search.find': { owner: 'banyan_search', runs: ['banyan_app', 'banyan_worker'] },
  'search.suggest': { owner: 'banyan_search', runs: ['banyan_app', 'banyan_worker'] },
}

/** What each role that signs in may do with tables outside its own schema, as letters of PostgreSQL's access lists. */
export const grants: Record<string, Record<string, string>> = {
  banyan_app: {
    events: 'ar',
    organizations: 'arw',
    data_keys: 'arw',
    idempotency_keys: 'arwd',
    message_reports: 'ard',
    '*': 'arwd',
  },
  banyan_worker: {
    events: 'ar',
    'kernel.inbox': 'arw',
    'kernel.platform_admins': 'ar',
    'kernel.readers': 'arw',
    'kernel.setup': 'arw',
    'kernel.ticks': 'ard',
  },
  banyan_identity: {},
  banyan_events: {
    events: 'r',
    idempotency_keys: 'rd',
    webhooks: 'rw',
    webhook_deliveries: 'arw',
    webhook_queue: 'arwd',
    automations: 'r',
    automation_triggers: 'rw',
    mailboxes: 'r',
    mailbox_places: 'arw',
    message_queue: 'rw',
    runs: 'rw',
    run_waits: 'rw',
    job_pauses: 'arwd',
    job_minutes: 'arwd',
    job_schedules: 'arwd',
    senders: 'r',
    'kernel.message_buckets': 'arw',
  },
  banyan_lookup: {
    organizations: 'r',
    members: 'r',
    roles: 'r',
    units: 'r',
    api_keys: 'r',
    invitations: 'r',
    file_shares: 'r',
    senders: 'r',
  },
  banyan_search: {},
}

/** Schemas each role may enter. */
export const schemas: Record<string, string[]> = {
  banyan_app: ['public', 'kernel', 'search'],
  banyan_worker: ['public', 'kernel', 'search', 'graphile_worker'],
  banyan_identity: ['identity', 'kernel'],
  banyan_events: ['public', 'kernel'],
  banyan_lookup: ['public', 'kernel'],
  banyan_search: ['public', 'search'],
}
