import { notification } from './kinds.ts'

/** The kinds that come with the product; modules register more of their own. */

notification('mention', {
  label: 'Somebody mentions you',
  group: 'mention',
  why: 'you were mentioned',
  priority: 'high',
  channels: { email: 'instant' },
  title: '{{ actor }} mentioned you on {{ record }}',
  body: '{{ text }}',
  data: { text: 'Can you look at this, @Ines Roth?' },
  batch: 0,
  escalation: { after: 240, to: 'email' },
})

notification('assigned', {
  label: 'Something becomes yours',
  group: 'system',
  why: 'it is yours now',
  title:
    '{% if others > 0 %}{{ actor }} gave you {{ count }} {{ many }}{% else %}{{ actor }} gave you {{ record }}{% endif %}',
  data: { many: 'contacts' },
})

notification('message_received', {
  label: 'A message arrives',
  group: 'message',
  why: 'you look after this record',
  priority: 'high',
  channels: { email: 'off' },
  title: '{% if others > 0 %}{{ count }} messages from {{ record }}{% else %}{{ record }} wrote to you{% endif %}',
  body: '{{ subject }}',
  data: { subject: 'Spare fans', channel: 'email' },
  escalation: { after: 60, to: 'email' },
})

notification('approval_wanted', {
  label: 'Something waits for your decision',
  group: 'approval',
  why: 'your decision is needed',
  priority: 'high',
  channels: { email: 'instant' },
  title: '{{ actor }} asks for your decision{% if record != "" %} on {{ record }}{% endif %}',
  body: '{{ question }}',
  data: { question: 'Give 12 % on the spa wing?' },
  batch: 0,
  escalation: { after: 120, to: 'sms' },
})

notification('reminder', {
  label: 'A reminder is due',
  group: 'reminder',
  why: 'a reminder was set',
  priority: 'high',
  channels: { email: 'instant' },
  title: '{{ text }}',
  body: '{% if record != "" %}About {{ record }}{% endif %}',
  data: { text: 'Call about the survey report' },
  batch: 0,
})

notification('announcement', {
  label: 'A colleague tells you something',
  group: 'message',
  why: 'a colleague sent it to you',
  channels: { email: 'instant' },
  title: '{{ title }}',
  body: '{{ text }}',
  data: { title: 'Office closed on Friday', text: 'The heating is being replaced.' },
  batch: 0,
})

notification('import_finished', {
  label: 'Your import ends',
  group: 'system',
  why: 'you started it',
  channels: { email: 'off' },
  title:
    '{% if status == "failed" %}Your import {{ record }} did not finish{% else %}Your import {{ record }} is done{% endif %}',
  data: { status: 'done' },
  batch: 0,
})

notification('export_finished', {
  label: 'Your export is ready',
  group: 'system',
  why: 'you started it',
  priority: 'low',
  channels: { email: 'off' },
  title:
    '{% if status == "failed" %}Your export {{ record }} failed{% else %}Your export {{ record }} is ready{% endif %}',
  to: 'settings/preferences',
  data: { status: 'done' },
  batch: 0,
})

notification('webhook_disabled', {
  label: 'A webhook is switched off',
  group: 'system',
  why: 'the webhook acts for you',
  priority: 'high',
  // The module that switches it off sends a mail of its own.
  channels: { email: 'off' },
  title: 'Nothing is sent to {{ record }} any more',
  body: '{{ reason }}',
  to: 'settings/webhooks',
  data: { reason: 'It did not answer for five days.' },
})

notification('invitation_accepted', {
  label: 'Somebody accepts your invitation',
  group: 'system',
  why: 'you invited this person',
  priority: 'low',
  channels: { email: 'off', push: 'off' },
  title: '{{ record }} joined {{ organization }}',
  to: 'settings/members',
  batch: 0,
})

notification('automation_paused', {
  label: 'An automation is paused',
  group: 'system',
  why: 'you made it',
  priority: 'high',
  channels: { email: 'instant' },
  title: 'The automation {{ record }} was paused',
  body: '{{ reason }}',
  data: { reason: 'Its limit for one hour was reached.' },
  escalation: { after: 60, to: 'email' },
})

notification('file_infected', {
  label: 'A document of yours is infected',
  group: 'system',
  why: 'it is your document',
  priority: 'high',
  title: '{{ record }} stays closed: the scanner found something harmful',
  body: 'It was called {{ found }}. Upload a clean version, or delete the document.',
  data: { found: 'Eicar-Signature' },
})

notification('room_short', {
  label: 'The room for documents runs short',
  group: 'system',
  why: 'you look after this organization',
  priority: 'high',
  title: '{{ used }} of {{ limit }} GB for documents are used',
  body: 'When it is full nothing can be uploaded. Delete what nobody needs and empty the trash.',
  to: 'files',
  data: { used: '8.1', limit: '10.0' },
})

notification('test', {
  label: 'A test you send yourself',
  group: 'system',
  why: 'you asked for it',
  channels: { email: 'off' },
  title: 'This is how a notification looks',
  body: 'It came to every channel you have switched on for it.',
  to: 'settings/notifications',
  batch: 0,
})
