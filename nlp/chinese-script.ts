import { Converter } from 'opencc-js/t2cn'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Every character that a legacy two-byte encoding holds in the given lead bytes. */
function charactersOf(encoding: 'big5' | 'gbk', firstLead: number, lastLead: number): Set<string> {
  const decoder = new TextDecoder(encoding)
  const found = new Set<string>()
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]))
      if (char.length === 1) found.add(char)
    }
  }
  return found
}

function distinguishing(): { traditional: Set<number>; simplified: Set<number> } {
  const convert = Converter({ from: 't', to: 'cn' })
  // Big5's first level is the 5,401 characters in common use in Taiwan, GB 2312 the 6,763 of
  // mainland China: a character common in both, such as 后 or 著, tells nothing.
  const commonInTaiwan = charactersOf('big5', 0xa4, 0xc6)
  const commonInChina = charactersOf('gbk', 0xb0, 0xf7)
  const traditional = new Set<number>()
  const simplified = new Set<number>()
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const char = String.fromCharCode(code)
    const converted = convert(char)
    if (converted === char) continue
    if (!commonInChina.has(char)) traditional.add(code)
    if (converted.length === 1 && !commonInTaiwan.has(converted)) {
      simplified.add(converted.charCodeAt(0))
    }
  }
  return { traditional, simplified }
}

const { traditional, simplified } = distinguishing()

/** Whether a character occurs in traditional writing only (1), in simplified only (−1), or both (0). */
export function scriptOf(code: number): -1 | 0 | 1 {
  if (traditional.has(code)) return 1
  return simplified.has(code) ? -1 : 0
}
