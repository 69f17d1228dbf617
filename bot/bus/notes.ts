import { z } from 'zod'

/**
 * What one process tells the others: that something is new, and where. Never what it is: whoever hears
 * it looks it up in the store. So nothing that a person wrote is ever on its way here.
 */

const id = z.string().min(1).max(500)
const seq = z.int().min(0)

/** News of a conversation, for whoever has a socket of it open. */
export const talkNote = z.discriminatedUnion('kind', [
  /** There are new activities in its log. */
  z.strictObject({ kind: z.literal('changed') }),
  /** The answer is being worked on. */
  z.strictObject({ kind: z.literal('typing'), who: z.enum(['bot', 'counsellor']) }),
  /** The counsellor has read the person's message at that place, and all before it. */
  z.strictObject({ kind: z.literal('read'), seq }),
])
export type TalkNote = z.output<typeof talkNote>

/** News of cases, for every process. */
export const caseNote = z.discriminatedUnion('kind', [
  /** A person's cases are not what they were: changed, new, or erased. */
  z.strictObject({ kind: z.literal('case'), personId: id }),
  /** There is a new line for the counsellor who holds the conversation. */
  z.strictObject({ kind: z.literal('line'), personId: id, conversationId: id, seq }),
  /** The person is writing. */
  z.strictObject({ kind: z.literal('typing'), personId: id, conversationId: id }),
  /** Somebody could not tell what they had to: everything may have changed. */
  z.strictObject({ kind: z.literal('missed') }),
])
export type CaseNote = z.output<typeof caseNote>
