import type { Profile } from '../../dialogs/types.ts'
import type { Language, Locale } from '../../types.ts'

/**
 * The language to answer in: the one the person chose; else the one they write; else the one
 * they had; else the setting. Mixed and unclear texts change nothing.
 */
export function chooseLocale(profile: Profile, written: Language, fallback: Locale): Locale {
  const current = profile.locale ?? fallback
  if (profile.localeChosen) return current
  switch (written) {
    case 'en':
    case 'zh-Hant':
      return written
    case 'zh-Hans':
      // A text whose characters are the same in both scripts counts as simplified: it is no reason
      // to leave the traditional script.
      return current === 'zh-Hant' ? current : written
    case 'mixed':
    case 'und':
      return current
  }
}
