import type { BrowserStorage } from '../browser-storage.ts'

const NOTES = {
  /** Somebody waits: two rising tones, twice. */
  arrived: [660, 880, 660, 880],
  /** Somebody in your own case wrote while you looked elsewhere: one soft tone. */
  heard: [520],
} as const
const NOTE_SECONDS = 0.18
const LOUDNESS = 0.18

/** Sounds of the console, made on the spot: no file is loaded. */
export class Alerts {
  readonly #kept: BrowserStorage
  #context: AudioContext | null = null

  constructor(kept: BrowserStorage) {
    this.#kept = kept
  }

  get on(): boolean {
    return this.#kept.get('console.sound') !== 'off'
  }

  /** @returns whether sound is on now */
  toggle(): boolean {
    this.#kept.set('console.sound', this.on ? 'off' : 'on')
    this.unlock()
    return this.on
  }

  /** Browsers play sound only after somebody has touched the page: called when they do. */
  unlock(): void {
    this.#context ??= new AudioContext()
    void this.#context.resume()
  }

  play(what: keyof typeof NOTES): void {
    const context = this.#context
    if (!this.on || !context || context.state !== 'running') return
    NOTES[what].forEach((frequency, i) => {
      const start = context.currentTime + i * NOTE_SECONDS
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = frequency
      volume.gain.setValueAtTime(0, start)
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02)
      volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS)
      tone.connect(volume).connect(context.destination)
      tone.start(start)
      tone.stop(start + NOTE_SECONDS)
    })
  }
}
