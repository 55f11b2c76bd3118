// Generated from contract/openapi.json by npm run gen. Do not change it by hand.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type RoleCreate = {
    name: string;
    description?: string | null;
    grants?: {
        [key: string]: 'own' | 'team' | 'all';
    } | null;
    hidden?: {
        [key: string]: Array<string>;
    } | null;
};

/**
 * A filter as a tree; the same language as the text of `filter=`.
 */
export type FilterTree = {
    and: Array<FilterTree>;
} | {
    or: Array<FilterTree>;
} | {
    not: FilterTree;
} | {
    field: string;
    op: '=' | '!=' | '<' | '<=' | '>' | '>=' | ':';
    value: FilterValue;
} | {
    field: string;
    in: Array<FilterValue>;
} | {
    field: string;
    is: null;
};

export type FilterValue = string | number | boolean | {
    fn: 'me' | 'now' | 'today';
} | {
    fn: 'ago' | 'ahead';
    args: [
        string
    ];
} | {
    amount: number;
    currency?: string;
};

export type RoleUpdate = {
    name?: string;
    description?: string | null;
    grants?: {
        [key: string]: 'own' | 'team' | 'all';
    };
    hidden?: {
        [key: string]: Array<string>;
    };
};

export type ApiKeyCreate = {
    name: string;
    scopes: Array<string>;
    expiresAt?: string | null;
};

export type ApiKeyUpdate = {
    name?: string;
    expiresAt?: string | null;
};

export type MemberUpdate = {
    name?: string;
    title?: string | null;
    /**
     * Id of one of roles
     */
    roleId?: string;
    unitId?: string | null;
    status?: 'active' | 'suspended';
};

export type UnitCreate = {
    name: string;
    parentId?: string | null;
};

export type UnitUpdate = {
    name?: string;
    parentId?: string | null;
};

export type FileUpdate = {
    name?: string;
    tags?: Array<string> | null;
    ownerId?: string | null;
};

export type AttachmentCreate = {
    noun: string;
    recordId: string;
    fileId: string;
};

export type SenderCreate = {
    name: string;
    channel: 'email' | 'sms';
    provider: 'inbox' | 'smtp' | 'mailgun' | 'sendgrid' | 'ses' | 'twilio';
    fromName?: string | null;
    fromAddress?: string | null;
    replyTo?: string | null;
    credentials?: string | null;
    isDefault?: boolean | null;
    ratePerSecond?: number | null;
    batch?: number | null;
    brand?: string | null;
    unitId?: string | null;
    identityLine?: string | null;
    status?: 'active' | 'paused' | null;
};

export type SenderUpdate = {
    name?: string;
    fromName?: string | null;
    fromAddress?: string | null;
    replyTo?: string | null;
    credentials?: string | null;
    isDefault?: boolean;
    ratePerSecond?: number;
    batch?: number;
    brand?: string | null;
    unitId?: string | null;
    identityLine?: string | null;
    status?: 'active' | 'paused';
};

export type SenderDomainCreate = {
    domain: string;
    brand?: string | null;
    include?: string | null;
};

export type SenderDomainUpdate = {
    brand?: string | null;
};

export type MessageTemplateCreate = {
    key: string;
    channel: 'email' | 'sms';
    language?: string | null;
    name: string;
    purpose?: string | null;
    subject?: string | null;
    preheader?: string | null;
    body: string;
    layout?: 'branded' | 'plain' | null;
    data?: Array<{
        name: string;
        label?: string | null;
        example?: string | number | boolean | Array<unknown> | {
            [key: string]: unknown;
        } | null;
    }> | null;
};

export type MessageTemplateUpdate = {
    name?: string;
    purpose?: string;
    subject?: string | null;
    preheader?: string | null;
    body?: string;
    layout?: 'branded' | 'plain';
    data?: Array<{
        name: string;
        label?: string | null;
        example?: string | number | boolean | Array<unknown> | {
            [key: string]: unknown;
        } | null;
    }> | null;
};

export type SuppressionCreate = {
    address: string;
    channel: 'email' | 'sms';
    reason: 'unsubscribed' | 'bounced' | 'complained' | 'stopped' | 'manual';
    source?: string | null;
    note?: string | null;
};

export type ConsentCreate = {
    contactId?: string | null;
    address: string;
    channel: 'email' | 'sms';
    purpose?: string | null;
    state: 'granted' | 'withdrawn';
    source?: string | null;
    wording?: string | null;
    ip?: string | null;
    at?: string | null;
};

export type NotificationTemplateCreate = {
    type: string;
    heading: string;
    body?: string | null;
};

export type NotificationTemplateUpdate = {
    heading?: string;
    body?: string | null;
};

export type CompanyCreate = {
    name: string;
    domain?: string | null;
    website?: string | null;
    industry?: string | null;
    size?: '1-9' | '10-49' | '50-249' | '250-999' | '1000+' | null;
    stage?: 'prospect' | 'customer' | 'partner' | 'former' | null;
    parentId?: string | null;
    ownerId?: string | null;
    annualRevenue?: Money | null;
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    tags?: Array<string> | null;
    description?: string | null;
    custom?: {
        [key: string]: unknown;
    };
};

/**
 * Minor units of a currency: 1840 EUR is 18.40 €.
 */
export type Money = {
    amount: number;
    currency: string;
};

export type CompanyUpdate = {
    name?: string;
    domain?: string | null;
    website?: string | null;
    industry?: string | null;
    size?: '1-9' | '10-49' | '50-249' | '250-999' | '1000+' | null;
    stage?: 'prospect' | 'customer' | 'partner' | 'former' | null;
    parentId?: string | null;
    ownerId?: string | null;
    annualRevenue?: Money | null;
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    tags?: Array<string> | null;
    description?: string | null;
    custom?: {
        [key: string]: unknown;
    };
};

export type ContactCreate = {
    firstName?: string | null;
    lastName?: string | null;
    jobTitle?: string | null;
    companyId?: string | null;
    ownerId?: string | null;
    stage?: 'subscriber' | 'prospect' | 'customer' | 'former' | null;
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    birthday?: string | null;
    nationalId?: string | null;
    language?: string | null;
    source?: string | null;
    website?: string | null;
    timeZone?: string | null;
    tags?: Array<string> | null;
    custom?: {
        [key: string]: unknown;
    };
};

export type ContactUpdate = {
    firstName?: string | null;
    lastName?: string | null;
    jobTitle?: string | null;
    companyId?: string | null;
    ownerId?: string | null;
    stage?: 'subscriber' | 'prospect' | 'customer' | 'former';
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    birthday?: string | null;
    nationalId?: string | null;
    language?: string | null;
    source?: string | null;
    website?: string | null;
    timeZone?: string | null;
    tags?: Array<string> | null;
    custom?: {
        [key: string]: unknown;
    };
};

export type NoteCreate = {
    body: string;
    noun: string;
    recordId: string;
    pinned?: boolean | null;
};

export type NoteUpdate = {
    body?: string;
    pinned?: boolean;
};

export type ViewCreate = {
    name: string;
    noun: string;
    filter?: string | null;
    sort?: string | null;
    columns?: Array<string> | null;
    widths?: {
        [key: string]: number;
    } | null;
    shared?: boolean | null;
    position?: number | null;
};

export type ViewUpdate = {
    name?: string;
    filter?: string | null;
    sort?: string | null;
    columns?: Array<string> | null;
    widths?: {
        [key: string]: number;
    } | null;
    shared?: boolean;
    position?: number;
};

export type CustomFieldCreate = {
    noun: string;
    key: string;
    label: string;
    kind: 'text' | 'longText' | 'integer' | 'decimal' | 'flag' | 'date' | 'moment' | 'money' | 'url' | 'choice';
    choices?: Array<{
        value: string;
        label: string;
        tone?: 'neutral' | 'info' | 'warn' | 'ok' | 'bad';
    }> | null;
    required?: boolean | null;
    position?: number | null;
};

export type CustomFieldUpdate = {
    label?: string;
    choices?: Array<{
        value: string;
        label: string;
        tone?: 'neutral' | 'info' | 'warn' | 'ok' | 'bad';
    }> | null;
    required?: boolean;
    position?: number;
};

export type WebhookCreate = {
    url: string;
    description?: string | null;
    events: Array<string>;
    filter?: string | null;
    status?: 'active' | 'paused' | 'disabled' | null;
};

export type WebhookUpdate = {
    url?: string;
    description?: string | null;
    events?: Array<string>;
    filter?: string | null;
    status?: 'active' | 'paused' | 'disabled';
};

export type AutomationCreate = {
    name: string;
    description?: string | null;
    ownerId?: string | null;
    graph?: {
        format?: 1;
        nodes: Array<{
            id: string;
            type: string;
            title?: string;
            with?: {
                [key: string]: unknown;
            };
            next?: {
                [key: string]: string;
            };
        }>;
        rules?: {
            enrol?: 'always' | 'once' | 'again';
            againAfterDays?: number;
            imported?: boolean;
            while?: string;
            deadlineDays?: number;
            budget?: number;
            messagesPerDay?: number;
            runsPerMinute?: number;
        };
    } | null;
};

export type AutomationUpdate = {
    name?: string;
    description?: string | null;
    ownerId?: string | null;
    graph?: {
        format?: 1;
        nodes: Array<{
            id: string;
            type: string;
            title?: string;
            with?: {
                [key: string]: unknown;
            };
            next?: {
                [key: string]: string;
            };
        }>;
        rules?: {
            enrol?: 'always' | 'once' | 'again';
            againAfterDays?: number;
            imported?: boolean;
            while?: string;
            deadlineDays?: number;
            budget?: number;
            messagesPerDay?: number;
            runsPerMinute?: number;
        };
    };
};

export type AutomationSecretCreate = {
    name: string;
    description?: string | null;
    value: string;
};

export type AutomationSecretUpdate = {
    name?: string;
    description?: string | null;
    value?: string;
};

export type MailboxCreate = {
    name: string;
    host: string;
    port?: number | null;
    security?: 'tls' | 'starttls' | 'none' | null;
    user: string;
    password?: string | null;
    folder?: string | null;
    senderId?: string | null;
    status?: 'active' | 'paused' | null;
};

export type MailboxUpdate = {
    name?: string;
    host?: string;
    port?: number;
    security?: 'tls' | 'starttls' | 'none';
    user?: string;
    password?: string | null;
    folder?: string;
    senderId?: string | null;
    status?: 'active' | 'paused';
};

export type RolePage = {
    data: Array<Role>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Role = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    description?: string | null;
    key?: string | null;
    builtIn?: boolean;
    grants?: {
        [key: string]: 'own' | 'team' | 'all';
    };
    hidden?: {
        [key: string]: Array<string>;
    };
};

/**
 * RFC 9457 problem details. `code` is stable; sentences may change.
 */
export type Problem = {
    type: string;
    title: string;
    status: number;
    code: string;
    detail?: string;
    errors?: Array<{
        path: string;
        message: string;
    }>;
    requestId: string;
    [key: string]: unknown;
};

export type Figures = {
    count: number;
    countCapped: boolean;
    sums: Array<number | {
        amount: number;
        currency: string;
    } | null>;
};

export type EventPage = {
    data: Array<Event>;
    nextCursor: string | null;
};

export type Event = {
    id: string;
    at: string;
    type: string;
    noun: string | null;
    recordId: string | null;
    version: number | null;
    actor: {
        kind: 'person' | 'key' | 'system';
        id: string | null;
        name: string;
    };
    changes: {
        [key: string]: Array<unknown>;
    } | null;
    data: {
        [key: string]: unknown;
    } | null;
    requestId: string;
    batchId: string | null;
    via: string;
};

export type File = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    tags?: Array<string> | null;
    kind?: 'image' | 'pdf' | 'document' | 'spreadsheet' | 'presentation' | 'text' | 'audio' | 'video' | 'archive' | 'other';
    type?: string;
    size?: number;
    status?: 'clean' | 'scanning' | 'waiting' | 'infected';
    revision?: number;
    ownerId?: string | null;
    thumbnail?: boolean;
    sha256?: string | null;
};

export type ApiKeyPage = {
    data: Array<ApiKey>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type ApiKey = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    scopes?: Array<string>;
    expiresAt?: string | null;
    prefix?: string;
    lastFour?: string;
    lastUsedAt?: string | null;
    /**
     * Id of one of members
     */
    memberId?: string;
};

export type BulkResult = {
    matched: number;
    changed: number;
    skipped: number;
    batchId: string;
};

export type BatchResult = {
    results: Array<{
        status: number;
        id?: string;
        data?: unknown;
        error?: unknown;
    }>;
};

export type MemberPage = {
    data: Array<Member>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Member = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    email?: string;
    title?: string | null;
    /**
     * Id of one of roles
     */
    roleId?: string;
    unitId?: string | null;
    status?: 'active' | 'suspended';
    lastSeenAt?: string | null;
};

export type InvitationPage = {
    data: Array<Invitation>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Invitation = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    email?: string;
    /**
     * Id of one of roles
     */
    roleId?: string;
    expiresAt?: string;
    acceptedAt?: string | null;
    inviterName?: string | null;
};

export type UnitPage = {
    data: Array<Unit>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Unit = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    parentId?: string | null;
};

export type KeyRotationPage = {
    data: Array<KeyRotation>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type KeyRotation = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    status?: 'running' | 'done';
    key?: number;
    total?: number;
    done?: number;
    broken?: number;
    finishedAt?: string | null;
};

export type RunPage = {
    data: Array<Run>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Run = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    label?: string;
    flow?: string;
    status?: 'queued' | 'running' | 'waiting' | 'stopping' | 'done' | 'failed' | 'cancelled' | 'expired';
    noun?: string | null;
    recordId?: string | null;
    groupKey?: string | null;
    uniqueKey?: string | null;
    memberId?: string | null;
    parentId?: string | null;
    waitingFor?: string | null;
    problem?: string | null;
    stepCount?: number;
    stepBudget?: number;
    startedAt?: string | null;
    endedAt?: string | null;
    deadlineAt?: string;
    wakeAt?: string | null;
    input?: unknown | null;
    output?: unknown | null;
};

export type RunStepPage = {
    data: Array<RunStep>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type RunStep = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    /**
     * Id of one of runs
     */
    runId?: string;
    key?: string;
    label?: string;
    kind?: 'do' | 'call' | 'sleep' | 'wait' | 'spawn' | 'undo';
    status?: 'running' | 'waiting' | 'done' | 'failed' | 'undone' | 'unused';
    position?: number;
    attempts?: number;
    startedAt?: string;
    endedAt?: string | null;
    dueAt?: string | null;
    problem?: string | null;
    code?: string | null;
    total?: number | null;
    done?: number | null;
    failures?: number | null;
    note?: unknown | null;
    input?: unknown | null;
    output?: unknown | null;
};

export type FilePage = {
    data: Array<File>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type AttachmentPage = {
    data: Array<Attachment>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Attachment = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    noun?: string;
    recordId?: string;
    fileId?: string;
};

export type FileSharePage = {
    data: Array<FileShare>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type FileShare = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    fileId?: string;
    expiresAt?: string;
    maxDownloads?: number | null;
    downloads?: number;
    lastAt?: string | null;
    locked?: boolean;
    memberId?: string;
};

export type SenderPage = {
    data: Array<Sender>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Sender = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    channel?: 'email' | 'sms';
    provider?: 'inbox' | 'smtp' | 'mailgun' | 'sendgrid' | 'ses' | 'twilio';
    fromName?: string | null;
    fromAddress?: string | null;
    replyTo?: string | null;
    credentials?: Masked | null;
    isDefault?: boolean;
    ratePerSecond?: number;
    batch?: number;
    brand?: string | null;
    unitId?: string | null;
    identityLine?: string | null;
    status?: 'active' | 'paused';
    problem?: string | null;
};

/**
 * Stands for an encrypted value. It is written as plain text and never read as such.
 */
export type Masked = {
    set: true;
    hint: string | null;
    ref: string;
};

export type SenderDomainPage = {
    data: Array<SenderDomain>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type SenderDomain = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    domain?: string;
    brand?: string | null;
    include?: string | null;
    selector?: string;
    publicKey?: string;
    privateKey?: Masked | null;
    records?: Array<{
        purpose: 'spf' | 'dkim' | 'dmarc' | 'returnPath';
        host: string;
        type: 'TXT' | 'CNAME' | 'MX';
        expected: string;
        found: Array<string>;
        state: 'unchecked' | 'ok' | 'missing' | 'wrong';
        advice: string | null;
    }> | null;
    state?: 'pending' | 'verified' | 'failing';
    checkedAt?: string | null;
};

export type MessageTemplatePage = {
    data: Array<MessageTemplate>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type MessageTemplate = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    key?: string;
    channel?: 'email' | 'sms';
    language?: string;
    name?: string;
    purpose?: string;
    subject?: string | null;
    preheader?: string | null;
    body?: string;
    layout?: 'branded' | 'plain';
    data?: Array<{
        name: string;
        label?: string | null;
        example?: string | number | boolean | Array<unknown> | {
            [key: string]: unknown;
        } | null;
    }> | null;
    publishedVersion?: number | null;
    publishedAt?: string | null;
    lastVersion?: number;
    state?: 'draft' | 'published' | 'changed';
};

export type MessageTemplateVersionPage = {
    data: Array<MessageTemplateVersion>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type MessageTemplateVersion = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    /**
     * Id of one of message_templates
     */
    templateId?: string;
    number?: number;
    subject?: string | null;
    preheader?: string | null;
    body?: string;
    layout?: 'branded' | 'plain';
    data?: Array<{
        name: string;
        label?: string | null;
        example?: string | number | boolean | Array<unknown> | {
            [key: string]: unknown;
        } | null;
    }> | null;
};

export type MessagePage = {
    data: Array<Message>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Message = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    direction?: 'out' | 'in';
    channel?: 'email' | 'sms';
    status?: 'planned' | 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'complained' | 'failed' | 'suppressed' | 'cancelled' | 'received';
    fromAddress?: string | null;
    fromName?: string | null;
    toAddress?: string;
    toName?: string | null;
    subject?: string | null;
    preview?: string | null;
    text?: string | null;
    html?: string | null;
    templateId?: string | null;
    templateVersion?: number | null;
    purpose?: string;
    noun?: string | null;
    recordId?: string | null;
    contactId?: string | null;
    memberId?: string | null;
    threadId?: string;
    replyToId?: string | null;
    senderId?: string | null;
    messageId?: string | null;
    providerId?: string | null;
    attempts?: number;
    lastError?: string | null;
    errorCode?: string | null;
    segments?: number | null;
    attachments?: Array<{
        fileId: string;
        cid?: string | null;
    }> | null;
    plannedAt?: string | null;
    sentAt?: string | null;
    deliveredAt?: string | null;
    openedAt?: string | null;
    clickedAt?: string | null;
    repliedAt?: string | null;
};

export type SuppressionPage = {
    data: Array<Suppression>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Suppression = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    address?: string;
    channel?: 'email' | 'sms';
    reason?: 'unsubscribed' | 'bounced' | 'complained' | 'stopped' | 'manual';
    source?: string | null;
    note?: string | null;
    messageId?: string | null;
};

export type ConsentPage = {
    data: Array<Consent>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Consent = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    contactId?: string | null;
    address?: string;
    channel?: 'email' | 'sms';
    purpose?: string;
    state?: 'granted' | 'withdrawn';
    source?: string | null;
    wording?: string | null;
    ip?: string | null;
    at?: string | null;
};

export type NotificationPage = {
    data: Array<Notification>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Notification = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    type?: string;
    /**
     * Id of one of members
     */
    memberId?: string;
    priority?: 'low' | 'normal' | 'high' | 'urgent';
    noun?: string | null;
    recordId?: string | null;
    groupKey?: string | null;
    count?: number;
    arrivedAt?: string;
    readAt?: string | null;
    doneAt?: string | null;
    snoozedUntil?: string | null;
    inApp?: boolean;
};

export type NotificationTemplatePage = {
    data: Array<NotificationTemplate>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type NotificationTemplate = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    type?: string;
    heading?: string;
    body?: string | null;
};

export type CompanyPage = {
    data: Array<Company>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Company = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    domain?: string | null;
    website?: string | null;
    industry?: string | null;
    size?: '1-9' | '10-49' | '50-249' | '250-999' | '1000+' | null;
    stage?: 'prospect' | 'customer' | 'partner' | 'former' | null;
    parentId?: string | null;
    ownerId?: string | null;
    annualRevenue?: Money | null;
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    tags?: Array<string> | null;
    description?: string | null;
    custom: {
        [key: string]: unknown;
    };
};

export type ContactPage = {
    data: Array<Contact>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Contact = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    firstName?: string | null;
    lastName?: string | null;
    fullName?: string | null;
    jobTitle?: string | null;
    companyId?: string | null;
    ownerId?: string | null;
    stage?: 'subscriber' | 'prospect' | 'customer' | 'former';
    email?: string | null;
    phone?: string | null;
    emails?: Array<{
        /**
         * Id
         */
        id?: string;
        email: string;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    phones?: Array<{
        /**
         * Id
         */
        id?: string;
        phone: string;
        label?: 'work' | 'mobile' | 'home' | 'other' | null;
    }> | null;
    addresses?: Array<{
        /**
         * Id
         */
        id?: string;
        street?: string | null;
        city?: string | null;
        postalCode?: string | null;
        region?: string | null;
        country?: string | null;
        label?: 'work' | 'home' | 'other' | null;
    }> | null;
    birthday?: string | null;
    nationalId?: Masked | null;
    language?: string | null;
    source?: string | null;
    website?: string | null;
    timeZone?: string | null;
    tags?: Array<string> | null;
    lastActivityAt?: string | null;
    custom: {
        [key: string]: unknown;
    };
};

export type NotePage = {
    data: Array<Note>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Note = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    body?: string;
    noun?: string;
    recordId?: string;
    pinned?: boolean;
};

export type ViewPage = {
    data: Array<View>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type View = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    noun?: string;
    filter?: string | null;
    sort?: string | null;
    columns?: Array<string> | null;
    widths?: {
        [key: string]: number;
    } | null;
    shared?: boolean;
    position?: number;
};

export type CustomFieldPage = {
    data: Array<CustomField>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type CustomField = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    noun?: string;
    key?: string;
    label?: string;
    kind?: 'text' | 'longText' | 'integer' | 'decimal' | 'flag' | 'date' | 'moment' | 'money' | 'url' | 'choice';
    choices?: Array<{
        value: string;
        label: string;
        tone: 'neutral' | 'info' | 'warn' | 'ok' | 'bad';
    }> | null;
    required?: boolean;
    position?: number;
};

export type ImportPage = {
    data: Array<Import>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Import = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    noun?: string;
    ownerId?: string | null;
    status?: 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone';
    format?: 'csv' | 'xlsx';
    size?: number;
    rows?: number | null;
    dialect?: {
        encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
        delimiter: string | null;
        quote: string | null;
        header: boolean;
        sheet?: string;
    };
    sheets?: Array<string> | null;
    columns?: Array<{
        index: number;
        name: string;
        samples: Array<string>;
        kind: 'email' | 'phone' | 'url' | 'date' | 'number' | 'flag' | 'text' | 'empty';
        filled: number;
        dates?: 'dmy' | 'mdy' | 'ymd';
        decimal?: 'comma' | 'point';
    }>;
    mapping?: {
        columns: {
            [key: string]: {
                /**
                 * email, addresses.city, emails.email#2, company.name, custom.sites, createdAt, fullName
                 */
                field: string;
                /**
                 * Typed value to the value that is meant
                 */
                map?: {
                    [key: string]: string;
                };
                /**
                 * What becomes of a row whose value does not fit
                 */
                bad?: 'reject' | 'empty';
                /**
                 * dmy, mdy or ymd; comma or point; a country such as DE for phones; a currency
                 */
                format?: string;
                /**
                 * What an empty cell does to a record that is there
                 */
                empty?: 'keep' | 'clear';
            } | null;
        };
        match: {
            fields: Array<string>;
            link: {
                [key: string]: Array<string>;
            };
            found: 'update' | 'skip' | 'create';
            missing: 'create' | 'skip';
        };
        keep?: {
            createdAt?: boolean;
        };
    };
    result?: {
        created: number;
        updated: number;
        unchanged: number;
        skipped: number;
        rejected: number;
        linked: {
            [key: string]: {
                created: number;
                matched: number;
            };
        };
    } | null;
    problem?: string | null;
    startedAt?: string | null;
    finishedAt?: string | null;
    undoUntil?: string | null;
    warnings?: Array<{
        row?: number;
        column?: string;
        message: string;
    }>;
};

export type ExportPage = {
    data: Array<Export>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Export = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    noun?: string;
    format?: 'csv' | 'xlsx';
    status?: 'running' | 'done' | 'failed' | 'cancelled';
    rows?: number | null;
    done?: number | null;
    size?: number | null;
    problem?: string | null;
    finishedAt?: string | null;
    expiresAt?: string | null;
    /**
     * Id of one of members
     */
    ownerId?: string;
    wish?: {
        format: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        sort?: Array<string>;
        columns?: Array<string>;
        ids?: Array<string>;
        labels?: boolean;
        deleted?: boolean;
    };
};

export type WebhookPage = {
    data: Array<Webhook>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Webhook = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    url?: string;
    description?: string | null;
    events?: Array<string>;
    filter?: string | null;
    status?: 'active' | 'paused' | 'disabled';
    failingSince?: string | null;
    disabledAt?: string | null;
    disabledReason?: string | null;
    secretHint?: string | null;
    payloadVersion?: number;
    memberId?: string | null;
};

export type WebhookDeliveryPage = {
    data: Array<WebhookDelivery>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type WebhookDelivery = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    /**
     * Id of one of webhooks
     */
    webhookId?: string;
    eventId?: string;
    type?: string;
    noun?: string | null;
    recordId?: string | null;
    status?: 'waiting' | 'delivered' | 'failed' | 'given_up';
    attempts?: number;
    nextAttemptAt?: string | null;
    lastStatus?: number | null;
    lastError?: string | null;
    durationMs?: number | null;
    deliveredAt?: string | null;
    request?: {
        headers: {
            [key: string]: string;
        } | null;
        body: unknown;
    } | null;
    response?: {
        status: number;
        headers: {
            [key: string]: string;
        };
        body: string;
    } | null;
    log?: Array<{
        at: string;
        status: number | null;
        ms: number;
        error: string | null;
    }> | null;
};

export type AutomationPage = {
    data: Array<Automation>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Automation = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    description?: string | null;
    status?: 'draft' | 'live' | 'paused';
    ownerId?: string | null;
    graph?: {
        format: 1;
        nodes: Array<{
            id: string;
            type: string;
            title?: string;
            with: {
                [key: string]: unknown;
            };
            next: {
                [key: string]: string;
            };
        }>;
        rules: {
            enrol: 'always' | 'once' | 'again';
            againAfterDays?: number;
            imported: boolean;
            while?: string;
            deadlineDays: number;
            budget: number;
            messagesPerDay: number;
            runsPerMinute: number;
        };
    };
    noun?: string | null;
    published?: number;
    publishedAt?: string | null;
    pausedReason?: string | null;
};

export type AutomationVersionPage = {
    data: Array<AutomationVersion>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type AutomationVersion = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    /**
     * Id of one of automations
     */
    automationId?: string;
    number?: number;
    note?: string | null;
    graph?: {
        format: 1;
        nodes: Array<{
            id: string;
            type: string;
            title?: string;
            with: {
                [key: string]: unknown;
            };
            next: {
                [key: string]: string;
            };
        }>;
        rules: {
            enrol: 'always' | 'once' | 'again';
            againAfterDays?: number;
            imported: boolean;
            while?: string;
            deadlineDays: number;
            budget: number;
            messagesPerDay: number;
            runsPerMinute: number;
        };
    };
};

export type AutomationApprovalPage = {
    data: Array<AutomationApproval>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type AutomationApproval = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    /**
     * Id of one of automations
     */
    automationId?: string;
    runId?: string;
    nodeId?: string;
    question?: string;
    noun?: string | null;
    recordId?: string | null;
    memberIds?: Array<string>;
    status?: 'waiting' | 'approved' | 'declined' | 'expired';
    answeredBy?: string | null;
    answeredAt?: string | null;
    comment?: string | null;
    until?: string | null;
};

export type AutomationSecretPage = {
    data: Array<AutomationSecret>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type AutomationSecret = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    description?: string | null;
    value?: Masked;
};

export type MailboxPage = {
    data: Array<Mailbox>;
    nextCursor: string | null;
    count?: number;
    countCapped?: boolean;
};

export type Mailbox = {
    id: string;
    version: number;
    createdAt: string;
    updatedAt: string;
    createdBy: string | null;
    updatedBy: string | null;
    deletedAt: string | null;
    name?: string;
    host?: string;
    port?: number;
    security?: 'tls' | 'starttls' | 'none';
    user?: string;
    password?: Masked | null;
    folder?: string;
    senderId?: string | null;
    status?: 'active' | 'paused';
    problem?: string | null;
};

/**
 * Programs get tokens; browsers get a cookie instead
 */
export type SignedIn = {
    accessToken?: string;
    refreshToken?: string;
    expiresIn?: number;
    user: {
        id: string;
        name: string;
        email: string;
    };
    organizations: Array<{
        id: string;
        slug: string;
        name: string;
    }>;
};

export type ListRolesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/roles';
};

export type ListRolesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListRolesError = ListRolesErrors[keyof ListRolesErrors];

export type ListRolesResponses = {
    /**
     * Done
     */
    200: RolePage;
};

export type ListRolesResponse = ListRolesResponses[keyof ListRolesResponses];

export type CreateRoleData = {
    body?: RoleCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/roles';
};

export type CreateRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateRoleError = CreateRoleErrors[keyof CreateRoleErrors];

export type CreateRoleResponses = {
    /**
     * Done
     */
    201: Role;
};

export type CreateRoleResponse = CreateRoleResponses[keyof CreateRoleResponses];

export type SummarizeRolesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/roles/summary';
};

