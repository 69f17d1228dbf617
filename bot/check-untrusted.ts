import { z } from 'zod'

/**
 * Checks what a stranger sent. Zod measures a value's `length` before it minds its type, and throws a
 * TypeError when that is an object that cannot be made a number: here this is a malformed value like
 * any other (zod 4.6.7, `$ZodCheckMaxLength`).
 */
export function checkUntrusted<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const issue = { code: 'custom' as const, path: [], message: 'it cannot be read', input: null }
    return { success: false, error: new z.ZodError([issue]) as z.ZodError<T> }
  }
}
