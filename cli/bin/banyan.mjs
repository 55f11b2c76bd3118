#!/usr/bin/env node
// A package brings the built program; a checkout builds it when it changed.
import { existsSync } from 'node:fs'

const built = new URL('../dist/banyan.js', import.meta.url)
await import(existsSync(built) ? built.href : new URL('../../tools/cli.mjs', import.meta.url).href)
