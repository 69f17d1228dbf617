const ENGLISH_NUMBER =
  /\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|percent|oh|double|one one|half|twice)\b/g

/** Numerals in words and set phrases that count nothing. */
const CHINESE_PHRASE =
  /千万|万一|十分|万分|百般|一五一十|三心二意|五味杂陈|七上八下|千头万绪|乱七八糟|四处|四周|百感交集|一[^\p{N}二三四五六七八九十百千万亿零〇两]?/gu
const CHINESE_NUMBER = /[二三四五六七八九十百千万亿零〇两俩仨幺壹贰叁]|半[天年]/g

/**
 * Whether a reply holds a number that the decided sentence does not, or leaves one of its own out:
 * digits of any script, and numbers in words.
 *
 * @param reply folded
 * @param decided folded
 */
export function inventsNumber(reply: string, decided: string, chinese: boolean): boolean {
  const digits = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? []
  const own = digits(decided)
  const given = digits(reply)
  if (given.some((number) => !own.includes(number))) return true
  if (own.some((number) => !given.includes(number))) return true
  const words = chinese
    ? (reply.replace(CHINESE_PHRASE, '').match(CHINESE_NUMBER) ?? [])
    : (reply.match(ENGLISH_NUMBER) ?? [])
  return words.some((word) => !decided.includes(word))
}
