/**
 * Why a generated reply was refused. A code and nothing else: it is what may be logged, and it
 * never holds a word of the reply.
 */
export const GUARD_REASONS = [
  'empty',
  'too-long',
  'markup',
  'url',
  'language',
  'number',
  'question',
  'risk',
  'method',
  'agreement',
  'diagnosis',
  'medication',
  'confidentiality',
  'humanity',
  'hand-off',
  'concealment',
  'false-promise',
  'unkind',
  'advice',
  'role',
  'prompt-leak',
  'off-topic',
  'classifier',
] as const
export type GuardReason = (typeof GUARD_REASONS)[number]

/** One thing that a generated reply must not say, unless the decided sentence says it in the same words. */
export interface GuardRule {
  readonly reason: GuardReason
  /**
   * Global, and without nested repetition, so that it stays linear. It reads folded text: see
   * `foldEnglish` and `foldChinese`.
   */
  readonly pattern: RegExp
}
