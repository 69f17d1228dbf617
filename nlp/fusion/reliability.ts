import type { Modality } from '../../types.ts'

/** How far a modality's readings can be trusted, measured on texts or recordings it had not seen. */
export interface Reliability {
  /** Share of readings in which the strongest of the seven was right, in [0, 1]. */
  readonly right: number
  /** Pearson r of valence with people's own ratings, in [0, 1). */
  readonly valence: number
  /** Pearson r of arousal with people's own ratings, in [0, 1). */
  readonly arousal: number
}

/**
 * The strongest of the seven: the mean of the shipped model's UAR on two sets in other languages than
 * it learnt, 0.536 and 0.323 (models/voice/feeling.md, "Elsewhere"), so that nobody's reading counts for
 * more than a stranger's. Valence and arousal are **not measured**: no set at hand has people's ratings of
 * voices. They are set low, in the order that the field finds: a voice tells arousal better than valence
 * (Wagner et al. 2022, arXiv 2203.07378, “closing the valence gap”).
 */
const VOICE: Reliability = { right: 0.43, valence: 0.4, arousal: 0.6 }

/** No reader of faces is joined yet; what is said of the voice holds for it, too. */
export const FACE_UNTIL_MEASURED: Reliability = { right: 0.45, valence: 0.5, arousal: 0.3 }

/**
 * Words: models/text/scores.md, "Confidence" (0.681 on GoEmotions, 0.702 and 0.745 on BRIGHTER's
 * English and Chinese; the lowest counts) and "Feelings" (EmoBank: 0.705 and 0.476).
 */
export const RELIABILITY: Readonly<Record<Modality, Reliability>> = {
  text: { right: 0.681, valence: 0.705, arousal: 0.476 },
  voice: VOICE,
  face: FACE_UNTIL_MEASURED,
}
