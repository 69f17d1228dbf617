/** One breath, in seconds, and for how long to keep breathing. */
export interface PacerSpec {
  readonly inhale: number
  readonly hold: number
  readonly exhale: number
  readonly seconds: number
}

export type PacerPhase = 'inhale' | 'hold' | 'exhale'

export interface PacerMoment {
  readonly phase: PacerPhase | 'done'
  /** Seconds left of this phase, counted down to 1; 0 when done. */
  readonly count: number
  /** How far this phase has come, in [0, 1]. */
  readonly progress: number
  /** How full the lungs are, in [0, 1]: the size of the circle. */
  readonly fill: number
  readonly remainingMs: number
}

/**
 * How long the exercise lasts in milliseconds: whole breaths only, so that nobody is told to stop
 * in the middle of one.
 */
export function pacerLengthMs(spec: PacerSpec): number {
  const breath = spec.inhale + spec.hold + spec.exhale
  return Math.max(1, Math.round(spec.seconds / breath)) * breath * 1000
}

/** Slow at both ends, as a breath is. */
function ease(part: number): number {
  return (1 - Math.cos(Math.PI * part)) / 2
}

/** Where the pacer stands after `elapsedMs` of breathing. Pure: the clock is the caller's. */
export function pacerAt(spec: PacerSpec, elapsedMs: number): PacerMoment {
  const length = pacerLengthMs(spec)
  if (elapsedMs >= length) return { phase: 'done', count: 0, progress: 1, fill: 0, remainingMs: 0 }
  const breathMs = (spec.inhale + spec.hold + spec.exhale) * 1000
  const within = Math.max(0, elapsedMs) % breathMs
  const phases: [PacerPhase, number][] = [
    ['inhale', spec.inhale * 1000],
    ['hold', spec.hold * 1000],
    ['exhale', spec.exhale * 1000],
  ]
  let start = 0
  let current: [PacerPhase, number] = ['inhale', spec.inhale * 1000]
  for (const phase of phases) {
    if (phase[1] > 0 && within >= start) {
      current = phase
      if (within < start + phase[1]) break
    }
    start += phase[1]
  }
  const [phase, phaseMs] = current
  const into = Math.min(within - start, phaseMs)
  const progress = into / phaseMs
  const fill = phase === 'hold' ? 1 : phase === 'inhale' ? ease(progress) : 1 - ease(progress)
  return {
    phase,
    count: Math.max(1, Math.ceil((phaseMs - into) / 1000)),
    progress,
    fill,
    remainingMs: length - Math.max(0, elapsedMs),
  }
}
