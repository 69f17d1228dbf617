/**
 * What a person's `plain` text (NFKC, simplified script, lower case) means as a reply. Pure, both
 * languages at once, since people mix them; one reading a file.
 */
export { countIdeas, countItems, isNothing } from './replies/list-items.ts'
export { matchChoice } from './replies/match-choice.ts'
export type { MatchableChoice } from './replies/match-choice.ts'
export { isGoOn, offScript, questionAbout } from './replies/off-script.ts'
export type { OffScript, OffScriptContext } from './replies/off-script.ts'
export { isContinue, isDone } from './replies/parse-go-ahead.ts'
export { parseChange } from './replies/parse-change.ts'
export { parseRating } from './replies/parse-rating.ts'
export type { RatingContext } from './replies/parse-rating.ts'
export { parseYesNo } from './replies/parse-yes-no.ts'