export type SummarizeRolesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeRolesError = SummarizeRolesErrors[keyof SummarizeRolesErrors];

export type SummarizeRolesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeRolesResponse = SummarizeRolesResponses[keyof SummarizeRolesResponses];

export type RemoveRoleData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/roles/{id}';
};

export type RemoveRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveRoleError = RemoveRoleErrors[keyof RemoveRoleErrors];

export type RemoveRoleResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveRoleResponse = RemoveRoleResponses[keyof RemoveRoleResponses];

export type GetRoleData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/roles/{id}';
};

export type GetRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetRoleError = GetRoleErrors[keyof GetRoleErrors];

export type GetRoleResponses = {
    /**
     * Done
     */
    200: Role;
};

export type GetRoleResponse = GetRoleResponses[keyof GetRoleResponses];

export type UpdateRoleData = {
    body?: RoleUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/roles/{id}';
};

export type UpdateRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateRoleError = UpdateRoleErrors[keyof UpdateRoleErrors];

export type UpdateRoleResponses = {
    /**
     * Done
     */
    200: Role;
};

export type UpdateRoleResponse = UpdateRoleResponses[keyof UpdateRoleResponses];

export type TimelineOfRoleData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/roles/{id}/timeline';
};

export type TimelineOfRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfRoleError = TimelineOfRoleErrors[keyof TimelineOfRoleErrors];

export type TimelineOfRoleResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfRoleResponse = TimelineOfRoleResponses[keyof TimelineOfRoleResponses];

export type RestoreRolesData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/roles/restore';
};

export type RestoreRolesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreRolesError = RestoreRolesErrors[keyof RestoreRolesErrors];

export type RestoreRolesResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreRolesResponse = RestoreRolesResponses[keyof RestoreRolesResponses];

export type AttachmentsOfRoleData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/roles/{id}/attachments';
};

export type AttachmentsOfRoleErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfRoleError = AttachmentsOfRoleErrors[keyof AttachmentsOfRoleErrors];

export type AttachmentsOfRoleResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfRoleResponse = AttachmentsOfRoleResponses[keyof AttachmentsOfRoleResponses];

export type ExportRolesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/roles/export';
};

export type ExportRolesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportRolesError = ExportRolesErrors[keyof ExportRolesErrors];

export type ExportRolesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * Done
     */
    200: ApiKeyPage;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body?: ApiKeyCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * Done
     */
    201: ApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type SummarizeApiKeysData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/api-keys/summary';
};

export type SummarizeApiKeysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeApiKeysError = SummarizeApiKeysErrors[keyof SummarizeApiKeysErrors];

export type SummarizeApiKeysResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeApiKeysResponse = SummarizeApiKeysResponses[keyof SummarizeApiKeysResponses];

export type RemoveApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RemoveApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveApiKeyError = RemoveApiKeyErrors[keyof RemoveApiKeyErrors];

export type RemoveApiKeyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveApiKeyResponse = RemoveApiKeyResponses[keyof RemoveApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/api-keys/{id}';
};

export type GetApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * Done
     */
    200: ApiKey;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];

export type UpdateApiKeyData = {
    body?: ApiKeyUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type UpdateApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateApiKeyError = UpdateApiKeyErrors[keyof UpdateApiKeyErrors];

export type UpdateApiKeyResponses = {
    /**
     * Done
     */
    200: ApiKey;
};

export type UpdateApiKeyResponse = UpdateApiKeyResponses[keyof UpdateApiKeyResponses];

export type TimelineOfApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/api-keys/{id}/timeline';
};

export type TimelineOfApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfApiKeyError = TimelineOfApiKeyErrors[keyof TimelineOfApiKeyErrors];

export type TimelineOfApiKeyResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfApiKeyResponse = TimelineOfApiKeyResponses[keyof TimelineOfApiKeyResponses];

export type BulkChangeApiKeysData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/api-keys/bulk';
};

export type BulkChangeApiKeysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeApiKeysError = BulkChangeApiKeysErrors[keyof BulkChangeApiKeysErrors];

export type BulkChangeApiKeysResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeApiKeysResponse = BulkChangeApiKeysResponses[keyof BulkChangeApiKeysResponses];

export type BatchApiKeysData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/api-keys/batch';
};

export type BatchApiKeysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchApiKeysError = BatchApiKeysErrors[keyof BatchApiKeysErrors];

export type BatchApiKeysResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchApiKeysResponse = BatchApiKeysResponses[keyof BatchApiKeysResponses];

export type AttachmentsOfApiKeyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}/attachments';
};

export type AttachmentsOfApiKeyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfApiKeyError = AttachmentsOfApiKeyErrors[keyof AttachmentsOfApiKeyErrors];

export type AttachmentsOfApiKeyResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfApiKeyResponse = AttachmentsOfApiKeyResponses[keyof AttachmentsOfApiKeyResponses];

export type ExportApiKeysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/api-keys/export';
};

export type ExportApiKeysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportApiKeysError = ExportApiKeysErrors[keyof ExportApiKeysErrors];

export type ExportApiKeysResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListMembersData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/members';
};

export type ListMembersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListMembersError = ListMembersErrors[keyof ListMembersErrors];

export type ListMembersResponses = {
    /**
     * Done
     */
    200: MemberPage;
};

export type ListMembersResponse = ListMembersResponses[keyof ListMembersResponses];

export type SummarizeMembersData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/members/summary';
};

export type SummarizeMembersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeMembersError = SummarizeMembersErrors[keyof SummarizeMembersErrors];

export type SummarizeMembersResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeMembersResponse = SummarizeMembersResponses[keyof SummarizeMembersResponses];

export type RemoveMemberData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/members/{id}';
};

export type RemoveMemberErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveMemberError = RemoveMemberErrors[keyof RemoveMemberErrors];

export type RemoveMemberResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveMemberResponse = RemoveMemberResponses[keyof RemoveMemberResponses];

export type GetMemberData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/members/{id}';
};

export type GetMemberErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetMemberError = GetMemberErrors[keyof GetMemberErrors];

export type GetMemberResponses = {
    /**
     * Done
     */
    200: Member;
};

export type GetMemberResponse = GetMemberResponses[keyof GetMemberResponses];

export type UpdateMemberData = {
    body?: MemberUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/members/{id}';
};

export type UpdateMemberErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateMemberError = UpdateMemberErrors[keyof UpdateMemberErrors];

export type UpdateMemberResponses = {
    /**
     * Done
     */
    200: Member;
};

export type UpdateMemberResponse = UpdateMemberResponses[keyof UpdateMemberResponses];

export type TimelineOfMemberData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/members/{id}/timeline';
};

export type TimelineOfMemberErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfMemberError = TimelineOfMemberErrors[keyof TimelineOfMemberErrors];

export type TimelineOfMemberResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfMemberResponse = TimelineOfMemberResponses[keyof TimelineOfMemberResponses];

export type RestoreMembersData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/members/restore';
};

export type RestoreMembersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreMembersError = RestoreMembersErrors[keyof RestoreMembersErrors];

export type RestoreMembersResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreMembersResponse = RestoreMembersResponses[keyof RestoreMembersResponses];

export type AttachmentsOfMemberData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/members/{id}/attachments';
};

export type AttachmentsOfMemberErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfMemberError = AttachmentsOfMemberErrors[keyof AttachmentsOfMemberErrors];

export type AttachmentsOfMemberResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfMemberResponse = AttachmentsOfMemberResponses[keyof AttachmentsOfMemberResponses];

export type ExportMembersData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/members/export';
};

export type ExportMembersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportMembersError = ExportMembersErrors[keyof ExportMembersErrors];

export type ExportMembersResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListInvitationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/invitations';
};

export type ListInvitationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * Done
     */
    200: InvitationPage;
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type SummarizeInvitationsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/invitations/summary';
};

export type SummarizeInvitationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeInvitationsError = SummarizeInvitationsErrors[keyof SummarizeInvitationsErrors];

export type SummarizeInvitationsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeInvitationsResponse = SummarizeInvitationsResponses[keyof SummarizeInvitationsResponses];

export type RemoveInvitationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/invitations/{id}';
};

export type RemoveInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveInvitationError = RemoveInvitationErrors[keyof RemoveInvitationErrors];

export type RemoveInvitationResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveInvitationResponse = RemoveInvitationResponses[keyof RemoveInvitationResponses];

export type GetInvitationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/invitations/{id}';
};

export type GetInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetInvitationError = GetInvitationErrors[keyof GetInvitationErrors];

export type GetInvitationResponses = {
    /**
     * Done
     */
    200: Invitation;
};

export type GetInvitationResponse = GetInvitationResponses[keyof GetInvitationResponses];

export type TimelineOfInvitationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/invitations/{id}/timeline';
};

export type TimelineOfInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfInvitationError = TimelineOfInvitationErrors[keyof TimelineOfInvitationErrors];

export type TimelineOfInvitationResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfInvitationResponse = TimelineOfInvitationResponses[keyof TimelineOfInvitationResponses];

export type RestoreInvitationsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/invitations/restore';
};

export type RestoreInvitationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreInvitationsError = RestoreInvitationsErrors[keyof RestoreInvitationsErrors];

export type RestoreInvitationsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreInvitationsResponse = RestoreInvitationsResponses[keyof RestoreInvitationsResponses];

export type AttachmentsOfInvitationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/invitations/{id}/attachments';
};

export type AttachmentsOfInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfInvitationError = AttachmentsOfInvitationErrors[keyof AttachmentsOfInvitationErrors];

export type AttachmentsOfInvitationResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfInvitationResponse = AttachmentsOfInvitationResponses[keyof AttachmentsOfInvitationResponses];

export type ExportInvitationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/invitations/export';
};

export type ExportInvitationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportInvitationsError = ExportInvitationsErrors[keyof ExportInvitationsErrors];

export type ExportInvitationsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListUnitsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/units';
};

export type ListUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListUnitsError = ListUnitsErrors[keyof ListUnitsErrors];

export type ListUnitsResponses = {
    /**
     * Done
     */
    200: UnitPage;
};

export type ListUnitsResponse = ListUnitsResponses[keyof ListUnitsResponses];

export type CreateUnitData = {
    body?: UnitCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units';
};

export type CreateUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateUnitError = CreateUnitErrors[keyof CreateUnitErrors];

export type CreateUnitResponses = {
    /**
     * Done
     */
    201: Unit;
};

export type CreateUnitResponse = CreateUnitResponses[keyof CreateUnitResponses];

export type SummarizeUnitsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units/summary';
};

export type SummarizeUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeUnitsError = SummarizeUnitsErrors[keyof SummarizeUnitsErrors];

export type SummarizeUnitsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeUnitsResponse = SummarizeUnitsResponses[keyof SummarizeUnitsResponses];

export type RemoveUnitData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/units/{id}';
};

export type RemoveUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveUnitError = RemoveUnitErrors[keyof RemoveUnitErrors];

export type RemoveUnitResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveUnitResponse = RemoveUnitResponses[keyof RemoveUnitResponses];

export type GetUnitData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/units/{id}';
};

export type GetUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetUnitError = GetUnitErrors[keyof GetUnitErrors];

export type GetUnitResponses = {
    /**
     * Done
     */
    200: Unit;
};

export type GetUnitResponse = GetUnitResponses[keyof GetUnitResponses];

export type UpdateUnitData = {
    body?: UnitUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/units/{id}';
};

export type UpdateUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateUnitError = UpdateUnitErrors[keyof UpdateUnitErrors];

export type UpdateUnitResponses = {
    /**
     * Done
     */
    200: Unit;
};

export type UpdateUnitResponse = UpdateUnitResponses[keyof UpdateUnitResponses];

export type TimelineOfUnitData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/units/{id}/timeline';
};

export type TimelineOfUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfUnitError = TimelineOfUnitErrors[keyof TimelineOfUnitErrors];

export type TimelineOfUnitResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfUnitResponse = TimelineOfUnitResponses[keyof TimelineOfUnitResponses];

export type BulkChangeUnitsData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units/bulk';
};

export type BulkChangeUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeUnitsError = BulkChangeUnitsErrors[keyof BulkChangeUnitsErrors];

export type BulkChangeUnitsResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeUnitsResponse = BulkChangeUnitsResponses[keyof BulkChangeUnitsResponses];

export type BatchUnitsData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/units/batch';
};

export type BatchUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchUnitsError = BatchUnitsErrors[keyof BatchUnitsErrors];

export type BatchUnitsResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchUnitsResponse = BatchUnitsResponses[keyof BatchUnitsResponses];

export type RestoreUnitsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units/restore';
};

export type RestoreUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreUnitsError = RestoreUnitsErrors[keyof RestoreUnitsErrors];

export type RestoreUnitsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreUnitsResponse = RestoreUnitsResponses[keyof RestoreUnitsResponses];

export type AttachmentsOfUnitData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/units/{id}/attachments';
};

export type AttachmentsOfUnitErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfUnitError = AttachmentsOfUnitErrors[keyof AttachmentsOfUnitErrors];

export type AttachmentsOfUnitResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfUnitResponse = AttachmentsOfUnitResponses[keyof AttachmentsOfUnitResponses];

export type ExportUnitsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/units/export';
};

export type ExportUnitsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportUnitsError = ExportUnitsErrors[keyof ExportUnitsErrors];

export type ExportUnitsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListKeyRotationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/key-rotations';
};

export type ListKeyRotationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListKeyRotationsError = ListKeyRotationsErrors[keyof ListKeyRotationsErrors];

export type ListKeyRotationsResponses = {
    /**
     * Done
     */
    200: KeyRotationPage;
};

export type ListKeyRotationsResponse = ListKeyRotationsResponses[keyof ListKeyRotationsResponses];

export type SummarizeKeyRotationsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/key-rotations/summary';
};

export type SummarizeKeyRotationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeKeyRotationsError = SummarizeKeyRotationsErrors[keyof SummarizeKeyRotationsErrors];

export type SummarizeKeyRotationsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeKeyRotationsResponse = SummarizeKeyRotationsResponses[keyof SummarizeKeyRotationsResponses];

export type GetKeyRotationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/key-rotations/{id}';
};

export type GetKeyRotationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetKeyRotationError = GetKeyRotationErrors[keyof GetKeyRotationErrors];

export type GetKeyRotationResponses = {
    /**
     * Done
     */
    200: KeyRotation;
};

export type GetKeyRotationResponse = GetKeyRotationResponses[keyof GetKeyRotationResponses];

export type TimelineOfKeyRotationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/key-rotations/{id}/timeline';
};

export type TimelineOfKeyRotationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfKeyRotationError = TimelineOfKeyRotationErrors[keyof TimelineOfKeyRotationErrors];

export type TimelineOfKeyRotationResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfKeyRotationResponse = TimelineOfKeyRotationResponses[keyof TimelineOfKeyRotationResponses];

export type AttachmentsOfKeyRotationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/key-rotations/{id}/attachments';
};

export type AttachmentsOfKeyRotationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfKeyRotationError = AttachmentsOfKeyRotationErrors[keyof AttachmentsOfKeyRotationErrors];

export type AttachmentsOfKeyRotationResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfKeyRotationResponse = AttachmentsOfKeyRotationResponses[keyof AttachmentsOfKeyRotationResponses];

export type ExportKeyRotationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/key-rotations/export';
};

export type ExportKeyRotationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportKeyRotationsError = ExportKeyRotationsErrors[keyof ExportKeyRotationsErrors];

export type ExportKeyRotationsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListRunsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/runs';
};

export type ListRunsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListRunsError = ListRunsErrors[keyof ListRunsErrors];

export type ListRunsResponses = {
    /**
     * Done
     */
    200: RunPage;
};

export type ListRunsResponse = ListRunsResponses[keyof ListRunsResponses];

export type SummarizeRunsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/runs/summary';
};

export type SummarizeRunsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeRunsError = SummarizeRunsErrors[keyof SummarizeRunsErrors];

export type SummarizeRunsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeRunsResponse = SummarizeRunsResponses[keyof SummarizeRunsResponses];

export type GetRunData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/runs/{id}';
};

export type GetRunErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetRunError = GetRunErrors[keyof GetRunErrors];

export type GetRunResponses = {
    /**
     * Done
     */
    200: Run;
};

export type GetRunResponse = GetRunResponses[keyof GetRunResponses];

export type TimelineOfRunData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/runs/{id}/timeline';
};

export type TimelineOfRunErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfRunError = TimelineOfRunErrors[keyof TimelineOfRunErrors];

export type TimelineOfRunResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfRunResponse = TimelineOfRunResponses[keyof TimelineOfRunResponses];

export type AttachmentsOfRunData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/runs/{id}/attachments';
};

export type AttachmentsOfRunErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfRunError = AttachmentsOfRunErrors[keyof AttachmentsOfRunErrors];

export type AttachmentsOfRunResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfRunResponse = AttachmentsOfRunResponses[keyof AttachmentsOfRunResponses];

export type ExportRunsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/runs/export';
};

export type ExportRunsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportRunsError = ExportRunsErrors[keyof ExportRunsErrors];

export type ExportRunsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListRunStepsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/run-steps';
};

export type ListRunStepsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListRunStepsError = ListRunStepsErrors[keyof ListRunStepsErrors];

export type ListRunStepsResponses = {
    /**
     * Done
     */
    200: RunStepPage;
};

export type ListRunStepsResponse = ListRunStepsResponses[keyof ListRunStepsResponses];

export type SummarizeRunStepsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/run-steps/summary';
};

export type SummarizeRunStepsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeRunStepsError = SummarizeRunStepsErrors[keyof SummarizeRunStepsErrors];

export type SummarizeRunStepsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeRunStepsResponse = SummarizeRunStepsResponses[keyof SummarizeRunStepsResponses];

export type GetRunStepData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/run-steps/{id}';
};

export type GetRunStepErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetRunStepError = GetRunStepErrors[keyof GetRunStepErrors];

export type GetRunStepResponses = {
    /**
     * Done
     */
    200: RunStep;
};

export type GetRunStepResponse = GetRunStepResponses[keyof GetRunStepResponses];

export type TimelineOfRunStepData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/run-steps/{id}/timeline';
};

export type TimelineOfRunStepErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfRunStepError = TimelineOfRunStepErrors[keyof TimelineOfRunStepErrors];

export type TimelineOfRunStepResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfRunStepResponse = TimelineOfRunStepResponses[keyof TimelineOfRunStepResponses];

export type AttachmentsOfRunStepData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/run-steps/{id}/attachments';
};

export type AttachmentsOfRunStepErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfRunStepError = AttachmentsOfRunStepErrors[keyof AttachmentsOfRunStepErrors];

export type AttachmentsOfRunStepResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfRunStepResponse = AttachmentsOfRunStepResponses[keyof AttachmentsOfRunStepResponses];

export type ExportRunStepsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/run-steps/export';
};

export type ExportRunStepsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportRunStepsError = ExportRunStepsErrors[keyof ExportRunStepsErrors];

export type ExportRunStepsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListFilesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/files';
};

export type ListFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListFilesError = ListFilesErrors[keyof ListFilesErrors];

export type ListFilesResponses = {
    /**
     * Done
     */
    200: FilePage;
};

export type ListFilesResponse = ListFilesResponses[keyof ListFilesResponses];

export type UploadFileData = {
    body?: Blob | File;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        fileId?: string;
        noun?: string;
        recordId?: string;
        tags?: string;
    };
    url: '/api/v1/files';
};

export type UploadFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UploadFileError = UploadFileErrors[keyof UploadFileErrors];

export type UploadFileResponses = {
    /**
     * Done
     */
    201: File;
};

export type UploadFileResponse = UploadFileResponses[keyof UploadFileResponses];

export type SummarizeFilesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/summary';
};

export type SummarizeFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeFilesError = SummarizeFilesErrors[keyof SummarizeFilesErrors];

export type SummarizeFilesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeFilesResponse = SummarizeFilesResponses[keyof SummarizeFilesResponses];

export type RemoveFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}';
};

export type RemoveFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveFileError = RemoveFileErrors[keyof RemoveFileErrors];

export type RemoveFileResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveFileResponse = RemoveFileResponses[keyof RemoveFileResponses];

export type GetFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/files/{id}';
};

export type GetFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetFileError = GetFileErrors[keyof GetFileErrors];

export type GetFileResponses = {
    /**
     * Done
     */
    200: File;
};

export type GetFileResponse = GetFileResponses[keyof GetFileResponses];

export type UpdateFileData = {
    body?: FileUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}';
};

export type UpdateFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateFileError = UpdateFileErrors[keyof UpdateFileErrors];

export type UpdateFileResponses = {
    /**
     * Done
     */
    200: File;
};

export type UpdateFileResponse = UpdateFileResponses[keyof UpdateFileResponses];

export type TimelineOfFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/files/{id}/timeline';
};

export type TimelineOfFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfFileError = TimelineOfFileErrors[keyof TimelineOfFileErrors];

export type TimelineOfFileResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfFileResponse = TimelineOfFileResponses[keyof TimelineOfFileResponses];

export type BulkChangeFilesData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/bulk';
};

export type BulkChangeFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeFilesError = BulkChangeFilesErrors[keyof BulkChangeFilesErrors];

export type BulkChangeFilesResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeFilesResponse = BulkChangeFilesResponses[keyof BulkChangeFilesResponses];

export type BatchFilesData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/files/batch';
};

export type BatchFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchFilesError = BatchFilesErrors[keyof BatchFilesErrors];

export type BatchFilesResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchFilesResponse = BatchFilesResponses[keyof BatchFilesResponses];

export type RestoreFilesData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/restore';
};

export type RestoreFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreFilesError = RestoreFilesErrors[keyof RestoreFilesErrors];

export type RestoreFilesResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreFilesResponse = RestoreFilesResponses[keyof RestoreFilesResponses];

export type AttachmentsOfFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}/attachments';
};

export type AttachmentsOfFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfFileError = AttachmentsOfFileErrors[keyof AttachmentsOfFileErrors];

export type AttachmentsOfFileResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfFileResponse = AttachmentsOfFileResponses[keyof AttachmentsOfFileResponses];

export type ExportFilesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/files/export';
};

export type ExportFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportFilesError = ExportFilesErrors[keyof ExportFilesErrors];

export type ExportFilesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListAttachmentsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/attachments';
};

export type ListAttachmentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListAttachmentsError = ListAttachmentsErrors[keyof ListAttachmentsErrors];

export type ListAttachmentsResponses = {
    /**
     * Done
     */
    200: AttachmentPage;
};

export type ListAttachmentsResponse = ListAttachmentsResponses[keyof ListAttachmentsResponses];

export type CreateAttachmentData = {
    body?: AttachmentCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/attachments';
};

export type CreateAttachmentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateAttachmentError = CreateAttachmentErrors[keyof CreateAttachmentErrors];

export type CreateAttachmentResponses = {
    /**
     * Done
     */
    201: Attachment;
};

export type CreateAttachmentResponse = CreateAttachmentResponses[keyof CreateAttachmentResponses];

export type SummarizeAttachmentsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/attachments/summary';
};

export type SummarizeAttachmentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeAttachmentsError = SummarizeAttachmentsErrors[keyof SummarizeAttachmentsErrors];

export type SummarizeAttachmentsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeAttachmentsResponse = SummarizeAttachmentsResponses[keyof SummarizeAttachmentsResponses];

export type RemoveAttachmentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/attachments/{id}';
};

export type RemoveAttachmentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveAttachmentError = RemoveAttachmentErrors[keyof RemoveAttachmentErrors];

export type RemoveAttachmentResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveAttachmentResponse = RemoveAttachmentResponses[keyof RemoveAttachmentResponses];

export type GetAttachmentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/attachments/{id}';
};

export type GetAttachmentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetAttachmentError = GetAttachmentErrors[keyof GetAttachmentErrors];

export type GetAttachmentResponses = {
    /**
     * Done
     */
    200: Attachment;
};

export type GetAttachmentResponse = GetAttachmentResponses[keyof GetAttachmentResponses];

export type TimelineOfAttachmentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/attachments/{id}/timeline';
};

export type TimelineOfAttachmentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfAttachmentError = TimelineOfAttachmentErrors[keyof TimelineOfAttachmentErrors];

export type TimelineOfAttachmentResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfAttachmentResponse = TimelineOfAttachmentResponses[keyof TimelineOfAttachmentResponses];

export type RestoreAttachmentsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/attachments/restore';
};

export type RestoreAttachmentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreAttachmentsError = RestoreAttachmentsErrors[keyof RestoreAttachmentsErrors];

export type RestoreAttachmentsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreAttachmentsResponse = RestoreAttachmentsResponses[keyof RestoreAttachmentsResponses];

export type AttachmentsOfAttachmentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/attachments/{id}/attachments';
};

export type AttachmentsOfAttachmentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfAttachmentError = AttachmentsOfAttachmentErrors[keyof AttachmentsOfAttachmentErrors];

export type AttachmentsOfAttachmentResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfAttachmentResponse = AttachmentsOfAttachmentResponses[keyof AttachmentsOfAttachmentResponses];

export type ExportAttachmentsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/attachments/export';
};

export type ExportAttachmentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportAttachmentsError = ExportAttachmentsErrors[keyof ExportAttachmentsErrors];

export type ExportAttachmentsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListFileSharesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/file-shares';
};

export type ListFileSharesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListFileSharesError = ListFileSharesErrors[keyof ListFileSharesErrors];

export type ListFileSharesResponses = {
    /**
     * Done
     */
    200: FileSharePage;
};

export type ListFileSharesResponse = ListFileSharesResponses[keyof ListFileSharesResponses];

export type SummarizeFileSharesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/file-shares/summary';
};

export type SummarizeFileSharesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeFileSharesError = SummarizeFileSharesErrors[keyof SummarizeFileSharesErrors];

export type SummarizeFileSharesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeFileSharesResponse = SummarizeFileSharesResponses[keyof SummarizeFileSharesResponses];

export type RemoveFileShareData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/file-shares/{id}';
};

export type RemoveFileShareErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveFileShareError = RemoveFileShareErrors[keyof RemoveFileShareErrors];

export type RemoveFileShareResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveFileShareResponse = RemoveFileShareResponses[keyof RemoveFileShareResponses];

export type GetFileShareData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/file-shares/{id}';
};

export type GetFileShareErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetFileShareError = GetFileShareErrors[keyof GetFileShareErrors];

export type GetFileShareResponses = {
    /**
     * Done
     */
    200: FileShare;
};

export type GetFileShareResponse = GetFileShareResponses[keyof GetFileShareResponses];

export type TimelineOfFileShareData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/file-shares/{id}/timeline';
};

export type TimelineOfFileShareErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfFileShareError = TimelineOfFileShareErrors[keyof TimelineOfFileShareErrors];

export type TimelineOfFileShareResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfFileShareResponse = TimelineOfFileShareResponses[keyof TimelineOfFileShareResponses];

export type AttachmentsOfFileShareData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/file-shares/{id}/attachments';
};

export type AttachmentsOfFileShareErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfFileShareError = AttachmentsOfFileShareErrors[keyof AttachmentsOfFileShareErrors];

export type AttachmentsOfFileShareResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfFileShareResponse = AttachmentsOfFileShareResponses[keyof AttachmentsOfFileShareResponses];

export type ExportFileSharesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/file-shares/export';
};

export type ExportFileSharesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportFileSharesError = ExportFileSharesErrors[keyof ExportFileSharesErrors];

export type ExportFileSharesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListSendersData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/senders';
};

export type ListSendersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListSendersError = ListSendersErrors[keyof ListSendersErrors];

export type ListSendersResponses = {
    /**
     * Done
     */
    200: SenderPage;
};

export type ListSendersResponse = ListSendersResponses[keyof ListSendersResponses];

export type CreateSenderData = {
    body?: SenderCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/senders';
};

export type CreateSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateSenderError = CreateSenderErrors[keyof CreateSenderErrors];

export type CreateSenderResponses = {
    /**
     * Done
     */
    201: Sender;
};

export type CreateSenderResponse = CreateSenderResponses[keyof CreateSenderResponses];

export type SummarizeSendersData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/senders/summary';
};

export type SummarizeSendersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeSendersError = SummarizeSendersErrors[keyof SummarizeSendersErrors];

export type SummarizeSendersResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeSendersResponse = SummarizeSendersResponses[keyof SummarizeSendersResponses];

export type RemoveSenderData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/senders/{id}';
};

export type RemoveSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveSenderError = RemoveSenderErrors[keyof RemoveSenderErrors];

export type RemoveSenderResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveSenderResponse = RemoveSenderResponses[keyof RemoveSenderResponses];

export type GetSenderData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/senders/{id}';
};

export type GetSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetSenderError = GetSenderErrors[keyof GetSenderErrors];

export type GetSenderResponses = {
    /**
     * Done
     */
    200: Sender;
};

export type GetSenderResponse = GetSenderResponses[keyof GetSenderResponses];

export type UpdateSenderData = {
    body?: SenderUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/senders/{id}';
};

export type UpdateSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateSenderError = UpdateSenderErrors[keyof UpdateSenderErrors];

export type UpdateSenderResponses = {
    /**
     * Done
     */
    200: Sender;
};

export type UpdateSenderResponse = UpdateSenderResponses[keyof UpdateSenderResponses];

export type TimelineOfSenderData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/senders/{id}/timeline';
};

export type TimelineOfSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfSenderError = TimelineOfSenderErrors[keyof TimelineOfSenderErrors];

export type TimelineOfSenderResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfSenderResponse = TimelineOfSenderResponses[keyof TimelineOfSenderResponses];

export type RestoreSendersData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/senders/restore';
};

export type RestoreSendersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreSendersError = RestoreSendersErrors[keyof RestoreSendersErrors];

export type RestoreSendersResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreSendersResponse = RestoreSendersResponses[keyof RestoreSendersResponses];

export type AttachmentsOfSenderData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/senders/{id}/attachments';
};

export type AttachmentsOfSenderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfSenderError = AttachmentsOfSenderErrors[keyof AttachmentsOfSenderErrors];

export type AttachmentsOfSenderResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfSenderResponse = AttachmentsOfSenderResponses[keyof AttachmentsOfSenderResponses];

export type ExportSendersData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/senders/export';
};

export type ExportSendersErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportSendersError = ExportSendersErrors[keyof ExportSendersErrors];

export type ExportSendersResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListSenderDomainsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/sender-domains';
};

export type ListSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListSenderDomainsError = ListSenderDomainsErrors[keyof ListSenderDomainsErrors];

export type ListSenderDomainsResponses = {
    /**
     * Done
     */
    200: SenderDomainPage;
};

export type ListSenderDomainsResponse = ListSenderDomainsResponses[keyof ListSenderDomainsResponses];

export type CreateSenderDomainData = {
    body?: SenderDomainCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sender-domains';
};

export type CreateSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateSenderDomainError = CreateSenderDomainErrors[keyof CreateSenderDomainErrors];

export type CreateSenderDomainResponses = {
    /**
     * Done
     */
    201: SenderDomain;
};

export type CreateSenderDomainResponse = CreateSenderDomainResponses[keyof CreateSenderDomainResponses];

export type SummarizeSenderDomainsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sender-domains/summary';
};

export type SummarizeSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeSenderDomainsError = SummarizeSenderDomainsErrors[keyof SummarizeSenderDomainsErrors];

export type SummarizeSenderDomainsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeSenderDomainsResponse = SummarizeSenderDomainsResponses[keyof SummarizeSenderDomainsResponses];

export type RemoveSenderDomainData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sender-domains/{id}';
};

export type RemoveSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveSenderDomainError = RemoveSenderDomainErrors[keyof RemoveSenderDomainErrors];

export type RemoveSenderDomainResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveSenderDomainResponse = RemoveSenderDomainResponses[keyof RemoveSenderDomainResponses];

export type GetSenderDomainData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/sender-domains/{id}';
};

export type GetSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetSenderDomainError = GetSenderDomainErrors[keyof GetSenderDomainErrors];

export type GetSenderDomainResponses = {
    /**
     * Done
     */
    200: SenderDomain;
};

export type GetSenderDomainResponse = GetSenderDomainResponses[keyof GetSenderDomainResponses];

export type UpdateSenderDomainData = {
    body?: SenderDomainUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sender-domains/{id}';
};

export type UpdateSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateSenderDomainError = UpdateSenderDomainErrors[keyof UpdateSenderDomainErrors];

export type UpdateSenderDomainResponses = {
    /**
     * Done
     */
    200: SenderDomain;
};

export type UpdateSenderDomainResponse = UpdateSenderDomainResponses[keyof UpdateSenderDomainResponses];

export type TimelineOfSenderDomainData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/sender-domains/{id}/timeline';
};

export type TimelineOfSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfSenderDomainError = TimelineOfSenderDomainErrors[keyof TimelineOfSenderDomainErrors];

export type TimelineOfSenderDomainResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfSenderDomainResponse = TimelineOfSenderDomainResponses[keyof TimelineOfSenderDomainResponses];

export type BulkChangeSenderDomainsData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sender-domains/bulk';
};

export type BulkChangeSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeSenderDomainsError = BulkChangeSenderDomainsErrors[keyof BulkChangeSenderDomainsErrors];

export type BulkChangeSenderDomainsResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeSenderDomainsResponse = BulkChangeSenderDomainsResponses[keyof BulkChangeSenderDomainsResponses];

export type BatchSenderDomainsData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/sender-domains/batch';
};

export type BatchSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchSenderDomainsError = BatchSenderDomainsErrors[keyof BatchSenderDomainsErrors];

export type BatchSenderDomainsResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchSenderDomainsResponse = BatchSenderDomainsResponses[keyof BatchSenderDomainsResponses];

export type RestoreSenderDomainsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sender-domains/restore';
};

export type RestoreSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreSenderDomainsError = RestoreSenderDomainsErrors[keyof RestoreSenderDomainsErrors];

export type RestoreSenderDomainsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreSenderDomainsResponse = RestoreSenderDomainsResponses[keyof RestoreSenderDomainsResponses];

export type AttachmentsOfSenderDomainData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/sender-domains/{id}/attachments';
};

export type AttachmentsOfSenderDomainErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfSenderDomainError = AttachmentsOfSenderDomainErrors[keyof AttachmentsOfSenderDomainErrors];

export type AttachmentsOfSenderDomainResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfSenderDomainResponse = AttachmentsOfSenderDomainResponses[keyof AttachmentsOfSenderDomainResponses];

export type ExportSenderDomainsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/sender-domains/export';
};

export type ExportSenderDomainsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportSenderDomainsError = ExportSenderDomainsErrors[keyof ExportSenderDomainsErrors];

export type ExportSenderDomainsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListMessageTemplatesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/message-templates';
};

export type ListMessageTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListMessageTemplatesError = ListMessageTemplatesErrors[keyof ListMessageTemplatesErrors];

export type ListMessageTemplatesResponses = {
    /**
     * Done
     */
    200: MessageTemplatePage;
};

export type ListMessageTemplatesResponse = ListMessageTemplatesResponses[keyof ListMessageTemplatesResponses];

export type CreateMessageTemplateData = {
    body?: MessageTemplateCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates';
};

export type CreateMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateMessageTemplateError = CreateMessageTemplateErrors[keyof CreateMessageTemplateErrors];

export type CreateMessageTemplateResponses = {
    /**
     * Done
     */
    201: MessageTemplate;
};

export type CreateMessageTemplateResponse = CreateMessageTemplateResponses[keyof CreateMessageTemplateResponses];

export type SummarizeMessageTemplatesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/summary';
};

export type SummarizeMessageTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeMessageTemplatesError = SummarizeMessageTemplatesErrors[keyof SummarizeMessageTemplatesErrors];

export type SummarizeMessageTemplatesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeMessageTemplatesResponse = SummarizeMessageTemplatesResponses[keyof SummarizeMessageTemplatesResponses];

export type RemoveMessageTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/message-templates/{id}';
};

export type RemoveMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveMessageTemplateError = RemoveMessageTemplateErrors[keyof RemoveMessageTemplateErrors];

export type RemoveMessageTemplateResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveMessageTemplateResponse = RemoveMessageTemplateResponses[keyof RemoveMessageTemplateResponses];

export type GetMessageTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/message-templates/{id}';
};

export type GetMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetMessageTemplateError = GetMessageTemplateErrors[keyof GetMessageTemplateErrors];

export type GetMessageTemplateResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type GetMessageTemplateResponse = GetMessageTemplateResponses[keyof GetMessageTemplateResponses];

export type UpdateMessageTemplateData = {
    body?: MessageTemplateUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/message-templates/{id}';
};

export type UpdateMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateMessageTemplateError = UpdateMessageTemplateErrors[keyof UpdateMessageTemplateErrors];

export type UpdateMessageTemplateResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type UpdateMessageTemplateResponse = UpdateMessageTemplateResponses[keyof UpdateMessageTemplateResponses];

export type TimelineOfMessageTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/message-templates/{id}/timeline';
};

export type TimelineOfMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfMessageTemplateError = TimelineOfMessageTemplateErrors[keyof TimelineOfMessageTemplateErrors];

export type TimelineOfMessageTemplateResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfMessageTemplateResponse = TimelineOfMessageTemplateResponses[keyof TimelineOfMessageTemplateResponses];

export type RestoreMessageTemplatesData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/restore';
};

export type RestoreMessageTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreMessageTemplatesError = RestoreMessageTemplatesErrors[keyof RestoreMessageTemplatesErrors];

export type RestoreMessageTemplatesResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreMessageTemplatesResponse = RestoreMessageTemplatesResponses[keyof RestoreMessageTemplatesResponses];

export type AttachmentsOfMessageTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/message-templates/{id}/attachments';
};

export type AttachmentsOfMessageTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfMessageTemplateError = AttachmentsOfMessageTemplateErrors[keyof AttachmentsOfMessageTemplateErrors];

export type AttachmentsOfMessageTemplateResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfMessageTemplateResponse = AttachmentsOfMessageTemplateResponses[keyof AttachmentsOfMessageTemplateResponses];

export type ExportMessageTemplatesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/message-templates/export';
};

export type ExportMessageTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportMessageTemplatesError = ExportMessageTemplatesErrors[keyof ExportMessageTemplatesErrors];

export type ExportMessageTemplatesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListMessageTemplateVersionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/message-template-versions';
};

export type ListMessageTemplateVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListMessageTemplateVersionsError = ListMessageTemplateVersionsErrors[keyof ListMessageTemplateVersionsErrors];

export type ListMessageTemplateVersionsResponses = {
    /**
     * Done
     */
    200: MessageTemplateVersionPage;
};

export type ListMessageTemplateVersionsResponse = ListMessageTemplateVersionsResponses[keyof ListMessageTemplateVersionsResponses];

export type SummarizeMessageTemplateVersionsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-template-versions/summary';
};

export type SummarizeMessageTemplateVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeMessageTemplateVersionsError = SummarizeMessageTemplateVersionsErrors[keyof SummarizeMessageTemplateVersionsErrors];

export type SummarizeMessageTemplateVersionsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeMessageTemplateVersionsResponse = SummarizeMessageTemplateVersionsResponses[keyof SummarizeMessageTemplateVersionsResponses];

export type GetMessageTemplateVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/message-template-versions/{id}';
};

export type GetMessageTemplateVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetMessageTemplateVersionError = GetMessageTemplateVersionErrors[keyof GetMessageTemplateVersionErrors];

export type GetMessageTemplateVersionResponses = {
    /**
     * Done
     */
    200: MessageTemplateVersion;
};

export type GetMessageTemplateVersionResponse = GetMessageTemplateVersionResponses[keyof GetMessageTemplateVersionResponses];

export type TimelineOfMessageTemplateVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/message-template-versions/{id}/timeline';
};

export type TimelineOfMessageTemplateVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfMessageTemplateVersionError = TimelineOfMessageTemplateVersionErrors[keyof TimelineOfMessageTemplateVersionErrors];

export type TimelineOfMessageTemplateVersionResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfMessageTemplateVersionResponse = TimelineOfMessageTemplateVersionResponses[keyof TimelineOfMessageTemplateVersionResponses];

export type AttachmentsOfMessageTemplateVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/message-template-versions/{id}/attachments';
};

export type AttachmentsOfMessageTemplateVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfMessageTemplateVersionError = AttachmentsOfMessageTemplateVersionErrors[keyof AttachmentsOfMessageTemplateVersionErrors];

export type AttachmentsOfMessageTemplateVersionResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfMessageTemplateVersionResponse = AttachmentsOfMessageTemplateVersionResponses[keyof AttachmentsOfMessageTemplateVersionResponses];

export type ExportMessageTemplateVersionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/message-template-versions/export';
};

export type ExportMessageTemplateVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportMessageTemplateVersionsError = ExportMessageTemplateVersionsErrors[keyof ExportMessageTemplateVersionsErrors];

export type ExportMessageTemplateVersionsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListMessagesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/messages';
};

export type ListMessagesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListMessagesError = ListMessagesErrors[keyof ListMessagesErrors];

export type ListMessagesResponses = {
    /**
     * Done
     */
    200: MessagePage;
};

export type ListMessagesResponse = ListMessagesResponses[keyof ListMessagesResponses];

export type SummarizeMessagesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/summary';
};

export type SummarizeMessagesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeMessagesError = SummarizeMessagesErrors[keyof SummarizeMessagesErrors];

export type SummarizeMessagesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeMessagesResponse = SummarizeMessagesResponses[keyof SummarizeMessagesResponses];

export type GetMessageData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/messages/{id}';
};

export type GetMessageErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetMessageError = GetMessageErrors[keyof GetMessageErrors];

export type GetMessageResponses = {
    /**
     * Done
     */
    200: Message;
};

export type GetMessageResponse = GetMessageResponses[keyof GetMessageResponses];

export type TimelineOfMessageData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/messages/{id}/timeline';
};

export type TimelineOfMessageErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfMessageError = TimelineOfMessageErrors[keyof TimelineOfMessageErrors];

export type TimelineOfMessageResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfMessageResponse = TimelineOfMessageResponses[keyof TimelineOfMessageResponses];

export type AttachmentsOfMessageData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/messages/{id}/attachments';
};

export type AttachmentsOfMessageErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfMessageError = AttachmentsOfMessageErrors[keyof AttachmentsOfMessageErrors];

export type AttachmentsOfMessageResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfMessageResponse = AttachmentsOfMessageResponses[keyof AttachmentsOfMessageResponses];

export type ExportMessagesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/messages/export';
};

export type ExportMessagesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportMessagesError = ExportMessagesErrors[keyof ExportMessagesErrors];

export type ExportMessagesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListSuppressionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/suppressions';
};

export type ListSuppressionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListSuppressionsError = ListSuppressionsErrors[keyof ListSuppressionsErrors];

export type ListSuppressionsResponses = {
    /**
     * Done
     */
    200: SuppressionPage;
};

export type ListSuppressionsResponse = ListSuppressionsResponses[keyof ListSuppressionsResponses];

