/** Words that carry no matter; sharing them says nothing. */
const FUNCTION_WORDS = new Set(
  'about after again all also always and any anything are because been before being both but can could did does doing done down each even ever every for from get gets had has have having her here him his how into its itself just keep keeps like made make makes many more most much must not now off one only other our out over own quite really said same say says see she should since some something still such sure than that that’s the their them then there these they thing things this those though through too under until upon very was way well were what when where which while who why will with without would yet you your yours yourself'.split(
    ' ',
  ),
)

/** First letters that two words of one stem share, roughly. */
const STEM = 4

function englishMatter(text: string): Set<string> {
  const words = text.match(/[a-z]{3,}/g) ?? []
  return new Set(
    words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM)),
  )
}

/** Characters that stand in any sentence. */
const FUNCTION_CHARACTERS =
  /[的了是在我你他她它们这那有和也就都不没很还会要能说着过吗呢吧啊个一人什么怎样自己到上下来去对把被让给得地之与为以而且但可]/gu

function chineseMatter(text: string): Set<string> {
  return new Set(text.replace(FUNCTION_CHARACTERS, ''))
}

/**
 * Whether a reply has left what it should put in other words: not one word of substance in common
 * (English, by stem), or not one character of substance (Chinese). A decided sentence without any
 * cannot be left.
 *
 * @param reply folded
 * @param decided folded
 */
export function strays(reply: string, decided: string, chinese: boolean): boolean {
  const matter = chinese ? chineseMatter : englishMatter
  const wanted = matter(decided)
  if (wanted.size === 0) return false
  const given = matter(reply)
  return ![...wanted].some((unit) => given.has(unit))
}
