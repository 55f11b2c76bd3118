import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** What the files of a folder, without tests, import that does not lie beside them. */
function outside(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const own = files.filter((f) => f.endsWith('.ts') && !/\.test\.ts$|testing\.ts$/.test(f))
  expect(own.length).toBeGreaterThan(10)
  const texts = own.map((f) => readFileSync(join(root, folder, f), 'utf8'))
  const imports = texts.flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map((m) => m[1]!))
  return [...new Set(imports.filter((to) => !/^\.\.?\//.test(to)))].sort()
}

test('the SDK brings no package and nothing of Node; the command line no more than it says', () => {
  expect(outside('sdk/typescript/src')).toEqual([])
  const packages = outside('cli/src').filter((to) => !to.startsWith('node:'))
  expect(packages).toEqual(['@banyan/sdk', '@clack/prompts', 'commander'])
})

test('what the web app takes of the SDK is at most 2 KB on its way', async () => {
  const contents = `export { contentOf, send } from './send.ts'; export { BanyanError } from './problem.ts'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2023', write: false },
  })
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length
  console.log(`The web app takes ${size} bytes of the SDK (gzip).`)
  expect(size).toBeGreaterThan(500)
  expect(size).toBeLessThanOrEqual(2048)
})
