import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import {
  choice,
  encrypted,
  fail,
  initial,
  invalid,
  json,
  longText,
  moment,
  onCreate,
  required,
  resource,
  system,
  text,
  z,
} from '../../kernel/index.ts'

const checkedRecord = z.object({
  purpose: z.enum(['spf', 'dkim', 'dmarc', 'returnPath']),
  host: z.string(),
  type: z.enum(['TXT', 'CNAME', 'MX']),
  expected: z.string(),
  found: z.array(z.string()),
  state: z.enum(['unchecked', 'ok', 'missing', 'wrong']),
  advice: z.string().nullable(),
})
export type DomainRecord = z.output<typeof checkedRecord>

/** A domain that an organization sends from: its key for DKIM, the records it needs, and what was found of them. */
export const senderDomains = resource('sender_domains', {
  title: 'domain',
  singular: 'sender_domain',
  fields: {
    domain: onCreate(required(text({ max: 253 }))),
    brand: text({ max: 100 }),
    include: onCreate(text({ max: 253 })),
    selector: system(required(text({ max: 63 }))),
    publicKey: system(required(longText({ max: 2000 }))),
    privateKey: system(encrypted(longText({ max: 5000 }))),
    records: system(json(z.array(checkedRecord), [])),
    state: system(
      initial(
        'pending',
        required(
          choice([
            { value: 'pending', tone: 'neutral' },
            { value: 'verified', tone: 'ok' },
            { value: 'failing', tone: 'bad' },
          ]),
        ),
      ),
    ),
    checkedAt: system(moment()),
  },
  sort: ['domain'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      const domain = values.domain.trim().toLowerCase().replace(/\.$/, '')
      if (!/^(?=.{3,253}$)([a-z0-9](-*[a-z0-9])*\.)+[a-z]([a-z0-9-]*[a-z0-9])$/.test(domain))
        throw invalid([{ path: 'domain', message: 'A domain looks like mail.example.com.' }])
      const [taken] = await ctx.run({
        text: 'select 1 from sender_domains where domain = $1 and deleted_at is null',
        values: [domain],
      })
      if (taken)
        throw fail('messages.domain_taken', { errors: [{ path: 'domain', message: 'This domain is there already.' }] })
      const selector = `banyan${ctx.now().toISOString().slice(0, 7).replace('-', '')}`
      const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'der' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      })
      const key = publicKey.toString('base64')
      return senderDomains.add(ctx, {
        ...values,
        domain,
        selector,
        publicKey: key,
        privateKey,
        records: expected({ domain, selector, publicKey: key, include: values.include ?? null }),
      })
    },
  },
})

/** The records a domain needs, none of them looked up yet. */
export function expected(d: {
  domain: string
  selector: string
  publicKey: string
  include: string | null
}): DomainRecord[] {
  const record = (purpose: DomainRecord['purpose'], host: string, value: string): DomainRecord => ({
    purpose,
    host,
    type: 'TXT',
    expected: value,
    found: [],
    state: 'unchecked',
    advice: null,
  })
  return [
    record('dkim', `${d.selector}._domainkey.${d.domain}`, `v=DKIM1; k=rsa; p=${d.publicKey}`),
    record('spf', d.domain, `v=spf1 ${d.include ? `include:${d.include}` : 'mx'} ~all`),
    record('dmarc', `_dmarc.${d.domain}`, 'v=DMARC1; p=none'),
    { ...record('returnPath', `bounce.${d.domain}`, d.domain), type: 'MX' },
  ]
}
