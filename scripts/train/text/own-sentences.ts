import { chineseStatements, emojiStatements, englishStatements } from '../classical/statements.ts'

/**
 * Prints the plain sentences that the classical model trains on as JSON lines, so that the encoder
 * learns from the same ones: {text, language, emotions, shared}.
 */
for (const [language, statements] of [
  ['en', englishStatements()],
  ['zh', chineseStatements()],
  ['en', emojiStatements()],
] as const) {
  for (const { text, emotions, shared } of statements) {
    process.stdout.write(`${JSON.stringify({ text, language, emotions, shared })}\n`)
  }
}
