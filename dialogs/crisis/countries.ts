/** Names that people use and that no list of official names has. */
const ALIASES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  america: 'US',
  'the states': 'US',
  states: 'US',
  'united states of america': 'US',
  美利坚: 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  英格兰: 'GB',
  苏格兰: 'GB',
  威尔士: 'GB',
  北爱尔兰: 'GB',
  eire: 'IE',
  'republic of ireland': 'IE',
  eu: 'EU',
  europe: 'EU',
  'european union': 'EU',
  欧盟: 'EU',
  欧盟国家: 'EU',
  欧洲: 'EU',
  prc: 'CN',
  mainland: 'CN',
  'mainland china': 'CN',
  'china (mainland)': 'CN',
  中国: 'CN',
  大陆: 'CN',
  中国大陆: 'CN',
  内地: 'CN',
  国内: 'CN',
  hongkong: 'HK',
  'hong kong': 'HK',
  香港: 'HK',
  中国香港: 'HK',
  taiwan: 'TW',
  台湾: 'TW',
  中国台湾: 'TW',
  macau: 'MO',
  macao: 'MO',
  澳门: 'MO',
  aotearoa: 'NZ',
  纽西兰: 'NZ',
  澳洲: 'AU',
  singapore: 'SG',
  新加坡: 'SG',
  狮城: 'SG',
  holland: 'NL',
  荷兰: 'NL',
  korea: 'KR',
  'south korea': 'KR',
  韩国: 'KR',
  turkey: 'TR',
  uae: 'AE',
  czechia: 'CZ',
  'czech republic': 'CZ',
}

/** Codes that are words: "no" is an answer, not Norway. */
const CODES_THAT_ARE_WORDS = new Set(
  'am an as at be by de do eh er et go he hm ho hi id if in io is it la ma me mm my na ne no nu of ok om on or pa pm re sh so st ta tj tm to tv um up us we ye yt'.split(
    ' ',
  ),
)

const AROUND =
  /^(?:(?:i'?m|i am|i live|we live|i'?m currently|currently|living|from|in|based|at|it'?s|the|my country is|country:?|here in|我现在|我住|我是|我在|我人|我的国家是|住在|目前|现在|位于|人在|在)\s*)+|(?:\s*(?:now|right now|at the moment|please|人|这边|这里|呢|啊|哦|吧|[.!。]))+$/g

/** Codes that were given up (UK, FX, BU) as the ones in use (GB, FR, MM). */
function current(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code
}

let names: ReadonlyMap<string, string> | undefined

/** Every country name of both languages, from the ICU data of the runtime; built on first use. */
function countryNames(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const found = new Map<string, string>()
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (const language of ['en', 'zh-Hans']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second)
        if (name !== undefined) found.set(name.toLowerCase(), current(first + second))
      }
    }
  }
  for (const [alias, code] of Object.entries(ALIASES)) found.set(alias, code)
  names = found
  return found
}

/**
 * The country that a short answer names: by code ("GB"), name or nickname in either language, with
 * or without "I live in". Never guessed from anything else.
 *
 * @param plain normalised text
 * @returns ISO 3166-1 alpha-2, `EU` for the union, or null when no country is named
 */
export function parseCountry(plain: string): string | null {
  const text = plain.trim()
  if (text === '' || text.length > 60) return null
  const known = countryNames()
  const bare = text.replace(AROUND, '').replace(AROUND, '').trim()
  for (const candidate of [text, bare]) {
    const code = known.get(candidate)
    if (code !== undefined) return code
  }
  const code = bare.toUpperCase()
  const isCode = /^[A-Z]{2}$/.test(code) && !CODES_THAT_ARE_WORDS.has(bare)
  return isCode && [...known.values()].includes(code) ? code : null
}
