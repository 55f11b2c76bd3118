import { renderHtml, renderText } from '../../kernel/index.ts'

export interface MailItem {
  title: string
  body: string
  url: string
  label: string
}

interface MailOfNotifications {
  subject: string
  items: readonly MailItem[]
  /** Said below the items: why she gets this. */
  why: string
  /** Where to change that. */
  settings: string
}

const plain = `{% for item in items %}{{ item.title }}
{% if item.body != '' %}{{ item.body }}
{% endif %}{{ item.url }}

{% endfor %}{{ why }}
Change what you get: {{ settings }}
`

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{{ subject }}</title></head>
<body style="margin:0;padding:24px 16px;background:#f4f7f5;font:15px/23px -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1d2722">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;margin:0 auto;background:#ffffff;border:1px solid #dfe4e0;border-radius:12px">
{% for item in items %}<tr><td style="padding:18px 24px;border-bottom:1px solid #eef1ee">
<div style="font-size:12px;line-height:16px;color:#5b655f">{{ item.label }}</div>
<a href="{{ item.url }}" style="color:#146a46;font-weight:600;text-decoration:none">{{ item.title }}</a>
{% if item.body != '' %}<div style="margin-top:4px;color:#414b45;white-space:pre-line">{{ item.body }}</div>{% endif %}
</td></tr>{% endfor %}
<tr><td style="padding:16px 24px;font-size:12px;line-height:18px;color:#5b655f">{{ why }} <a href="{{ settings }}" style="color:#146a46">Change what you get</a></td></tr>
</table></body></html>`

/** A mail about one notification or about many: subject, plain text and HTML. */
export function mailOf(mail: MailOfNotifications): { subject: string; text: string; html: string } {
  const values = { ...mail, items: [...mail.items] }
  return { subject: mail.subject.slice(0, 200), text: renderText(plain, values), html: renderHtml(page, values) }
}
