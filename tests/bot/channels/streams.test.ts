import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { DirectLineStream } from '../../support/direct-line-user.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { testApp } from '../../support/test-app.ts'

const fromUser = (all: readonly { from: { role: string }; type: string }[]) =>
  all.filter(({ from, type }) => from.role === 'user' && type === 'message')

function statusOf(url: string, options: object = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, options)
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    socket.on('open', () => resolve(101))
    socket.on('error', () => undefined)
  })
}

describe('Direct Line over WebSocket', () => {
  it('sends the history, then what comes, each once and in order, and typing in between', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    await user.say('one')
    const stream = user.stream()
    await stream.until((all) => fromUser(all).length === 1)
    await user.say('two')
    await stream.until((all) => fromUser(all).length === 2)
    await stream.until((all) => all.at(-1)?.from.role === 'bot' && all.at(-1)?.type === 'message')
    expect(stream.received.some(({ type }) => type === 'typing')).toBe(true)
    const logged = stream.received.filter(({ id }) => id !== undefined)
    expect(logged).toEqual(await user.activities())
    stream.socket.close()
  })

  it('goes on from the watermark after a lost socket, without loss or double', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const first = user.stream()
    await user.say('before')
    await first.until((all) => fromUser(all).length === 1 && all.at(-1)?.from.role === 'bot')
    first.socket.terminate()
    await user.say('while away')
    const second = user.stream(first.watermark)
    await second.until((all) => fromUser(all).length === 1 && all.at(-1)?.from.role === 'bot')
    const ids = [...first.received, ...second.received].flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual((await user.activities()).map(({ id }) => id))
    second.socket.close()
  })

  it('tells clients that it restarts, and takes them again afterwards', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const stream = user.stream()
    await stream.until((all) => all.length > 0)
    const closed = stream.closed()
    await app.close()
    expect(await closed).toBe(1012)
  })

  it('refuses wrong tokens, foreign origins, odd watermarks and other paths', async () => {
    const clock = new ManualClock()
    const app = await testApp({}, { clock })
    const [user, other] = [await DirectLineUser.open(app.url), await DirectLineUser.open(app.url)]
    const url = (change: (url: URL) => void) => {
      const changed = new URL(user.session.streamUrl)
      change(changed)
      return changed.toString()
    }
    const set = (name: string, value: string) =>
      url(({ searchParams }) => searchParams.set(name, value))
    expect(await statusOf(url(({ searchParams }) => searchParams.delete('t')))).toBe(401)
    expect(await statusOf(set('t', 'garbage'))).toBe(401)
    expect(await statusOf(set('t', other.session.token))).toBe(403)
    expect(await statusOf(set('watermark', 'minus one'))).toBe(400)
    expect(await statusOf(url((one) => (one.pathname = '/v3/directline/elsewhere')))).toBe(404)
    expect(await statusOf(user.session.streamUrl, { origin: 'https://evil.example' })).toBe(403)
    expect(await statusOf(set('watermark', '999999'))).toBe(101)
    clock.advance(3_600_000)
    expect(await statusOf(user.session.streamUrl)).toBe(403)
  })

  it('cuts off a socket that floods or sends too much, and nobody else', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const [flooding, large, calm] = [user.stream(), user.stream(), user.stream()]
    await Promise.all([flooding, large, calm].map((one) => one.until((all) => all.length > 0)))
    const [cut, tooLarge] = [flooding.closed(), large.closed()]
    for (let i = 0; i < 100; i += 1) flooding.socket.send('x')
    large.socket.send('x'.repeat(10_000))
    expect(await cut).toBe(1008)
    expect(await tooLarge).toBe(1009)
    await user.say('still here')
    await calm.until((all) => fromUser(all).length === 1)
    calm.socket.close()
  })

  it('limits the sockets of one address and of one conversation', async () => {
    const app = await testApp({ SOCKETS_PER_ADDRESS: '7' })
    const user = await DirectLineUser.open(app.url)
    const streams: DirectLineStream[] = []
    for (let i = 0; i < 5; i += 1) {
      const stream = user.stream()
      await stream.until((all) => all.length > 0)
      streams.push(stream)
    }
    const replaced = streams[0]?.closed()
    const sixth = user.stream()
    await sixth.until((all) => all.length > 0)
    expect(await replaced).toBe(4000)
    const other = await DirectLineUser.open(app.url)
    for (let i = 0; i < 2; i += 1) await other.stream().until((all) => all.length > 0)
    expect(await statusOf(other.session.streamUrl)).toBe(429)
  })

  it('a client that stops reading slows only itself', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const stuck = user.stream()
    await stuck.until((all) => all.length > 0)
    stuck.socket.pause()
    const text = 'x'.repeat(3000)
    for (let i = 0; i < 40; i += 1) await user.post({ type: 'message', text: `${i} ${text}` })
    const other = await DirectLineUser.open(app.url)
    expect((await other.say('hello')).length).toBeGreaterThan(0)
    stuck.socket.resume()
    await stuck.until((all) => fromUser(all).length === 40)
    stuck.socket.close()
  })

  it('survives bytes that are no request', async () => {
    const app = await testApp()
    const { port } = new URL(app.url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('\u0000\u0001 garbage\r\n\r\n'),
      )
      socket.on('close', () => resolve())
      socket.on('error', () => resolve())
      socket.resume()
    })
    expect((await fetch(`${app.url}/health`)).status).toBe(200)
  })
})