export type CreateSuppressionData = {
    body?: SuppressionCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/suppressions';
};

export type CreateSuppressionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateSuppressionError = CreateSuppressionErrors[keyof CreateSuppressionErrors];

export type CreateSuppressionResponses = {
    /**
     * Done
     */
    201: Suppression;
};

export type CreateSuppressionResponse = CreateSuppressionResponses[keyof CreateSuppressionResponses];

export type SummarizeSuppressionsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/suppressions/summary';
};

export type SummarizeSuppressionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeSuppressionsError = SummarizeSuppressionsErrors[keyof SummarizeSuppressionsErrors];

export type SummarizeSuppressionsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeSuppressionsResponse = SummarizeSuppressionsResponses[keyof SummarizeSuppressionsResponses];

export type RemoveSuppressionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/suppressions/{id}';
};

export type RemoveSuppressionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveSuppressionError = RemoveSuppressionErrors[keyof RemoveSuppressionErrors];

export type RemoveSuppressionResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveSuppressionResponse = RemoveSuppressionResponses[keyof RemoveSuppressionResponses];

export type GetSuppressionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/suppressions/{id}';
};

export type GetSuppressionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetSuppressionError = GetSuppressionErrors[keyof GetSuppressionErrors];

export type GetSuppressionResponses = {
    /**
     * Done
     */
    200: Suppression;
};

export type GetSuppressionResponse = GetSuppressionResponses[keyof GetSuppressionResponses];

export type TimelineOfSuppressionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/suppressions/{id}/timeline';
};

export type TimelineOfSuppressionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfSuppressionError = TimelineOfSuppressionErrors[keyof TimelineOfSuppressionErrors];

export type TimelineOfSuppressionResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfSuppressionResponse = TimelineOfSuppressionResponses[keyof TimelineOfSuppressionResponses];

export type RestoreSuppressionsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/suppressions/restore';
};

export type RestoreSuppressionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreSuppressionsError = RestoreSuppressionsErrors[keyof RestoreSuppressionsErrors];

export type RestoreSuppressionsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreSuppressionsResponse = RestoreSuppressionsResponses[keyof RestoreSuppressionsResponses];

export type AttachmentsOfSuppressionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/suppressions/{id}/attachments';
};

export type AttachmentsOfSuppressionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfSuppressionError = AttachmentsOfSuppressionErrors[keyof AttachmentsOfSuppressionErrors];

export type AttachmentsOfSuppressionResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfSuppressionResponse = AttachmentsOfSuppressionResponses[keyof AttachmentsOfSuppressionResponses];

export type ExportSuppressionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/suppressions/export';
};

export type ExportSuppressionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportSuppressionsError = ExportSuppressionsErrors[keyof ExportSuppressionsErrors];

export type ExportSuppressionsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListConsentsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/consents';
};

export type ListConsentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListConsentsError = ListConsentsErrors[keyof ListConsentsErrors];

export type ListConsentsResponses = {
    /**
     * Done
     */
    200: ConsentPage;
};

export type ListConsentsResponse = ListConsentsResponses[keyof ListConsentsResponses];

export type CreateConsentData = {
    body?: ConsentCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/consents';
};

export type CreateConsentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateConsentError = CreateConsentErrors[keyof CreateConsentErrors];

export type CreateConsentResponses = {
    /**
     * Done
     */
    201: Consent;
};

export type CreateConsentResponse = CreateConsentResponses[keyof CreateConsentResponses];

export type SummarizeConsentsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/consents/summary';
};

export type SummarizeConsentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeConsentsError = SummarizeConsentsErrors[keyof SummarizeConsentsErrors];

export type SummarizeConsentsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeConsentsResponse = SummarizeConsentsResponses[keyof SummarizeConsentsResponses];

export type GetConsentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/consents/{id}';
};

export type GetConsentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetConsentError = GetConsentErrors[keyof GetConsentErrors];

export type GetConsentResponses = {
    /**
     * Done
     */
    200: Consent;
};

export type GetConsentResponse = GetConsentResponses[keyof GetConsentResponses];

export type TimelineOfConsentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/consents/{id}/timeline';
};

export type TimelineOfConsentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfConsentError = TimelineOfConsentErrors[keyof TimelineOfConsentErrors];

export type TimelineOfConsentResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfConsentResponse = TimelineOfConsentResponses[keyof TimelineOfConsentResponses];

export type AttachmentsOfConsentData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/consents/{id}/attachments';
};

export type AttachmentsOfConsentErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfConsentError = AttachmentsOfConsentErrors[keyof AttachmentsOfConsentErrors];

export type AttachmentsOfConsentResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfConsentResponse = AttachmentsOfConsentResponses[keyof AttachmentsOfConsentResponses];

export type ExportConsentsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/consents/export';
};

export type ExportConsentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportConsentsError = ExportConsentsErrors[keyof ExportConsentsErrors];

export type ExportConsentsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListNotificationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notifications';
};

export type ListNotificationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListNotificationsError = ListNotificationsErrors[keyof ListNotificationsErrors];

export type ListNotificationsResponses = {
    /**
     * Done
     */
    200: NotificationPage;
};

export type ListNotificationsResponse = ListNotificationsResponses[keyof ListNotificationsResponses];

export type SummarizeNotificationsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/summary';
};

export type SummarizeNotificationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeNotificationsError = SummarizeNotificationsErrors[keyof SummarizeNotificationsErrors];

export type SummarizeNotificationsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeNotificationsResponse = SummarizeNotificationsResponses[keyof SummarizeNotificationsResponses];

export type GetNotificationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/notifications/{id}';
};

export type GetNotificationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetNotificationError = GetNotificationErrors[keyof GetNotificationErrors];

export type GetNotificationResponses = {
    /**
     * Done
     */
    200: Notification;
};

export type GetNotificationResponse = GetNotificationResponses[keyof GetNotificationResponses];

export type TimelineOfNotificationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/notifications/{id}/timeline';
};

export type TimelineOfNotificationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfNotificationError = TimelineOfNotificationErrors[keyof TimelineOfNotificationErrors];

export type TimelineOfNotificationResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfNotificationResponse = TimelineOfNotificationResponses[keyof TimelineOfNotificationResponses];

export type AttachmentsOfNotificationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notifications/{id}/attachments';
};

export type AttachmentsOfNotificationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfNotificationError = AttachmentsOfNotificationErrors[keyof AttachmentsOfNotificationErrors];

export type AttachmentsOfNotificationResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfNotificationResponse = AttachmentsOfNotificationResponses[keyof AttachmentsOfNotificationResponses];

export type ExportNotificationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notifications/export';
};

export type ExportNotificationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportNotificationsError = ExportNotificationsErrors[keyof ExportNotificationsErrors];

export type ExportNotificationsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListNotificationTemplatesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notification-templates';
};

export type ListNotificationTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListNotificationTemplatesError = ListNotificationTemplatesErrors[keyof ListNotificationTemplatesErrors];

export type ListNotificationTemplatesResponses = {
    /**
     * Done
     */
    200: NotificationTemplatePage;
};

export type ListNotificationTemplatesResponse = ListNotificationTemplatesResponses[keyof ListNotificationTemplatesResponses];

export type CreateNotificationTemplateData = {
    body?: NotificationTemplateCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notification-templates';
};

export type CreateNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateNotificationTemplateError = CreateNotificationTemplateErrors[keyof CreateNotificationTemplateErrors];

export type CreateNotificationTemplateResponses = {
    /**
     * Done
     */
    201: NotificationTemplate;
};

export type CreateNotificationTemplateResponse = CreateNotificationTemplateResponses[keyof CreateNotificationTemplateResponses];

export type SummarizeNotificationTemplatesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notification-templates/summary';
};

export type SummarizeNotificationTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeNotificationTemplatesError = SummarizeNotificationTemplatesErrors[keyof SummarizeNotificationTemplatesErrors];

export type SummarizeNotificationTemplatesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeNotificationTemplatesResponse = SummarizeNotificationTemplatesResponses[keyof SummarizeNotificationTemplatesResponses];

export type RemoveNotificationTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notification-templates/{id}';
};

export type RemoveNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveNotificationTemplateError = RemoveNotificationTemplateErrors[keyof RemoveNotificationTemplateErrors];

export type RemoveNotificationTemplateResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveNotificationTemplateResponse = RemoveNotificationTemplateResponses[keyof RemoveNotificationTemplateResponses];

export type GetNotificationTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/notification-templates/{id}';
};

export type GetNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetNotificationTemplateError = GetNotificationTemplateErrors[keyof GetNotificationTemplateErrors];

export type GetNotificationTemplateResponses = {
    /**
     * Done
     */
    200: NotificationTemplate;
};

export type GetNotificationTemplateResponse = GetNotificationTemplateResponses[keyof GetNotificationTemplateResponses];

export type UpdateNotificationTemplateData = {
    body?: NotificationTemplateUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notification-templates/{id}';
};

export type UpdateNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateNotificationTemplateError = UpdateNotificationTemplateErrors[keyof UpdateNotificationTemplateErrors];

export type UpdateNotificationTemplateResponses = {
    /**
     * Done
     */
    200: NotificationTemplate;
};

export type UpdateNotificationTemplateResponse = UpdateNotificationTemplateResponses[keyof UpdateNotificationTemplateResponses];

export type TimelineOfNotificationTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/notification-templates/{id}/timeline';
};

export type TimelineOfNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfNotificationTemplateError = TimelineOfNotificationTemplateErrors[keyof TimelineOfNotificationTemplateErrors];

export type TimelineOfNotificationTemplateResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfNotificationTemplateResponse = TimelineOfNotificationTemplateResponses[keyof TimelineOfNotificationTemplateResponses];

export type RestoreNotificationTemplatesData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notification-templates/restore';
};

export type RestoreNotificationTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreNotificationTemplatesError = RestoreNotificationTemplatesErrors[keyof RestoreNotificationTemplatesErrors];

export type RestoreNotificationTemplatesResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreNotificationTemplatesResponse = RestoreNotificationTemplatesResponses[keyof RestoreNotificationTemplatesResponses];

export type AttachmentsOfNotificationTemplateData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notification-templates/{id}/attachments';
};

export type AttachmentsOfNotificationTemplateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfNotificationTemplateError = AttachmentsOfNotificationTemplateErrors[keyof AttachmentsOfNotificationTemplateErrors];

export type AttachmentsOfNotificationTemplateResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfNotificationTemplateResponse = AttachmentsOfNotificationTemplateResponses[keyof AttachmentsOfNotificationTemplateResponses];

export type ExportNotificationTemplatesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notification-templates/export';
};

export type ExportNotificationTemplatesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportNotificationTemplatesError = ExportNotificationTemplatesErrors[keyof ExportNotificationTemplatesErrors];

export type ExportNotificationTemplatesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListCompanysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/companies';
};

export type ListCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListCompanysError = ListCompanysErrors[keyof ListCompanysErrors];

export type ListCompanysResponses = {
    /**
     * Done
     */
    200: CompanyPage;
};

export type ListCompanysResponse = ListCompanysResponses[keyof ListCompanysResponses];

export type CreateCompanyData = {
    body?: CompanyCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/companies';
};

export type CreateCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateCompanyError = CreateCompanyErrors[keyof CreateCompanyErrors];

export type CreateCompanyResponses = {
    /**
     * Done
     */
    201: Company;
};

export type CreateCompanyResponse = CreateCompanyResponses[keyof CreateCompanyResponses];

export type SummarizeCompanysData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/companies/summary';
};

export type SummarizeCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeCompanysError = SummarizeCompanysErrors[keyof SummarizeCompanysErrors];

export type SummarizeCompanysResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeCompanysResponse = SummarizeCompanysResponses[keyof SummarizeCompanysResponses];

export type RemoveCompanyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/companies/{id}';
};

export type RemoveCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveCompanyError = RemoveCompanyErrors[keyof RemoveCompanyErrors];

export type RemoveCompanyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveCompanyResponse = RemoveCompanyResponses[keyof RemoveCompanyResponses];

export type GetCompanyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/companies/{id}';
};

export type GetCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetCompanyError = GetCompanyErrors[keyof GetCompanyErrors];

export type GetCompanyResponses = {
    /**
     * Done
     */
    200: Company;
};

export type GetCompanyResponse = GetCompanyResponses[keyof GetCompanyResponses];

export type UpdateCompanyData = {
    body?: CompanyUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/companies/{id}';
};

export type UpdateCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateCompanyError = UpdateCompanyErrors[keyof UpdateCompanyErrors];

export type UpdateCompanyResponses = {
    /**
     * Done
     */
    200: Company;
};

export type UpdateCompanyResponse = UpdateCompanyResponses[keyof UpdateCompanyResponses];

export type TimelineOfCompanyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/companies/{id}/timeline';
};

export type TimelineOfCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfCompanyError = TimelineOfCompanyErrors[keyof TimelineOfCompanyErrors];

export type TimelineOfCompanyResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfCompanyResponse = TimelineOfCompanyResponses[keyof TimelineOfCompanyResponses];

export type BulkChangeCompanysData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/companies/bulk';
};

export type BulkChangeCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeCompanysError = BulkChangeCompanysErrors[keyof BulkChangeCompanysErrors];

export type BulkChangeCompanysResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeCompanysResponse = BulkChangeCompanysResponses[keyof BulkChangeCompanysResponses];

export type BatchCompanysData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/companies/batch';
};

export type BatchCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchCompanysError = BatchCompanysErrors[keyof BatchCompanysErrors];

export type BatchCompanysResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchCompanysResponse = BatchCompanysResponses[keyof BatchCompanysResponses];

export type RestoreCompanysData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/companies/restore';
};

export type RestoreCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreCompanysError = RestoreCompanysErrors[keyof RestoreCompanysErrors];

export type RestoreCompanysResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreCompanysResponse = RestoreCompanysResponses[keyof RestoreCompanysResponses];

export type AttachmentsOfCompanyData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/companies/{id}/attachments';
};

export type AttachmentsOfCompanyErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfCompanyError = AttachmentsOfCompanyErrors[keyof AttachmentsOfCompanyErrors];

export type AttachmentsOfCompanyResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfCompanyResponse = AttachmentsOfCompanyResponses[keyof AttachmentsOfCompanyResponses];

export type ExportCompanysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/companies/export';
};

export type ExportCompanysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportCompanysError = ExportCompanysErrors[keyof ExportCompanysErrors];

export type ExportCompanysResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListContactsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/contacts';
};

export type ListContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListContactsError = ListContactsErrors[keyof ListContactsErrors];

export type ListContactsResponses = {
    /**
     * Done
     */
    200: ContactPage;
};

export type ListContactsResponse = ListContactsResponses[keyof ListContactsResponses];

export type CreateContactData = {
    body?: ContactCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/contacts';
};

export type CreateContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateContactError = CreateContactErrors[keyof CreateContactErrors];

export type CreateContactResponses = {
    /**
     * Done
     */
    201: Contact;
};

export type CreateContactResponse = CreateContactResponses[keyof CreateContactResponses];

export type SummarizeContactsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/contacts/summary';
};

export type SummarizeContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeContactsError = SummarizeContactsErrors[keyof SummarizeContactsErrors];

export type SummarizeContactsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeContactsResponse = SummarizeContactsResponses[keyof SummarizeContactsResponses];

export type RemoveContactData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/contacts/{id}';
};

export type RemoveContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveContactError = RemoveContactErrors[keyof RemoveContactErrors];

export type RemoveContactResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveContactResponse = RemoveContactResponses[keyof RemoveContactResponses];

export type GetContactData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/contacts/{id}';
};

export type GetContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetContactError = GetContactErrors[keyof GetContactErrors];

export type GetContactResponses = {
    /**
     * Done
     */
    200: Contact;
};

export type GetContactResponse = GetContactResponses[keyof GetContactResponses];

export type UpdateContactData = {
    body?: ContactUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/contacts/{id}';
};

export type UpdateContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateContactError = UpdateContactErrors[keyof UpdateContactErrors];

export type UpdateContactResponses = {
    /**
     * Done
     */
    200: Contact;
};

export type UpdateContactResponse = UpdateContactResponses[keyof UpdateContactResponses];

export type TimelineOfContactData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/contacts/{id}/timeline';
};

export type TimelineOfContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfContactError = TimelineOfContactErrors[keyof TimelineOfContactErrors];

export type TimelineOfContactResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfContactResponse = TimelineOfContactResponses[keyof TimelineOfContactResponses];

export type BulkChangeContactsData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/contacts/bulk';
};

export type BulkChangeContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeContactsError = BulkChangeContactsErrors[keyof BulkChangeContactsErrors];

export type BulkChangeContactsResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeContactsResponse = BulkChangeContactsResponses[keyof BulkChangeContactsResponses];

export type BatchContactsData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/contacts/batch';
};

export type BatchContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchContactsError = BatchContactsErrors[keyof BatchContactsErrors];

export type BatchContactsResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchContactsResponse = BatchContactsResponses[keyof BatchContactsResponses];

export type RestoreContactsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/contacts/restore';
};

export type RestoreContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreContactsError = RestoreContactsErrors[keyof RestoreContactsErrors];

export type RestoreContactsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreContactsResponse = RestoreContactsResponses[keyof RestoreContactsResponses];

export type RevealContactData = {
    body?: {
        fields: Array<'nationalId'>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/contacts/{id}/reveal';
};

export type RevealContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RevealContactError = RevealContactErrors[keyof RevealContactErrors];

export type RevealContactResponses = {
    /**
     * Done
     */
    200: {
        values: {
            [key: string]: unknown;
        };
    };
};

export type RevealContactResponse = RevealContactResponses[keyof RevealContactResponses];

export type AttachmentsOfContactData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/contacts/{id}/attachments';
};

export type AttachmentsOfContactErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfContactError = AttachmentsOfContactErrors[keyof AttachmentsOfContactErrors];

export type AttachmentsOfContactResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfContactResponse = AttachmentsOfContactResponses[keyof AttachmentsOfContactResponses];

export type ExportContactsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/contacts/export';
};

export type ExportContactsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportContactsError = ExportContactsErrors[keyof ExportContactsErrors];

export type ExportContactsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListNotesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notes';
};

export type ListNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListNotesError = ListNotesErrors[keyof ListNotesErrors];

export type ListNotesResponses = {
    /**
     * Done
     */
    200: NotePage;
};

export type ListNotesResponse = ListNotesResponses[keyof ListNotesResponses];

export type CreateNoteData = {
    body?: NoteCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notes';
};

export type CreateNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateNoteError = CreateNoteErrors[keyof CreateNoteErrors];

export type CreateNoteResponses = {
    /**
     * Done
     */
    201: Note;
};

export type CreateNoteResponse = CreateNoteResponses[keyof CreateNoteResponses];

export type SummarizeNotesData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notes/summary';
};

export type SummarizeNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeNotesError = SummarizeNotesErrors[keyof SummarizeNotesErrors];

export type SummarizeNotesResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeNotesResponse = SummarizeNotesResponses[keyof SummarizeNotesResponses];

export type RemoveNoteData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notes/{id}';
};

export type RemoveNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveNoteError = RemoveNoteErrors[keyof RemoveNoteErrors];

export type RemoveNoteResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveNoteResponse = RemoveNoteResponses[keyof RemoveNoteResponses];

export type GetNoteData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/notes/{id}';
};

export type GetNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetNoteError = GetNoteErrors[keyof GetNoteErrors];

export type GetNoteResponses = {
    /**
     * Done
     */
    200: Note;
};

export type GetNoteResponse = GetNoteResponses[keyof GetNoteResponses];

export type UpdateNoteData = {
    body?: NoteUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notes/{id}';
};

export type UpdateNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateNoteError = UpdateNoteErrors[keyof UpdateNoteErrors];

export type UpdateNoteResponses = {
    /**
     * Done
     */
    200: Note;
};

export type UpdateNoteResponse = UpdateNoteResponses[keyof UpdateNoteResponses];

export type TimelineOfNoteData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/notes/{id}/timeline';
};

export type TimelineOfNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfNoteError = TimelineOfNoteErrors[keyof TimelineOfNoteErrors];

export type TimelineOfNoteResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfNoteResponse = TimelineOfNoteResponses[keyof TimelineOfNoteResponses];

export type BulkChangeNotesData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notes/bulk';
};

export type BulkChangeNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeNotesError = BulkChangeNotesErrors[keyof BulkChangeNotesErrors];

export type BulkChangeNotesResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeNotesResponse = BulkChangeNotesResponses[keyof BulkChangeNotesResponses];

export type BatchNotesData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/notes/batch';
};

export type BatchNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchNotesError = BatchNotesErrors[keyof BatchNotesErrors];

export type BatchNotesResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchNotesResponse = BatchNotesResponses[keyof BatchNotesResponses];

export type RestoreNotesData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notes/restore';
};

export type RestoreNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreNotesError = RestoreNotesErrors[keyof RestoreNotesErrors];

export type RestoreNotesResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreNotesResponse = RestoreNotesResponses[keyof RestoreNotesResponses];

export type AttachmentsOfNoteData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/notes/{id}/attachments';
};

export type AttachmentsOfNoteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfNoteError = AttachmentsOfNoteErrors[keyof AttachmentsOfNoteErrors];

export type AttachmentsOfNoteResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfNoteResponse = AttachmentsOfNoteResponses[keyof AttachmentsOfNoteResponses];

export type ExportNotesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/notes/export';
};

export type ExportNotesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportNotesError = ExportNotesErrors[keyof ExportNotesErrors];

export type ExportNotesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListViewsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/views';
};

export type ListViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListViewsError = ListViewsErrors[keyof ListViewsErrors];

export type ListViewsResponses = {
    /**
     * Done
     */
    200: ViewPage;
};

export type ListViewsResponse = ListViewsResponses[keyof ListViewsResponses];

export type CreateViewData = {
    body?: ViewCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/views';
};

export type CreateViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateViewError = CreateViewErrors[keyof CreateViewErrors];

export type CreateViewResponses = {
    /**
     * Done
     */
    201: View;
};

export type CreateViewResponse = CreateViewResponses[keyof CreateViewResponses];

export type SummarizeViewsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/views/summary';
};

export type SummarizeViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeViewsError = SummarizeViewsErrors[keyof SummarizeViewsErrors];

export type SummarizeViewsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeViewsResponse = SummarizeViewsResponses[keyof SummarizeViewsResponses];

export type RemoveViewData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/views/{id}';
};

export type RemoveViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveViewError = RemoveViewErrors[keyof RemoveViewErrors];

export type RemoveViewResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveViewResponse = RemoveViewResponses[keyof RemoveViewResponses];

export type GetViewData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/views/{id}';
};

export type GetViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetViewError = GetViewErrors[keyof GetViewErrors];

export type GetViewResponses = {
    /**
     * Done
     */
    200: View;
};

export type GetViewResponse = GetViewResponses[keyof GetViewResponses];

export type UpdateViewData = {
    body?: ViewUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/views/{id}';
};

export type UpdateViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateViewError = UpdateViewErrors[keyof UpdateViewErrors];

export type UpdateViewResponses = {
    /**
     * Done
     */
    200: View;
};

export type UpdateViewResponse = UpdateViewResponses[keyof UpdateViewResponses];

export type TimelineOfViewData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/views/{id}/timeline';
};

export type TimelineOfViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfViewError = TimelineOfViewErrors[keyof TimelineOfViewErrors];

export type TimelineOfViewResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfViewResponse = TimelineOfViewResponses[keyof TimelineOfViewResponses];

export type BulkChangeViewsData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/views/bulk';
};

export type BulkChangeViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeViewsError = BulkChangeViewsErrors[keyof BulkChangeViewsErrors];

export type BulkChangeViewsResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeViewsResponse = BulkChangeViewsResponses[keyof BulkChangeViewsResponses];

export type BatchViewsData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/views/batch';
};

export type BatchViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchViewsError = BatchViewsErrors[keyof BatchViewsErrors];

export type BatchViewsResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchViewsResponse = BatchViewsResponses[keyof BatchViewsResponses];

export type RestoreViewsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/views/restore';
};

export type RestoreViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreViewsError = RestoreViewsErrors[keyof RestoreViewsErrors];

export type RestoreViewsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreViewsResponse = RestoreViewsResponses[keyof RestoreViewsResponses];

export type AttachmentsOfViewData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/views/{id}/attachments';
};

