import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { doors, fill, pages } from './pages.ts'
import { ask, idOf, signInAs } from './runner/acts.ts'
import { launchBrowser } from './runner/browser.ts'
import { searchKnows, startProduct } from './runner/product.ts'
import { settled } from './runner/settled.ts'

const folder = 'screens'
const themes = ['light', 'dark'] as const
const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

interface Shot {
  name: string
  file: string
  width: number
  theme: string
}

/** `npm run screens [page …]`: shoots every page, or those named, at three widths in two themes, and a sheet of them all. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const chosen = (name: string) => wanted.length === 0 || wanted.includes(name)
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const product = await startProduct()
  const shots: Shot[] = []
  try {
    await searchKnows(product.url)
    const browser = await launchBrowser()
    try {
      for (const theme of themes)
        for (const size of sizes) shots.push(...(await shootAll(browser, product.url, theme, size, chosen)))
      const sheet = sheetOf(shots)
      writeFileSync(join(folder, 'index.html'), sheet)
      await shootSheet(browser)
    } finally {
      await browser.close()
    }
  } finally {
    await product.stop()
  }
  process.stdout.write(`${shots.length} pictures in ${folder}, all together in ${folder}/index.html and sheet.png\n`)
  process.exit(0)
}

async function shootAll(
  browser: Browser,
  url: string,
  theme: (typeof themes)[number],
  viewport: { width: number; height: number },
  chosen: (name: string) => boolean,
): Promise<Shot[]> {
  const narrow = viewport.width < 760
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    viewport,
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...(narrow ? { isMobile: true, hasTouch: true } : {}),
  })
  const page = await context.newPage()
  const shots: Shot[] = []
  const shoot = async (name: string, address: string) => {
    if (!chosen(name)) return
    await page.goto(address)
    await settled(page)
    const file = `${name}-${viewport.width}-${theme}.png`
    await page.screenshot({ path: join(folder, file) })
    shots.push({ name, file, width: viewport.width, theme })
  }
  for (const [name, address] of Object.entries(doors)) await shoot(name, address)
  await signInAs({ name: 'Owner', page, expect: () => {} }, 'owner@demo.test')
  const ids = await idsOf(page)
  for (const [name, path] of Object.entries(pages)) await shoot(name, fill(path, ids))
  await context.close()
  return shots
}

/** The records that stand for their kind. */
async function idsOf(page: Page) {
  const roles: { id: string; name: string }[] = (await ask(page, 'GET', '/roles?limit=20')).body.data
  return {
    contact: await idOf(page, 'contacts', 'Hanna Lindqvist'),
    company: await idOf(page, 'companies', 'Osterby Hotels'),
    role: roles.find((each) => each.name === 'Member')?.id ?? '',
  }
}

/** One page of thumbnails: a line per page, light and dark beside each other. */
function sheetOf(shots: Shot[]): string {
  const names = [...new Set(shots.map((shot) => shot.name))]
  const line = (name: string) => {
    const own = shots.filter((shot) => shot.name === name)
    const figures = own.map(
      (shot) =>
        `<a href="${shot.file}"><img src="${shot.file}" alt="${name}, ${shot.width} px, ${shot.theme}" height="240" loading="eager"></a>`,
    )
    return `<section><h2>${name}</h2><div>${figures.join('')}</div></section>`
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Screens</title><style>
body{margin:24px;font:13px/20px system-ui,sans-serif;background:#dfe3e0;color:#1d2722;width:1400px}
h1{font-size:20px;margin:0 0 12px}h2{font-size:13px;margin:16px 0 6px}div{display:flex;gap:10px}
img{display:block;border-radius:6px;box-shadow:0 1px 4px #0003}</style></head>
<body><h1>${shots.length} screens</h1>${names.map(line).join('\n')}</body></html>\n`
}

async function shootSheet(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1448, height: 900 } })
  await page.goto(`file://${join(process.cwd(), folder, 'index.html')}`)
  await page.waitForLoadState('load')
  await page.screenshot({ path: join(folder, 'sheet.png'), fullPage: true })
  await page.close()
}

main().catch((error: Error) => {
  process.stderr.write(`The screens cannot be shot: ${error.stack ?? error.message}\n`)
  process.exit(1)
})
