import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachedFiles } from '../../bot/channels/direct-line/media.ts'
import { plainName, sniff } from '../../nlp/sniff.ts'
import { smallOgg, smallPng, smallWav } from '../support/small-files.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const ftyp = (brand: string, rest = '') => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}${rest}`)
const handler = (kind: string) => `\0\0\0\x20hdlr\0\0\0\0\0\0\0\0${kind}`
const ebml = '\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm'

describe('sniff', () => {
  it.each([
    ['a PNG', smallPng(), 'picture.png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture.jpg'],
    ['a GIF', bytes('GIF89a'), 'picture.gif'],
    ['a WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'picture.webp'],
    ['a HEIC', ftyp('heic'), 'picture.heic'],
    ['a HEIF', ftyp('mif1'), 'picture.heic'],
    ['an AVIF', ftyp('avif'), 'picture.avif'],
    ['a WAV', smallWav(), 'voice.wav'],
    ['Ogg Opus', smallOgg(), 'voice.ogg'],
    ['Ogg Theora', Buffer.concat([smallOgg(), bytes('\x80theora')]), 'video.ogv'],
    ['WebM with Opus', bytes(`${ebml}....A_OPUS`), 'voice.webm'],
    ['WebM with pictures and sound', bytes(`${ebml}....A_OPUS....V_VP9`), 'video.webm'],
    ['an M4A', ftyp('M4A '), 'voice.m4a'],
    ['an MP4 that holds sound alone', ftyp('isom', handler('soun')), 'voice.m4a'],
    ['an MP4 with both', ftyp('isom', handler('soun') + handler('vide')), 'video.mp4'],
    ['an MP4 whose tracks come later', ftyp('mp42'), 'video.mp4'],
    ['an MP3 with tags', bytes('ID3\x04\0'), 'voice.mp3'],
    ['an MP3 without', bytes('\xff\xfb\x90\x64'), 'voice.mp3'],
    ['AAC', bytes('\xff\xf1\x50\x80'), 'voice.aac'],
    ['FLAC', bytes('fLaC\0'), 'voice.flac'],
    ['AMR', bytes('#!AMR\n'), 'voice.amr'],
    ['a PDF', bytes('%PDF-1.7'), 'file.bin'],
    ['a program', bytes('MZ\x90'), 'file.bin'],
    ['UTF-16 text', bytes('\xff\xfeh\0i\0'), 'file.bin'],
    ['nothing', bytes(''), 'file.bin'],
  ])('knows %s by its bytes', (_, content, name) => {
    expect(plainName(sniff(content))).toBe(name)
  })

  it('says something of any bytes, and the same again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6000 }), (content) => {
        expect(sniff(content)).toEqual(sniff(content.slice()))
      }),
    )
  })
})

describe('attachedFiles', () => {
  const png = `data:image/png;base64,${smallPng().toString('base64')}`
  const kinds = (...attachments: unknown[]) =>
    attachedFiles({ attachments }).map(({ media }) => media)

  it('looks into data URLs and believes no label', () => {
    expect(kinds({ contentType: 'audio/ogg', contentUrl: png })).toEqual(['picture'])
    expect(kinds({ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' })).toEqual([
      'file',
    ])
  })

  it('fetches nothing: what lies elsewhere is a file of unknown kind', () => {
    expect(kinds({ contentType: 'image/png', contentUrl: 'https://example.org/a.png' })).toEqual([
      'file',
    ])
  })

  it('takes cards and text for what they are', () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }
    expect(kinds(card, { contentType: 'text/html', content: '<b>' })).toEqual([])
  })

  it.each([[undefined], [null], ['x'], [{ attachments: 'x' }], [{ attachments: [null, 3, []] }]])(
    'is quiet about %j',
    (body) => {
      expect(attachedFiles(body).every(({ media }) => media === 'file')).toBe(true)
    },
  )
})
