import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'

/** A new UUIDv7: ordered by time, so primary keys stay local in the index. */
export const newId = (): string => uuidv7()

/** The wire schema of an id; the noun it names is documentation. */
export const id = (noun?: string) => z.uuid().meta({ description: noun ? `Id of one of ${noun}` : 'Id' })

/** SHA-256 in base64url: how secrets are stored and cached, never in clear. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
