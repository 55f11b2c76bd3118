import { destination, type Logger, pino } from 'pino'

/** Paths that never reach a log, wherever an object that carries them is logged. */
export const redaction = {
  paths: [
    'password',
    '*.password',
    'token',
    '*.token',
    'secret',
    '*.secret',
    'authorization',
    '*.authorization',
    'cookie',
    '*.cookie',
    'req.headers.authorization',
    'req.headers.cookie',
    'err.parameters',
    'err.values',
    'err.detail',
  ],
  censor: '[hidden]',
}

/** Lines leave in portions, at the latest after a tenth of a second and at the end: a write per request costs 5 % of it. */
export const openLog = (level: string): Logger =>
  pino({ level, redact: redaction }, destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 100 }))