export type AttachmentsOfViewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfViewError = AttachmentsOfViewErrors[keyof AttachmentsOfViewErrors];

export type AttachmentsOfViewResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfViewResponse = AttachmentsOfViewResponses[keyof AttachmentsOfViewResponses];

export type ExportViewsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/views/export';
};

export type ExportViewsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportViewsError = ExportViewsErrors[keyof ExportViewsErrors];

export type ExportViewsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListCustomFieldsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/custom-fields';
};

export type ListCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListCustomFieldsError = ListCustomFieldsErrors[keyof ListCustomFieldsErrors];

export type ListCustomFieldsResponses = {
    /**
     * Done
     */
    200: CustomFieldPage;
};

export type ListCustomFieldsResponse = ListCustomFieldsResponses[keyof ListCustomFieldsResponses];

export type CreateCustomFieldData = {
    body?: CustomFieldCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/custom-fields';
};

export type CreateCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateCustomFieldError = CreateCustomFieldErrors[keyof CreateCustomFieldErrors];

export type CreateCustomFieldResponses = {
    /**
     * Done
     */
    201: CustomField;
};

export type CreateCustomFieldResponse = CreateCustomFieldResponses[keyof CreateCustomFieldResponses];

export type SummarizeCustomFieldsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/custom-fields/summary';
};

export type SummarizeCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeCustomFieldsError = SummarizeCustomFieldsErrors[keyof SummarizeCustomFieldsErrors];

export type SummarizeCustomFieldsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeCustomFieldsResponse = SummarizeCustomFieldsResponses[keyof SummarizeCustomFieldsResponses];

export type RemoveCustomFieldData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/custom-fields/{id}';
};

export type RemoveCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveCustomFieldError = RemoveCustomFieldErrors[keyof RemoveCustomFieldErrors];

export type RemoveCustomFieldResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveCustomFieldResponse = RemoveCustomFieldResponses[keyof RemoveCustomFieldResponses];

export type GetCustomFieldData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/custom-fields/{id}';
};

export type GetCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetCustomFieldError = GetCustomFieldErrors[keyof GetCustomFieldErrors];

export type GetCustomFieldResponses = {
    /**
     * Done
     */
    200: CustomField;
};

export type GetCustomFieldResponse = GetCustomFieldResponses[keyof GetCustomFieldResponses];

export type UpdateCustomFieldData = {
    body?: CustomFieldUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/custom-fields/{id}';
};

export type UpdateCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateCustomFieldError = UpdateCustomFieldErrors[keyof UpdateCustomFieldErrors];

export type UpdateCustomFieldResponses = {
    /**
     * Done
     */
    200: CustomField;
};

export type UpdateCustomFieldResponse = UpdateCustomFieldResponses[keyof UpdateCustomFieldResponses];

export type TimelineOfCustomFieldData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/custom-fields/{id}/timeline';
};

export type TimelineOfCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfCustomFieldError = TimelineOfCustomFieldErrors[keyof TimelineOfCustomFieldErrors];

export type TimelineOfCustomFieldResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfCustomFieldResponse = TimelineOfCustomFieldResponses[keyof TimelineOfCustomFieldResponses];

export type BulkChangeCustomFieldsData = {
    body?: {
        ids?: Array<string>;
        filter?: string | FilterTree;
        search?: string;
        /**
         * Say so when neither ids nor filter nor search narrow it
         */
        all?: true;
        update?: {
            [key: string]: unknown;
        };
        remove?: true;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/custom-fields/bulk';
};

export type BulkChangeCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BulkChangeCustomFieldsError = BulkChangeCustomFieldsErrors[keyof BulkChangeCustomFieldsErrors];

export type BulkChangeCustomFieldsResponses = {
    /**
     * Done
     */
    200: BulkResult;
};

export type BulkChangeCustomFieldsResponse = BulkChangeCustomFieldsResponses[keyof BulkChangeCustomFieldsResponses];

export type BatchCustomFieldsData = {
    body?: {
        items: Array<{
            op: 'create';
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'update';
            id: string;
            version?: number;
            data: {
                [key: string]: unknown;
            };
        } | {
            op: 'remove';
            id: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        atomic?: 'true' | 'false';
    };
    url: '/api/v1/custom-fields/batch';
};

export type BatchCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type BatchCustomFieldsError = BatchCustomFieldsErrors[keyof BatchCustomFieldsErrors];

export type BatchCustomFieldsResponses = {
    /**
     * Done
     */
    200: BatchResult;
};

export type BatchCustomFieldsResponse = BatchCustomFieldsResponses[keyof BatchCustomFieldsResponses];

export type RestoreCustomFieldsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/custom-fields/restore';
};

export type RestoreCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreCustomFieldsError = RestoreCustomFieldsErrors[keyof RestoreCustomFieldsErrors];

export type RestoreCustomFieldsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreCustomFieldsResponse = RestoreCustomFieldsResponses[keyof RestoreCustomFieldsResponses];

export type AttachmentsOfCustomFieldData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/custom-fields/{id}/attachments';
};

export type AttachmentsOfCustomFieldErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfCustomFieldError = AttachmentsOfCustomFieldErrors[keyof AttachmentsOfCustomFieldErrors];

export type AttachmentsOfCustomFieldResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfCustomFieldResponse = AttachmentsOfCustomFieldResponses[keyof AttachmentsOfCustomFieldResponses];

export type ExportCustomFieldsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/custom-fields/export';
};

export type ExportCustomFieldsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportCustomFieldsError = ExportCustomFieldsErrors[keyof ExportCustomFieldsErrors];

export type ExportCustomFieldsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListImportsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/imports';
};

export type ListImportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListImportsError = ListImportsErrors[keyof ListImportsErrors];

export type ListImportsResponses = {
    /**
     * Done
     */
    200: ImportPage;
};

export type ListImportsResponse = ListImportsResponses[keyof ListImportsResponses];

export type UploadImportData = {
    body?: Blob | File;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query: {
        /**
         * What the rows are, such as `contacts`
         */
        noun: string;
        delimiter?: string;
        encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
        sheet?: string;
        header?: 'true' | 'false';
    };
    url: '/api/v1/imports';
};

export type UploadImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UploadImportError = UploadImportErrors[keyof UploadImportErrors];

export type UploadImportResponses = {
    /**
     * Done
     */
    201: Import;
};

export type UploadImportResponse = UploadImportResponses[keyof UploadImportResponses];

export type SummarizeImportsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/imports/summary';
};

export type SummarizeImportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeImportsError = SummarizeImportsErrors[keyof SummarizeImportsErrors];

export type SummarizeImportsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeImportsResponse = SummarizeImportsResponses[keyof SummarizeImportsResponses];

export type RemoveImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}';
};

export type RemoveImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveImportError = RemoveImportErrors[keyof RemoveImportErrors];

export type RemoveImportResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveImportResponse = RemoveImportResponses[keyof RemoveImportResponses];

export type GetImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/imports/{id}';
};

export type GetImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetImportError = GetImportErrors[keyof GetImportErrors];

export type GetImportResponses = {
    /**
     * Done
     */
    200: Import;
};

export type GetImportResponse = GetImportResponses[keyof GetImportResponses];

export type ChangeImportData = {
    body?: {
        mapping?: {
            columns: {
                [key: string]: {
                    /**
                     * email, addresses.city, emails.email#2, company.name, custom.sites, createdAt, fullName
                     */
                    field: string;
                    /**
                     * Typed value to the value that is meant
                     */
                    map?: {
                        [key: string]: string;
                    };
                    /**
                     * What becomes of a row whose value does not fit
                     */
                    bad?: 'reject' | 'empty';
                    /**
                     * dmy, mdy or ymd; comma or point; a country such as DE for phones; a currency
                     */
                    format?: string;
                    /**
                     * What an empty cell does to a record that is there
                     */
                    empty?: 'keep' | 'clear';
                } | null;
            };
            match?: {
                fields?: Array<string>;
                link?: {
                    [key: string]: Array<string>;
                };
                found?: 'update' | 'skip' | 'create';
                missing?: 'create' | 'skip';
            };
            keep?: {
                createdAt?: boolean;
            };
        };
        dialect?: {
            encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;
            delimiter?: string | null;
            quote?: string | null;
            header?: boolean;
            sheet?: string;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}';
};

export type ChangeImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ChangeImportError = ChangeImportErrors[keyof ChangeImportErrors];

export type ChangeImportResponses = {
    /**
     * Done
     */
    200: Import;
};

export type ChangeImportResponse = ChangeImportResponses[keyof ChangeImportResponses];

export type TimelineOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/imports/{id}/timeline';
};

export type TimelineOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfImportError = TimelineOfImportErrors[keyof TimelineOfImportErrors];

export type TimelineOfImportResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfImportResponse = TimelineOfImportResponses[keyof TimelineOfImportResponses];

export type RestoreImportsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/imports/restore';
};

export type RestoreImportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreImportsError = RestoreImportsErrors[keyof RestoreImportsErrors];

export type RestoreImportsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreImportsResponse = RestoreImportsResponses[keyof RestoreImportsResponses];

export type AttachmentsOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/attachments';
};

export type AttachmentsOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfImportError = AttachmentsOfImportErrors[keyof AttachmentsOfImportErrors];

export type AttachmentsOfImportResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfImportResponse = AttachmentsOfImportResponses[keyof AttachmentsOfImportResponses];

export type ExportImportsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/imports/export';
};

export type ExportImportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportImportsError = ExportImportsErrors[keyof ExportImportsErrors];

export type ExportImportsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListExportsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/exports';
};

export type ListExportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListExportsError = ListExportsErrors[keyof ListExportsErrors];

export type ListExportsResponses = {
    /**
     * Done
     */
    200: ExportPage;
};

export type ListExportsResponse = ListExportsResponses[keyof ListExportsResponses];

export type StartExportData = {
    body?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        sort?: Array<string> | string;
        columns?: Array<string> | string;
        ids?: Array<string>;
        labels?: boolean;
        deleted?: boolean;
        noun: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/exports';
};

export type StartExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type StartExportError = StartExportErrors[keyof StartExportErrors];

export type StartExportResponses = {
    /**
     * Done
     */
    202: Export;
};

export type StartExportResponse = StartExportResponses[keyof StartExportResponses];

export type SummarizeExportsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/exports/summary';
};

export type SummarizeExportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeExportsError = SummarizeExportsErrors[keyof SummarizeExportsErrors];

export type SummarizeExportsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeExportsResponse = SummarizeExportsResponses[keyof SummarizeExportsResponses];

export type RemoveExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/exports/{id}';
};

export type RemoveExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveExportError = RemoveExportErrors[keyof RemoveExportErrors];

export type RemoveExportResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveExportResponse = RemoveExportResponses[keyof RemoveExportResponses];

export type GetExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/exports/{id}';
};

export type GetExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetExportError = GetExportErrors[keyof GetExportErrors];

export type GetExportResponses = {
    /**
     * Done
     */
    200: Export;
};

export type GetExportResponse = GetExportResponses[keyof GetExportResponses];

export type TimelineOfExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/exports/{id}/timeline';
};

export type TimelineOfExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfExportError = TimelineOfExportErrors[keyof TimelineOfExportErrors];

export type TimelineOfExportResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfExportResponse = TimelineOfExportResponses[keyof TimelineOfExportResponses];

export type AttachmentsOfExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/exports/{id}/attachments';
};

export type AttachmentsOfExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfExportError = AttachmentsOfExportErrors[keyof AttachmentsOfExportErrors];

export type AttachmentsOfExportResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfExportResponse = AttachmentsOfExportResponses[keyof AttachmentsOfExportResponses];

export type ExportExportsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/exports/export';
};

export type ExportExportsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportExportsError = ExportExportsErrors[keyof ExportExportsErrors];

export type ExportExportsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListWebhooksData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/webhooks';
};

export type ListWebhooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListWebhooksError = ListWebhooksErrors[keyof ListWebhooksErrors];

export type ListWebhooksResponses = {
    /**
     * Done
     */
    200: WebhookPage;
};

export type ListWebhooksResponse = ListWebhooksResponses[keyof ListWebhooksResponses];

export type CreateWebhookData = {
    body?: WebhookCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks';
};

export type CreateWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateWebhookError = CreateWebhookErrors[keyof CreateWebhookErrors];

export type CreateWebhookResponses = {
    /**
     * Done
     */
    201: Webhook;
};

export type CreateWebhookResponse = CreateWebhookResponses[keyof CreateWebhookResponses];

export type SummarizeWebhooksData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/summary';
};

export type SummarizeWebhooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeWebhooksError = SummarizeWebhooksErrors[keyof SummarizeWebhooksErrors];

export type SummarizeWebhooksResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeWebhooksResponse = SummarizeWebhooksResponses[keyof SummarizeWebhooksResponses];

export type RemoveWebhookData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type RemoveWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveWebhookError = RemoveWebhookErrors[keyof RemoveWebhookErrors];

export type RemoveWebhookResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveWebhookResponse = RemoveWebhookResponses[keyof RemoveWebhookResponses];

export type GetWebhookData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/webhooks/{id}';
};

export type GetWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetWebhookError = GetWebhookErrors[keyof GetWebhookErrors];

export type GetWebhookResponses = {
    /**
     * Done
     */
    200: Webhook;
};

export type GetWebhookResponse = GetWebhookResponses[keyof GetWebhookResponses];

export type UpdateWebhookData = {
    body?: WebhookUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type UpdateWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateWebhookError = UpdateWebhookErrors[keyof UpdateWebhookErrors];

export type UpdateWebhookResponses = {
    /**
     * Done
     */
    200: Webhook;
};

export type UpdateWebhookResponse = UpdateWebhookResponses[keyof UpdateWebhookResponses];

export type TimelineOfWebhookData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/webhooks/{id}/timeline';
};

export type TimelineOfWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfWebhookError = TimelineOfWebhookErrors[keyof TimelineOfWebhookErrors];

export type TimelineOfWebhookResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfWebhookResponse = TimelineOfWebhookResponses[keyof TimelineOfWebhookResponses];

export type RestoreWebhooksData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/restore';
};

export type RestoreWebhooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreWebhooksError = RestoreWebhooksErrors[keyof RestoreWebhooksErrors];

export type RestoreWebhooksResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreWebhooksResponse = RestoreWebhooksResponses[keyof RestoreWebhooksResponses];

export type AttachmentsOfWebhookData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/attachments';
};

export type AttachmentsOfWebhookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfWebhookError = AttachmentsOfWebhookErrors[keyof AttachmentsOfWebhookErrors];

export type AttachmentsOfWebhookResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfWebhookResponse = AttachmentsOfWebhookResponses[keyof AttachmentsOfWebhookResponses];

export type ExportWebhooksData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/webhooks/export';
};

export type ExportWebhooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportWebhooksError = ExportWebhooksErrors[keyof ExportWebhooksErrors];

export type ExportWebhooksResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListWebhookDeliverysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/webhook-deliveries';
};

export type ListWebhookDeliverysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListWebhookDeliverysError = ListWebhookDeliverysErrors[keyof ListWebhookDeliverysErrors];

export type ListWebhookDeliverysResponses = {
    /**
     * Done
     */
    200: WebhookDeliveryPage;
};

export type ListWebhookDeliverysResponse = ListWebhookDeliverysResponses[keyof ListWebhookDeliverysResponses];

export type SummarizeWebhookDeliverysData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhook-deliveries/summary';
};

export type SummarizeWebhookDeliverysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeWebhookDeliverysError = SummarizeWebhookDeliverysErrors[keyof SummarizeWebhookDeliverysErrors];

export type SummarizeWebhookDeliverysResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeWebhookDeliverysResponse = SummarizeWebhookDeliverysResponses[keyof SummarizeWebhookDeliverysResponses];

export type GetWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/webhook-deliveries/{id}';
};

export type GetWebhookDeliveryErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetWebhookDeliveryError = GetWebhookDeliveryErrors[keyof GetWebhookDeliveryErrors];

export type GetWebhookDeliveryResponses = {
    /**
     * Done
     */
    200: WebhookDelivery;
};

export type GetWebhookDeliveryResponse = GetWebhookDeliveryResponses[keyof GetWebhookDeliveryResponses];

export type TimelineOfWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/webhook-deliveries/{id}/timeline';
};

export type TimelineOfWebhookDeliveryErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfWebhookDeliveryError = TimelineOfWebhookDeliveryErrors[keyof TimelineOfWebhookDeliveryErrors];

export type TimelineOfWebhookDeliveryResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfWebhookDeliveryResponse = TimelineOfWebhookDeliveryResponses[keyof TimelineOfWebhookDeliveryResponses];

export type AttachmentsOfWebhookDeliveryData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/webhook-deliveries/{id}/attachments';
};

export type AttachmentsOfWebhookDeliveryErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfWebhookDeliveryError = AttachmentsOfWebhookDeliveryErrors[keyof AttachmentsOfWebhookDeliveryErrors];

export type AttachmentsOfWebhookDeliveryResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfWebhookDeliveryResponse = AttachmentsOfWebhookDeliveryResponses[keyof AttachmentsOfWebhookDeliveryResponses];

export type ExportWebhookDeliverysData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/webhook-deliveries/export';
};

export type ExportWebhookDeliverysErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportWebhookDeliverysError = ExportWebhookDeliverysErrors[keyof ExportWebhookDeliverysErrors];

export type ExportWebhookDeliverysResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListAutomationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automations';
};

export type ListAutomationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListAutomationsError = ListAutomationsErrors[keyof ListAutomationsErrors];

export type ListAutomationsResponses = {
    /**
     * Done
     */
    200: AutomationPage;
};

export type ListAutomationsResponse = ListAutomationsResponses[keyof ListAutomationsResponses];

export type CreateAutomationData = {
    body?: AutomationCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations';
};

export type CreateAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateAutomationError = CreateAutomationErrors[keyof CreateAutomationErrors];

export type CreateAutomationResponses = {
    /**
     * Done
     */
    201: Automation;
};

export type CreateAutomationResponse = CreateAutomationResponses[keyof CreateAutomationResponses];

export type SummarizeAutomationsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/summary';
};

export type SummarizeAutomationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeAutomationsError = SummarizeAutomationsErrors[keyof SummarizeAutomationsErrors];

export type SummarizeAutomationsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeAutomationsResponse = SummarizeAutomationsResponses[keyof SummarizeAutomationsResponses];

export type RemoveAutomationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automations/{id}';
};

export type RemoveAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveAutomationError = RemoveAutomationErrors[keyof RemoveAutomationErrors];

export type RemoveAutomationResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveAutomationResponse = RemoveAutomationResponses[keyof RemoveAutomationResponses];

export type GetAutomationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/automations/{id}';
};

export type GetAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetAutomationError = GetAutomationErrors[keyof GetAutomationErrors];

export type GetAutomationResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type GetAutomationResponse = GetAutomationResponses[keyof GetAutomationResponses];

export type UpdateAutomationData = {
    body?: AutomationUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automations/{id}';
};

export type UpdateAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateAutomationError = UpdateAutomationErrors[keyof UpdateAutomationErrors];

export type UpdateAutomationResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type UpdateAutomationResponse = UpdateAutomationResponses[keyof UpdateAutomationResponses];

export type TimelineOfAutomationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/automations/{id}/timeline';
};

export type TimelineOfAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfAutomationError = TimelineOfAutomationErrors[keyof TimelineOfAutomationErrors];

export type TimelineOfAutomationResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfAutomationResponse = TimelineOfAutomationResponses[keyof TimelineOfAutomationResponses];

export type RestoreAutomationsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/restore';
};

export type RestoreAutomationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreAutomationsError = RestoreAutomationsErrors[keyof RestoreAutomationsErrors];

export type RestoreAutomationsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreAutomationsResponse = RestoreAutomationsResponses[keyof RestoreAutomationsResponses];

export type AttachmentsOfAutomationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automations/{id}/attachments';
};

export type AttachmentsOfAutomationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfAutomationError = AttachmentsOfAutomationErrors[keyof AttachmentsOfAutomationErrors];

export type AttachmentsOfAutomationResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfAutomationResponse = AttachmentsOfAutomationResponses[keyof AttachmentsOfAutomationResponses];

export type ExportAutomationsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automations/export';
};

export type ExportAutomationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportAutomationsError = ExportAutomationsErrors[keyof ExportAutomationsErrors];

export type ExportAutomationsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListAutomationVersionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-versions';
};

export type ListAutomationVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListAutomationVersionsError = ListAutomationVersionsErrors[keyof ListAutomationVersionsErrors];

export type ListAutomationVersionsResponses = {
    /**
     * Done
     */
    200: AutomationVersionPage;
};

export type ListAutomationVersionsResponse = ListAutomationVersionsResponses[keyof ListAutomationVersionsResponses];

export type SummarizeAutomationVersionsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automation-versions/summary';
};

export type SummarizeAutomationVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeAutomationVersionsError = SummarizeAutomationVersionsErrors[keyof SummarizeAutomationVersionsErrors];

export type SummarizeAutomationVersionsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeAutomationVersionsResponse = SummarizeAutomationVersionsResponses[keyof SummarizeAutomationVersionsResponses];

export type GetAutomationVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/automation-versions/{id}';
};

export type GetAutomationVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetAutomationVersionError = GetAutomationVersionErrors[keyof GetAutomationVersionErrors];

export type GetAutomationVersionResponses = {
    /**
     * Done
     */
    200: AutomationVersion;
};

export type GetAutomationVersionResponse = GetAutomationVersionResponses[keyof GetAutomationVersionResponses];

export type TimelineOfAutomationVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/automation-versions/{id}/timeline';
};

export type TimelineOfAutomationVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfAutomationVersionError = TimelineOfAutomationVersionErrors[keyof TimelineOfAutomationVersionErrors];

export type TimelineOfAutomationVersionResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfAutomationVersionResponse = TimelineOfAutomationVersionResponses[keyof TimelineOfAutomationVersionResponses];

export type AttachmentsOfAutomationVersionData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automation-versions/{id}/attachments';
};

export type AttachmentsOfAutomationVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfAutomationVersionError = AttachmentsOfAutomationVersionErrors[keyof AttachmentsOfAutomationVersionErrors];

export type AttachmentsOfAutomationVersionResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfAutomationVersionResponse = AttachmentsOfAutomationVersionResponses[keyof AttachmentsOfAutomationVersionResponses];

export type ExportAutomationVersionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-versions/export';
};

export type ExportAutomationVersionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportAutomationVersionsError = ExportAutomationVersionsErrors[keyof ExportAutomationVersionsErrors];

export type ExportAutomationVersionsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListAutomationApprovalsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-approvals';
};

export type ListAutomationApprovalsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListAutomationApprovalsError = ListAutomationApprovalsErrors[keyof ListAutomationApprovalsErrors];

export type ListAutomationApprovalsResponses = {
    /**
     * Done
     */
    200: AutomationApprovalPage;
};

export type ListAutomationApprovalsResponse = ListAutomationApprovalsResponses[keyof ListAutomationApprovalsResponses];

export type SummarizeAutomationApprovalsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automation-approvals/summary';
};

export type SummarizeAutomationApprovalsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeAutomationApprovalsError = SummarizeAutomationApprovalsErrors[keyof SummarizeAutomationApprovalsErrors];

export type SummarizeAutomationApprovalsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeAutomationApprovalsResponse = SummarizeAutomationApprovalsResponses[keyof SummarizeAutomationApprovalsResponses];

export type GetAutomationApprovalData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/automation-approvals/{id}';
};

export type GetAutomationApprovalErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetAutomationApprovalError = GetAutomationApprovalErrors[keyof GetAutomationApprovalErrors];

export type GetAutomationApprovalResponses = {
    /**
     * Done
     */
    200: AutomationApproval;
};

export type GetAutomationApprovalResponse = GetAutomationApprovalResponses[keyof GetAutomationApprovalResponses];

export type TimelineOfAutomationApprovalData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/automation-approvals/{id}/timeline';
};

export type TimelineOfAutomationApprovalErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfAutomationApprovalError = TimelineOfAutomationApprovalErrors[keyof TimelineOfAutomationApprovalErrors];

export type TimelineOfAutomationApprovalResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfAutomationApprovalResponse = TimelineOfAutomationApprovalResponses[keyof TimelineOfAutomationApprovalResponses];

