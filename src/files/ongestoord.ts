let installed = false
let stopped = false

const later = () => {
  stopped = true
}

/** Ctrl-C waits until the action is done: writing is short, and a half set is worse than a late stop. */
export const ongestoord = <T>(action: () => T): T => {
  if (!installed) {
    installed = true
    process.on('SIGINT', later).on('SIGTERM', later)
    // A signal that came meanwhile is delivered before this turn.
    setImmediate(() => {
      installed = false
      process.off('SIGINT', later).off('SIGTERM', later)
      if (stopped) process.exit(130)
    })
  }
  return action()
}
