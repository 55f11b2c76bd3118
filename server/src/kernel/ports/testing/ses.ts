import { signedForAws } from '../signed-request.ts'
import { type Exchange, httpDouble } from './http-double.ts'
import { type Schema, violations } from './schema.ts'
import { mailOf, type SeenMail } from './seen.ts'

const addresses: Schema = {
  type: 'array',
  maxItems: 50,
  items: { type: 'string', pattern: '^[\\x21-\\x7e]+@[\\x21-\\x7e]+$' },
}
/** The members of SendEmail (API 2019-09-27) that we send, after Amazon's reference. */
const schema: Schema = {
  type: 'object',
  required: ['Content', 'Destination'],
  properties: {
    Destination: {
      type: 'object',
      properties: { ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses },
    },
    Content: {
      type: 'object',
      properties: {
        Raw: {
          type: 'object',
          required: ['Data'],
          properties: { Data: { type: 'string', pattern: '^[A-Za-z0-9+/]+={0,2}$' } },
        },
      },
    },
    EmailTags: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['Name', 'Value'],
        properties: {
          Name: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,256}$' },
          Value: { type: 'string', pattern: '^[A-Za-z0-9_@.-]{1,256}$' },
        },
      },
    },
    ConfigurationSetName: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  },
}

export const sesKeys = {
  accessKeyId: 'AKIDCANARYCANARY',
  secretAccessKey: 'canary+secret/ses',
  region: 'eu-central-1',
  configurationSet: 'house',
}

/** Whether what came is what was signed: signed again from the request as it arrived. */
function signed(asked: Exchange): boolean {
  const { authorization = '', host } = asked.headers
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? []
  const moment = asked.headers['x-amz-date'] ?? ''
  const now = new Date(moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!['host', 'x-amz-date', 'content-type'].every((n) => names.includes(n))) return false
  if (Math.abs(now.getTime() - Date.now()) > 300_000) return false
  const given = names.filter((n) => n !== 'host' && n !== 'x-amz-date')
  const again = signedForAws(
    {
      method: asked.method,
      url: `http://${host}${asked.path}`,
      headers: Object.fromEntries(given.map((n) => [n, asked.headers[n] ?? ''])),
      body: asked.body,
    },
    sesKeys,
    { region: sesKeys.region, service: 'ses' },
    now,
  )
  return again.authorization === authorization
}

function check(asked: Exchange): string[] {
  if (asked.method !== 'POST' || asked.path !== '/v2/email/outbound-emails') return [`no such place: ${asked.path}`]
  const wrong = violations(schema, JSON.parse(asked.body.toString('utf8')))
  if (!signed(asked)) wrong.push('the signature is wrong')
  return wrong
}

async function understood(asked: Exchange): Promise<SeenMail> {
  const { Content, EmailTags } = JSON.parse(asked.body.toString('utf8'))
  const id = EmailTags.find((t: { Name: string }) => t.Name === 'message')?.Value ?? null
  return mailOf(Buffer.from(Content.Raw.Data, 'base64'), id)
}

const failed = (type: string) => ({ 'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/` })
const replies = () => ({
  take: { status: 200, body: '{"MessageId":"0107018canary-000000"}' },
  busy: {
    status: 429,
    headers: { ...failed('TooManyRequestsException'), 'retry-after': '7' },
    body: '{"message":"Maximum sending rate exceeded."}',
  },
  fault: { status: 500, headers: failed('InternalFailure'), body: '{"message":null}' },
  refuse: {
    status: 400,
    headers: failed('MessageRejected'),
    body: '{"message":"Email address is not verified."}',
  },
  unauthorised: {
    status: 403,
    headers: failed('SignatureDoesNotMatch'),
    body: '{"message":"The request signature we calculated does not match the signature you provided."}',
  },
})

export const sesDouble = () => httpDouble<SeenMail>({ check, replies }, understood)
