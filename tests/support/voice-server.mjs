/**
 * The built service in a process of its own, where a stand-in listens to voice notes: they hold what
 * was said after a mark, as `spoken-note.ts` makes them. With VOICE_HOLD nothing is ever read to its
 * end, so that the process can be ended in the middle.
 */
import process from 'node:process'
import { Buffer } from 'node:buffer'
import { startApp } from '../../dist/bot/app.js'
import { loadConfig } from '../../dist/bot/config.js'
import { identifyLanguage } from '../../dist/nlp/language.js'
import { abstainingReading } from '../../dist/nlp/text/unread.js'

const voice = {
  async read(bytes) {
    if (process.env.VOICE_HOLD) await new Promise(() => undefined)
    const { text } = JSON.parse(Buffer.from(bytes).toString().split('\nspoken:')[1])
    const span = { start: 0, end: 2 }
    return {
      seconds: 2,
      quality: 'clear',
      speech: [span],
      transcript: {
        text,
        language: 'en',
        confidence: 0.9,
        isUnsure: false,
        segments: [{ ...span, text }],
      },
    }
  },
  close: () => Promise.resolve(),
}
const reader = {
  id: 'still',
  read: (text) => Promise.resolve(abstainingReading(identifyLanguage(text), 'still')),
}

const app = await startApp(loadConfig(), { voice, reader })
process.stdout.write(`Evenkeel is ready: ${app.url}\n`)
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)))
