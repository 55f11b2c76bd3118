// Generated from contract/openapi.json by npm run gen. Do not change it by hand.
import type { CallOptions } from '../call.ts'
import type { Download, FileBody, UploadOptions } from '../files.ts'
import type * as contract from './contract.ts'

/** Yes and no are booleans here, and lists by comma may be lists. */
type Ask<Q> = { [K in keyof Q]: Q[K] | (string extends Q[K] ? readonly string[] : never) | ('true' extends Q[K] ? boolean : never) }
type Body<D extends { body?: unknown }> = NonNullable<D['body']>
type Item<P> = P extends { data: (infer T)[] } ? T : never

export interface Operations {
  roles: {
    /** List roles. */
    list(query?: Ask<NonNullable<contract.ListRolesData['query']>>, options?: CallOptions): Promise<contract.ListRolesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListRolesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListRolesResponse>, void, undefined>
    /** Make a role. */
    create(body: Body<contract.CreateRoleData>, options?: CallOptions): Promise<contract.CreateRoleResponse>
    /** Count roles and sum their figures. */
    summary(body: Body<contract.SummarizeRolesData>, options?: CallOptions): Promise<contract.SummarizeRolesResponse>
    /** Read a role; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetRoleData['query']>>, options?: CallOptions): Promise<contract.GetRoleResponse>
    /** Change a role: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateRoleData>, options?: CallOptions): Promise<contract.UpdateRoleResponse>
    /** Move a role to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a role, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfRoleData['query']>>, options?: CallOptions): Promise<contract.TimelineOfRoleResponse>
    /** Take roles out of the trash. */
    restore(body: Body<contract.RestoreRolesData>, options?: CallOptions): Promise<contract.RestoreRolesResponse>
    /** Roles as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportRolesData['query']>>, options?: CallOptions): Promise<Download>
  }
  apiKeys: {
    /** List api keys. */
    list(query?: Ask<NonNullable<contract.ListApiKeysData['query']>>, options?: CallOptions): Promise<contract.ListApiKeysResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListApiKeysData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListApiKeysResponse>, void, undefined>
    /** Make a api key. */
    create(body: Body<contract.CreateApiKeyData>, options?: CallOptions): Promise<contract.CreateApiKeyResponse>
    /** Count api keys and sum their figures. */
    summary(body: Body<contract.SummarizeApiKeysData>, options?: CallOptions): Promise<contract.SummarizeApiKeysResponse>
    /** Read a api key; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetApiKeyData['query']>>, options?: CallOptions): Promise<contract.GetApiKeyResponse>
    /** Change a api key: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateApiKeyData>, options?: CallOptions): Promise<contract.UpdateApiKeyResponse>
    /** Remove a api key for good. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a api key, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfApiKeyData['query']>>, options?: CallOptions): Promise<contract.TimelineOfApiKeyResponse>
    /** Change or remove a selection of api keys. */
    bulk(body: Body<contract.BulkChangeApiKeysData>, options?: CallOptions): Promise<contract.BulkChangeApiKeysResponse>
    /** Up to 1,000 writes of api keys with a result each. */
    batch(body: Body<contract.BatchApiKeysData>, query?: Ask<NonNullable<contract.BatchApiKeysData['query']>>, options?: CallOptions): Promise<contract.BatchApiKeysResponse>
    /** API keys as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportApiKeysData['query']>>, options?: CallOptions): Promise<Download>
  }
  members: {
    /** List members. */
    list(query?: Ask<NonNullable<contract.ListMembersData['query']>>, options?: CallOptions): Promise<contract.ListMembersResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListMembersData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListMembersResponse>, void, undefined>
    /** Count members and sum their figures. */
    summary(body: Body<contract.SummarizeMembersData>, options?: CallOptions): Promise<contract.SummarizeMembersResponse>
    /** Read a member; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetMemberData['query']>>, options?: CallOptions): Promise<contract.GetMemberResponse>
    /** Change a member: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateMemberData>, options?: CallOptions): Promise<contract.UpdateMemberResponse>
    /** Move a member to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a member, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfMemberData['query']>>, options?: CallOptions): Promise<contract.TimelineOfMemberResponse>
    /** Take members out of the trash. */
    restore(body: Body<contract.RestoreMembersData>, options?: CallOptions): Promise<contract.RestoreMembersResponse>
    /** Members as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportMembersData['query']>>, options?: CallOptions): Promise<Download>
  }
  invitations: {
    /** List invitations. */
    list(query?: Ask<NonNullable<contract.ListInvitationsData['query']>>, options?: CallOptions): Promise<contract.ListInvitationsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListInvitationsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListInvitationsResponse>, void, undefined>
    /** Count invitations and sum their figures. */
    summary(body: Body<contract.SummarizeInvitationsData>, options?: CallOptions): Promise<contract.SummarizeInvitationsResponse>
    /** Read a invitation; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetInvitationData['query']>>, options?: CallOptions): Promise<contract.GetInvitationResponse>
    /** Move a invitation to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a invitation, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfInvitationData['query']>>, options?: CallOptions): Promise<contract.TimelineOfInvitationResponse>
    /** Take invitations out of the trash. */
    restore(body: Body<contract.RestoreInvitationsData>, options?: CallOptions): Promise<contract.RestoreInvitationsResponse>
    /** Invitations as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportInvitationsData['query']>>, options?: CallOptions): Promise<Download>
    /** Sends an invitation again with a fresh link.. */
    resend(body: Body<contract.InvitationsResendData>, options?: CallOptions): Promise<contract.InvitationsResendResponse>
    /** What an invitation is for, by its mailed token. */
    open<T = unknown>(query?: Ask<NonNullable<contract.OpenInvitationData['query']>>, options?: CallOptions): Promise<T>
  }
  units: {
    /** List units. */
    list(query?: Ask<NonNullable<contract.ListUnitsData['query']>>, options?: CallOptions): Promise<contract.ListUnitsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListUnitsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListUnitsResponse>, void, undefined>
    /** Make a unit. */
    create(body: Body<contract.CreateUnitData>, options?: CallOptions): Promise<contract.CreateUnitResponse>
    /** Count units and sum their figures. */
    summary(body: Body<contract.SummarizeUnitsData>, options?: CallOptions): Promise<contract.SummarizeUnitsResponse>
    /** Read a unit; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetUnitData['query']>>, options?: CallOptions): Promise<contract.GetUnitResponse>
    /** Change a unit: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateUnitData>, options?: CallOptions): Promise<contract.UpdateUnitResponse>
    /** Move a unit to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a unit, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfUnitData['query']>>, options?: CallOptions): Promise<contract.TimelineOfUnitResponse>
    /** Change or remove a selection of units. */
    bulk(body: Body<contract.BulkChangeUnitsData>, options?: CallOptions): Promise<contract.BulkChangeUnitsResponse>
    /** Up to 1,000 writes of units with a result each. */
    batch(body: Body<contract.BatchUnitsData>, query?: Ask<NonNullable<contract.BatchUnitsData['query']>>, options?: CallOptions): Promise<contract.BatchUnitsResponse>
    /** Take units out of the trash. */
    restore(body: Body<contract.RestoreUnitsData>, options?: CallOptions): Promise<contract.RestoreUnitsResponse>
    /** Units as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportUnitsData['query']>>, options?: CallOptions): Promise<Download>
  }
  companies: {
    /** List companies. */
    list(query?: Ask<NonNullable<contract.ListCompanysData['query']>>, options?: CallOptions): Promise<contract.ListCompanysResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListCompanysData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListCompanysResponse>, void, undefined>
    /** Make a company. */
    create(body: Body<contract.CreateCompanyData>, options?: CallOptions): Promise<contract.CreateCompanyResponse>
    /** Count companies and sum their figures. */
    summary(body: Body<contract.SummarizeCompanysData>, options?: CallOptions): Promise<contract.SummarizeCompanysResponse>
    /** Read a company; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetCompanyData['query']>>, options?: CallOptions): Promise<contract.GetCompanyResponse>
    /** Change a company: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateCompanyData>, options?: CallOptions): Promise<contract.UpdateCompanyResponse>
    /** Move a company to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a company, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfCompanyData['query']>>, options?: CallOptions): Promise<contract.TimelineOfCompanyResponse>
    /** Change or remove a selection of companies. */
    bulk(body: Body<contract.BulkChangeCompanysData>, options?: CallOptions): Promise<contract.BulkChangeCompanysResponse>
    /** Up to 1,000 writes of companies with a result each. */
    batch(body: Body<contract.BatchCompanysData>, query?: Ask<NonNullable<contract.BatchCompanysData['query']>>, options?: CallOptions): Promise<contract.BatchCompanysResponse>
    /** Take companies out of the trash. */
    restore(body: Body<contract.RestoreCompanysData>, options?: CallOptions): Promise<contract.RestoreCompanysResponse>
    /** Companies as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportCompanysData['query']>>, options?: CallOptions): Promise<Download>
  }
  contacts: {
    /** List contacts. */
    list(query?: Ask<NonNullable<contract.ListContactsData['query']>>, options?: CallOptions): Promise<contract.ListContactsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListContactsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListContactsResponse>, void, undefined>
    /** Make a contact. */
    create(body: Body<contract.CreateContactData>, options?: CallOptions): Promise<contract.CreateContactResponse>
    /** Count contacts and sum their figures. */
    summary(body: Body<contract.SummarizeContactsData>, options?: CallOptions): Promise<contract.SummarizeContactsResponse>
    /** Read a contact; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetContactData['query']>>, options?: CallOptions): Promise<contract.GetContactResponse>
    /** Change a contact: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateContactData>, options?: CallOptions): Promise<contract.UpdateContactResponse>
    /** Move a contact to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a contact, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfContactData['query']>>, options?: CallOptions): Promise<contract.TimelineOfContactResponse>
    /** Change or remove a selection of contacts. */
    bulk(body: Body<contract.BulkChangeContactsData>, options?: CallOptions): Promise<contract.BulkChangeContactsResponse>
    /** Up to 1,000 writes of contacts with a result each. */
    batch(body: Body<contract.BatchContactsData>, query?: Ask<NonNullable<contract.BatchContactsData['query']>>, options?: CallOptions): Promise<contract.BatchContactsResponse>
    /** Take contacts out of the trash. */
    restore(body: Body<contract.RestoreContactsData>, options?: CallOptions): Promise<contract.RestoreContactsResponse>
    /** Contacts as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportContactsData['query']>>, options?: CallOptions): Promise<Download>
  }
  notes: {
    /** List notes. */
    list(query?: Ask<NonNullable<contract.ListNotesData['query']>>, options?: CallOptions): Promise<contract.ListNotesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListNotesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListNotesResponse>, void, undefined>
    /** Make a note. */
    create(body: Body<contract.CreateNoteData>, options?: CallOptions): Promise<contract.CreateNoteResponse>
    /** Count notes and sum their figures. */
    summary(body: Body<contract.SummarizeNotesData>, options?: CallOptions): Promise<contract.SummarizeNotesResponse>
    /** Read a note; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetNoteData['query']>>, options?: CallOptions): Promise<contract.GetNoteResponse>
    /** Change a note: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateNoteData>, options?: CallOptions): Promise<contract.UpdateNoteResponse>
    /** Move a note to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a note, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfNoteData['query']>>, options?: CallOptions): Promise<contract.TimelineOfNoteResponse>
    /** Change or remove a selection of notes. */
    bulk(body: Body<contract.BulkChangeNotesData>, options?: CallOptions): Promise<contract.BulkChangeNotesResponse>
    /** Up to 1,000 writes of notes with a result each. */
    batch(body: Body<contract.BatchNotesData>, query?: Ask<NonNullable<contract.BatchNotesData['query']>>, options?: CallOptions): Promise<contract.BatchNotesResponse>
    /** Take notes out of the trash. */
    restore(body: Body<contract.RestoreNotesData>, options?: CallOptions): Promise<contract.RestoreNotesResponse>
    /** Notes as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportNotesData['query']>>, options?: CallOptions): Promise<Download>
  }
  views: {
    /** List views. */
    list(query?: Ask<NonNullable<contract.ListViewsData['query']>>, options?: CallOptions): Promise<contract.ListViewsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListViewsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListViewsResponse>, void, undefined>
    /** Make a view. */
    create(body: Body<contract.CreateViewData>, options?: CallOptions): Promise<contract.CreateViewResponse>
    /** Count views and sum their figures. */
    summary(body: Body<contract.SummarizeViewsData>, options?: CallOptions): Promise<contract.SummarizeViewsResponse>
    /** Read a view; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetViewData['query']>>, options?: CallOptions): Promise<contract.GetViewResponse>
    /** Change a view: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateViewData>, options?: CallOptions): Promise<contract.UpdateViewResponse>
    /** Move a view to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a view, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfViewData['query']>>, options?: CallOptions): Promise<contract.TimelineOfViewResponse>
    /** Change or remove a selection of views. */
    bulk(body: Body<contract.BulkChangeViewsData>, options?: CallOptions): Promise<contract.BulkChangeViewsResponse>
    /** Up to 1,000 writes of views with a result each. */
    batch(body: Body<contract.BatchViewsData>, query?: Ask<NonNullable<contract.BatchViewsData['query']>>, options?: CallOptions): Promise<contract.BatchViewsResponse>
    /** Take views out of the trash. */
    restore(body: Body<contract.RestoreViewsData>, options?: CallOptions): Promise<contract.RestoreViewsResponse>
    /** Views as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportViewsData['query']>>, options?: CallOptions): Promise<Download>
  }
  customFields: {
    /** List custom fields. */
    list(query?: Ask<NonNullable<contract.ListCustomFieldsData['query']>>, options?: CallOptions): Promise<contract.ListCustomFieldsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListCustomFieldsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListCustomFieldsResponse>, void, undefined>
    /** Make a custom field. */
    create(body: Body<contract.CreateCustomFieldData>, options?: CallOptions): Promise<contract.CreateCustomFieldResponse>
    /** Count custom fields and sum their figures. */
    summary(body: Body<contract.SummarizeCustomFieldsData>, options?: CallOptions): Promise<contract.SummarizeCustomFieldsResponse>
    /** Read a custom field; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetCustomFieldData['query']>>, options?: CallOptions): Promise<contract.GetCustomFieldResponse>
    /** Change a custom field: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateCustomFieldData>, options?: CallOptions): Promise<contract.UpdateCustomFieldResponse>
    /** Move a custom field to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a custom field, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfCustomFieldData['query']>>, options?: CallOptions): Promise<contract.TimelineOfCustomFieldResponse>
    /** Change or remove a selection of custom fields. */
    bulk(body: Body<contract.BulkChangeCustomFieldsData>, options?: CallOptions): Promise<contract.BulkChangeCustomFieldsResponse>
    /** Up to 1,000 writes of custom fields with a result each. */
    batch(body: Body<contract.BatchCustomFieldsData>, query?: Ask<NonNullable<contract.BatchCustomFieldsData['query']>>, options?: CallOptions): Promise<contract.BatchCustomFieldsResponse>
    /** Take custom fields out of the trash. */
    restore(body: Body<contract.RestoreCustomFieldsData>, options?: CallOptions): Promise<contract.RestoreCustomFieldsResponse>
    /** Custom fields as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportCustomFieldsData['query']>>, options?: CallOptions): Promise<Download>
  }
  imports: {
    /** List imports. */
    list(query?: Ask<NonNullable<contract.ListImportsData['query']>>, options?: CallOptions): Promise<contract.ListImportsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListImportsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListImportsResponse>, void, undefined>
    /** Send a file whose rows are to become records; the body is the file, its name is in X-File-Name. */
    create(file: FileBody, query?: Ask<NonNullable<contract.UploadImportData['query']>>, options?: CallOptions & UploadOptions): Promise<contract.UploadImportResponse>
    /** Count imports and sum their figures. */
    summary(body: Body<contract.SummarizeImportsData>, options?: CallOptions): Promise<contract.SummarizeImportsResponse>
    /** Read a import; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetImportData['query']>>, options?: CallOptions): Promise<contract.GetImportResponse>
    /** Move a import to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** Say what the columns mean, or how the file is to be read. */
    update(id: string, body: Body<contract.ChangeImportData>, options?: CallOptions): Promise<contract.ChangeImportResponse>
    /** What happened to a import, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfImportData['query']>>, options?: CallOptions): Promise<contract.TimelineOfImportResponse>
    /** Take imports out of the trash. */
    restore(body: Body<contract.RestoreImportsData>, options?: CallOptions): Promise<contract.RestoreImportsResponse>
    /** Imports as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportImportsData['query']>>, options?: CallOptions): Promise<Download>
    /** What the columns may be matched to, as this person may write it. */
    fields(id: string, options?: CallOptions): Promise<contract.FieldsOfImportResponse>
    /** Read the whole file and say what would become of it. */
    check(id: string, options?: CallOptions): Promise<contract.CheckImportResponse>
    /** Bring the rows in. */
    run(id: string, options?: CallOptions): Promise<contract.RunImportResponse>
    /** Stop an import; rows that landed stay. */
    cancel(id: string, options?: CallOptions): Promise<contract.CancelImportResponse>
    /** Take an import back. */
    undo(id: string, options?: CallOptions): Promise<contract.UndoImportResponse>
    /** How far a check, a run or an undo has come. */
    progress(id: string, options?: CallOptions): Promise<contract.ProgressOfImportResponse>
    /** Some rows as they would come in; nothing is written. */
    preview(id: string, query?: Ask<NonNullable<contract.PreviewOfImportData['query']>>, options?: CallOptions): Promise<contract.PreviewOfImportResponse>
    /** What a check has found, in groups, and what a run would do. */
    problems(id: string, options?: CallOptions): Promise<contract.ProblemsOfImportResponse>
    /** Rows that were refused, with the reason. */
    rejects(id: string, query?: Ask<NonNullable<contract.RejectsOfImportData['query']>>, options?: CallOptions): Promise<contract.RejectsOfImportResponse>
    /** The refused rows as a file: the columns as they came, then line and reason. */
    rejectsCsv(id: string, options?: CallOptions): Promise<Download>
    /** What an undo has left as it is, because somebody had changed it. */
    conflicts(id: string, options?: CallOptions): Promise<contract.ConflictsOfImportResponse>
  }
  exports: {
    /** List exports. */
    list(query?: Ask<NonNullable<contract.ListExportsData['query']>>, options?: CallOptions): Promise<contract.ListExportsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListExportsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListExportsResponse>, void, undefined>
    /** Writes an export in the background; it waits 7 days for the member who asked for it. */
    create(body: Body<contract.StartExportData>, options?: CallOptions): Promise<contract.StartExportResponse>
    /** Count exports and sum their figures. */
    summary(body: Body<contract.SummarizeExportsData>, options?: CallOptions): Promise<contract.SummarizeExportsResponse>
    /** Read a export; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetExportData['query']>>, options?: CallOptions): Promise<contract.GetExportResponse>
    /** Remove a export for good. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a export, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfExportData['query']>>, options?: CallOptions): Promise<contract.TimelineOfExportResponse>
    /** Exports as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportExportsData['query']>>, options?: CallOptions): Promise<Download>
    /** How far a running export is. */
    progress(id: string, options?: CallOptions): Promise<contract.ProgressOfExportResponse>
    /** Calls off a running export. */
    cancel(id: string, options?: CallOptions): Promise<contract.CancelExportResponse>
    /** The finished file, for whoever asked for it. */
    file(id: string, options?: CallOptions): Promise<Download>
  }
  webhooks: {
    /** List webhooks. */
    list(query?: Ask<NonNullable<contract.ListWebhooksData['query']>>, options?: CallOptions): Promise<contract.ListWebhooksResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListWebhooksData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListWebhooksResponse>, void, undefined>
    /** Make a webhook. */
    create(body: Body<contract.CreateWebhookData>, options?: CallOptions): Promise<contract.CreateWebhookResponse>
    /** Count webhooks and sum their figures. */
    summary(body: Body<contract.SummarizeWebhooksData>, options?: CallOptions): Promise<contract.SummarizeWebhooksResponse>
    /** Read a webhook; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetWebhookData['query']>>, options?: CallOptions): Promise<contract.GetWebhookResponse>
    /** Change a webhook: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateWebhookData>, options?: CallOptions): Promise<contract.UpdateWebhookResponse>
    /** Move a webhook to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a webhook, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfWebhookData['query']>>, options?: CallOptions): Promise<contract.TimelineOfWebhookResponse>
    /** Take webhooks out of the trash. */
    restore(body: Body<contract.RestoreWebhooksData>, options?: CallOptions): Promise<contract.RestoreWebhooksResponse>
    /** Webhooks as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportWebhooksData['query']>>, options?: CallOptions): Promise<Download>
    /** Gives a webhook a new signing secret; the old one signs too for some hours.. */
    rotate(body: Body<contract.WebhooksRotateData>, options?: CallOptions): Promise<contract.WebhooksRotateResponse>
    /** Switches a webhook on again; what waited for it is sent.. */
    resume(body: Body<contract.WebhooksResumeData>, options?: CallOptions): Promise<contract.WebhooksResumeResponse>
    /** Send `webhooks.test` to an endpoint now, and answer the delivery. */
    test(body: Body<contract.WebhooksTestData>, options?: CallOptions): Promise<contract.WebhooksTestResponse>
    /** Send again: one delivery, or all of a stretch of time; the ids of the messages stay. */
    replay(body: Body<contract.WebhooksReplayData>, options?: CallOptions): Promise<contract.WebhooksReplayResponse>
    /** How the endpoints did in the last 24 hours, hour by hour. */
    health(options?: CallOptions): Promise<contract.WebhooksHealthResponse>
    /** Events that you may subscribe to, with a message as it would be sent. */
    events(options?: CallOptions): Promise<contract.WebhooksEventsResponse>
  }
  webhookDeliveries: {
    /** List webhook deliveries. */
    list(query?: Ask<NonNullable<contract.ListWebhookDeliverysData['query']>>, options?: CallOptions): Promise<contract.ListWebhookDeliverysResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListWebhookDeliverysData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListWebhookDeliverysResponse>, void, undefined>
    /** Count webhook deliveries and sum their figures. */
    summary(body: Body<contract.SummarizeWebhookDeliverysData>, options?: CallOptions): Promise<contract.SummarizeWebhookDeliverysResponse>
    /** Read a webhook delivery; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetWebhookDeliveryData['query']>>, options?: CallOptions): Promise<contract.GetWebhookDeliveryResponse>
    /** What happened to a webhook delivery, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfWebhookDeliveryData['query']>>, options?: CallOptions): Promise<contract.TimelineOfWebhookDeliveryResponse>
    /** Webhook deliveries as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportWebhookDeliverysData['query']>>, options?: CallOptions): Promise<Download>
  }
  organizations: {
    /** Invites somebody by e-mail.. */
    invite(body: Body<contract.OrganizationsInviteData>, options?: CallOptions): Promise<contract.OrganizationsInviteResponse>
    /** Organizations you belong to. */
    list<T = unknown>(options?: CallOptions): Promise<T>
    /** Make an organization; you are its owner. */
    create<T = unknown>(body: Body<contract.CreateOrganizationData>, options?: CallOptions): Promise<T>
    /** The organization you are in, with its settings. */
    current<T = unknown>(options?: CallOptions): Promise<T>
    /** Change the organization’s name and settings. */
    updateOrganization<T = unknown>(body: Body<contract.UpdateOrganizationData>, options?: CallOptions): Promise<T>
    /** Join an organization with the mailed token; only its own address may. */
    accept<T = unknown>(body: Body<contract.AcceptInvitationData>, options?: CallOptions): Promise<T>
  }
  history: {
    /** Takes back your own changes of one request or batch, up to 15 minutes later.. */
    undo(body: Body<contract.HistoryUndoData>, options?: CallOptions): Promise<contract.HistoryUndoResponse>
  }
  resources: {
    /** Nouns and fields as you may see them. */
    list<T = unknown>(options?: CallOptions): Promise<T>
  }
  architecture: {
    /** Modules, nouns, verbs, events and their arrows. */
    get<T = unknown>(options?: CallOptions): Promise<T>
  }
  errors: {
    /** Every error code a problem may carry. */
    list(options?: CallOptions): Promise<contract.ListErrorsResponse>
  }
  openapiJson: {
    /** This document. */
    get<T = unknown>(options?: CallOptions): Promise<T>
  }
  openapi30Json: {
    /** This document for tools that read OpenAPI 3.0 only. */
    get<T = unknown>(options?: CallOptions): Promise<T>
  }
  auth: {
    /** What the sign-in page offers. */
    config<T = unknown>(options?: CallOptions): Promise<T>
    /** Sign in with e-mail and password. */
    login(body: Body<contract.LoginData>, options?: CallOptions): Promise<contract.LoginResponse>
    /** Exchange a refresh token; each works once. */
    refresh(body: Body<contract.RefreshData>, options?: CallOptions): Promise<contract.RefreshResponse>
    /** End this session. */
    logout<T = unknown>(options?: CallOptions): Promise<T>
    /** Make an account; a known address gets the same answer. */
    register(body: Body<contract.RegisterData>, options?: CallOptions): Promise<contract.RegisterResponse>
    /** Confirm an address with the mailed token. */
    verify<T = unknown>(body: Body<contract.VerifyEmailData>, options?: CallOptions): Promise<T>
    /** Mail a link to set a new password. */
    forgot(body: Body<contract.ForgotPasswordData>, options?: CallOptions): Promise<contract.ForgotPasswordResponse>
    /** Set a new password with the mailed token; every session ends. */
    reset<T = unknown>(body: Body<contract.ResetPasswordData>, options?: CallOptions): Promise<T>
    /** Change your password; your other sessions end. */
    changePassword<T = unknown>(body: Body<contract.ChangePasswordData>, options?: CallOptions): Promise<T>
    /** Where you are signed in. */
    sessions(options?: CallOptions): Promise<contract.ListSessionsResponse>
    /** End one of your sessions. */
    revokeSession(id: string, options?: CallOptions): Promise<void>
    /** End all your other sessions. */
    revokeOtherSessions(options?: CallOptions): Promise<contract.RevokeOtherSessionsResponse>
    /** Make the first administrator with the one-time link of a first start. */
    setUp(body: Body<contract.SetUpData>, options?: CallOptions): Promise<contract.SetUpResponse>
  }
  permissions: {
    /** Every permission there is, and what the built-in roles have of it. */
    list(options?: CallOptions): Promise<contract.ListPermissionsResponse>
  }
  me: {
    /** Who you are, and what you may do here. */
    get<T = unknown>(options?: CallOptions): Promise<T>
    /** Your own name: in the account, and for your colleagues in this organization. */
    updateMe(body: Body<contract.UpdateMeData>, options?: CallOptions): Promise<contract.UpdateMeResponse>
    /** Your theme, language, time zone and keys: absent keeps, null clears. */
    updatePreferences<T = unknown>(body: Body<contract.UpdatePreferencesData>, options?: CallOptions): Promise<T>
  }
  events: {
    /** What happened in the organization, newest first. */
    list(query?: Ask<NonNullable<contract.ListEventsData['query']>>, options?: CallOptions): Promise<contract.ListEventsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListEventsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListEventsResponse>, void, undefined>
    /** The audit as a CSV file; taking it is audited before the first byte leaves. */
    export(query?: Ask<NonNullable<contract.ExportEventsData['query']>>, options?: CallOptions): Promise<Download>
  }
  search: {
    /** Records by words, best first; a misspelt word is corrected when nothing else fits. */
    get(query?: Ask<NonNullable<contract.SearchData['query']>>, options?: CallOptions): Promise<contract.SearchResponse>
    /** Completions of a word. */
    suggest(query?: Ask<NonNullable<contract.SuggestData['query']>>, options?: CallOptions): Promise<contract.SuggestResponse>
  }
  tags: {
    /** Tags in use on a noun, the most used first. */
    list(query?: Ask<NonNullable<contract.ListTagsData['query']>>, options?: CallOptions): Promise<contract.ListTagsResponse>
  }
  realtime: {
    /** A ticket that opens one WebSocket at /api/v1/realtime?ticket=…, once, within half a minute. */
    tickets(options?: CallOptions): Promise<contract.RealtimeTicketResponse>
  }
}
