import { identifyLanguage } from '../../nlp/language.ts'
import { abstainingReading } from '../../nlp/text/unread.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'

/** A reader that tells the language and abstains from the rest: for tests of everything else. */
export const STILL_READER: TextReader = {
  id: 'still',
  read: (text) => Promise.resolve(abstainingReading(identifyLanguage(text), 'still')),
}
