import { describe, expect, it } from 'vitest'
import { sameService, ServiceHosts } from '../../../../bot/channels/bot-framework/service-hosts.ts'

const LIST = ['smba.trafficmanager.net', '*.botframework.com', 'http://127.0.0.1:4000']

describe('the hosts that may be written to', () => {
  const hosts = new ServiceHosts(LIST, false)

  it.each([
    'https://smba.trafficmanager.net/emea/7e7e/',
    'https://SMBA.trafficmanager.net',
    'https://smba.trafficmanager.net:443/',
    'https://webchat.botframework.com/',
    'https://europe.directline.botframework.com/x',
    'http://127.0.0.1:4000/path',
  ])('allows %s', (url) => expect(hosts.allows(url)).toBe(true))

  it.each([
    'http://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/?x=',
    'https://smba.trafficmanager.net/#',
    'https://other.smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.example.org/',
    'https://botframework.com/',
    'https://evilbotframework.com/',
    'https://smba.trafficmanager.net@example.org/',
    'https://example.org/smba.trafficmanager.net',
    'http://127.0.0.1:4001/',
    'http://127.0.0.1/',
    'http://localhost:4000/',
    'https://127.0.0.1:4000/',
    'https://169.254.169.254/',
    'ftp://smba.trafficmanager.net/',
    '//smba.trafficmanager.net/',
    '',
  ])('refuses %s', (url) => expect(hosts.allows(url)).toBe(false))

  it('is this machine alone when nobody proves who they are', () => {
    const anonymous = new ServiceHosts(LIST, true)
    expect(anonymous.allows('http://localhost:50123/')).toBe(true)
    expect(anonymous.allows('http://[::1]:50123')).toBe(true)
    expect(anonymous.allows('https://webchat.botframework.com/')).toBe(false)
    expect(anonymous.allows('http://127.0.0.1.nip.io/')).toBe(false)
    expect(anonymous.allows('http://2130706433/')).toBe(true)
  })
})

describe('sameService', () => {
  it('minds no case of the host and no slash at the end, and nothing else', () => {
    expect(sameService('https://A.test/emea/', 'https://a.test/emea')).toBe(true)
    expect(sameService('https://a.test', 'https://a.test/')).toBe(true)
    expect(sameService('https://a.test/emea', 'https://a.test/amer')).toBe(false)
    expect(sameService('https://a.test', 'https://a.test:444')).toBe(false)
    expect(sameService('x', 'x')).toBe(false)
  })
})
