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
