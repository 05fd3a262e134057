/** The page in a real browser: axe finds nothing serious, and nothing is wider than a small telephone. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { renderHtml } from '../../src/html/index.ts'
import { beoordeel } from '../../src/index.ts'
import { bouwBomen } from '../../src/pipeline/maak.ts'
import { programma, testMet } from '../hulp/programma.ts'
import { volledig } from '../hulp/volledig.ts'
import { inhoud, leesVoorbeeld, voorbeelden } from '../hulp/voorbeelden.ts'

const chromium = programma('chromium')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let open: Browser | undefined
afterAll(() => open?.close())
const browser = async (): Promise<Browser> => {
  const { chromium: driver } = await import('playwright-core')
  open ??= await driver.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  return open
}

interface Uitkomst {
  readonly violations: readonly { id: string; impact?: string | null; nodes: readonly { html: string }[] }[]
}

/** What axe calls serious or worse on this page. */
const ernstig = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run()')) as Uitkomst
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

testMet({ chromium }, 'a picture without words and a page without a language are found', async () => {
  const page = await (await browser()).newPage({ bypassCSP: true })
  await page.setContent('<!DOCTYPE html><html><head><title>x</title></head><body><img src="data:,"></body></html>')
  const found = (await ernstig(page)).map((each) => each.split(':')[0])
  expect(found).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']))
  await page.close()
})

for (const naam of volledig ? voorbeelden : ['onderwijs-jeugdhulp'])
  testMet({ chromium }, `${naam}: accessible, and readable at 320 pixels`, async () => {
    const { beschrijving } = beoordeel(leesVoorbeeld(naam), inhoud, { bestand: 'samenwerking.yaml' })
    if (!beschrijving) throw new Error(naam)
    const { bomen } = bouwBomen(beschrijving, inhoud, { alleen: ['inwonersuitleg'] })
    const page = await (await browser()).newPage({ viewport: { width: 320, height: 800 }, bypassCSP: true })
    const asked: string[] = []
    page.on('request', (request) => {
      asked.push(request.url())
    })
    for (const { tree } of bomen) {
      await page.setContent(renderHtml(tree), { waitUntil: 'load' })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      expect(await ernstig(page)).toEqual([])
    }
    // the page asks nothing of the network
    expect(asked).toEqual([])
    await page.close()
  })
