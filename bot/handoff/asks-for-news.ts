/** Who is meant: counsellors, or whoever was asked for. */
const ENGLISH =
  /^(?:(?:so|and|but|hello|hey|ok|okay),? )?(?:(?:is|are|will) (?:nobody|no ?one|anybody|anyone|somebody|someone|they|the (?:counsell?ors?|human|person)|a (?:counsell?or|human|person))(?: (?:really|ever|still|actually|even))? (?:coming|come|answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|join(?:ing)?)|(?:has|did) (?:anyone|anybody|someone|somebody|no ?one|nobody|they) (?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|come|seen)|(?:when|how long)(?: (?:will|until|till|before|does|do|is|are))? (?:it (?:take|be) (?:until|till|before) )?(?:somebody|someone|anybody|anyone|they|the counsell?ors?|a (?:counsell?or|human|person))\b.{0,30}|where (?:is|are) (?:they|the counsell?ors?|the human|everyone|everybody))\b[^.!]{0,20}\??$/
const CHINESE =
  /^(?:那|所以|可是|喂|请问)?(?:还)?(?:(?:有没有|是不是没|到底有没有|怎么(?:还)?没|为什么(?:还)?没)有?(?:人|真人|咨询师)(?:来|回应|回|接|理我|加入)|(?:没|没有)(?:人|咨询师)(?:来|会来|回应)了?吗|(?:会|真的会|到底会)?有(?:人|真人|咨询师)(?:会)?来吗|(?:人|真人|咨询师|他们)(?:什么时候|多久|啥时候)(?:才)?(?:会|能)?(?:来|到|回|加入)|(?:还)?要等(?:多久|到什么时候)|等(?:多久|到什么时候)|(?:人|真人|咨询师)(?:呢|在哪))(?:了|啊|呢|呀|吗)?[?？]*$/

/**
 * True when somebody who waits for a counsellor asks how that stands: "is nobody coming?", 有人来吗.
 * @param plain normalised text of the message
 */
export function asksForNews(plain: string): boolean {
  return ENGLISH.test(plain) || CHINESE.test(plain)
}