export type AttachmentsOfAutomationApprovalData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automation-approvals/{id}/attachments';
};

export type AttachmentsOfAutomationApprovalErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfAutomationApprovalError = AttachmentsOfAutomationApprovalErrors[keyof AttachmentsOfAutomationApprovalErrors];

export type AttachmentsOfAutomationApprovalResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfAutomationApprovalResponse = AttachmentsOfAutomationApprovalResponses[keyof AttachmentsOfAutomationApprovalResponses];

export type ExportAutomationApprovalsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-approvals/export';
};

export type ExportAutomationApprovalsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportAutomationApprovalsError = ExportAutomationApprovalsErrors[keyof ExportAutomationApprovalsErrors];

export type ExportAutomationApprovalsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListAutomationSecretsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-secrets';
};

export type ListAutomationSecretsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListAutomationSecretsError = ListAutomationSecretsErrors[keyof ListAutomationSecretsErrors];

export type ListAutomationSecretsResponses = {
    /**
     * Done
     */
    200: AutomationSecretPage;
};

export type ListAutomationSecretsResponse = ListAutomationSecretsResponses[keyof ListAutomationSecretsResponses];

export type CreateAutomationSecretData = {
    body?: AutomationSecretCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automation-secrets';
};

export type CreateAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateAutomationSecretError = CreateAutomationSecretErrors[keyof CreateAutomationSecretErrors];

export type CreateAutomationSecretResponses = {
    /**
     * Done
     */
    201: AutomationSecret;
};

export type CreateAutomationSecretResponse = CreateAutomationSecretResponses[keyof CreateAutomationSecretResponses];

export type SummarizeAutomationSecretsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automation-secrets/summary';
};

export type SummarizeAutomationSecretsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeAutomationSecretsError = SummarizeAutomationSecretsErrors[keyof SummarizeAutomationSecretsErrors];

export type SummarizeAutomationSecretsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeAutomationSecretsResponse = SummarizeAutomationSecretsResponses[keyof SummarizeAutomationSecretsResponses];

export type RemoveAutomationSecretData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automation-secrets/{id}';
};

export type RemoveAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveAutomationSecretError = RemoveAutomationSecretErrors[keyof RemoveAutomationSecretErrors];

export type RemoveAutomationSecretResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveAutomationSecretResponse = RemoveAutomationSecretResponses[keyof RemoveAutomationSecretResponses];

export type GetAutomationSecretData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/automation-secrets/{id}';
};

export type GetAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetAutomationSecretError = GetAutomationSecretErrors[keyof GetAutomationSecretErrors];

export type GetAutomationSecretResponses = {
    /**
     * Done
     */
    200: AutomationSecret;
};

export type GetAutomationSecretResponse = GetAutomationSecretResponses[keyof GetAutomationSecretResponses];

export type UpdateAutomationSecretData = {
    body?: AutomationSecretUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automation-secrets/{id}';
};

export type UpdateAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateAutomationSecretError = UpdateAutomationSecretErrors[keyof UpdateAutomationSecretErrors];

export type UpdateAutomationSecretResponses = {
    /**
     * Done
     */
    200: AutomationSecret;
};

export type UpdateAutomationSecretResponse = UpdateAutomationSecretResponses[keyof UpdateAutomationSecretResponses];

export type TimelineOfAutomationSecretData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/automation-secrets/{id}/timeline';
};

export type TimelineOfAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfAutomationSecretError = TimelineOfAutomationSecretErrors[keyof TimelineOfAutomationSecretErrors];

export type TimelineOfAutomationSecretResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfAutomationSecretResponse = TimelineOfAutomationSecretResponses[keyof TimelineOfAutomationSecretResponses];

export type AttachmentsOfAutomationSecretData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automation-secrets/{id}/attachments';
};

export type AttachmentsOfAutomationSecretErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfAutomationSecretError = AttachmentsOfAutomationSecretErrors[keyof AttachmentsOfAutomationSecretErrors];

export type AttachmentsOfAutomationSecretResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfAutomationSecretResponse = AttachmentsOfAutomationSecretResponses[keyof AttachmentsOfAutomationSecretResponses];

export type ExportAutomationSecretsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/automation-secrets/export';
};

export type ExportAutomationSecretsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportAutomationSecretsError = ExportAutomationSecretsErrors[keyof ExportAutomationSecretsErrors];

export type ExportAutomationSecretsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListMailboxsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        /**
         * Filter text, e.g. `stage = "prospect" AND company.name:"Acme"`
         */
        filter?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        limit?: number;
        cursor?: string;
        /**
         * Words as one would type them; ranks the answers unless `sort` is given
         */
        search?: string;
        /**
         * Also count, up to 10,000
         */
        count?: 'true' | 'false';
        /**
         * Only these fields
         */
        fields?: string;
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/mailboxes';
};

export type ListMailboxsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListMailboxsError = ListMailboxsErrors[keyof ListMailboxsErrors];

export type ListMailboxsResponses = {
    /**
     * Done
     */
    200: MailboxPage;
};

export type ListMailboxsResponse = ListMailboxsResponses[keyof ListMailboxsResponses];

export type CreateMailboxData = {
    body?: MailboxCreate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mailboxes';
};

export type CreateMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateMailboxError = CreateMailboxErrors[keyof CreateMailboxErrors];

export type CreateMailboxResponses = {
    /**
     * Done
     */
    201: Mailbox;
};

export type CreateMailboxResponse = CreateMailboxResponses[keyof CreateMailboxResponses];

export type SummarizeMailboxsData = {
    body?: {
        filter?: string | FilterTree;
        search?: string;
        sums?: Array<{
            field: string;
            fn: 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled';
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mailboxes/summary';
};

export type SummarizeMailboxsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SummarizeMailboxsError = SummarizeMailboxsErrors[keyof SummarizeMailboxsErrors];

export type SummarizeMailboxsResponses = {
    /**
     * Done
     */
    200: Figures;
};

export type SummarizeMailboxsResponse = SummarizeMailboxsResponses[keyof SummarizeMailboxsResponses];

export type RemoveMailboxData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailboxes/{id}';
};

export type RemoveMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RemoveMailboxError = RemoveMailboxErrors[keyof RemoveMailboxErrors];

export type RemoveMailboxResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveMailboxResponse = RemoveMailboxResponses[keyof RemoveMailboxResponses];

export type GetMailboxData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        /**
         * Refs whose title comes along, e.g. `companyId`
         */
        include?: string;
    };
    url: '/api/v1/mailboxes/{id}';
};

export type GetMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetMailboxError = GetMailboxErrors[keyof GetMailboxErrors];

export type GetMailboxResponses = {
    /**
     * Done
     */
    200: Mailbox;
};

export type GetMailboxResponse = GetMailboxResponses[keyof GetMailboxResponses];

export type UpdateMailboxData = {
    body?: MailboxUpdate;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * The version you saw, such as "3"
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailboxes/{id}';
};

export type UpdateMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateMailboxError = UpdateMailboxErrors[keyof UpdateMailboxErrors];

export type UpdateMailboxResponses = {
    /**
     * Done
     */
    200: Mailbox;
};

export type UpdateMailboxResponse = UpdateMailboxResponses[keyof UpdateMailboxResponses];

export type TimelineOfMailboxData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        cursor?: string;
        /**
         * `notes`, `changes` or both by comma
         */
        kinds?: string;
    };
    url: '/api/v1/mailboxes/{id}/timeline';
};

export type TimelineOfMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TimelineOfMailboxError = TimelineOfMailboxErrors[keyof TimelineOfMailboxErrors];

export type TimelineOfMailboxResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type TimelineOfMailboxResponse = TimelineOfMailboxResponses[keyof TimelineOfMailboxResponses];

export type RestoreMailboxsData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/mailboxes/restore';
};

export type RestoreMailboxsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreMailboxsError = RestoreMailboxsErrors[keyof RestoreMailboxsErrors];

export type RestoreMailboxsResponses = {
    /**
     * Done
     */
    200: {
        restored: number;
    };
};

export type RestoreMailboxsResponse = RestoreMailboxsResponses[keyof RestoreMailboxsResponses];

export type AttachmentsOfMailboxData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/mailboxes/{id}/attachments';
};

export type AttachmentsOfMailboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AttachmentsOfMailboxError = AttachmentsOfMailboxErrors[keyof AttachmentsOfMailboxErrors];

export type AttachmentsOfMailboxResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            attachmentId: string;
            file: File | null;
        }>;
    };
};

export type AttachmentsOfMailboxResponse = AttachmentsOfMailboxResponses[keyof AttachmentsOfMailboxResponses];

export type ExportMailboxsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        format?: 'csv' | 'xlsx';
        /**
         * Filter text, as for lists
         */
        filter?: string;
        search?: string;
        /**
         * Fields by comma, `-` before one for descending
         */
        sort?: string;
        /**
         * Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all
         */
        columns?: string;
        /**
         * Only these records
         */
        ids?: string;
        /**
         * `false`: field names, values and ids instead of what people call them
         */
        labels?: 'true' | 'false';
        /**
         * The trash instead of what is in use
         */
        deleted?: 'true' | 'false';
    };
    url: '/api/v1/mailboxes/export';
};

export type ExportMailboxsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportMailboxsError = ExportMailboxsErrors[keyof ExportMailboxsErrors];

