import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium of this machine, or undefined. `CHROMIUM` names another one. */
export const browserPath = () =>
  process.env.CHROMIUM && existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : places.find((p) => existsSync(p))
