/** Codes of modules may refuse more than the schema: an empty remark, a key that is no name. */
export const stricter: Record<string, (text: string) => boolean> = {
  'notes.noun': () => true,
  'custom_fields.key': () => true,
  'custom_fields.noun': () => true,
  // Own networks are no place for a webhook, and its filter must be read.
  'webhooks.url': () => true,
  'webhooks.filter': () => true,
  'attachments.noun': () => true,
  'senders.fromAddress': () => true,
  'sender_domains.domain': () => true,
  'message_templates.key': () => true,
  'message_templates.language': () => true,
  'message_templates.purpose': () => true,
  'suppressions.address': () => true,
  'consents.address': () => true,
  'consents.purpose': () => true,
  'notification_templates.type': () => true,
  'automation_secrets.name': () => true,
  // Templates are read before they are kept.
  'message_templates.subject': (text) => /[{][{%]/.test(text),
  'message_templates.preheader': (text) => /[{][{%]/.test(text),
  'message_templates.body': (text) => /[{][{%]/.test(text) || !text.trim(),
  'notification_templates.heading': (text) => /[{][{%]/.test(text),
  'notification_templates.body': (text) => /[{][{%]/.test(text),
}

/** Names of the network, which know no capitals. */
export const folded = new Set(['sender_domains.domain'])

/** Each new one makes a pair of keys. */
export const slow = new Set(['sender_domains'])