export type ExportMailboxsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type OrganizationsInviteData = {
    body?: {
        email: string;
        /**
         * Id of one of roles
         */
        roleId: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/organizations/invite';
};

export type OrganizationsInviteErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type OrganizationsInviteError = OrganizationsInviteErrors[keyof OrganizationsInviteErrors];

export type OrganizationsInviteResponses = {
    /**
     * Done
     */
    200: Invitation;
};

export type OrganizationsInviteResponse = OrganizationsInviteResponses[keyof OrganizationsInviteResponses];

export type InvitationsResendData = {
    body?: {
        /**
         * Id of one of invitations
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/invitations/resend';
};

export type InvitationsResendErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type InvitationsResendError = InvitationsResendErrors[keyof InvitationsResendErrors];

export type InvitationsResendResponses = {
    /**
     * Done
     */
    200: {
        sent: boolean;
    };
};

export type InvitationsResendResponse = InvitationsResendResponses[keyof InvitationsResendResponses];

export type KeysRotateData = {
    body?: {
        [key: string]: never;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/keys/rotate';
};

export type KeysRotateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type KeysRotateError = KeysRotateErrors[keyof KeysRotateErrors];

export type KeysRotateResponses = {
    /**
     * Done
     */
    200: {
        id: string;
        key: number;
        total: number;
    };
};

export type KeysRotateResponse = KeysRotateResponses[keyof KeysRotateResponses];

export type RunsCancelData = {
    body?: {
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/runs/cancel';
};

export type RunsCancelErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RunsCancelError = RunsCancelErrors[keyof RunsCancelErrors];

export type RunsCancelResponses = {
    /**
     * Done
     */
    200: {
        status: 'cancelled' | 'stopping' | 'ended';
    };
};

export type RunsCancelResponse = RunsCancelResponses[keyof RunsCancelResponses];

export type RunsReplayData = {
    body?: {
        id: string;
        fromStep?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/runs/replay';
};

export type RunsReplayErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RunsReplayError = RunsReplayErrors[keyof RunsReplayErrors];

export type RunsReplayResponses = {
    /**
     * Done
     */
    200: {
        id: string;
    };
};

export type RunsReplayResponse = RunsReplayResponses[keyof RunsReplayResponses];

export type RunsStopAllData = {
    body?: {
        flow?: string;
        /**
         * Flows whose names begin so
         */
        prefix?: string;
        group?: string;
        about?: {
            noun: string;
            id: string;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/runs/stop-all';
};

export type RunsStopAllErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RunsStopAllError = RunsStopAllErrors[keyof RunsStopAllErrors];

export type RunsStopAllResponses = {
    /**
     * Done
     */
    200: {
        stopped: number;
    };
};

export type RunsStopAllResponse = RunsStopAllResponses[keyof RunsStopAllResponses];

export type RunsCountLiveData = {
    body?: {
        flow?: string;
        /**
         * Flows whose names begin so
         */
        prefix?: string;
        group?: string;
        about?: {
            noun: string;
            id: string;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/runs/count-live';
};

export type RunsCountLiveErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RunsCountLiveError = RunsCountLiveErrors[keyof RunsCountLiveErrors];

export type RunsCountLiveResponses = {
    /**
     * Done
     */
    200: {
        live: number;
    };
};

export type RunsCountLiveResponse = RunsCountLiveResponses[keyof RunsCountLiveResponses];

export type FilesShareData = {
    body?: {
        /**
         * Id of one of files
         */
        id: string;
        name?: string;
        expiresAt?: string;
        password?: string;
        maxDownloads?: number;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/share';
};

export type FilesShareErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type FilesShareError = FilesShareErrors[keyof FilesShareErrors];

export type FilesShareResponses = {
    /**
     * Done
     */
    200: {
        share: FileShare;
        url: string;
    };
};

export type FilesShareResponse = FilesShareResponses[keyof FilesShareResponses];

export type MessagesSendData = {
    body?: {
        channel: 'email' | 'sms';
        to: {
            address?: string;
            name?: string | null;
            contactId?: string | null;
            memberId?: string | null;
        };
        template?: {
            key: string;
            language?: string | null;
            data?: {
                [key: string]: unknown;
            };
        };
        subject?: string | null;
        text?: string | null;
        html?: string | null;
        /**
         * transactional (the default), marketing, or a purpose of consent
         */
        purpose?: string;
        about?: {
            noun: string;
            id: string;
        } | null;
        at?: string | null;
        /**
         * The same key is the same message: it is never sent twice
         */
        key?: string;
        attachments?: Array<string | {
            fileId: string;
            cid: string;
        }>;
        senderId?: string | null;
        /**
         * The message that is answered
         */
        inReplyTo?: string | null;
        headers?: {
            [key: string]: string;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/send';
};

export type MessagesSendErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesSendError = MessagesSendErrors[keyof MessagesSendErrors];

export type MessagesSendResponses = {
    /**
     * Done
     */
    200: {
        id: string;
        status: string;
    };
};

export type MessagesSendResponse = MessagesSendResponses[keyof MessagesSendResponses];

export type MessagesCancelData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/cancel';
};

export type MessagesCancelErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesCancelError = MessagesCancelErrors[keyof MessagesCancelErrors];

export type MessagesCancelResponses = {
    /**
     * Done
     */
    200: {
        cancelled: number;
    };
};

export type MessagesCancelResponse = MessagesCancelResponses[keyof MessagesCancelResponses];

export type MessageTemplatesPublishData = {
    body?: {
        /**
         * Id of one of message_templates
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/publish';
};

export type MessageTemplatesPublishErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessageTemplatesPublishError = MessageTemplatesPublishErrors[keyof MessageTemplatesPublishErrors];

export type MessageTemplatesPublishResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type MessageTemplatesPublishResponse = MessageTemplatesPublishResponses[keyof MessageTemplatesPublishResponses];

export type MessageTemplatesRevertData = {
    body?: {
        /**
         * Id of one of message_templates
         */
        id: string;
        number: number;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/revert';
};

export type MessageTemplatesRevertErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessageTemplatesRevertError = MessageTemplatesRevertErrors[keyof MessageTemplatesRevertErrors];

export type MessageTemplatesRevertResponses = {
    /**
     * Done
     */
    200: MessageTemplate;
};

export type MessageTemplatesRevertResponse = MessageTemplatesRevertResponses[keyof MessageTemplatesRevertResponses];

export type NotificationsSendData = {
    body?: {
        type?: string;
        to: {
            members?: Array<string>;
            roles?: Array<string>;
            units?: Array<string>;
            ownerOf?: {
                noun: string;
                id: string;
            };
        };
        about?: {
            noun: string;
            id: string;
        };
        data?: {
            [key: string]: string | number | boolean | null;
        };
        priority?: 'low' | 'normal' | 'high' | 'urgent';
        key?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/send';
};

export type NotificationsSendErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsSendError = NotificationsSendErrors[keyof NotificationsSendErrors];

export type NotificationsSendResponses = {
    /**
     * Done
     */
    200: {
        ids: Array<string>;
    };
};

export type NotificationsSendResponse = NotificationsSendResponses[keyof NotificationsSendResponses];

export type NotificationsRemindData = {
    body?: {
        at: string;
        text: string;
        about?: {
            noun: string;
            id: string;
        };
        to?: Array<string>;
        key?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/remind';
};

export type NotificationsRemindErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsRemindError = NotificationsRemindErrors[keyof NotificationsRemindErrors];

export type NotificationsRemindResponses = {
    /**
     * Done
     */
    200: {
        ids: Array<string>;
    };
};

export type NotificationsRemindResponse = NotificationsRemindResponses[keyof NotificationsRemindResponses];

export type NotificationsReadData = {
    body?: {
        ids?: Array<string>;
        about?: {
            noun: string;
            id: string;
        };
        /**
         * Everything that is open in your inbox
         */
        all?: boolean;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/read';
};

export type NotificationsReadErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsReadError = NotificationsReadErrors[keyof NotificationsReadErrors];

export type NotificationsReadResponses = {
    /**
     * Done
     */
    200: {
        changed: number;
    };
};

export type NotificationsReadResponse = NotificationsReadResponses[keyof NotificationsReadResponses];

export type NotificationsUnreadData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/unread';
};

export type NotificationsUnreadErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsUnreadError = NotificationsUnreadErrors[keyof NotificationsUnreadErrors];

export type NotificationsUnreadResponses = {
    /**
     * Done
     */
    200: {
        unread: number;
        groups: {
            [key: string]: number;
        };
    };
};

export type NotificationsUnreadResponse = NotificationsUnreadResponses[keyof NotificationsUnreadResponses];

export type NotificationsUnread2Data = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/unread';
};

export type NotificationsUnread2Errors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsUnread2Error = NotificationsUnread2Errors[keyof NotificationsUnread2Errors];

export type NotificationsUnread2Responses = {
    /**
     * Done
     */
    200: {
        changed: number;
    };
};

export type NotificationsUnread2Response = NotificationsUnread2Responses[keyof NotificationsUnread2Responses];

export type NotificationsDoneData = {
    body?: {
        ids?: Array<string>;
        about?: {
            noun: string;
            id: string;
        };
        /**
         * Everything that is open in your inbox
         */
        all?: boolean;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/done';
};

export type NotificationsDoneErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsDoneError = NotificationsDoneErrors[keyof NotificationsDoneErrors];

export type NotificationsDoneResponses = {
    /**
     * Done
     */
    200: {
        changed: number;
    };
};

export type NotificationsDoneResponse = NotificationsDoneResponses[keyof NotificationsDoneResponses];

export type NotificationsReopenData = {
    body?: {
        ids: Array<string>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/reopen';
};

export type NotificationsReopenErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsReopenError = NotificationsReopenErrors[keyof NotificationsReopenErrors];

export type NotificationsReopenResponses = {
    /**
     * Done
     */
    200: {
        changed: number;
    };
};

export type NotificationsReopenResponse = NotificationsReopenResponses[keyof NotificationsReopenResponses];

export type NotificationsSnoozeData = {
    body?: {
        ids: Array<string>;
        until: string | null;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/snooze';
};

export type NotificationsSnoozeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsSnoozeError = NotificationsSnoozeErrors[keyof NotificationsSnoozeErrors];

export type NotificationsSnoozeResponses = {
    /**
     * Done
     */
    200: {
        changed: number;
    };
};

export type NotificationsSnoozeResponse = NotificationsSnoozeResponses[keyof NotificationsSnoozeResponses];

export type NotificationTemplatesPreviewData = {
    body?: {
        type: string;
        heading: string;
        body?: string | null;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notification-templates/preview';
};

export type NotificationTemplatesPreviewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationTemplatesPreviewError = NotificationTemplatesPreviewErrors[keyof NotificationTemplatesPreviewErrors];

export type NotificationTemplatesPreviewResponses = {
    /**
     * Done
     */
    200: {
        title: string;
        body: string;
    };
};

export type NotificationTemplatesPreviewResponse = NotificationTemplatesPreviewResponses[keyof NotificationTemplatesPreviewResponses];

export type HistoryUndoData = {
    body?: {
        requestId?: string;
        batchId?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/history/undo';
};

export type HistoryUndoErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type HistoryUndoError = HistoryUndoErrors[keyof HistoryUndoErrors];

export type HistoryUndoResponses = {
    /**
     * Done
     */
    200: {
        undone: number;
        conflicts: Array<{
            noun: string;
            id: string;
            field: string | null;
        }>;
    };
};

export type HistoryUndoResponse = HistoryUndoResponses[keyof HistoryUndoResponses];

export type WebhooksRotateData = {
    body?: {
        /**
         * Id of one of webhooks
         */
        id: string;
        hours?: number;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/rotate';
};

export type WebhooksRotateErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksRotateError = WebhooksRotateErrors[keyof WebhooksRotateErrors];

export type WebhooksRotateResponses = {
    /**
     * Done
     */
    200: {
        secret: string;
    };
};

export type WebhooksRotateResponse = WebhooksRotateResponses[keyof WebhooksRotateResponses];

export type WebhooksResumeData = {
    body?: {
        /**
         * Id of one of webhooks
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/resume';
};

export type WebhooksResumeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksResumeError = WebhooksResumeErrors[keyof WebhooksResumeErrors];

export type WebhooksResumeResponses = {
    /**
     * Done
     */
    200: Webhook;
};

export type WebhooksResumeResponse = WebhooksResumeResponses[keyof WebhooksResumeResponses];

export type AutomationsCheckData = {
    body?: {
        /**
         * Id of one of automations
         */
        id?: string;
        graph?: {
            format?: 1;
            nodes: Array<{
                id: string;
                type: string;
                title?: string;
                with?: {
                    [key: string]: unknown;
                };
                next?: {
                    [key: string]: string;
                };
            }>;
            rules?: {
                enrol?: 'always' | 'once' | 'again';
                againAfterDays?: number;
                imported?: boolean;
                while?: string;
                deadlineDays?: number;
                budget?: number;
                messagesPerDay?: number;
                runsPerMinute?: number;
            };
        };
        ownerId?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/check';
};

export type AutomationsCheckErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsCheckError = AutomationsCheckErrors[keyof AutomationsCheckErrors];

export type AutomationsCheckResponses = {
    /**
     * Done
     */
    200: {
        ok: boolean;
        problems: Array<{
            node: string | null;
            path: string;
            code: string;
            severity: 'error' | 'warning';
            message: string;
            cycle?: Array<string>;
        }>;
        ways: {
            [key: string]: Array<{
                name: string;
                label: string;
            }>;
        };
        outputs: {
            [key: string]: Array<string>;
        };
    };
};

export type AutomationsCheckResponse = AutomationsCheckResponses[keyof AutomationsCheckResponses];

export type AutomationsPublishData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
        note?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/publish';
};

export type AutomationsPublishErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsPublishError = AutomationsPublishErrors[keyof AutomationsPublishErrors];

export type AutomationsPublishResponses = {
    /**
     * Done
     */
    200: {
        automation: Automation;
        version: number;
        waiting: number;
    };
};

export type AutomationsPublishResponse = AutomationsPublishResponses[keyof AutomationsPublishResponses];

export type AutomationsPauseData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/pause';
};

export type AutomationsPauseErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsPauseError = AutomationsPauseErrors[keyof AutomationsPauseErrors];

export type AutomationsPauseResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type AutomationsPauseResponse = AutomationsPauseResponses[keyof AutomationsPauseResponses];

export type AutomationsResumeData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/resume';
};

export type AutomationsResumeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsResumeError = AutomationsResumeErrors[keyof AutomationsResumeErrors];

export type AutomationsResumeResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type AutomationsResumeResponse = AutomationsResumeResponses[keyof AutomationsResumeResponses];

export type AutomationsStopData = {
    body?: {
        /**
         * Id of one of automations
         */
        id?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/stop';
};

export type AutomationsStopErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsStopError = AutomationsStopErrors[keyof AutomationsStopErrors];

export type AutomationsStopResponses = {
    /**
     * Done
     */
    200: {
        stopped: number;
        paused: number;
    };
};

export type AutomationsStopResponse = AutomationsStopResponses[keyof AutomationsStopResponses];

export type AutomationsStartData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
        recordId?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/start';
};

export type AutomationsStartErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsStartError = AutomationsStartErrors[keyof AutomationsStartErrors];

export type AutomationsStartResponses = {
    /**
     * Done
     */
    200: {
        runId: string;
    };
};

export type AutomationsStartResponse = AutomationsStartResponses[keyof AutomationsStartResponses];

export type AutomationsApproveData = {
    body?: {
        /**
         * Id of one of automation_approvals
         */
        id: string;
        comment?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/approve';
};

export type AutomationsApproveErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsApproveError = AutomationsApproveErrors[keyof AutomationsApproveErrors];

export type AutomationsApproveResponses = {
    /**
     * Done
     */
    200: AutomationApproval;
};

export type AutomationsApproveResponse = AutomationsApproveResponses[keyof AutomationsApproveResponses];

export type AutomationsDeclineData = {
    body?: {
        /**
         * Id of one of automation_approvals
         */
        id: string;
        comment?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/decline';
};

export type AutomationsDeclineErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsDeclineError = AutomationsDeclineErrors[keyof AutomationsDeclineErrors];

export type AutomationsDeclineResponses = {
    /**
     * Done
     */
    200: AutomationApproval;
};

export type AutomationsDeclineResponse = AutomationsDeclineResponses[keyof AutomationsDeclineResponses];

export type AutomationsReplayData = {
    body?: {
        runId: string;
        fromNode?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/replay';
};

export type AutomationsReplayErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsReplayError = AutomationsReplayErrors[keyof AutomationsReplayErrors];

export type AutomationsReplayResponses = {
    /**
     * Done
     */
    200: {
        runId: string;
    };
};

export type AutomationsReplayResponse = AutomationsReplayResponses[keyof AutomationsReplayResponses];

export type AutomationsTestData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
        graph?: {
            format?: 1;
            nodes: Array<{
                id: string;
                type: string;
                title?: string;
                with?: {
                    [key: string]: unknown;
                };
                next?: {
                    [key: string]: string;
                };
            }>;
            rules?: {
                enrol?: 'always' | 'once' | 'again';
                againAfterDays?: number;
                imported?: boolean;
                while?: string;
                deadlineDays?: number;
                budget?: number;
                messagesPerDay?: number;
                runsPerMinute?: number;
            };
        };
        recordId?: string;
        trigger?: string;
        event?: {
            data: unknown;
        };
        answers?: {
            [key: string]: string;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/test';
};

export type AutomationsTestErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsTestError = AutomationsTestErrors[keyof AutomationsTestErrors];

export type AutomationsTestResponses = {
    /**
     * Done
     */
    200: {
        ended: 'done' | 'failed' | 'left';
        problem: string | null;
        recordId: string | null;
        path: Array<{
            node: string;
            way: string | null;
            did: string;
            output: unknown;
            would: unknown;
            error?: {
                code: string;
                message: string;
            };
        }>;
        counts: {
            noun: string;
            of: number;
            pass: number;
            nodes: {
                [key: string]: {
                    yes: number;
                    no: number;
                };
            };
        } | null;
    };
};

export type AutomationsTestResponse = AutomationsTestResponses[keyof AutomationsTestResponses];

export type AutomationsDiffData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
        from: 'draft' | number;
        to: 'draft' | number;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/diff';
};

export type AutomationsDiffErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsDiffError = AutomationsDiffErrors[keyof AutomationsDiffErrors];

export type AutomationsDiffResponses = {
    /**
     * Done
     */
    200: {
        changes: Array<{
            kind: 'added' | 'removed' | 'changed';
            node: string | null;
            path: string;
            before: unknown;
            after: unknown;
        }>;
        text: string;
    };
};

export type AutomationsDiffResponse = AutomationsDiffResponses[keyof AutomationsDiffResponses];

export type AutomationsImportData = {
    body?: {
        text: string;
        /**
         * Id of one of automations
         */
        id?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/import';
};

export type AutomationsImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsImportError = AutomationsImportErrors[keyof AutomationsImportErrors];

export type AutomationsImportResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type AutomationsImportResponse = AutomationsImportResponses[keyof AutomationsImportResponses];

export type AutomationsAdoptData = {
    body?: {
        recipe: string;
        name?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/adopt';
};

export type AutomationsAdoptErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsAdoptError = AutomationsAdoptErrors[keyof AutomationsAdoptErrors];

export type AutomationsAdoptResponses = {
    /**
     * Done
     */
    200: Automation;
};

export type AutomationsAdoptResponse = AutomationsAdoptResponses[keyof AutomationsAdoptResponses];

export type AutomationsTurnHooksData = {
    body?: {
        /**
         * Id of one of automations
         */
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
        /**
         * Repeats of a request with the same key have one effect
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/turn-hooks';
};

export type AutomationsTurnHooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsTurnHooksError = AutomationsTurnHooksErrors[keyof AutomationsTurnHooksErrors];

export type AutomationsTurnHooksResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            node: string;
            url: string;
        }>;
    };
};

export type AutomationsTurnHooksResponse = AutomationsTurnHooksResponses[keyof AutomationsTurnHooksResponses];

export type ListResourcesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/resources';
};

export type ListResourcesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListResourcesError = ListResourcesErrors[keyof ListResourcesErrors];

export type ListResourcesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ArchitectureData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/architecture';
};

export type ArchitectureErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ArchitectureError = ArchitectureErrors[keyof ArchitectureErrors];

export type ArchitectureResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListErrorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/errors';
};

export type ListErrorsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListErrorsError = ListErrorsErrors[keyof ListErrorsErrors];

export type ListErrorsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type ListErrorsResponse = ListErrorsResponses[keyof ListErrorsResponses];

export type OpenapiData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/openapi.json';
};

export type OpenapiErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type OpenapiError = OpenapiErrors[keyof OpenapiErrors];

export type OpenapiResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type OpenapiOlderData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/openapi-3.0.json';
};

export type OpenapiOlderErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type OpenapiOlderError = OpenapiOlderErrors[keyof OpenapiOlderErrors];

export type OpenapiOlderResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type AuthConfigData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/config';
};

export type AuthConfigErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AuthConfigError = AuthConfigErrors[keyof AuthConfigErrors];

export type AuthConfigResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type LoginData = {
    body?: {
        email: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/login';
};

export type LoginErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type LoginError = LoginErrors[keyof LoginErrors];

export type LoginResponses = {
    /**
     * Done
     */
    200: SignedIn;
};

export type LoginResponse = LoginResponses[keyof LoginResponses];

export type RefreshData = {
    body?: {
        refreshToken: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/refresh';
};

export type RefreshErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RefreshError = RefreshErrors[keyof RefreshErrors];

export type RefreshResponses = {
    /**
     * Done
     */
    200: SignedIn;
};

export type RefreshResponse = RefreshResponses[keyof RefreshResponses];

export type LogoutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/logout';
};

export type LogoutErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type LogoutError = LogoutErrors[keyof LogoutErrors];

export type LogoutResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type RegisterData = {
    body?: {
        name: string;
        email: string;
        password: string;
        organizationName?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/register';
};

export type RegisterErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RegisterError = RegisterErrors[keyof RegisterErrors];

export type RegisterResponses = {
    /**
     * Done
     */
    202: {
        status: 'check_mail';
    };
};

export type RegisterResponse = RegisterResponses[keyof RegisterResponses];

export type VerifyEmailData = {
    body?: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/verify';
};

export type VerifyEmailErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type VerifyEmailError = VerifyEmailErrors[keyof VerifyEmailErrors];

export type VerifyEmailResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ForgotPasswordData = {
    body?: {
        email: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/forgot';
};

export type ForgotPasswordErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * Done
     */
    202: {
        status: 'check_mail';
    };
};

export type ForgotPasswordResponse = ForgotPasswordResponses[keyof ForgotPasswordResponses];

export type ResetPasswordData = {
    body?: {
        token: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/reset';
};

export type ResetPasswordErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ResetPasswordError = ResetPasswordErrors[keyof ResetPasswordErrors];

export type ResetPasswordResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ChangePasswordData = {
    body?: {
        currentPassword: string;
        newPassword: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/change-password';
};

export type ChangePasswordErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/sessions';
};

export type ListSessionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            current: boolean;
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
            ipAddress: string | null;
            userAgent: string | null;
        }>;
    };
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type RevokeSessionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/auth/sessions/{id}';
};

export type RevokeSessionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RevokeSessionError = RevokeSessionErrors[keyof RevokeSessionErrors];

export type RevokeSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeSessionResponse = RevokeSessionResponses[keyof RevokeSessionResponses];

export type RevokeOtherSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/auth/sessions/revoke-others';
};

export type RevokeOtherSessionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RevokeOtherSessionsError = RevokeOtherSessionsErrors[keyof RevokeOtherSessionsErrors];

export type RevokeOtherSessionsResponses = {
    /**
     * Done
     */
    200: {
        revoked: number;
    };
};

export type RevokeOtherSessionsResponse = RevokeOtherSessionsResponses[keyof RevokeOtherSessionsResponses];

export type ListPermissionsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/permissions';
};

export type ListPermissionsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListPermissionsError = ListPermissionsErrors[keyof ListPermissionsErrors];

export type ListPermissionsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type ListPermissionsResponse = ListPermissionsResponses[keyof ListPermissionsResponses];

export type ListOrganizationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/organizations';
};

export type ListOrganizationsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListOrganizationsError = ListOrganizationsErrors[keyof ListOrganizationsErrors];

export type ListOrganizationsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type CreateOrganizationData = {
    body?: {
        name: string;
        slug?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/organizations';
};

export type CreateOrganizationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateOrganizationError = CreateOrganizationErrors[keyof CreateOrganizationErrors];

export type CreateOrganizationResponses = {
    /**
     * Done
     */
    201: unknown;
};

export type GetOrganizationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/organizations/current';
};

export type GetOrganizationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type GetOrganizationError = GetOrganizationErrors[keyof GetOrganizationErrors];

export type GetOrganizationResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type UpdateOrganizationData = {
    body?: {
        name?: string;
        settings?: {
            timeZone?: string;
            currency?: string;
            locale?: string;
            country?: string | null;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/organizations/current';
};

export type UpdateOrganizationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateOrganizationError = UpdateOrganizationErrors[keyof UpdateOrganizationErrors];

export type UpdateOrganizationResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type OpenInvitationData = {
    body?: never;
    path?: never;
    query: {
        token: string;
    };
    url: '/api/v1/invitations/open';
};

export type OpenInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type OpenInvitationError = OpenInvitationErrors[keyof OpenInvitationErrors];

export type OpenInvitationResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type AcceptInvitationData = {
    body?: {
        token: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/organizations/accept';
};

export type AcceptInvitationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type MeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MeError = MeErrors[keyof MeErrors];

export type MeResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type UpdateMeData = {
    body?: {
        name: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type UpdateMeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateMeError = UpdateMeErrors[keyof UpdateMeErrors];

export type UpdateMeResponses = {
    /**
     * Done
     */
    200: {
        name: string;
    };
};

export type UpdateMeResponse = UpdateMeResponses[keyof UpdateMeResponses];

export type UpdatePreferencesData = {
    body?: {
        [key: string]: unknown;
    };
    path?: never;
    query?: never;
    url: '/api/v1/me/preferences';
};

export type UpdatePreferencesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdatePreferencesError = UpdatePreferencesErrors[keyof UpdatePreferencesErrors];

export type UpdatePreferencesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SetUpData = {
    body?: {
        token: string;
        name: string;
        email: string;
        password: string;
        organizationName: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/auth/set-up';
};

export type SetUpErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SetUpError = SetUpErrors[keyof SetUpErrors];

export type SetUpResponses = {
    /**
     * Done
     */
    201: {
        slug: string;
    };
};

export type SetUpResponse = SetUpResponses[keyof SetUpResponses];

export type JobsOverviewData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs';
};

export type JobsOverviewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsOverviewError = JobsOverviewErrors[keyof JobsOverviewErrors];

export type JobsOverviewResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            name: string;
            counts: {
                [key: string]: number;
            };
            lateMs: number;
            paused: boolean;
        }>;
        minutes: Array<{
            at: string;
            started: number;
            failed: number;
            /**
             * How late jobs began, on average
             */
            lateMs: number;
            lateMostMs: number;
        }>;
    };
};

export type JobsOverviewResponse = JobsOverviewResponses[keyof JobsOverviewResponses];

export type JobsListData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        state?: 'waiting' | 'scheduled' | 'running' | 'retrying' | 'failed' | 'paused';
        name?: string;
        limit?: number;
        /**
         * The id of the last one of the page before
         */
        before?: number;
    };
    url: '/api/v1/admin/jobs/list';
};

export type JobsListErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsListError = JobsListErrors[keyof JobsListErrors];

export type JobsListResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: number;
            name: string;
            state: 'waiting' | 'scheduled' | 'running' | 'retrying' | 'failed' | 'paused';
            attempts: number;
            maxAttempts: number;
            runAt: string | null;
            createdAt: string;
            lastError: string | null;
            key: string | null;
            input: unknown;
        }>;
    };
};

export type JobsListResponse = JobsListResponses[keyof JobsListResponses];

export type JobsRetryData = {
    body?: {
        ids?: Array<number>;
        name?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs/retry';
};

export type JobsRetryErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsRetryError = JobsRetryErrors[keyof JobsRetryErrors];

export type JobsRetryResponses = {
    /**
     * Done
     */
    200: {
        retried: number;
    };
};

export type JobsRetryResponse = JobsRetryResponses[keyof JobsRetryResponses];

export type JobsRemoveData = {
    body?: {
        ids: Array<number>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs/remove';
};

export type JobsRemoveErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsRemoveError = JobsRemoveErrors[keyof JobsRemoveErrors];

export type JobsRemoveResponses = {
    /**
     * Done
     */
    200: {
        removed: number;
    };
};

export type JobsRemoveResponse = JobsRemoveResponses[keyof JobsRemoveResponses];

export type JobsPauseData = {
    body?: {
        name: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs/pause';
};

export type JobsPauseErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsPauseError = JobsPauseErrors[keyof JobsPauseErrors];

export type JobsPauseResponses = {
    /**
     * Done
     */
    204: void;
};

export type JobsPauseResponse = JobsPauseResponses[keyof JobsPauseResponses];

export type JobsResumeData = {
    body?: {
        name: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/admin/jobs/resume';
};

export type JobsResumeErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type JobsResumeError = JobsResumeErrors[keyof JobsResumeErrors];

export type JobsResumeResponses = {
    /**
     * Done
     */
    200: {
        released: number;
    };
};

export type JobsResumeResponse = JobsResumeResponses[keyof JobsResumeResponses];

export type RoomForFilesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/usage';
};

export type RoomForFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RoomForFilesError = RoomForFilesErrors[keyof RoomForFilesErrors];

export type RoomForFilesResponses = {
    /**
     * Done
     */
    200: {
        used: number;
        promised: number;
        limit: number;
        largest: number;
    };
};

export type RoomForFilesResponse = RoomForFilesResponses[keyof RoomForFilesResponses];

export type VersionsOfFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}/versions';
};

export type VersionsOfFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type VersionsOfFileError = VersionsOfFileErrors[keyof VersionsOfFileErrors];

export type VersionsOfFileResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            number: number;
            name: string;
            type: string;
            size: number;
            sha256: string;
            status: string;
            detail: string | null;
            current: boolean;
            createdAt: string;
            createdBy: string | null;
        }>;
    };
};

export type VersionsOfFileResponse = VersionsOfFileResponses[keyof VersionsOfFileResponses];

export type RestoreFileVersionData = {
    body?: {
        versionId: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}/restore-version';
};

export type RestoreFileVersionErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RestoreFileVersionError = RestoreFileVersionErrors[keyof RestoreFileVersionErrors];

export type RestoreFileVersionResponses = {
    /**
     * Done
     */
    200: File;
};

export type RestoreFileVersionResponse = RestoreFileVersionResponses[keyof RestoreFileVersionResponses];

export type PreviewOfFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/files/{id}/preview';
};

export type PreviewOfFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type PreviewOfFileError = PreviewOfFileErrors[keyof PreviewOfFileErrors];

export type PreviewOfFileResponses = {
    /**
     * Done
     */
    200: {
        kind: 'text' | 'html' | 'none';
        content: string;
        cut: boolean;
    };
};

export type PreviewOfFileResponse = PreviewOfFileResponses[keyof PreviewOfFileResponses];

export type CreateUploadData = {
    body?: Blob | File;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/uploads';
};

export type CreateUploadErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CreateUploadError = CreateUploadErrors[keyof CreateUploadErrors];

export type CreateUploadResponses = {
    /**
     * Done
     */
    201: unknown;
};

export type EndUploadData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/uploads/{id}';
};

export type EndUploadErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type EndUploadError = EndUploadErrors[keyof EndUploadErrors];

export type EndUploadResponses = {
    /**
     * Done
     */
    204: void;
};

export type EndUploadResponse = EndUploadResponses[keyof EndUploadResponses];

export type ContinueUploadData = {
    body?: Blob | File;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/uploads/{id}';
};

export type ContinueUploadErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ContinueUploadError = ContinueUploadErrors[keyof ContinueUploadErrors];

export type ContinueUploadResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ContentOfFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        version?: string;
    };
    url: '/api/v1/files/{id}/content';
};

export type ContentOfFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ContentOfFileError = ContentOfFileErrors[keyof ContentOfFileErrors];

export type ContentOfFileResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type LinksToFilesData = {
    body?: {
        ids: Array<string>;
        form?: 'original' | 'thumb' | 'medium';
        version?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/files/links';
};

export type LinksToFilesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type LinksToFilesError = LinksToFilesErrors[keyof LinksToFilesErrors];

export type LinksToFilesResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            url: string;
        }>;
        expiresAt: string;
    };
};

export type LinksToFilesResponse = LinksToFilesResponses[keyof LinksToFilesResponses];

export type OpenFileLinkData = {
    body?: never;
    path: {
        ticket: string;
    };
    query?: never;
    url: '/api/v1/files/open/{ticket}';
};

export type OpenFileLinkErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type OpenFileLinkError = OpenFileLinkErrors[keyof OpenFileLinkErrors];

export type OpenFileLinkResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesHealthData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/health';
};

export type MessagesHealthErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesHealthError = MessagesHealthErrors[keyof MessagesHealthErrors];

export type MessagesHealthResponses = {
    /**
     * Done
     */
    200: {
        /**
         * Due or being sent
         */
        waiting: number;
        /**
         * Due for more than a minute
         */
        late: number;
        oldestLateSeconds: number;
        planned: number;
        /**
         * Handed over, and nobody knows whether they arrived; they are repeated with the same id
         */
        unclear: number;
        senders: Array<{
            id: string | null;
            name: string;
            channel: string;
            waiting: number;
            sent24: number;
            failed24: number;
            bounced24: number;
            complained24: number;
            problem: string | null;
        }>;
    };
};

export type MessagesHealthResponse = MessagesHealthResponses[keyof MessagesHealthResponses];

export type MessagesThreadsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        contactId?: string;
        noun?: string;
        recordId?: string;
        channel?: 'email' | 'sms';
        /**
         * Conversations whose last message is older
         */
        before?: string;
        limit?: number;
    };
    url: '/api/v1/messages/threads';
};

export type MessagesThreadsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesThreadsError = MessagesThreadsErrors[keyof MessagesThreadsErrors];

export type MessagesThreadsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            threadId: string;
            count: number;
            unanswered: boolean;
            last: {
                id: string;
                at: string;
                direction: string;
                channel: string;
                status: string;
                subject: string | null;
                preview: string | null;
                fromAddress: string | null;
                fromName: string | null;
                toAddress: string | null;
                toName: string | null;
                contactId: string | null;
            };
        }>;
    };
};

export type MessagesThreadsResponse = MessagesThreadsResponses[keyof MessagesThreadsResponses];

export type MessagesSettingsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/settings';
};

export type MessagesSettingsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesSettingsError = MessagesSettingsErrors[keyof MessagesSettingsErrors];

export type MessagesSettingsResponses = {
    /**
     * Done
     */
    200: {
        accent: string;
        logoUrl: string | null;
        postalAddress: string | null;
        website: string | null;
        quietFrom: string;
        quietTo: string;
        trackOpens: boolean;
        trackClicks: boolean;
        emailConsent: 'granted' | 'not_withdrawn';
        purposes: Array<{
            key: string;
            label: string;
        }>;
    };
};

export type MessagesSettingsResponse = MessagesSettingsResponses[keyof MessagesSettingsResponses];

export type UpdateMessagesSettingsData = {
    body?: {
        accent?: string;
        logoUrl?: string | null;
        postalAddress?: string | null;
        website?: string | null;
        quietFrom?: string;
        quietTo?: string;
        trackOpens?: boolean;
        trackClicks?: boolean;
        emailConsent?: 'granted' | 'not_withdrawn';
        purposes?: Array<{
            key: string;
            label: string;
        }>;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/settings';
};

export type UpdateMessagesSettingsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateMessagesSettingsError = UpdateMessagesSettingsErrors[keyof UpdateMessagesSettingsErrors];

export type UpdateMessagesSettingsResponses = {
    /**
     * Done
     */
    200: {
        accent: string;
        logoUrl: string | null;
        postalAddress: string | null;
        website: string | null;
        quietFrom: string;
        quietTo: string;
        trackOpens: boolean;
        trackClicks: boolean;
        emailConsent: 'granted' | 'not_withdrawn';
        purposes: Array<{
            key: string;
            label: string;
        }>;
    };
};

export type UpdateMessagesSettingsResponse = UpdateMessagesSettingsResponses[keyof UpdateMessagesSettingsResponses];

export type MessagesSegmentsData = {
    body?: {
        text: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/messages/segments';
};

export type MessagesSegmentsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesSegmentsError = MessagesSegmentsErrors[keyof MessagesSegmentsErrors];

export type MessagesSegmentsResponses = {
    /**
     * Done
     */
    200: {
        encoding: 'GSM-7' | 'UCS-2';
        segments: number;
        units: number;
        left: number;
        because: Array<string>;
    };
};

export type MessagesSegmentsResponse = MessagesSegmentsResponses[keyof MessagesSegmentsResponses];

export type MessageTemplatesPreviewData = {
    body?: {
        id?: string;
        draft?: {
            channel: 'email' | 'sms';
            subject?: string | null;
            preheader?: string | null;
            body: string;
            layout?: 'branded' | 'plain';
            data?: Array<{
                name: string;
                label?: string | null;
                example?: string | number | boolean | Array<unknown> | {
                    [key: string]: unknown;
                } | null;
            }> | null;
            purpose?: string;
        };
        contactId?: string | null;
        data?: {
            [key: string]: unknown;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/preview';
};

export type MessageTemplatesPreviewErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessageTemplatesPreviewError = MessageTemplatesPreviewErrors[keyof MessageTemplatesPreviewErrors];

export type MessageTemplatesPreviewResponses = {
    /**
     * Done
     */
    200: {
        subject: string | null;
        text: string;
        html: string | null;
        segments: {
            encoding: 'GSM-7' | 'UCS-2';
            segments: number;
            units: number;
            left: number;
            because: Array<string>;
        } | null;
        problems: Array<{
            path: string;
            message: string;
        }>;
    };
};

export type MessageTemplatesPreviewResponse = MessageTemplatesPreviewResponses[keyof MessageTemplatesPreviewResponses];

export type MessageTemplatesTestData = {
    body?: {
        id: string;
        to?: string;
        contactId?: string | null;
        data?: {
            [key: string]: unknown;
        };
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/message-templates/test';
};

export type MessageTemplatesTestErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessageTemplatesTestError = MessageTemplatesTestErrors[keyof MessageTemplatesTestErrors];

export type MessageTemplatesTestResponses = {
    /**
     * Done
     */
    200: {
        id: string;
        status: string;
    };
};

export type MessageTemplatesTestResponse = MessageTemplatesTestResponses[keyof MessageTemplatesTestResponses];

export type MessageTemplatesNamesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        id?: string;
    };
    url: '/api/v1/message-templates/names';
};

export type MessageTemplatesNamesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessageTemplatesNamesError = MessageTemplatesNamesErrors[keyof MessageTemplatesNamesErrors];

export type MessageTemplatesNamesResponses = {
    /**
     * Done
     */
    200: {
        names: {
            [key: string]: unknown;
        };
    };
};

export type MessageTemplatesNamesResponse = MessageTemplatesNamesResponses[keyof MessageTemplatesNamesResponses];

export type SenderDomainsCheckData = {
    body?: {
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/sender-domains/check';
};

export type SenderDomainsCheckErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SenderDomainsCheckError = SenderDomainsCheckErrors[keyof SenderDomainsCheckErrors];

export type SenderDomainsCheckResponses = {
    /**
     * Done
     */
    200: SenderDomain;
};

export type SenderDomainsCheckResponse = SenderDomainsCheckResponses[keyof SenderDomainsCheckResponses];

export type MessagesOpenedData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/m/open/{token}';
};

export type MessagesOpenedErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesOpenedError = MessagesOpenedErrors[keyof MessagesOpenedErrors];

export type MessagesOpenedResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesClickedData = {
    body?: never;
    path?: never;
    query?: {
        t?: string;
    };
    url: '/api/v1/m/click';
};

export type MessagesClickedErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesClickedError = MessagesClickedErrors[keyof MessagesClickedErrors];

export type MessagesClickedResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesLeavingData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/m/unsubscribe/{token}';
};

export type MessagesLeavingErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesLeavingError = MessagesLeavingErrors[keyof MessagesLeavingErrors];

export type MessagesLeavingResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesLeaveData = {
    body?: Blob | File;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/m/unsubscribe/{token}';
};

export type MessagesLeaveErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesLeaveError = MessagesLeaveErrors[keyof MessagesLeaveErrors];

export type MessagesLeaveResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesPreferencesData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/m/preferences/{token}';
};

export type MessagesPreferencesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesPreferencesError = MessagesPreferencesErrors[keyof MessagesPreferencesErrors];

export type MessagesPreferencesResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MessagesChooseData = {
    body?: Blob | File;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/m/preferences/{token}';
};

export type MessagesChooseErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MessagesChooseError = MessagesChooseErrors[keyof MessagesChooseErrors];

export type MessagesChooseResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type NotificationsInboxData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        state?: 'open' | 'snoozed' | 'done';
        group?: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
        unread?: 'true' | 'false';
        limit?: number;
        cursor?: string;
    };
    url: '/api/v1/notifications/inbox';
};

