import { GO_EMOTIONS, SHARED_EMOTIONS, type EmotionReading, type Language } from '../../../types.ts'
import { identifyLanguage } from '../../language.ts'
import { splitText } from '../../split-text.ts'
import type { TextReader } from '../text-reader.ts'
import { abstainingReading } from '../unread.ts'
import { findEmoji } from './emoji.ts'
import type { LinearModel } from './linear-model.ts'
import { logistic, logOdds, readPart, type PartReading } from './read-part.ts'

interface Weighed extends PartReading {
  /** How much text it speaks for. */
  readonly weight: number
}

/** Han characters that carry as much as five Latin letters, a short word. */
const LETTERS_PER_HAN = 3
const HAN = /\p{Script=Han}+/gu
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu

/** The classical model: linear over words, characters and cues, one for each language. */
export class ClassicalReader implements TextReader {
  readonly id: string
  readonly #english: LinearModel
  readonly #chinese: LinearModel

  constructor(id: string, models: { english: LinearModel; chinese: LinearModel }) {
    this.id = id
    this.#english = models.english
    this.#chinese = models.chinese
  }

  read(text: string): Promise<EmotionReading> {
    return Promise.resolve(this.#read(text))
  }

  #read(text: string): EmotionReading {
    const language = identifyLanguage(text)
    switch (language) {
      case 'en':
        return this.#assemble(language, [[this.#english, text]])
      case 'zh-Hans':
      case 'zh-Hant':
        return this.#assemble(language, [[this.#chinese, text]])
      case 'mixed':
        // Each model reads its own language; emoji and punctuation are evidence for both.
        return this.#assemble(language, [
          [this.#english, text.replace(HAN, ' . ')],
          [this.#chinese, text.replace(LATIN_WORDS, ' ')],
        ])
      case 'und': {
        const emoji = findEmoji(text).map((found) => found.emoji)
        if (emoji.length === 0) return abstainingReading(language, this.id)
        return this.#assemble(language, [[this.#english, emoji.join(' ')]])
      }
    }
  }

  #assemble(
    language: Language,
    parts: readonly (readonly [LinearModel, string])[],
  ): EmotionReading {
    const readings = parts.map(([model, text]) => {
      const pieces = splitText(text).map((piece) => ({
        ...readPart(model, piece),
        weight: lengthOf(piece),
      }))
      const joined = join(pieces)
      return { ...joined, confidence: confidenceOf(model, joined), model }
    })
    const whole = join(readings)
    const confidence = mean(readings, (reading) => reading.confidence)
    const abstainBelow = mean(readings, (reading) => reading.model.header.abstainBelow)
    return {
      language,
      emotions: whole.emotions,
      shared: whole.shared,
      valence: whole.valence,
      arousal: whole.arousal,
      confidence,
      abstained: confidence < abstainBelow,
      modalities: ['text'],
      model: this.id,
    }
  }
}

function lengthOf(text: string): number {
  let length = 1
  for (const [run] of text.matchAll(HAN)) length += run.length * LETTERS_PER_HAN
  for (const [word] of text.matchAll(LATIN_WORDS)) length += word.length
  return length
}

function mean<T extends { readonly weight: number }>(
  parts: readonly T[],
  valueOf: (part: T) => number,
): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  return parts.reduce((sum, part) => sum + valueOf(part) * part.weight, 0) / weight
}

/** The mean of several readings, each counted by the length of its text. */
function join(parts: readonly Weighed[]): Weighed {
  const [only, ...others] = parts
  if (only && others.length === 0) return only
  const meanOf = <Label extends string>(
    labels: readonly Label[],
    valueOf: (part: Weighed, label: Label) => number,
  ) =>
    Object.fromEntries(
      labels.map((label) => [label, mean(parts, (part) => valueOf(part, label))]),
    ) as Record<Label, number>
  return {
    emotions: meanOf(GO_EMOTIONS, (part, label) => part.emotions[label]),
    shared: meanOf(SHARED_EMOTIONS, (part, label) => part.shared[label]),
    valence: mean(parts, (part) => part.valence),
    arousal: mean(parts, (part) => part.arousal),
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
  }
}

/** Calibrated chance that the strongest of the seven is right. */
function confidenceOf(model: LinearModel, part: PartReading): number {
  const [strongest = 0, second = 0] = SHARED_EMOTIONS.map((label) => part.shared[label]).sort(
    (a, b) => b - a,
  )
  const [offset, ofStrongest, ofSecond] = model.header.confidence
  return logistic(offset + ofStrongest * logOdds(strongest) + ofSecond * logOdds(second))
}
