import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpload, type UploadLimits } from '../../../bot/channels/direct-line/upload.ts'
import { smallOgg, smallPng, smallWav } from '../../support/small-files.ts'

const LIMITS: UploadLimits = { file: 10_000, activity: 1000, whole: 30_000, files: 3 }
const ACTIVITY = 'application/vnd.microsoft.activity'

/** A form as browsers write it: by the platform's own encoder. */
async function form(
  ...parts: readonly (readonly [type: string, content: Buffer | string, name?: string])[]
): Promise<{ readonly type: string; readonly body: Buffer }> {
  const data = new FormData()
  for (const [type, content, name] of parts) {
    const blob = new Blob([new Uint8Array(Buffer.from(content))], { type })
    if (name === undefined) data.append('activity', blob)
    else data.append('file', blob, name)
  }
  const response = new Response(data)
  return {
    type: response.headers.get('content-type') ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  }
}

/** The body in pieces of the given sizes, over and over. */
function inPieces(body: Buffer, sizes: readonly number[]): Readable {
  const pieces: Buffer[] = []
  for (let at = 0, i = 0; at < body.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1
    pieces.push(body.subarray(at, at + size))
    at += size
  }
  return Readable.from(pieces)
}

const read = (body: Buffer, type: string, sizes: readonly number[] = [4096]) =>
  readUpload(inPieces(body, sizes), type, LIMITS)

describe('readUpload', () => {
  it('reads an activity and its files, however the network cuts them', async () => {
    const activity = { type: 'message', text: 'héllo', channelData: { clientActivityID: 'c1' } }
    const { type, body } = await form(
      [ACTIVITY, JSON.stringify(activity)],
      ['image/png', smallPng(), 'a "b".png'],
      ['image/png', smallWav(), 'mislabelled.png'],
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }),
        async (sizes) => {
          const upload = await read(body, type, sizes)
          expect(upload.activity).toEqual(activity)
          expect(upload.files.map(({ media }) => media)).toEqual(['picture', 'voice'])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('finds any bytes between the boundaries again, those of a boundary nearly, too', async () => {
    const near = fc.constantFrom('\r\n', '--', '\r\n--', '\r\n--b', 'x', '\0')
    await fc.assert(
      fc.asyncProperty(
        fc.array(near, { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (words, size) => {
          const content = JSON.stringify(words)
          const body = Buffer.from(
            `--boundary\r\nContent-Disposition: form-data; name="activity"\r\n\r\n${content}\r\n` +
              '--boundary\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n' +
              `${words.join('')}!\r\n--boundary--\r\n`,
            'latin1',
          )
          const upload = await read(body, 'multipart/form-data; boundary=boundary', [size])
          expect(upload.activity).toEqual(words)
          expect(upload.files).toHaveLength(1)
        },
      ),
    )
  })

  it('takes one file as the whole body', async () => {
    const { activity, files } = await read(smallOgg(), 'image/png')
    expect(activity).toBeUndefined()
    expect(files.map(({ media }) => media)).toEqual(['voice'])
  })

  it('leaves out a file field that was left empty', async () => {
    const { type, body } = await form(['', '', 'none'], ['', smallPng(), 'one'])
    expect((await read(body, type)).files).toHaveLength(1)
  })

  it.each([
    ['a file over the limit', [['', Buffer.alloc(10_001), 'big']], 'UploadTooLarge'],
    ['an activity over the limit', [[ACTIVITY, 'x'.repeat(1001)]], 'UploadTooLarge'],
    [
      'files that are too large together',
      Array.from({ length: 4 }, () => ['', Buffer.alloc(9000, 1), 'big']),
      'UploadTooLarge',
    ],
    ['too many files', Array.from({ length: 4 }, () => ['', 'x', 'f']), 'UploadTooMany'],
    ['too many empty ones', Array.from({ length: 9 }, () => ['', '', 'f']), 'UploadTooMany'],
    ['an activity alone', [[ACTIVITY, '{}']], 'UploadEmpty'],
    [
      'two activities',
      [
        [ACTIVITY, '{}'],
        [ACTIVITY, '{}'],
      ],
      'UploadMalformed',
    ],
    ['an activity that is no JSON', [[ACTIVITY, '{']], 'BodyNotJson'],
  ] as const)('refuses %s by name', async (_, parts, code) => {
    const { type, body } = await form(
      ...(parts as unknown as readonly (readonly [string, Buffer | string, string?])[]),
    )
    await expect(read(body, type)).rejects.toMatchObject({ code })
  })

  it.each([
    ['no boundary', 'multipart/form-data', '--b\r\n'],
    ['another boundary', 'multipart/form-data; boundary=c', '--b\r\n\r\nx\r\n--b--'],
    [
      'no end',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\nx',
    ],
    ['no head', 'multipart/form-data; boundary=b', '--b\r\n\r\nx\r\n--b--\r\n'],
    ['an endless head', 'multipart/form-data; boundary=b', `--b\r\n${'x: y\r\n'.repeat(3000)}`],
    ['something after a boundary', 'multipart/form-data; boundary=b', '--bxx\r\n\r\n'],
    ['nothing', 'multipart/form-data; boundary=b', ''],
  ])('refuses a form with %s', async (_, type, body) => {
    await expect(read(Buffer.from(body), type)).rejects.toMatchObject({ code: 'UploadMalformed' })
  })

  it('refuses an empty body', async () => {
    await expect(read(Buffer.alloc(0), 'image/png')).rejects.toMatchObject({ code: 'UploadEmpty' })
  })

  it('any bytes at all are read or refused by name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const head = '--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n'
        const body = Buffer.concat([Buffer.from(head), noise])
        await read(body, 'multipart/form-data; boundary=b', [3]).catch((error: unknown) => {
          expect(error).toHaveProperty('code', expect.stringMatching(/^Upload|^Body/))
        })
      }),
    )
  })
})
