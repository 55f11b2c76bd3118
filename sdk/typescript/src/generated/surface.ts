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
    /** Documents that hang on one of roles. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfRoleResponse>
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
    /** Documents that hang on one of api keys. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfApiKeyResponse>
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
    /** Documents that hang on one of members. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfMemberResponse>
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
    /** Documents that hang on one of invitations. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfInvitationResponse>
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
    /** Documents that hang on one of units. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfUnitResponse>
    /** Units as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportUnitsData['query']>>, options?: CallOptions): Promise<Download>
  }
  keyRotations: {
    /** List key rotations. */
    list(query?: Ask<NonNullable<contract.ListKeyRotationsData['query']>>, options?: CallOptions): Promise<contract.ListKeyRotationsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListKeyRotationsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListKeyRotationsResponse>, void, undefined>
    /** Count key rotations and sum their figures. */
    summary(body: Body<contract.SummarizeKeyRotationsData>, options?: CallOptions): Promise<contract.SummarizeKeyRotationsResponse>
    /** Read a key rotation; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetKeyRotationData['query']>>, options?: CallOptions): Promise<contract.GetKeyRotationResponse>
    /** What happened to a key rotation, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfKeyRotationData['query']>>, options?: CallOptions): Promise<contract.TimelineOfKeyRotationResponse>
    /** Documents that hang on one of key rotations. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfKeyRotationResponse>
    /** Key rotations as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportKeyRotationsData['query']>>, options?: CallOptions): Promise<Download>
  }
  runs: {
    /** List runs. */
    list(query?: Ask<NonNullable<contract.ListRunsData['query']>>, options?: CallOptions): Promise<contract.ListRunsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListRunsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListRunsResponse>, void, undefined>
    /** Count runs and sum their figures. */
    summary(body: Body<contract.SummarizeRunsData>, options?: CallOptions): Promise<contract.SummarizeRunsResponse>
    /** Read a run; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetRunData['query']>>, options?: CallOptions): Promise<contract.GetRunResponse>
    /** What happened to a run, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfRunData['query']>>, options?: CallOptions): Promise<contract.TimelineOfRunResponse>
    /** Documents that hang on one of runs. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfRunResponse>
    /** Runs as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportRunsData['query']>>, options?: CallOptions): Promise<Download>
    /** Calls off a run and everything it started. What it did is taken back where its flow says how.. */
    cancel(body: Body<contract.RunsCancelData>, options?: CallOptions): Promise<contract.RunsCancelResponse>
    /** Lets a run that ended go on from a step, or from where it failed.. */
    replay(body: Body<contract.RunsReplayData>, options?: CallOptions): Promise<contract.RunsReplayResponse>
    /** Calls off all runs of a kind, or all there are, and takes their jobs out of the queue.. */
    stopAll(body: Body<contract.RunsStopAllData>, options?: CallOptions): Promise<contract.RunsStopAllResponse>
    /** How many runs have not ended: what `runs.stop_all` would call off.. */
    countLive(body: Body<contract.RunsCountLiveData>, options?: CallOptions): Promise<contract.RunsCountLiveResponse>
  }
  runSteps: {
    /** List steps of runs. */
    list(query?: Ask<NonNullable<contract.ListRunStepsData['query']>>, options?: CallOptions): Promise<contract.ListRunStepsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListRunStepsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListRunStepsResponse>, void, undefined>
    /** Count steps of runs and sum their figures. */
    summary(body: Body<contract.SummarizeRunStepsData>, options?: CallOptions): Promise<contract.SummarizeRunStepsResponse>
    /** Read a step of a run; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetRunStepData['query']>>, options?: CallOptions): Promise<contract.GetRunStepResponse>
    /** What happened to a step of a run, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfRunStepData['query']>>, options?: CallOptions): Promise<contract.TimelineOfRunStepResponse>
    /** Documents that hang on one of steps of runs. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfRunStepResponse>
    /** Steps of runs as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportRunStepsData['query']>>, options?: CallOptions): Promise<Download>
  }
  files: {
    /** List documents. */
    list(query?: Ask<NonNullable<contract.ListFilesData['query']>>, options?: CallOptions): Promise<contract.ListFilesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListFilesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListFilesResponse>, void, undefined>
    /** Upload a document in one go: the bytes as application/octet-stream with Content-Length, its name in X-File-Name (percent-encoded) and its type in X-File-Type. */
    create(file: FileBody, query?: Ask<NonNullable<contract.UploadFileData['query']>>, options?: CallOptions & UploadOptions): Promise<contract.UploadFileResponse>
    /** Count documents and sum their figures. */
    summary(body: Body<contract.SummarizeFilesData>, options?: CallOptions): Promise<contract.SummarizeFilesResponse>
    /** Read a document; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetFileData['query']>>, options?: CallOptions): Promise<contract.GetFileResponse>
    /** Change a document: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateFileData>, options?: CallOptions): Promise<contract.UpdateFileResponse>
    /** Move a document to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a document, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfFileData['query']>>, options?: CallOptions): Promise<contract.TimelineOfFileResponse>
    /** Change or remove a selection of documents. */
    bulk(body: Body<contract.BulkChangeFilesData>, options?: CallOptions): Promise<contract.BulkChangeFilesResponse>
    /** Up to 1,000 writes of documents with a result each. */
    batch(body: Body<contract.BatchFilesData>, query?: Ask<NonNullable<contract.BatchFilesData['query']>>, options?: CallOptions): Promise<contract.BatchFilesResponse>
    /** Take documents out of the trash. */
    restore(body: Body<contract.RestoreFilesData>, options?: CallOptions): Promise<contract.RestoreFilesResponse>
    /** Documents that hang on one of documents. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfFileResponse>
    /** Documents as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportFilesData['query']>>, options?: CallOptions): Promise<Download>
    /** Makes a link to a document for people outside, with an end, and a password and a number of downloads where wanted.. */
    share(body: Body<contract.FilesShareData>, options?: CallOptions): Promise<contract.FilesShareResponse>
    /** How much room the documents of the organization take, and how much there is. */
    usage(options?: CallOptions): Promise<contract.RoomForFilesResponse>
    /** The versions of a document, the newest first. */
    versions(id: string, options?: CallOptions): Promise<contract.VersionsOfFileResponse>
    /** Make an earlier version the one in use; no bytes are copied and none are lost. */
    restoreVersion(id: string, body: Body<contract.RestoreFileVersionData>, options?: CallOptions): Promise<contract.RestoreFileVersionResponse>
    /** What can be shown of a document without its own program: text, or the words of an office document as safe HTML. */
    preview(id: string, options?: CallOptions): Promise<contract.PreviewOfFileResponse>
    /** The bytes of a document, whole or in parts (Range). Audited. */
    content<T = unknown>(id: string, query?: Ask<NonNullable<contract.ContentOfFileData['query']>>, options?: CallOptions): Promise<T>
    /** Addresses that a browser can open for some minutes, each for one document and the member who asks. Documents she may not read or that are held are left out. */
    links(body: Body<contract.LinksToFilesData>, options?: CallOptions): Promise<contract.LinksToFilesResponse>
    /** What a signed address opens, as long as the member it was made for may read the document. */
    open<T = unknown>(ticket: string, options?: CallOptions): Promise<T>
  }
  attachments: {
    /** List attachments. */
    list(query?: Ask<NonNullable<contract.ListAttachmentsData['query']>>, options?: CallOptions): Promise<contract.ListAttachmentsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListAttachmentsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListAttachmentsResponse>, void, undefined>
    /** Make a attachment. */
    create(body: Body<contract.CreateAttachmentData>, options?: CallOptions): Promise<contract.CreateAttachmentResponse>
    /** Count attachments and sum their figures. */
    summary(body: Body<contract.SummarizeAttachmentsData>, options?: CallOptions): Promise<contract.SummarizeAttachmentsResponse>
    /** Read a attachment; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetAttachmentData['query']>>, options?: CallOptions): Promise<contract.GetAttachmentResponse>
    /** Move a attachment to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a attachment, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfAttachmentData['query']>>, options?: CallOptions): Promise<contract.TimelineOfAttachmentResponse>
    /** Take attachments out of the trash. */
    restore(body: Body<contract.RestoreAttachmentsData>, options?: CallOptions): Promise<contract.RestoreAttachmentsResponse>
    /** Documents that hang on one of attachments. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfAttachmentResponse>
    /** Attachments as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportAttachmentsData['query']>>, options?: CallOptions): Promise<Download>
  }
  fileShares: {
    /** List share links. */
    list(query?: Ask<NonNullable<contract.ListFileSharesData['query']>>, options?: CallOptions): Promise<contract.ListFileSharesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListFileSharesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListFileSharesResponse>, void, undefined>
    /** Count share links and sum their figures. */
    summary(body: Body<contract.SummarizeFileSharesData>, options?: CallOptions): Promise<contract.SummarizeFileSharesResponse>
    /** Read a share link; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetFileShareData['query']>>, options?: CallOptions): Promise<contract.GetFileShareResponse>
    /** Remove a share link for good. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a share link, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfFileShareData['query']>>, options?: CallOptions): Promise<contract.TimelineOfFileShareResponse>
    /** Documents that hang on one of share links. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfFileShareResponse>
    /** Share links as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportFileSharesData['query']>>, options?: CallOptions): Promise<Download>
  }
  senders: {
    /** List senders. */
    list(query?: Ask<NonNullable<contract.ListSendersData['query']>>, options?: CallOptions): Promise<contract.ListSendersResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListSendersData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListSendersResponse>, void, undefined>
    /** Make a sender. */
    create(body: Body<contract.CreateSenderData>, options?: CallOptions): Promise<contract.CreateSenderResponse>
    /** Count senders and sum their figures. */
    summary(body: Body<contract.SummarizeSendersData>, options?: CallOptions): Promise<contract.SummarizeSendersResponse>
    /** Read a sender; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetSenderData['query']>>, options?: CallOptions): Promise<contract.GetSenderResponse>
    /** Change a sender: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateSenderData>, options?: CallOptions): Promise<contract.UpdateSenderResponse>
    /** Move a sender to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a sender, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfSenderData['query']>>, options?: CallOptions): Promise<contract.TimelineOfSenderResponse>
    /** Take senders out of the trash. */
    restore(body: Body<contract.RestoreSendersData>, options?: CallOptions): Promise<contract.RestoreSendersResponse>
    /** Documents that hang on one of senders. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfSenderResponse>
    /** Senders as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportSendersData['query']>>, options?: CallOptions): Promise<Download>
  }
  senderDomains: {
    /** List sender domains. */
    list(query?: Ask<NonNullable<contract.ListSenderDomainsData['query']>>, options?: CallOptions): Promise<contract.ListSenderDomainsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListSenderDomainsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListSenderDomainsResponse>, void, undefined>
    /** Make a sender domain. */
    create(body: Body<contract.CreateSenderDomainData>, options?: CallOptions): Promise<contract.CreateSenderDomainResponse>
    /** Count sender domains and sum their figures. */
    summary(body: Body<contract.SummarizeSenderDomainsData>, options?: CallOptions): Promise<contract.SummarizeSenderDomainsResponse>
    /** Read a sender domain; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetSenderDomainData['query']>>, options?: CallOptions): Promise<contract.GetSenderDomainResponse>
    /** Change a sender domain: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateSenderDomainData>, options?: CallOptions): Promise<contract.UpdateSenderDomainResponse>
    /** Move a sender domain to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a sender domain, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfSenderDomainData['query']>>, options?: CallOptions): Promise<contract.TimelineOfSenderDomainResponse>
    /** Change or remove a selection of sender domains. */
    bulk(body: Body<contract.BulkChangeSenderDomainsData>, options?: CallOptions): Promise<contract.BulkChangeSenderDomainsResponse>
    /** Up to 1,000 writes of sender domains with a result each. */
    batch(body: Body<contract.BatchSenderDomainsData>, query?: Ask<NonNullable<contract.BatchSenderDomainsData['query']>>, options?: CallOptions): Promise<contract.BatchSenderDomainsResponse>
    /** Take sender domains out of the trash. */
    restore(body: Body<contract.RestoreSenderDomainsData>, options?: CallOptions): Promise<contract.RestoreSenderDomainsResponse>
    /** Documents that hang on one of sender domains. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfSenderDomainResponse>
    /** Sender domains as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportSenderDomainsData['query']>>, options?: CallOptions): Promise<Download>
    /** Look the records of a domain up in the DNS, and answer what was found of each. */
    check(body: Body<contract.SenderDomainsCheckData>, options?: CallOptions): Promise<contract.SenderDomainsCheckResponse>
  }
  messageTemplates: {
    /** List message templates. */
    list(query?: Ask<NonNullable<contract.ListMessageTemplatesData['query']>>, options?: CallOptions): Promise<contract.ListMessageTemplatesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListMessageTemplatesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListMessageTemplatesResponse>, void, undefined>
    /** Make a message template. */
    create(body: Body<contract.CreateMessageTemplateData>, options?: CallOptions): Promise<contract.CreateMessageTemplateResponse>
    /** Count message templates and sum their figures. */
    summary(body: Body<contract.SummarizeMessageTemplatesData>, options?: CallOptions): Promise<contract.SummarizeMessageTemplatesResponse>
    /** Read a message template; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetMessageTemplateData['query']>>, options?: CallOptions): Promise<contract.GetMessageTemplateResponse>
    /** Change a message template: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateMessageTemplateData>, options?: CallOptions): Promise<contract.UpdateMessageTemplateResponse>
    /** Move a message template to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a message template, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfMessageTemplateData['query']>>, options?: CallOptions): Promise<contract.TimelineOfMessageTemplateResponse>
    /** Take message templates out of the trash. */
    restore(body: Body<contract.RestoreMessageTemplatesData>, options?: CallOptions): Promise<contract.RestoreMessageTemplatesResponse>
    /** Documents that hang on one of message templates. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfMessageTemplateResponse>
    /** Message templates as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportMessageTemplatesData['query']>>, options?: CallOptions): Promise<Download>
    /** Makes the draft of a template what is sent from now on.. */
    publish(body: Body<contract.MessageTemplatesPublishData>, options?: CallOptions): Promise<contract.MessageTemplatesPublishResponse>
    /** Brings the words of an older version back as the draft.. */
    revert(body: Body<contract.MessageTemplatesRevertData>, options?: CallOptions): Promise<contract.MessageTemplatesRevertResponse>
    /** What a template would look like to a contact, with every place that could never be filled. */
    preview(body: Body<contract.MessageTemplatesPreviewData>, options?: CallOptions): Promise<contract.MessageTemplatesPreviewResponse>
    /** Send the draft of a template to yourself, or to an address you name. */
    test(body: Body<contract.MessageTemplatesTestData>, options?: CallOptions): Promise<contract.MessageTemplatesTestResponse>
    /** What a template may name: null is a value, “anything” takes whatever stands below it. */
    names(query?: Ask<NonNullable<contract.MessageTemplatesNamesData['query']>>, options?: CallOptions): Promise<contract.MessageTemplatesNamesResponse>
  }
  messageTemplateVersions: {
    /** List message template versions. */
    list(query?: Ask<NonNullable<contract.ListMessageTemplateVersionsData['query']>>, options?: CallOptions): Promise<contract.ListMessageTemplateVersionsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListMessageTemplateVersionsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListMessageTemplateVersionsResponse>, void, undefined>
    /** Count message template versions and sum their figures. */
    summary(body: Body<contract.SummarizeMessageTemplateVersionsData>, options?: CallOptions): Promise<contract.SummarizeMessageTemplateVersionsResponse>
    /** Read a message template version; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetMessageTemplateVersionData['query']>>, options?: CallOptions): Promise<contract.GetMessageTemplateVersionResponse>
    /** What happened to a message template version, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfMessageTemplateVersionData['query']>>, options?: CallOptions): Promise<contract.TimelineOfMessageTemplateVersionResponse>
    /** Documents that hang on one of message template versions. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfMessageTemplateVersionResponse>
    /** Message template versions as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportMessageTemplateVersionsData['query']>>, options?: CallOptions): Promise<Download>
  }
  messages: {
    /** List messages. */
    list(query?: Ask<NonNullable<contract.ListMessagesData['query']>>, options?: CallOptions): Promise<contract.ListMessagesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListMessagesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListMessagesResponse>, void, undefined>
    /** Count messages and sum their figures. */
    summary(body: Body<contract.SummarizeMessagesData>, options?: CallOptions): Promise<contract.SummarizeMessagesResponse>
    /** Read a message; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetMessageData['query']>>, options?: CallOptions): Promise<contract.GetMessageResponse>
    /** What happened to a message, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfMessageData['query']>>, options?: CallOptions): Promise<contract.TimelineOfMessageResponse>
    /** Documents that hang on one of messages. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfMessageResponse>
    /** Messages as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportMessagesData['query']>>, options?: CallOptions): Promise<Download>
    /** Sends an e-mail or text message, now or at its time; the same `key` is never sent twice.. */
    send(body: Body<contract.MessagesSendData>, options?: CallOptions): Promise<contract.MessagesSendResponse>
    /** Takes messages back that have not left yet.. */
    cancel(body: Body<contract.MessagesCancelData>, options?: CallOptions): Promise<contract.MessagesCancelResponse>
    /** What waits, what is late, and how each sender did in the last 24 hours. */
    health(options?: CallOptions): Promise<contract.MessagesHealthResponse>
    /** Conversations, the liveliest first. */
    threads(query?: Ask<NonNullable<contract.MessagesThreadsData['query']>>, options?: CallOptions): Promise<contract.MessagesThreadsResponse>
    /** How messages look, when they may be sent, and what is counted. */
    settings(options?: CallOptions): Promise<contract.MessagesSettingsResponse>
    /** Change how messages look, when they may be sent, and what is counted. */
    updateMessagesSettings(body: Body<contract.UpdateMessagesSettingsData>, options?: CallOptions): Promise<contract.UpdateMessagesSettingsResponse>
    /** How many text messages a text costs. */
    segments(body: Body<contract.MessagesSegmentsData>, options?: CallOptions): Promise<contract.MessagesSegmentsResponse>
  }
  suppressions: {
    /** List suppressions. */
    list(query?: Ask<NonNullable<contract.ListSuppressionsData['query']>>, options?: CallOptions): Promise<contract.ListSuppressionsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListSuppressionsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListSuppressionsResponse>, void, undefined>
    /** Make a suppression. */
    create(body: Body<contract.CreateSuppressionData>, options?: CallOptions): Promise<contract.CreateSuppressionResponse>
    /** Count suppressions and sum their figures. */
    summary(body: Body<contract.SummarizeSuppressionsData>, options?: CallOptions): Promise<contract.SummarizeSuppressionsResponse>
    /** Read a suppression; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetSuppressionData['query']>>, options?: CallOptions): Promise<contract.GetSuppressionResponse>
    /** Move a suppression to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a suppression, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfSuppressionData['query']>>, options?: CallOptions): Promise<contract.TimelineOfSuppressionResponse>
    /** Take suppressions out of the trash. */
    restore(body: Body<contract.RestoreSuppressionsData>, options?: CallOptions): Promise<contract.RestoreSuppressionsResponse>
    /** Documents that hang on one of suppressions. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfSuppressionResponse>
    /** Suppressions as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportSuppressionsData['query']>>, options?: CallOptions): Promise<Download>
  }
  consents: {
    /** List consents. */
    list(query?: Ask<NonNullable<contract.ListConsentsData['query']>>, options?: CallOptions): Promise<contract.ListConsentsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListConsentsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListConsentsResponse>, void, undefined>
    /** Make a consent. */
    create(body: Body<contract.CreateConsentData>, options?: CallOptions): Promise<contract.CreateConsentResponse>
    /** Count consents and sum their figures. */
    summary(body: Body<contract.SummarizeConsentsData>, options?: CallOptions): Promise<contract.SummarizeConsentsResponse>
    /** Read a consent; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetConsentData['query']>>, options?: CallOptions): Promise<contract.GetConsentResponse>
    /** What happened to a consent, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfConsentData['query']>>, options?: CallOptions): Promise<contract.TimelineOfConsentResponse>
    /** Documents that hang on one of consents. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfConsentResponse>
    /** Consents as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportConsentsData['query']>>, options?: CallOptions): Promise<Download>
  }
  notifications: {
    /** List notifications. */
    list(query?: Ask<NonNullable<contract.ListNotificationsData['query']>>, options?: CallOptions): Promise<contract.ListNotificationsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListNotificationsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListNotificationsResponse>, void, undefined>
    /** Count notifications and sum their figures. */
    summary(body: Body<contract.SummarizeNotificationsData>, options?: CallOptions): Promise<contract.SummarizeNotificationsResponse>
    /** Read a notification; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetNotificationData['query']>>, options?: CallOptions): Promise<contract.GetNotificationResponse>
    /** What happened to a notification, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfNotificationData['query']>>, options?: CallOptions): Promise<contract.TimelineOfNotificationResponse>
    /** Documents that hang on one of notifications. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfNotificationResponse>
    /** Notifications as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportNotificationsData['query']>>, options?: CallOptions): Promise<Download>
    /** Tells people something: by kind, to members, roles, units or the owner of a record.. */
    send(body: Body<contract.NotificationsSendData>, options?: CallOptions): Promise<contract.NotificationsSendResponse>
    /** Reminds you, or colleagues, at a moment, about a record or of its own.. */
    remind(body: Body<contract.NotificationsRemindData>, options?: CallOptions): Promise<contract.NotificationsRemindResponse>
    /** Marks your notifications as read: some, all about a record, or all.. */
    read(body: Body<contract.NotificationsReadData>, options?: CallOptions): Promise<contract.NotificationsReadResponse>
    /** Marks your notifications as unread again.. */
    unread(body: Body<contract.NotificationsUnreadData>, options?: CallOptions): Promise<contract.NotificationsUnreadResponse>
    /** How many of your open notifications are unread, in all and by group. */
    notificationsUnread(options?: CallOptions): Promise<contract.NotificationsUnreadResponse>
    /** Takes your notifications off the inbox: some, all about a record, or all.. */
    done(body: Body<contract.NotificationsDoneData>, options?: CallOptions): Promise<contract.NotificationsDoneResponse>
    /** Brings notifications that were done back to the inbox.. */
    reopen(body: Body<contract.NotificationsReopenData>, options?: CallOptions): Promise<contract.NotificationsReopenResponse>
    /** Puts your notifications off until a moment within a year; null brings them back now.. */
    snooze(body: Body<contract.NotificationsSnoozeData>, options?: CallOptions): Promise<contract.NotificationsSnoozeResponse>
    /** Your notifications in words, newest first: open, put off or done. */
    inbox(query?: Ask<NonNullable<contract.NotificationsInboxData['query']>>, options?: CallOptions): Promise<contract.NotificationsInboxResponse>
    /** What you are told, and how: each kind by channel, quiet hours, digest. */
    settings(options?: CallOptions): Promise<contract.NotificationsSettingsResponse>
    /** Change what you are told: absent keeps, null goes back to what your organization says. */
    updateNotificationsSettings(body: Body<contract.UpdateNotificationsSettingsData>, options?: CallOptions): Promise<contract.UpdateNotificationsSettingsResponse>
    /** What everybody of your organization is told who has not chosen otherwise. */
    defaults(options?: CallOptions): Promise<contract.NotificationsDefaultsResponse>
    /** Change what everybody is told: absent keeps, null goes back to what the product says. */
    updateNotificationsDefaults(body: Body<contract.UpdateNotificationsDefaultsData>, options?: CallOptions): Promise<contract.UpdateNotificationsDefaultsResponse>
    /** Every kind of notification with its texts, what they may name, and what each channel can do. */
    kinds(options?: CallOptions): Promise<contract.NotificationsKindsResponse>
    /** The key with which browsers subscribe, and the browsers of yours that did. */
    push(options?: CallOptions): Promise<contract.PushDevicesResponse>
    /** Send pushes to this browser; a browser that is known is kept once. */
    subscribePush(body: Body<contract.SubscribePushData>, options?: CallOptions): Promise<contract.SubscribePushResponse>
    /** Send no more pushes to a browser of yours, by its id or its endpoint. */
    unsubscribePush(body: Body<contract.UnsubscribePushData>, options?: CallOptions): Promise<contract.UnsubscribePushResponse>
    /** Sends yourself a notification, to see that it arrives. */
    test(options?: CallOptions): Promise<contract.TestNotificationResponse>
  }
  notificationTemplates: {
    /** List notification texts. */
    list(query?: Ask<NonNullable<contract.ListNotificationTemplatesData['query']>>, options?: CallOptions): Promise<contract.ListNotificationTemplatesResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListNotificationTemplatesData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListNotificationTemplatesResponse>, void, undefined>
    /** Make a notification text. */
    create(body: Body<contract.CreateNotificationTemplateData>, options?: CallOptions): Promise<contract.CreateNotificationTemplateResponse>
    /** Count notification texts and sum their figures. */
    summary(body: Body<contract.SummarizeNotificationTemplatesData>, options?: CallOptions): Promise<contract.SummarizeNotificationTemplatesResponse>
    /** Read a notification text; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetNotificationTemplateData['query']>>, options?: CallOptions): Promise<contract.GetNotificationTemplateResponse>
    /** Change a notification text: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateNotificationTemplateData>, options?: CallOptions): Promise<contract.UpdateNotificationTemplateResponse>
    /** Move a notification text to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a notification text, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfNotificationTemplateData['query']>>, options?: CallOptions): Promise<contract.TimelineOfNotificationTemplateResponse>
    /** Take notification texts out of the trash. */
    restore(body: Body<contract.RestoreNotificationTemplatesData>, options?: CallOptions): Promise<contract.RestoreNotificationTemplatesResponse>
    /** Documents that hang on one of notification texts. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfNotificationTemplateResponse>
    /** Notification texts as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportNotificationTemplatesData['query']>>, options?: CallOptions): Promise<Download>
    /** Shows a text of a notification with examples; refuses what cannot be read, with its place.. */
    preview(body: Body<contract.NotificationTemplatesPreviewData>, options?: CallOptions): Promise<contract.NotificationTemplatesPreviewResponse>
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
    /** Documents that hang on one of companies. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfCompanyResponse>
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
    /** Read encrypted values of a contact; each reading is written down. */
    reveal(id: string, body: Body<contract.RevealContactData>, options?: CallOptions): Promise<contract.RevealContactResponse>
    /** Documents that hang on one of contacts. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfContactResponse>
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
    /** Documents that hang on one of notes. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfNoteResponse>
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
    /** Documents that hang on one of views. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfViewResponse>
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
    /** Documents that hang on one of custom fields. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfCustomFieldResponse>
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
    /** Documents that hang on one of imports. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfImportResponse>
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
    /** Documents that hang on one of exports. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfExportResponse>
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
    /** Documents that hang on one of webhooks. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfWebhookResponse>
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
    /** Documents that hang on one of webhook deliveries. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfWebhookDeliveryResponse>
    /** Webhook deliveries as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportWebhookDeliverysData['query']>>, options?: CallOptions): Promise<Download>
  }
  automations: {
    /** List automations. */
    list(query?: Ask<NonNullable<contract.ListAutomationsData['query']>>, options?: CallOptions): Promise<contract.ListAutomationsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListAutomationsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListAutomationsResponse>, void, undefined>
    /** Make a automation. */
    create(body: Body<contract.CreateAutomationData>, options?: CallOptions): Promise<contract.CreateAutomationResponse>
    /** Count automations and sum their figures. */
    summary(body: Body<contract.SummarizeAutomationsData>, options?: CallOptions): Promise<contract.SummarizeAutomationsResponse>
    /** Read a automation; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetAutomationData['query']>>, options?: CallOptions): Promise<contract.GetAutomationResponse>
    /** Change a automation: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateAutomationData>, options?: CallOptions): Promise<contract.UpdateAutomationResponse>
    /** Move a automation to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a automation, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfAutomationData['query']>>, options?: CallOptions): Promise<contract.TimelineOfAutomationResponse>
    /** Take automations out of the trash. */
    restore(body: Body<contract.RestoreAutomationsData>, options?: CallOptions): Promise<contract.RestoreAutomationsResponse>
    /** Documents that hang on one of automations. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfAutomationResponse>
    /** Automations as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportAutomationsData['query']>>, options?: CallOptions): Promise<Download>
    /** Says what is wrong with an automation before it runs, with the node and the setting.. */
    check(body: Body<contract.AutomationsCheckData>, options?: CallOptions): Promise<contract.AutomationsCheckResponse>
    /** Makes the draft of an automation live, as a new version. Runs that began earlier go on with theirs.. */
    publish(body: Body<contract.AutomationsPublishData>, options?: CallOptions): Promise<contract.AutomationsPublishResponse>
    /** Pauses an automation: nothing new begins, what runs goes on.. */
    pause(body: Body<contract.AutomationsPauseData>, options?: CallOptions): Promise<contract.AutomationsPauseResponse>
    /** Lets a paused automation begin runs again.. */
    resume(body: Body<contract.AutomationsResumeData>, options?: CallOptions): Promise<contract.AutomationsResumeResponse>
    /** Ends all runs of one automation, or of all, empties the queue of them, and pauses what was live.. */
    stop(body: Body<contract.AutomationsStopData>, options?: CallOptions): Promise<contract.AutomationsStopResponse>
    /** Starts a live automation by hand, on a record or on its own.. */
    start(body: Body<contract.AutomationsStartData>, options?: CallOptions): Promise<contract.AutomationsStartResponse>
    /** Approves what an automation asks; its run goes on.. */
    approve(body: Body<contract.AutomationsApproveData>, options?: CallOptions): Promise<contract.AutomationsApproveResponse>
    /** Declines what an automation asks; its run goes on that way.. */
    decline(body: Body<contract.AutomationsDeclineData>, options?: CallOptions): Promise<contract.AutomationsDeclineResponse>
    /** Replays an ended run from a node, or from where it failed.. */
    replay(body: Body<contract.AutomationsReplayData>, options?: CallOptions): Promise<contract.AutomationsReplayResponse>
    /** Shows what an automation would do with a real record. Nothing is written and nothing is sent.. */
    test(body: Body<contract.AutomationsTestData>, options?: CallOptions): Promise<contract.AutomationsTestResponse>
    /** Says what differs between two versions of an automation, or a version and the draft.. */
    diff(body: Body<contract.AutomationsDiffData>, options?: CallOptions): Promise<contract.AutomationsDiffResponse>
    /** Reads an automation from a file into a new draft, or into the draft of one that is there.. */
    import(body: Body<contract.AutomationsImportData>, options?: CallOptions): Promise<contract.AutomationsImportResponse>
    /** Makes a draft of a recipe.. */
    adopt(body: Body<contract.AutomationsAdoptData>, options?: CallOptions): Promise<contract.AutomationsAdoptResponse>
    /** Gives the webhook triggers of an automation new addresses; the old ones stop at once.. */
    turnHooks(body: Body<contract.AutomationsTurnHooksData>, options?: CallOptions): Promise<contract.AutomationsTurnHooksResponse>
    /** Everything of which an automation can be made: kinds of nodes with their settings, verbs, events. */
    steps(options?: CallOptions): Promise<contract.AutomationsStepsResponse>
    /** Automations to begin with, and what some of them still need. */
    recipes(options?: CallOptions): Promise<contract.AutomationsRecipesResponse>
    /** Live automations that may be started by hand on a record. */
    buttons(query?: Ask<NonNullable<contract.AutomationsButtonsData['query']>>, options?: CallOptions): Promise<contract.AutomationsButtonsResponse>
    /** An automation as a file: the draft, or a version. */
    file(id: string, query?: Ask<NonNullable<contract.AutomationsFileData['query']>>, options?: CallOptions): Promise<Download>
    /** Runs of an automation, newest first, and how they went at each node. */
    runs(id: string, query?: Ask<NonNullable<contract.AutomationsRunsData['query']>>, options?: CallOptions): Promise<contract.AutomationsRunsResponse>
    /** The secret addresses of the webhook triggers of an automation. */
    hooks(id: string, options?: CallOptions): Promise<contract.AutomationsHooksResponse>
    /** Begins an automation from outside, by the secret address of its webhook trigger. */
    automationsHook(token: string, body: Body<contract.AutomationsHookData>, options?: CallOptions): Promise<contract.AutomationsHookResponse>
  }
  automationVersions: {
    /** List automation versions. */
    list(query?: Ask<NonNullable<contract.ListAutomationVersionsData['query']>>, options?: CallOptions): Promise<contract.ListAutomationVersionsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListAutomationVersionsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListAutomationVersionsResponse>, void, undefined>
    /** Count automation versions and sum their figures. */
    summary(body: Body<contract.SummarizeAutomationVersionsData>, options?: CallOptions): Promise<contract.SummarizeAutomationVersionsResponse>
    /** Read a automation version; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetAutomationVersionData['query']>>, options?: CallOptions): Promise<contract.GetAutomationVersionResponse>
    /** What happened to a automation version, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfAutomationVersionData['query']>>, options?: CallOptions): Promise<contract.TimelineOfAutomationVersionResponse>
    /** Documents that hang on one of automation versions. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfAutomationVersionResponse>
    /** Automation versions as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportAutomationVersionsData['query']>>, options?: CallOptions): Promise<Download>
  }
  automationApprovals: {
    /** List approvals. */
    list(query?: Ask<NonNullable<contract.ListAutomationApprovalsData['query']>>, options?: CallOptions): Promise<contract.ListAutomationApprovalsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListAutomationApprovalsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListAutomationApprovalsResponse>, void, undefined>
    /** Count approvals and sum their figures. */
    summary(body: Body<contract.SummarizeAutomationApprovalsData>, options?: CallOptions): Promise<contract.SummarizeAutomationApprovalsResponse>
    /** Read a approval; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetAutomationApprovalData['query']>>, options?: CallOptions): Promise<contract.GetAutomationApprovalResponse>
    /** What happened to a approval, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfAutomationApprovalData['query']>>, options?: CallOptions): Promise<contract.TimelineOfAutomationApprovalResponse>
    /** Documents that hang on one of approvals. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfAutomationApprovalResponse>
    /** Approvals as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportAutomationApprovalsData['query']>>, options?: CallOptions): Promise<Download>
  }
  automationSecrets: {
    /** List secrets of automations. */
    list(query?: Ask<NonNullable<contract.ListAutomationSecretsData['query']>>, options?: CallOptions): Promise<contract.ListAutomationSecretsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListAutomationSecretsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListAutomationSecretsResponse>, void, undefined>
    /** Make a secret. */
    create(body: Body<contract.CreateAutomationSecretData>, options?: CallOptions): Promise<contract.CreateAutomationSecretResponse>
    /** Count secrets of automations and sum their figures. */
    summary(body: Body<contract.SummarizeAutomationSecretsData>, options?: CallOptions): Promise<contract.SummarizeAutomationSecretsResponse>
    /** Read a secret; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetAutomationSecretData['query']>>, options?: CallOptions): Promise<contract.GetAutomationSecretResponse>
    /** Change a secret: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateAutomationSecretData>, options?: CallOptions): Promise<contract.UpdateAutomationSecretResponse>
    /** Remove a secret for good. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a secret, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfAutomationSecretData['query']>>, options?: CallOptions): Promise<contract.TimelineOfAutomationSecretResponse>
    /** Documents that hang on one of secrets of automations. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfAutomationSecretResponse>
    /** Secrets of automations as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportAutomationSecretsData['query']>>, options?: CallOptions): Promise<Download>
  }
  mailboxes: {
    /** List mailboxes. */
    list(query?: Ask<NonNullable<contract.ListMailboxsData['query']>>, options?: CallOptions): Promise<contract.ListMailboxsResponse>
    /** Every one, page after page. */
    all(query?: Ask<NonNullable<contract.ListMailboxsData['query']>>, options?: CallOptions): AsyncGenerator<Item<contract.ListMailboxsResponse>, void, undefined>
    /** Make a mailbox. */
    create(body: Body<contract.CreateMailboxData>, options?: CallOptions): Promise<contract.CreateMailboxResponse>
    /** Count mailboxes and sum their figures. */
    summary(body: Body<contract.SummarizeMailboxsData>, options?: CallOptions): Promise<contract.SummarizeMailboxsResponse>
    /** Read a mailbox; its version is the ETag. */
    get(id: string, query?: Ask<NonNullable<contract.GetMailboxData['query']>>, options?: CallOptions): Promise<contract.GetMailboxResponse>
    /** Change a mailbox: absent keeps, null clears. */
    update(id: string, body: Body<contract.UpdateMailboxData>, options?: CallOptions): Promise<contract.UpdateMailboxResponse>
    /** Move a mailbox to the trash. */
    remove(id: string, options?: CallOptions): Promise<void>
    /** What happened to a mailbox, newest first. */
    timeline(id: string, query?: Ask<NonNullable<contract.TimelineOfMailboxData['query']>>, options?: CallOptions): Promise<contract.TimelineOfMailboxResponse>
    /** Take mailboxes out of the trash. */
    restore(body: Body<contract.RestoreMailboxsData>, options?: CallOptions): Promise<contract.RestoreMailboxsResponse>
    /** Documents that hang on one of mailboxes. */
    attachments(id: string, options?: CallOptions): Promise<contract.AttachmentsOfMailboxResponse>
    /** Mailboxes as a CSV or XLSX file, streamed: a view, a selection or all. Audited before the first byte. */
    export(query?: Ask<NonNullable<contract.ExportMailboxsData['query']>>, options?: CallOptions): Promise<Download>
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
  keys: {
    /** Makes a new encryption key for the organization and seals all encrypted values anew.. */
    rotate(body: Body<contract.KeysRotateData>, options?: CallOptions): Promise<contract.KeysRotateResponse>
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
  admin: {
    /** Jobs of the organization by name and state, how late they are, and the last hour minute by minute. */
    jobs(options?: CallOptions): Promise<contract.JobsOverviewResponse>
    /** Jobs of one state, the latest first, with their last error and what they were given. */
    jobsList(query?: Ask<NonNullable<contract.JobsListData['query']>>, options?: CallOptions): Promise<contract.JobsListResponse>
    /** Tries jobs again that were given up: those named by id, all of a name, or all. */
    jobsRetry(body: Body<contract.JobsRetryData>, options?: CallOptions): Promise<contract.JobsRetryResponse>
    /** Takes jobs out of the queue; what is at work already is left alone. */
    jobsRemove(body: Body<contract.JobsRemoveData>, options?: CallOptions): Promise<contract.JobsRemoveResponse>
    /** Holds jobs of a name back, within seconds; nothing is lost. */
    jobsPause(body: Body<contract.JobsPauseData>, options?: CallOptions): Promise<void>
    /** Lets jobs of a name go on. */
    jobsResume(body: Body<contract.JobsResumeData>, options?: CallOptions): Promise<contract.JobsResumeResponse>
  }
  uploads: {
    /** Begin a resumable upload (tus 1.0): Upload-Length and Upload-Metadata with filename, filetype and, where wanted, fileId for a new version or noun and recordId to hang it on. Answers the address of the upload. */
    create<T = unknown>(file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Send the bytes from Upload-Offset on. When the last one is there the file exists: Upload-File-Id names it. */
    update<T = unknown>(id: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Give up an upload and drop what has come. */
    remove(id: string, options?: CallOptions): Promise<void>
  }
  m: {
    /** A picture in a mail that tells of opening. */
    open<T = unknown>(token: string, options?: CallOptions): Promise<T>
    /** A link in a mail: counts and leads on to the address that was signed with it. */
    click<T = unknown>(query?: Ask<NonNullable<contract.MessagesClickedData['query']>>, options?: CallOptions): Promise<T>
    /** The page of the link “Unsubscribe”; it changes nothing. */
    unsubscribe<T = unknown>(token: string, options?: CallOptions): Promise<T>
    /** Unsubscribe with one click, by a mail program (RFC 8058) or the page. */
    messagesLeave<T = unknown>(token: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** The page on which recipients choose what they receive. */
    preferences<T = unknown>(token: string, options?: CallOptions): Promise<T>
    /** Save what a recipient chose. */
    messagesChoose<T = unknown>(token: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
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
  hooks: {
    /** Takes a report of Mailgun about a message.. */
    mailgun<T = unknown>(sender: string, body: Body<contract.MailgunReportData>, options?: CallOptions): Promise<T>
    /** Takes a mail that a route of Mailgun forwards.. */
    mailgunIncoming<T = unknown>(sender: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Takes reports of SendGrid about messages.. */
    sendgrid<T = unknown>(sender: string, body: Body<contract.SendgridReportData>, options?: CallOptions): Promise<T>
    /** Takes a mail from the inbound parse of SendGrid.. */
    sendgridIncoming<T = unknown>(sender: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Takes a mail from the inbound parse of SendGrid.. */
    sendgridIncomingWithPassword<T = unknown>(sender: string, password: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Takes reports and mails of Amazon SES by way of Amazon SNS.. */
    ses<T = unknown>(sender: string, body: Body<contract.SesReportData>, options?: CallOptions): Promise<T>
    /** Takes the status of a text message from Twilio.. */
    twilioReport<T = unknown>(sender: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
    /** Takes a text message that came in at Twilio.. */
    twilio<T = unknown>(sender: string, file: FileBody, options?: CallOptions & UploadOptions): Promise<T>
  }
}
