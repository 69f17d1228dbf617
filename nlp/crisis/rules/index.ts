import { englishAbuseRules } from './en/abuse.ts'
import { englishHarmToOthersRules } from './en/harm-to-others.ts'
import { englishMedicalRules } from './en/medical.ts'
import { englishPlainWordsOtherRules } from './en/plain-words-others.ts'
import { englishPlainWordsRules } from './en/plain-words.ts'
import { englishSelfHarmRules } from './en/self-harm.ts'
import { englishSuicideRules } from './en/suicide.ts'
import { englishWordFamiliesOthers } from './en/word-families-others.ts'
import { englishWordFamilies } from './en/word-families.ts'
import { chineseWordFamiliesOthers } from './zh/word-families-others.ts'
import { chineseWordFamilies } from './zh/word-families.ts'
import type { RiskRule } from './rule.ts'
import { chineseAbuseRules } from './zh/abuse.ts'
import { chineseHarmToOthersRules } from './zh/harm-to-others.ts'
import { chineseMedicalRules } from './zh/medical.ts'
import { chinesePlainWordsOtherRules } from './zh/plain-words-others.ts'
import { chinesePlainWordsRules } from './zh/plain-words.ts'
import { chineseSelfHarmRules } from './zh/self-harm.ts'
import { chineseSuicideRules } from './zh/suicide.ts'

/** Every rule of the screening, in both languages. */
export const RISK_RULES: readonly RiskRule[] = [
  ...englishSuicideRules,
  ...englishSelfHarmRules,
  ...englishHarmToOthersRules,
  ...englishAbuseRules,
  ...englishMedicalRules,
  ...englishPlainWordsRules,
  ...englishPlainWordsOtherRules,
  ...englishWordFamilies,
  ...englishWordFamiliesOthers,
  ...chineseSuicideRules,
  ...chineseSelfHarmRules,
  ...chineseHarmToOthersRules,
  ...chineseAbuseRules,
  ...chineseMedicalRules,
  ...chinesePlainWordsRules,
  ...chinesePlainWordsOtherRules,
  ...chineseWordFamilies,
  ...chineseWordFamiliesOthers,
]
