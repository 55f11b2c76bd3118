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
