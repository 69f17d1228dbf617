import { checkReply, type GuardResult, type ReplyContext } from './check-reply.ts'
import type { ReplyClassifier } from './reply-classifier.ts'

/** The whole guard over a generated reply: pure, total, and it never says why in words. */
export type Guard = (reply: string, context: ReplyContext) => GuardResult

/**
 * The rules and the risk reader in both languages, then, for English, the classifier over the
 * message and the reply. No data teach it Chinese: there the rules alone decide, more strictly.
 */
export function createGuard(classifier: ReplyClassifier): Guard {
  return (reply, context) => {
    const result = checkReply(reply, context)
    if (!result.ok || context.locale !== 'en') return result
    return classifier.refuses({ context: context.message, reply })
      ? { ok: false, reason: 'classifier' }
      : result
  }
}
