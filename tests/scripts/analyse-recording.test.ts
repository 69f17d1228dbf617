import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { screenByRules } from '../../nlp/crisis/screen.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { abstainingReading } from '../../nlp/text/unread.ts'
import { AudioFault } from '../../nlp/voice/audio-fault.ts'
import type { VoiceReader, VoiceReading } from '../../nlp/voice/voice-reader.ts'
import { analyseRecording, type Fuse } from '../../scripts/analysis/analyse-recording.ts'
import { trackProgress } from '../../scripts/analysis/progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-recordings-'))
const file = join(folder, 'note.ogg')
writeFileSync(file, 'OggS')
afterAll(() => rmSync(folder, { recursive: true }))

const text: TextReader = {
  id: 'still',
  read: (said) => Promise.resolve(abstainingReading(said === '' ? 'und' : 'en', 'still')),
}
const fuse: Fuse = (readings) => ({
  ...abstainingReading('en', readings.map((one) => one?.modality ?? '-').join('+')),
  valence: -0.25,
})
const heard = (words: string, isUnsure = false): VoiceReading => ({
  seconds: 2.00004,
  quality: 'clear',
  speech: [{ start: 0.25, end: 1.75 }],
  transcript: {
    text: words,
    language: 'en',
    confidence: isUnsure ? 0.2 : 0.93,
    isUnsure,
    segments: [{ start: 0.25, end: 1.75, text: words }],
  },
})
const speaking = (read: VoiceReader['read']) => ({
  voice: { read },
  text,
  fuse,
  screen: screenByRules,
})

async function lineOf(read: VoiceReader['read'], name = file): Promise<Record<string, unknown>> {
  const { json, fault } = await analyseRecording(name, speaking(read))
  expect(json).not.toContain('\n')
  const line = JSON.parse(json) as Record<string, unknown>
  expect(line['fault']).toBe(fault)
  return line
}

describe('analyseRecording', () => {
  it('tells what was said and how, and what both mean', async () => {
    const line = await lineOf(() => Promise.resolve(heard('I had a good day')))
    expect(line).toMatchObject({
      file,
      fault: null,
      seconds: 2,
      quality: 'clear',
      language: 'en',
      transcript: 'I had a good day',
      transcriptUnsure: false,
      segments: [{ start: 0.25, end: 1.75, text: 'I had a good day' }],
      voice: null,
      valence: -0.25,
      risk: { level: 'none' },
    })
  })

  it('takes a sign of danger in unsure words seriously', async () => {
    const line = await lineOf(() => Promise.resolve(heard('I want to kill myself', true)))
    expect(line).toMatchObject({ transcriptUnsure: true, risk: { level: 'high', kind: 'suicide' } })
  })

  it('asserts nothing of a recording without speech', async () => {
    const line = await lineOf(() =>
      Promise.resolve({ seconds: 3, quality: 'noise' as const, speech: [] }),
    )
    expect(line).toMatchObject({ transcript: null, text: null, voice: null, abstained: true })
  })

  it('keeps the risk of the rules when the text model fails', async () => {
    const broken = { ...text, read: () => Promise.reject(new Error('no')) }
    const { json, fault } = await analyseRecording(file, {
      ...speaking(() => Promise.resolve(heard('I want to kill myself'))),
      text: broken,
    })
    expect(fault).toBe('MODEL_FAILED')
    expect(JSON.parse(json)).toMatchObject({ risk: { level: 'high' }, text: null, abstained: true })
  })

  it('names what is wrong', async () => {
    expect(await lineOf(() => Promise.reject(new AudioFault('AUDIO_BROKEN', '…')))).toEqual({
      file,
      fault: 'AUDIO_BROKEN',
    })
    expect(await lineOf(() => Promise.reject(new Error('…')))).toMatchObject({
      fault: 'MODEL_FAILED',
    })
    const missing = join(folder, 'none.ogg')
    expect(await lineOf(() => Promise.reject(new Error('…')), missing)).toEqual({
      file: missing,
      fault: 'FILE_UNREADABLE',
    })
    const large = join(folder, 'large.wav')
    writeFileSync(large, '')
    truncateSync(large, 3e9)
    expect(await lineOf(() => Promise.reject(new Error('…')), large)).toMatchObject({
      fault: 'AUDIO_TOO_LARGE',
    })
  })
})

describe('trackProgress', () => {
  it('draws a bar where the end is known', () => {
    let shown = ''
    let clock = 0
    const out = { isTTY: true, write: (words: string) => (shown += words) }
    const progress = trackProgress(out, () => (clock += 600), {
      unit: 'recordings',
      every: 1,
      total: 2,
    })
    progress.step()
    progress.step()
    progress.finish()
    expect(shown).toContain('[############------------] 1 of 2 recordings')
    expect(shown).toContain('[########################] 2 of 2 recordings')
  })
})
