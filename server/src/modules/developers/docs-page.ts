const escape = (text: unknown) => String(text ?? '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

interface Operation {
  operationId: string
  summary?: string
  tags?: string[]
  parameters?: {
    name: string
    in: string
    required?: boolean
    description?: string
    schema?: { description?: string }
  }[]
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: { $ref?: string } }> }>
}

const nameOf = (schema?: { $ref?: string }) => schema?.$ref?.split('/').at(-1) ?? (schema ? 'object' : '')

/** The API for people: every operation with its parameters, and what each schema holds. No scripts, so it works anywhere. */
export function docsPage(document: {
  info: { title: string; description: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, any> }
}): string {
  const groups = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, op] of Object.entries(methods)) {
      const tag = op.tags?.[0] ?? 'Other'
      groups.set(tag, [...(groups.get(tag) ?? []), operation(path, method, op)])
    }
  const menu = [...groups.keys()].map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join('')
  const sections = [...groups]
    .map(([tag, ops]) => `<section id="${escape(tag)}"><h2>${escape(tag)}</h2>${ops.join('')}</section>`)
    .join('')
  const schemas = Object.entries(document.components.schemas)
    .map(([name, s]) => schema(name, s))
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(document.info.title)} API</title><style>${style}</style></head><body>
<nav><strong>${escape(document.info.title)} API</strong>${menu}<a href="#schemas">Schemas</a><a href="/api/v1/openapi.json">OpenAPI 3.1</a><a href="/api/v1/openapi-3.0.json">OpenAPI 3.0</a></nav>
<main><h1>${escape(document.info.title)} API</h1><p>${escape(document.info.description)}</p>${sections}<section id="schemas"><h2>Schemas</h2>${schemas}</section></main></body></html>`
}

function operation(path: string, method: string, op: Operation): string {
  const parameters = (op.parameters ?? [])
    .map(
      (p) =>
        `<tr><td><code>${escape(p.name)}</code></td><td>${escape(p.in)}</td><td>${escape(p.description ?? p.schema?.description)}</td></tr>`,
    )
    .join('')
  const body = op.requestBody ? nameOf(Object.values(op.requestBody.content)[0]?.schema) : ''
  const answers = Object.entries(op.responses)
    .map(
      ([status, r]) =>
        `<li><code>${escape(status)}</code> ${escape(r.description)} ${link(nameOf(Object.values(r.content ?? {})[0]?.schema))}</li>`,
    )
    .join('')
  return `<details id="${escape(op.operationId)}"><summary><b class="${escape(method)}">${escape(method.toUpperCase())}</b> <code>${escape(path)}</code> <span>${escape(op.summary)}</span></summary>${parameters ? `<table>${parameters}</table>` : ''}${body ? `<p>Body ${link(body)}</p>` : ''}<ul>${answers}</ul></details>`
}

const link = (name: string) =>
  name && name !== 'object' ? `<a href="#schema-${escape(name)}">${escape(name)}</a>` : ''

function schema(name: string, s: any): string {
  const required = new Set(s.required ?? [])
  const rows = Object.entries(s.properties ?? {})
    .map(
      ([key, p]: [string, any]) =>
        `<tr><td><code>${escape(key)}</code>${required.has(key) ? ' *' : ''}</td><td>${escape(typeText(p))}</td><td>${escape(p.description)}</td></tr>`,
    )
    .join('')
  return `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code> <span>${escape(s.description)}</span></summary><table>${rows}</table></details>`
}

function typeText(p: any): string {
  if (p.$ref) return nameOf(p)
  if (p.anyOf || p.oneOf) return (p.anyOf ?? p.oneOf).map(typeText).join(' or ')
  if (p.enum) return p.enum.join(', ')
  if (p.type === 'array') return `list of ${typeText(p.items ?? {})}`
  return [p.type, p.format].filter(Boolean).join(' ')
}

const style = `:root{color-scheme:light dark;--line:light-dark(#dfe4e0,#3a403c);--soft:light-dark(#5b655f,#a3aca6);--accent:light-dark(#146a46,#5fc795)}
body{margin:0;font:14px/22px system-ui,sans-serif;display:grid;grid-template-columns:220px minmax(0,1fr)}nav{position:sticky;top:0;height:100vh;overflow:auto;padding:20px;border-right:1px solid var(--line);box-sizing:border-box;display:flex;flex-direction:column;gap:6px}
a{color:var(--accent)}nav a{color:inherit;text-decoration:none}main{padding:24px 32px;max-width:900px}h1{font-size:24px}h2{font-size:18px;margin-top:36px}details{border-top:1px solid var(--line);padding:8px 0}summary{cursor:pointer}summary span{color:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:13px}td{border-top:1px solid var(--line);padding:4px 8px 4px 0;vertical-align:top}code{font:12.5px ui-monospace,monospace}b{font-size:12px}.get{color:#2563a8}.post{color:#146a46}.patch{color:#8a5a00}.delete{color:#b3261e}
@media(prefers-color-scheme:dark){.get{color:#8ab8ef}.post{color:#5fc795}.patch{color:#e4b45c}.delete{color:#f2998f}}@media(max-width:760px){body{display:block}nav{position:static;height:auto;flex-flow:row wrap;border:0}main{padding:16px}}`