export type NotificationsInboxErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsInboxError = NotificationsInboxErrors[keyof NotificationsInboxErrors];

export type NotificationsInboxResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            priority: string;
            title: string;
            body: string;
            why: string;
            record: {
                noun: string;
                id: string;
                title: string;
                label: string;
            } | null;
            hidden: boolean;
            to: string | null;
            count: number;
            arrivedAt: string;
            readAt: string | null;
            doneAt: string | null;
            snoozedUntil: string | null;
        }>;
        nextCursor: string | null;
    };
};

export type NotificationsInboxResponse = NotificationsInboxResponses[keyof NotificationsInboxResponses];

export type NotificationsSettingsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/settings';
};

export type NotificationsSettingsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsSettingsError = NotificationsSettingsErrors[keyof NotificationsSettingsErrors];

export type NotificationsSettingsResponses = {
    /**
     * Done
     */
    200: {
        kinds: Array<{
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            priority: string;
            channels: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly';
            };
            changed: Array<'inApp' | 'email' | 'push' | 'sms'>;
            escalation: {
                after: number;
                to: 'inApp' | 'email' | 'push' | 'sms';
            } | null;
        }>;
        quiet: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        };
        digest: {
            hour: number;
            weekday: number;
        };
        timeZone: string | null;
        organizationTimeZone: string;
        phone: string | null;
        escalate: boolean;
    };
};

export type NotificationsSettingsResponse = NotificationsSettingsResponses[keyof NotificationsSettingsResponses];

export type UpdateNotificationsSettingsData = {
    body?: {
        kinds?: {
            [key: string]: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly' | null;
            };
        };
        quiet?: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        } | null;
        digest?: {
            hour: number;
            weekday: number;
        } | null;
        timeZone?: string | null;
        phone?: string | null;
        escalate?: boolean | null;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/settings';
};

export type UpdateNotificationsSettingsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateNotificationsSettingsError = UpdateNotificationsSettingsErrors[keyof UpdateNotificationsSettingsErrors];

export type UpdateNotificationsSettingsResponses = {
    /**
     * Done
     */
    200: {
        kinds: Array<{
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            priority: string;
            channels: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly';
            };
            changed: Array<'inApp' | 'email' | 'push' | 'sms'>;
            escalation: {
                after: number;
                to: 'inApp' | 'email' | 'push' | 'sms';
            } | null;
        }>;
        quiet: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        };
        digest: {
            hour: number;
            weekday: number;
        };
        timeZone: string | null;
        organizationTimeZone: string;
        phone: string | null;
        escalate: boolean;
    };
};

export type UpdateNotificationsSettingsResponse = UpdateNotificationsSettingsResponses[keyof UpdateNotificationsSettingsResponses];

export type NotificationsDefaultsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/defaults';
};

export type NotificationsDefaultsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsDefaultsError = NotificationsDefaultsErrors[keyof NotificationsDefaultsErrors];

export type NotificationsDefaultsResponses = {
    /**
     * Done
     */
    200: {
        kinds: Array<{
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            priority: string;
            channels: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly';
            };
            changed: Array<'inApp' | 'email' | 'push' | 'sms'>;
            escalation: {
                after: number;
                to: 'inApp' | 'email' | 'push' | 'sms';
            } | null;
        }>;
        quiet: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        };
        digest: {
            hour: number;
            weekday: number;
        };
    };
};

export type NotificationsDefaultsResponse = NotificationsDefaultsResponses[keyof NotificationsDefaultsResponses];

export type UpdateNotificationsDefaultsData = {
    body?: {
        kinds?: {
            [key: string]: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly' | null;
            };
        };
        quiet?: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        } | null;
        digest?: {
            hour: number;
            weekday: number;
        } | null;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/defaults';
};

export type UpdateNotificationsDefaultsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UpdateNotificationsDefaultsError = UpdateNotificationsDefaultsErrors[keyof UpdateNotificationsDefaultsErrors];

export type UpdateNotificationsDefaultsResponses = {
    /**
     * Done
     */
    200: {
        kinds: Array<{
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            priority: string;
            channels: {
                [key: string]: 'off' | 'instant' | 'daily' | 'weekly';
            };
            changed: Array<'inApp' | 'email' | 'push' | 'sms'>;
            escalation: {
                after: number;
                to: 'inApp' | 'email' | 'push' | 'sms';
            } | null;
        }>;
        quiet: {
            on: boolean;
            from: string;
            to: string;
            weekends: boolean;
        };
        digest: {
            hour: number;
            weekday: number;
        };
    };
};

export type UpdateNotificationsDefaultsResponse = UpdateNotificationsDefaultsResponses[keyof UpdateNotificationsDefaultsResponses];

export type NotificationsKindsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/kinds';
};

export type NotificationsKindsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type NotificationsKindsError = NotificationsKindsErrors[keyof NotificationsKindsErrors];

export type NotificationsKindsResponses = {
    /**
     * Done
     */
    200: {
        channels: {
            [key: string]: Array<'off' | 'instant' | 'daily' | 'weekly'>;
        };
        data: Array<{
            type: string;
            label: string;
            group: 'mention' | 'message' | 'approval' | 'reminder' | 'system';
            heading: string;
            body: string;
            names: {
                [key: string]: unknown;
            };
        }>;
    };
};

export type NotificationsKindsResponse = NotificationsKindsResponses[keyof NotificationsKindsResponses];

export type PushDevicesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/push';
};

export type PushDevicesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type PushDevicesError = PushDevicesErrors[keyof PushDevicesErrors];

export type PushDevicesResponses = {
    /**
     * Done
     */
    200: {
        publicKey: string;
        devices: Array<{
            id: string;
            device: string;
            createdAt: string;
            usedAt: string | null;
        }>;
    };
};

export type PushDevicesResponse = PushDevicesResponses[keyof PushDevicesResponses];

export type SubscribePushData = {
    body?: {
        endpoint: string;
        keys: {
            p256dh: string;
            auth: string;
        };
        device?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/push';
};

export type SubscribePushErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SubscribePushError = SubscribePushErrors[keyof SubscribePushErrors];

export type SubscribePushResponses = {
    /**
     * Done
     */
    201: {
        id: string;
    };
};

export type SubscribePushResponse = SubscribePushResponses[keyof SubscribePushResponses];

export type UnsubscribePushData = {
    body?: {
        id?: string;
        endpoint?: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/push/remove';
};

export type UnsubscribePushErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UnsubscribePushError = UnsubscribePushErrors[keyof UnsubscribePushErrors];

export type UnsubscribePushResponses = {
    /**
     * Done
     */
    200: {
        removed: number;
    };
};

export type UnsubscribePushResponse = UnsubscribePushResponses[keyof UnsubscribePushResponses];

export type TestNotificationData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/notifications/test';
};

export type TestNotificationErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TestNotificationError = TestNotificationErrors[keyof TestNotificationErrors];

export type TestNotificationResponses = {
    /**
     * Done
     */
    200: {
        ids: Array<string>;
    };
};

export type TestNotificationResponse = TestNotificationResponses[keyof TestNotificationResponses];

export type ListEventsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        filter?: string;
        sort?: '-at';
        limit?: number;
        cursor?: string;
    };
    url: '/api/v1/events';
};

export type ListEventsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListEventsError = ListEventsErrors[keyof ListEventsErrors];

export type ListEventsResponses = {
    /**
     * Done
     */
    200: EventPage;
};

export type ListEventsResponse = ListEventsResponses[keyof ListEventsResponses];

export type ExportEventsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: {
        filter?: string;
    };
    url: '/api/v1/events/export';
};

export type ExportEventsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ExportEventsError = ExportEventsErrors[keyof ExportEventsErrors];

export type ExportEventsResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SearchData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query: {
        q: string;
        nouns?: string;
        limit?: number;
    };
    url: '/api/v1/search';
};

export type SearchErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SearchError = SearchErrors[keyof SearchErrors];

export type SearchResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            [key: string]: unknown;
        }>;
        corrected?: string;
    };
};

export type SearchResponse = SearchResponses[keyof SearchResponses];

export type SuggestData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query: {
        q: string;
        nouns?: string;
        limit?: number;
    };
    url: '/api/v1/search/suggest';
};

export type SuggestErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SuggestError = SuggestErrors[keyof SuggestErrors];

export type SuggestResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type SuggestResponse = SuggestResponses[keyof SuggestResponses];

export type ListTagsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query: {
        noun: string;
    };
    url: '/api/v1/tags';
};

export type ListTagsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ListTagsError = ListTagsErrors[keyof ListTagsErrors];

export type ListTagsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type ListTagsResponse = ListTagsResponses[keyof ListTagsResponses];

export type RealtimeTicketData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/realtime/tickets';
};

export type RealtimeTicketErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RealtimeTicketError = RealtimeTicketErrors[keyof RealtimeTicketErrors];

export type RealtimeTicketResponses = {
    /**
     * Done
     */
    201: {
        ticket: string;
    };
};

export type RealtimeTicketResponse = RealtimeTicketResponses[keyof RealtimeTicketResponses];

export type FieldsOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/fields';
};

export type FieldsOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type FieldsOfImportError = FieldsOfImportErrors[keyof FieldsOfImportErrors];

export type FieldsOfImportResponses = {
    /**
     * Done
     */
    200: {
        noun: string;
        groups: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type FieldsOfImportResponse = FieldsOfImportResponses[keyof FieldsOfImportResponses];

export type CheckImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/check';
};

export type CheckImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CheckImportError = CheckImportErrors[keyof CheckImportErrors];

export type CheckImportResponses = {
    /**
     * Done
     */
    202: Import;
};

export type CheckImportResponse = CheckImportResponses[keyof CheckImportResponses];

export type RunImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/run';
};

export type RunImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RunImportError = RunImportErrors[keyof RunImportErrors];

export type RunImportResponses = {
    /**
     * Done
     */
    202: Import;
};

export type RunImportResponse = RunImportResponses[keyof RunImportResponses];

export type CancelImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/cancel';
};

export type CancelImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CancelImportError = CancelImportErrors[keyof CancelImportErrors];

export type CancelImportResponses = {
    /**
     * Done
     */
    200: Import;
};

export type CancelImportResponse = CancelImportResponses[keyof CancelImportResponses];

export type UndoImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/undo';
};

export type UndoImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type UndoImportError = UndoImportErrors[keyof UndoImportErrors];

export type UndoImportResponses = {
    /**
     * Done
     */
    202: Import;
};

export type UndoImportResponse = UndoImportResponses[keyof UndoImportResponses];

export type ProgressOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/progress';
};

export type ProgressOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ProgressOfImportError = ProgressOfImportErrors[keyof ProgressOfImportErrors];

export type ProgressOfImportResponses = {
    /**
     * Done
     */
    200: {
        status: string;
        phase: 'checking' | 'running' | 'undoing' | null;
        done: number;
        rows: number | null;
        perSecond: number;
        secondsLeft: number | null;
        result: {
            created: number;
            updated: number;
            unchanged: number;
            skipped: number;
            rejected: number;
            linked: {
                [key: string]: {
                    created: number;
                    matched: number;
                };
            };
        } | null;
    };
};

export type ProgressOfImportResponse = ProgressOfImportResponses[keyof ProgressOfImportResponses];

export type PreviewOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        limit?: number;
        offset?: number;
    };
    url: '/api/v1/imports/{id}/preview';
};

export type PreviewOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type PreviewOfImportError = PreviewOfImportErrors[keyof PreviewOfImportErrors];

export type PreviewOfImportResponses = {
    /**
     * Done
     */
    200: {
        rows: Array<{
            [key: string]: unknown;
        }>;
    };
};

export type PreviewOfImportResponse = PreviewOfImportResponses[keyof PreviewOfImportResponses];

export type ProblemsOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/problems';
};

export type ProblemsOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ProblemsOfImportError = ProblemsOfImportErrors[keyof ProblemsOfImportErrors];

export type ProblemsOfImportResponses = {
    /**
     * Done
     */
    200: {
        groups: Array<{
            [key: string]: unknown;
        }>;
        expected: {
            [key: string]: number;
        };
    };
};

export type ProblemsOfImportResponse = ProblemsOfImportResponses[keyof ProblemsOfImportResponses];

export type RejectsOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        cursor?: number;
        limit?: number;
    };
    url: '/api/v1/imports/{id}/rejects';
};

export type RejectsOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RejectsOfImportError = RejectsOfImportErrors[keyof RejectsOfImportErrors];

export type RejectsOfImportResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            line: number;
            cells: Array<string>;
            errors: Array<{
                column: number | null;
                message: string;
            }>;
        }>;
        nextCursor: string | null;
    };
};

export type RejectsOfImportResponse = RejectsOfImportResponses[keyof RejectsOfImportResponses];

export type RejectsFileOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/rejects.csv';
};

export type RejectsFileOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type RejectsFileOfImportError = RejectsFileOfImportErrors[keyof RejectsFileOfImportErrors];

export type RejectsFileOfImportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type ConflictsOfImportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/imports/{id}/conflicts';
};

export type ConflictsOfImportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ConflictsOfImportError = ConflictsOfImportErrors[keyof ConflictsOfImportErrors];

export type ConflictsOfImportResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            noun: string;
            id: string;
            title: string | null;
            field: string | null;
            reason: string;
        }>;
    };
};

export type ConflictsOfImportResponse = ConflictsOfImportResponses[keyof ConflictsOfImportResponses];

export type ProgressOfExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/exports/{id}/progress';
};

export type ProgressOfExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type ProgressOfExportError = ProgressOfExportErrors[keyof ProgressOfExportErrors];

export type ProgressOfExportResponses = {
    /**
     * Done
     */
    200: {
        status: string;
        phase: 'running' | null;
        done: number;
        rows: number | null;
        perSecond: number;
        secondsLeft: number | null;
        result: null;
    };
};

export type ProgressOfExportResponse = ProgressOfExportResponses[keyof ProgressOfExportResponses];

export type CancelExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/exports/{id}/cancel';
};

export type CancelExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type CancelExportError = CancelExportErrors[keyof CancelExportErrors];

export type CancelExportResponses = {
    /**
     * Done
     */
    200: Export;
};

export type CancelExportResponse = CancelExportResponses[keyof CancelExportResponses];

export type FileOfExportData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/exports/{id}/file';
};

export type FileOfExportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type FileOfExportError = FileOfExportErrors[keyof FileOfExportErrors];

export type FileOfExportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type WebhooksTestData = {
    body?: {
        id: string;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/test';
};

export type WebhooksTestErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksTestError = WebhooksTestErrors[keyof WebhooksTestErrors];

export type WebhooksTestResponses = {
    /**
     * Done
     */
    200: WebhookDelivery;
};

export type WebhooksTestResponse = WebhooksTestResponses[keyof WebhooksTestResponses];

export type WebhooksReplayData = {
    body?: {
        id: string;
        deliveryId?: string;
        from?: string;
        to?: string;
        onlyFailed?: boolean;
    };
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/replay';
};

export type WebhooksReplayErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksReplayError = WebhooksReplayErrors[keyof WebhooksReplayErrors];

export type WebhooksReplayResponses = {
    /**
     * Done
     */
    200: {
        replayed: number;
    };
};

export type WebhooksReplayResponse = WebhooksReplayResponses[keyof WebhooksReplayResponses];

export type WebhooksHealthData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/health';
};

export type WebhooksHealthErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksHealthError = WebhooksHealthErrors[keyof WebhooksHealthErrors];

export type WebhooksHealthResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            last24: {
                delivered: number;
                failed: number;
                p95Ms: number | null;
            };
            last: {
                at: string;
                status: number | null;
            } | null;
            series: Array<{
                at: string;
                delivered: number;
                failed: number;
            }>;
        }>;
    };
};

export type WebhooksHealthResponse = WebhooksHealthResponses[keyof WebhooksHealthResponses];

export type WebhooksEventsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/webhooks/events';
};

export type WebhooksEventsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type WebhooksEventsError = WebhooksEventsErrors[keyof WebhooksEventsErrors];

export type WebhooksEventsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            type: string;
            noun: string | null;
            label: string;
            sample: {
                [key: string]: unknown;
            };
        }>;
        /**
         * When attempts are made, in words
         */
        schedule: string;
    };
};

export type WebhooksEventsResponse = WebhooksEventsResponses[keyof WebhooksEventsResponses];

export type AutomationsStepsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/steps';
};

export type AutomationsStepsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsStepsError = AutomationsStepsErrors[keyof AutomationsStepsErrors];

export type AutomationsStepsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            type: string;
            group: string;
            label: string;
            about: string;
            settings: {
                [key: string]: unknown;
            };
            available: boolean;
            missing: string | null;
        }>;
        verbs: Array<{
            verb: string;
            label: string;
            about: string;
            input: {
                [key: string]: unknown;
            };
        }>;
        events: Array<{
            type: string;
            noun: string | null;
            label: string;
        }>;
    };
};

export type AutomationsStepsResponse = AutomationsStepsResponses[keyof AutomationsStepsResponses];

export type AutomationsRecipesData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/automations/recipes';
};

export type AutomationsRecipesErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsRecipesError = AutomationsRecipesErrors[keyof AutomationsRecipesErrors];

export type AutomationsRecipesResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            key: string;
            name: string;
            about: string;
            needs: Array<string>;
            missing: Array<string>;
            graph: {
                [key: string]: unknown;
            };
        }>;
    };
};

export type AutomationsRecipesResponse = AutomationsRecipesResponses[keyof AutomationsRecipesResponses];

export type AutomationsButtonsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path?: never;
    query: {
        noun: string;
        recordId?: string;
    };
    url: '/api/v1/automations/buttons';
};

export type AutomationsButtonsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsButtonsError = AutomationsButtonsErrors[keyof AutomationsButtonsErrors];

export type AutomationsButtonsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            id: string;
            name: string;
            button: string;
        }>;
    };
};

export type AutomationsButtonsResponse = AutomationsButtonsResponses[keyof AutomationsButtonsResponses];

export type AutomationsFileData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        version?: number;
    };
    url: '/api/v1/automations/{id}/file';
};

export type AutomationsFileErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsFileError = AutomationsFileErrors[keyof AutomationsFileErrors];

export type AutomationsFileResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type AutomationsRunsData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        status?: 'queued' | 'running' | 'waiting' | 'stopping' | 'done' | 'failed' | 'cancelled' | 'expired' | 'refused';
        limit?: number;
        cursor?: string;
    };
    url: '/api/v1/automations/{id}/runs';
};

export type AutomationsRunsErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsRunsError = AutomationsRunsErrors[keyof AutomationsRunsErrors];

export type AutomationsRunsResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            runId: string | null;
            version: number;
            status: string;
            noun: string | null;
            recordId: string | null;
            startedAt: string;
            endedAt: string | null;
            waitingFor: string | null;
            problem: string | null;
            node: string | null;
        }>;
        nextCursor: string | null;
        totals: {
            [key: string]: number;
        };
        nodes: {
            [key: string]: {
                passed: number;
                waiting: number;
                failed: number;
                ways: {
                    [key: string]: number;
                };
            };
        };
    };
};

export type AutomationsRunsResponse = AutomationsRunsResponses[keyof AutomationsRunsResponses];

export type AutomationsHooksData = {
    body?: never;
    headers?: {
        /**
         * Id or slug; needed by people who belong to several
         */
        'X-Organization'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/automations/{id}/hooks';
};

export type AutomationsHooksErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsHooksError = AutomationsHooksErrors[keyof AutomationsHooksErrors];

export type AutomationsHooksResponses = {
    /**
     * Done
     */
    200: {
        data: Array<{
            node: string;
            url: string;
        }>;
    };
};

export type AutomationsHooksResponse = AutomationsHooksResponses[keyof AutomationsHooksResponses];

export type AutomationsHookData = {
    body?: unknown;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/v1/automations/hooks/{token}';
};

export type AutomationsHookErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type AutomationsHookError = AutomationsHookErrors[keyof AutomationsHookErrors];

export type AutomationsHookResponses = {
    /**
     * Done
     */
    202: {
        accepted: boolean;
    };
};

export type AutomationsHookResponse = AutomationsHookResponses[keyof AutomationsHookResponses];

export type MailgunReportData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/mailgun/{sender}';
};

export type MailgunReportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MailgunReportError = MailgunReportErrors[keyof MailgunReportErrors];

export type MailgunReportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type MailgunIncomingData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/mailgun/{sender}/inbound';
};

export type MailgunIncomingErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type MailgunIncomingError = MailgunIncomingErrors[keyof MailgunIncomingErrors];

export type MailgunIncomingResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SendgridReportData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/sendgrid/{sender}';
};

export type SendgridReportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SendgridReportError = SendgridReportErrors[keyof SendgridReportErrors];

export type SendgridReportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SendgridIncomingData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/sendgrid/{sender}/inbound';
};

export type SendgridIncomingErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SendgridIncomingError = SendgridIncomingErrors[keyof SendgridIncomingErrors];

export type SendgridIncomingResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SendgridIncomingWithPasswordData = {
    body?: Blob | File;
    path: {
        sender: string;
        password: string;
    };
    query?: never;
    url: '/api/v1/hooks/sendgrid/{sender}/inbound/{password}';
};

export type SendgridIncomingWithPasswordErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SendgridIncomingWithPasswordError = SendgridIncomingWithPasswordErrors[keyof SendgridIncomingWithPasswordErrors];

export type SendgridIncomingWithPasswordResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type SesReportData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/ses/{sender}';
};

export type SesReportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type SesReportError = SesReportErrors[keyof SesReportErrors];

export type SesReportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type TwilioReportData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/twilio/{sender}/status';
};

export type TwilioReportErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TwilioReportError = TwilioReportErrors[keyof TwilioReportErrors];

export type TwilioReportResponses = {
    /**
     * Done
     */
    200: unknown;
};

export type TwilioIncomingData = {
    body?: Blob | File;
    path: {
        sender: string;
    };
    query?: never;
    url: '/api/v1/hooks/twilio/{sender}';
};

export type TwilioIncomingErrors = {
    /**
     * A problem
     */
    default: Problem;
};

export type TwilioIncomingError = TwilioIncomingErrors[keyof TwilioIncomingErrors];

export type TwilioIncomingResponses = {
    /**
     * Done
     */
    200: unknown;
};
