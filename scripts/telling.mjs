// Prints 'N passed, N failed' over everything that .ci/run did; exit code 1 when something failed or nothing passed.
// Use: node scripts/telling.mjs <steps file> <report of vitest> ...
// The steps file has one line 'ok <name>' or 'failed <name>' per step; a step that runs tests counts by its report.
import { existsSync, readFileSync } from 'node:fs'

const [steps, ...reports] = process.argv.slice(2)
let passed = 0
let failed = 0

const lines = existsSync(steps) ? readFileSync(steps, 'utf8').split('\n').filter(Boolean) : []
for (const line of lines) {
  if (line.startsWith('ok ')) passed++
  else {
    failed++
    console.log(`FAILED step: ${line.slice('failed '.length)}`)
  }
}
for (const path of reports.filter((name) => existsSync(name))) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  for (const file of report.testResults) {
    // A file that cannot be loaded has no tests to count, but it did fail.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) failed++
    const failures = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
    if (file.status === 'failed') console.log(`FAILED ${file.name}: ${failures.join('; ') || file.message}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
