import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Launches the Chromium of this machine without a window. `CHROMIUM` names another one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM ?? '', ...places].find((path) => path && existsSync(path))
  if (!executablePath)
    throw new Error(
      'There is no Chromium. Install it (Debian: apt-get install -y chromium) or set CHROMIUM to its path.',
    )
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
