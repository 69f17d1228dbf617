import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../bot/middleware/parse-command.ts'
import { RISK_RULES } from '../../../nlp/crisis/rules/index.ts'
import { normalise } from '../../../nlp/normalise.ts'

const parse = (text: string) => parseCommand(normalise(text))

describe('parseCommand', () => {
  it.each([
    ['help', 'help'],
    ['/help', 'help'],
    ['Help!', 'help'],
    ['帮助', 'help'],
    ['幫助', 'help'],
    ['STOP.', 'stop'],
    ['停止', 'stop'],
    ['human', 'human'],
    ['真人', 'human'],
    ['plan', 'plan'],
    ['/plan', 'plan'],
    ['My safety plan', 'plan'],
    ['my plan', 'plan'],
    ['I want to make a safety plan', 'plan'],
    ["Let's write my safety plan together", 'plan'],
    ['Could you show me my safety plan, please', 'plan'],
    ['我想做一份安全计划', 'plan'],
    ['帮我看看我的安全计划', 'plan'],
    ['我們一起寫個安全計劃吧', 'plan'],
    ['安全计划', 'plan'],
    ['安全計劃', 'plan'],
    ['安全計畫', 'plan'],
    ['mood', 'mood'],
    ['心情', 'mood'],
    ['voice', 'voice'],
    ['语音', 'voice'],
    ['語音', 'voice'],
    ['week', 'week'],
    ['/week', 'week'],
    ['Weekly summary', 'week'],
    ['my week', 'week'],
    ['本周', 'week'],
    ['本週', 'week'],
    ['本周小结', 'week'],
    ['周报', 'week'],
    ['Why?', 'why'],
    ['为什么？', 'why'],
    ['為什麼', 'why'],
    ['export', 'export'],
    ['导出', 'export'],
    ['delete', 'delete'],
    ['刪除', 'delete'],
    ['language', 'language'],
    ['语言', 'language'],
    ['country', 'country'],
    ['check-ins', 'check-ins'],
    ['Checkins', 'check-ins'],
    ['问候', 'check-ins'],
    ['問候', 'check-ins'],
    ['link', 'link'],
    ['/link', 'link'],
    ['Link my account', 'link'],
    ['关联账号', 'link'],
    ['關聯帳號', 'link'],
    ['linked', 'linked'],
    ['已关联', 'linked'],
    ['unlink', 'unlink'],
    ['取消关联', 'unlink'],
    ['取消關聯', 'unlink'],
    ['forget my voice', 'forget-voice'],
    ['/forget my voice', 'forget-voice'],
    ['Please forget my voice.', 'forget-voice'],
    ['Delete my voice', 'forget-voice'],
    ['forget how I sound', 'forget-voice'],
    ['Stop learning how I usually sound', 'forget-voice'],
    ["Don't learn my voice", 'forget-voice'],
    ['Don’t compare my voice', 'forget-voice'],
    ['忘记我的声音', 'forget-voice'],
    ['忘記我的聲音', 'forget-voice'],
    ['忘掉我的声音吧', 'forget-voice'],
    ['请删除我的声音', 'forget-voice'],
    ['把我的声音忘掉', 'forget-voice'],
    ['不要再记住我的声音', 'forget-voice'],
    ['别记我的声音了', 'forget-voice'],
    ['learn my voice', 'learn-voice'],
    ['Remember how I sound, please', 'learn-voice'],
    ['记住我的声音', 'learn-voice'],
    ['記住我的聲音', 'learn-voice'],
  ])('%s is the command %s', (text, name) => {
    expect(parse(text)).toEqual({ name })
  })

  it.each([
    ['voice on', 'on'],
    ['/voice off', 'off'],
    ['Voice notes off.', 'off'],
    ['语音打开', 'on'],
    ['关闭语音', 'off'],
    ['語音關閉', 'off'],
  ])('%s is about voice notes: %s', (text, wish) => {
    expect(parse(text)).toEqual({ name: 'voice', wish })
  })

  it.each([
    ['/language zh-Hant', { name: 'language', locale: 'zh-Hant' }],
    ['language english', { name: 'language', locale: 'en' }],
    ['语言 英文', { name: 'language', locale: 'en' }],
    ['English', { name: 'language', locale: 'en' }],
    ['中文', { name: 'language', locale: 'zh-Hans' }],
    ['繁體中文', { name: 'language', locale: 'zh-Hant' }],
    ['简体中文', { name: 'language', locale: 'zh-Hans' }],
    ['link 1234 5678', { name: 'link', code: '12345678' }],
    ['/link 12345678', { name: 'link', code: '12345678' }],
    ['关联 1234 5678', { name: 'link', code: '12345678' }],
    ['關聯 １２３４ ５６７８', { name: 'link', code: '12345678' }],
    ['country GB', { name: 'country', country: 'GB' }],
  ])('%s carries its argument', (text, command) => {
    expect(parse(text)).toEqual(command)
  })

  it.each([
    'stop it, please',
    'this week',
    'my week was hard',
    '这周',
    '本周很累',
    'help me',
    'I need help',
    'why does this happen to me',
    'delete my feelings',
    'check-ins are annoying',
    '问候一下他',
    'human beings are odd',
    '我心情不好',
    '为什么是我',
    '停止不了哭',
    'forget my voice, I hate it',
    'I want to forget my voice',
    '我想忘记我的声音',
    '记住我的声音不好听',
    '忘了我吧',
    'language is hard',
    'constructor',
    '__proto__',
    '',
    '/',
  ])('%s is talk', (text) => {
    expect(parse(text)).toBeUndefined()
  })

  it('takes no sentence of a person in danger for a command', () => {
    for (const rule of RISK_RULES)
      for (const example of rule.matches)
        expect(parse(typeof example === 'string' ? example : example.text)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parse(text)))
  })
})
