import { z } from 'zod'

/** `name=value` pairs as OpenTelemetry's specification has them: parted by commas, percent-encoded. */
function parseHeaders(text: string): Record<string, string> | undefined {
  const pairs = text.split(',').map((pair) => /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair))
  try {
    const headers = pairs.map((pair) => {
      const [, name = '', value = ''] = pair ?? []
      return [name.toLowerCase(), decodeURIComponent(value.trim())] as const
    })
    const isFit = headers.every(([name, value]) => name !== '' && /^[\x20-\x7e]+$/.test(value))
    return isFit ? Object.fromEntries(headers) : undefined
  } catch {
    return undefined
  }
}

/** Settings of OpenTelemetry, by its own names. */
export const TELEMETRY_SETTINGS = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s@?#]+$/)
    .refine((value) => URL.canParse(value))
    .optional()
    .describe('the address of a collector, such as http://127.0.0.1:4318'),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .max(8000)
    .transform((text, check) => {
      const headers = parseHeaders(text)
      if (headers) return headers
      check.addIssue('not headers')
      return z.NEVER
    })
    .default({})
    .describe('headers such as authorization=Bearer%20…, parted by commas'),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\x20-\x7e]{1,100}$/)
    .default('evenkeel')
    .describe('a name of at most 100 characters'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d{1,9})?|1(\.0{1,9})?)$/)
    .transform(Number)
    .default(1)
    .describe('a share from 0 to 1, such as 0.1'),
} as const
