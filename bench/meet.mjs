/** Measures whole processes: wall time and peak memory, cold, in turn. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const peak = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs one command to its end; rejects when it fails. Memory is sampled (Linux only; elsewhere 0). */
export const run = ([program, ...args], toegestaan = [0]) =>
  new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let mb = 0
    let error = ''
    const timer = setInterval(() => {
      mb = Math.max(mb, peak(child.pid))
    }, 5)
    child.stderr.on('data', (data) => {
      error += data
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (toegestaan.includes(code)) resolve({ seconds, mb })
      else reject(new Error(`${program} ${args.join(' ')}: ${code}\n${error}`))
    })
  })

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Cases in turn, one round after another, so that drift of the machine strikes all alike; the first round is not counted. */
export const meet = async (cases, rounds) => {
  const results = new Map(cases.map(({ naam }) => [naam, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const { naam, voor, doe } of cases) {
      await voor?.()
      const result = await doe()
      if (round > 0) results.get(naam).push(result)
    }
  return new Map(
    [...results].map(([naam, list]) => [
      naam,
      {
        seconds: median(list.map((one) => one.seconds)),
        min: Math.min(...list.map((one) => one.seconds)),
        mb: Math.max(...list.map((one) => one.mb)),
      },
    ]),
  )
}
