import type { Bilingual, CountryHelp, EmergencyNumber, Helpline, Source } from './helpline.ts'

/** When the stored copies of the sources were read. */
const READ_ON = '2026-11-23'

const ALWAYS: Bilingual = { en: '24 hours, every day', zh: '每天24小时' }

/** The day the source was read. Who confirmed a line by trying it is kept apart: `confirmable.ts`. */
const read = { readOn: READ_ON } as const

const anyEmergency: Bilingual = { en: 'police, fire, ambulance', zh: '警察、消防、救护车' }
const police: Bilingual = { en: 'police', zh: '报警' }
const ambulance: Bilingual = { en: 'ambulance', zh: '急救' }

const spectrum: Source = {
  title: '988 mental health lifeline expands with chats and texts in Spanish (Spectrum News 1)',
  url: 'https://spectrumnews1.com/ky/louisville/health-and-medicine/2023/07/13/988-mental-health-lifeline-expands-with-chats-and-texts-in-spanish',
}
const mcphs: Source = {
  title: '988 Suicide and Crisis Lifeline (MCPHS Counseling Services)',
  url: 'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
}
const samaritans: Source = {
  title: 'Samaritans in Northern Ireland answer one million calls during 10 years of freephone',
  url: 'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
}
const nhs111: Source = {
  title: 'NHS 111 – option 2 for crisis mental health support (Norwood Medical Centre)',
  url: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
}
const emergency112: Source = {
  title: '112 Day: Celebrating the EU’s Single Emergency Number (PubAffairs Bruxelles)',
  url: 'https://pubaffairsbruxelles.eu/eu-institution-news/112-day-celebrating-the-eus-single-emergency-number',
}
const hongKongUniversity: Source = {
  title: 'Getting Help (Centre for Suicide Research and Prevention, University of Hong Kong)',
  url: 'https://csrp.hku.hk/getting-help/',
}
const hk01: Source = {
  title: '情緒通：22個月接22萬通電話 熱線新增WhatsApp支援等新功能（香港01）',
  url: 'https://www.hk01.com/%E7%A4%BE%E6%9C%83%E6%96%B0%E8%81%9E/60291496/%E6%83%85%E7%B7%92%E9%80%9A-22%E5%80%8B%E6%9C%88%E6%8E%A522%E8%90%AC%E9%80%9A%E9%9B%BB%E8%A9%B1-%E7%86%B1%E7%B7%9A%E6%96%B0%E5%A2%9Ewhatsapp%E6%94%AF%E6%8F%B4%E7%AD%89%E6%96%B0%E5%8A%9F%E8%83%BD',
}
const udn: Source = {
  title: '衛福部社福專線春節不斷線（聯合新聞網）',
  url: 'https://udn.com/news/story/7266/9329707',
}
const intoTaiwan: Source = {
  title: 'Emergency Response (IntoTaiwan)',
  url: 'https://www.intotaiwan.com/guides/emergency-response',
}
const mindline: Source = {
  title:
    'National mindline 1771 to provide round-the-clock support (Ministry of Health, Singapore)',
  url: 'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
}
const cna: Source = {
  title: 'CNA Special – Age of Anxiety, where to seek help (CNA, as collected by daily8)',
  url: 'https://www.daily8.com/en/hashtag/SamaritansOfSingapore',
}
const china12356: Source = {
  title: '“12356”将成为全国统一心理援助热线（网易转载新华社、人民日报）',
  url: 'https://c.m.163.com/news/a/JKBD9CKU0514CC6P.html?from=subscribe',
}
const chinaEmergency: Source = {
  title: '112（求救电话）：中国大陆的紧急号码（中文维基百科镜像）',
  url: 'https://kiwix.haohe.fun/content/wikipedia_zh_all_maxi_2024-04/A/112_(%E6%B1%82%E6%95%91%E7%94%B5%E8%AF%9D)',
}

const emergency = (
  number: string,
  reaches: Bilingual,
  source: Source,
  sourceDate: string | null,
): EmergencyNumber => ({ number, reaches, source, sourceDate })

const canadaLaunch: Source = {
  title: 'Government of Canada launches three-digit suicide crisis helpline (CNW)',
  url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
}
const lifelineText: Source = {
  title: 'Lifeline’s crisis text service now available 24/7 (Life in Mind)',
  url: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
}
const needToTalk: Source = {
  title: 'Single phone number to access support services (New Zealand Minister of Health, Scoop)',
  url: 'http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
}

/** The countries and regions whose help lines were read, in the order they are shown. */
export const COUNTRY_HELP: readonly CountryHelp[] = [
  {
    code: 'US',
    name: { en: 'United States', zh: '美国' },
    short: { en: 'US', zh: '美国' },
    emergency: [
      emergency(
        '911',
        anyEmergency,
        {
          title: 'Resources (International Mental Health Association)',
          url: 'https://internationalmentalhealth.org/resources/',
        },
        null,
      ),
    ],
    lines: [
      {
        id: 'us.988.phone',
        name: { en: '988 Suicide & Crisis Lifeline', zh: '988 自杀与危机生命线' },
        channel: 'phone',
        contact: '988',
        hours: ALWAYS,
        languages: ['en', 'es'],
        source: mcphs,
        sourceDate: null,
        ...read,
      },
      {
        id: 'us.988.sms',
        name: { en: '988 Suicide & Crisis Lifeline', zh: '988 自杀与危机生命线' },
        channel: 'sms',
        contact: '988',
        hours: ALWAYS,
        languages: ['en', 'es'],
        source: spectrum,
        sourceDate: '2023-07-13',
        ...read,
      },
      {
        id: 'us.988.chat',
        name: { en: '988 Suicide & Crisis Lifeline', zh: '988 自杀与危机生命线' },
        channel: 'chat',
        contact: 'https://988lifeline.org',
        hours: ALWAYS,
        languages: ['en', 'es'],
        source: mcphs,
        sourceDate: null,
        ...read,
      },
    ],
  },
  {
    code: 'CA',
    name: { en: 'Canada', zh: '加拿大' },
    short: { en: 'Canada', zh: '加拿大' },
    emergency: [
      emergency(
        '911',
        anyEmergency,
        {
          title: '988 hotline launched (Richmond Hill United Church)',
          url: 'https://richmondhilluc.ca/news/988-hotline-launched',
        },
        null,
      ),
    ],
    lines: [
      {
        id: 'ca.988.phone',
        name: { en: '9-8-8: Suicide Crisis Helpline', zh: '9-8-8 自杀危机热线' },
        channel: 'phone',
        contact: '988',
        hours: ALWAYS,
        languages: ['en', 'fr'],
        source: canadaLaunch,
        sourceDate: '2023-11-30',
        ...read,
      },
      {
        id: 'ca.988.sms',
        name: { en: '9-8-8: Suicide Crisis Helpline', zh: '9-8-8 自杀危机热线' },
        channel: 'sms',
        contact: '988',
        hours: ALWAYS,
        languages: ['en', 'fr'],
        source: canadaLaunch,
        sourceDate: '2023-11-30',
        ...read,
      },
    ],
  },
  {
    code: 'GB',
    name: { en: 'United Kingdom', zh: '英国' },
    short: { en: 'UK', zh: '英国' },
    emergency: [emergency('999', anyEmergency, nhs111, '2024-08-14')],
    lines: [
      {
        id: 'gb.samaritans.phone',
        name: { en: 'Samaritans', zh: 'Samaritans（撒玛利亚会）' },
        channel: 'phone',
        contact: '116 123',
        hours: ALWAYS,
        languages: ['en'],
        source: samaritans,
        sourceDate: null,
        ...read,
      },
      {
        id: 'gb.nhs-111.phone',
        name: { en: 'NHS 111, mental health option (2)', zh: 'NHS 111，选心理健康（2）' },
        channel: 'phone',
        contact: '111',
        hours: ALWAYS,
        languages: ['en'],
        source: nhs111,
        sourceDate: '2024-08-14',
        ...read,
      },
      {
        id: 'gb.shout.sms',
        name: { en: 'Shout', zh: 'Shout 短信支持' },
        channel: 'sms',
        contact: '85258',
        keyword: 'SHOUT',
        hours: ALWAYS,
        languages: ['en'],
        source: {
          title: 'The UK’s first 24/7 crisis messaging service (The Mohn Westlake Foundation)',
          url: 'https://www.themohnwestlakefoundation.co.uk/the-uks-first-24-7-crisis-messaging-service-for-anyone-anytime-anywhere/',
        },
        sourceDate: null,
        ...read,
      },
    ],
  },
  {
    code: 'IE',
    name: { en: 'Ireland', zh: '爱尔兰' },
    short: { en: 'Ireland', zh: '爱尔兰' },
    emergency: [emergency('112', anyEmergency, emergency112, null)],
    lines: [
      {
        id: 'ie.samaritans.phone',
        name: { en: 'Samaritans', zh: 'Samaritans（撒玛利亚会）' },
        channel: 'phone',
        contact: '116 123',
        hours: ALWAYS,
        languages: ['en'],
        source: {
          title: 'Big jump in calls to Samaritans since 2014 (Irish Health Pro)',
          url: 'https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014',
        },
        sourceDate: '2016-04-12',
        ...read,
      },
      {
        id: 'ie.text-50808.sms',
        name: { en: 'Text 50808', zh: 'Text 50808 短信支持' },
        channel: 'sms',
        contact: '50808',
        keyword: 'TALK',
        hours: ALWAYS,
        languages: ['en'],
        source: {
          title: '24/7 mental health text support service officially launched (Today FM)',
          url: 'https://todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466',
        },
        sourceDate: '2020-06-16',
        ...read,
      },
      {
        id: 'ie.pieta.phone',
        name: { en: 'Pieta', zh: 'Pieta 自杀预防热线' },
        channel: 'phone',
        contact: '1800 247 247',
        hours: ALWAYS,
        languages: ['en'],
        source: {
          title: 'Wicklow people feeling low over Christmas period urged to contact helpline',
          url: 'https://wicklownow.ie/news/wicklow-people-feeling-low-over-christmas-period-urged-to-contact-helpline/',
        },
        sourceDate: '2021-06-18',
        ...read,
      },
    ],
  },
  {
    code: 'EU',
    name: { en: 'European Union', zh: '欧盟国家' },
    short: { en: 'EU', zh: '欧盟' },
    emergency: [emergency('112', anyEmergency, emergency112, null)],
    lines: [
      {
        id: 'eu.116-123.phone',
        name: {
          en: 'Emotional support line (in many EU countries, not in all)',
          zh: '情绪支持热线（多数欧盟国家有，不是全部）',
        },
        channel: 'phone',
        contact: '116 123',
        hours: { en: 'hours differ by country', zh: '各国时间不同' },
        languages: [],
        source: {
          title: 'European Commission reserves phone numbers for victims of crime (Euroalert)',
          url: 'https://euroalert.net/en/news/9357/european-commission-reserves-phone-numbers-for-victims-of-crime-and-non-emergency-medical-hotlines-in-europe',
        },
        sourceDate: null,
        ...read,
      },
    ],
  },
  {
    code: 'AU',
    name: { en: 'Australia', zh: '澳大利亚' },
    short: { en: 'Australia', zh: '澳大利亚' },
    emergency: [
      emergency(
        '000',
        anyEmergency,
        {
          title: 'Frequently asked questions (Lifeline H2H)',
          url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
        },
        null,
      ),
    ],
    lines: [
      {
        id: 'au.lifeline.phone',
        name: { en: 'Lifeline', zh: 'Lifeline 生命线' },
        channel: 'phone',
        contact: '13 11 14',
        hours: ALWAYS,
        languages: ['en'],
        source: lifelineText,
        sourceDate: '2022-02',
        ...read,
      },
      {
        id: 'au.lifeline.sms',
        name: { en: 'Lifeline', zh: 'Lifeline 生命线' },
        channel: 'sms',
        contact: '0477 13 11 14',
        hours: ALWAYS,
        languages: ['en'],
        source: lifelineText,
        sourceDate: '2022-02',
        ...read,
      },
    ],
  },
  {
    code: 'NZ',
    name: { en: 'New Zealand', zh: '新西兰' },
    short: { en: 'NZ', zh: '新西兰' },
    emergency: [
      emergency(
        '111',
        anyEmergency,
        {
          title: 'Break the Silence: experts call for single national crisis helpline (NZ Herald)',
          url: 'https://www.nzherald.co.nz/nz/news/article.cfm?c_id=1&objectid=11898163',
        },
        null,
      ),
    ],
    lines: [
      {
        id: 'nz.1737.phone',
        name: { en: '1737, Need to talk?', zh: '1737 谈心热线' },
        channel: 'phone',
        contact: '1737',
        hours: ALWAYS,
        languages: ['en'],
        source: needToTalk,
        sourceDate: '2017-06',
        ...read,
      },
      {
        id: 'nz.1737.sms',
        name: { en: '1737, Need to talk?', zh: '1737 谈心热线' },
        channel: 'sms',
        contact: '1737',
        hours: ALWAYS,
        languages: ['en'],
        source: needToTalk,
        sourceDate: '2017-06',
        ...read,
      },
    ],
  },
  {
    code: 'CN',
    name: { en: 'China (mainland)', zh: '中国大陆' },
    short: { en: 'mainland China', zh: '中国大陆' },
    emergency: [
      emergency('120', ambulance, chinaEmergency, '2024-04'),
      emergency('110', police, chinaEmergency, '2024-04'),
    ],
    lines: [
      {
        id: 'cn.12356.phone',
        name: { en: '12356 national psychological support line', zh: '12356 全国统一心理援助热线' },
        channel: 'phone',
        contact: '12356',
        hours: {
          en: 'at least 18 hours a day, in many cities 24 hours',
          zh: '每天至少18小时，许多城市24小时',
        },
        languages: ['zh'],
        source: china12356,
        sourceDate: '2024-12-25',
        ...read,
      },
    ],
  },
  {
    code: 'HK',
    name: { en: 'Hong Kong', zh: '香港' },
    short: { en: 'Hong Kong', zh: '香港' },
    emergency: [emergency('999', anyEmergency, hongKongUniversity, null)],
    lines: [
      {
        id: 'hk.18111.phone',
        name: { en: '18111 Mental Health Support Hotline', zh: '情绪通 18111' },
        channel: 'phone',
        contact: '18111',
        hours: ALWAYS,
        languages: ['yue', 'zh', 'en'],
        source: hk01,
        sourceDate: '2025-11-05',
        ...read,
      },
      {
        id: 'hk.samaritan-befrienders.phone',
        name: { en: 'The Samaritan Befrienders Hong Kong', zh: '香港撒玛利亚防止自杀会' },
        channel: 'phone',
        contact: '2389 2222',
        hours: ALWAYS,
        languages: ['yue', 'en'],
        source: hongKongUniversity,
        sourceDate: null,
        ...read,
      },
      {
        id: 'hk.samaritans.phone',
        name: { en: 'The Samaritans (many languages)', zh: '撒玛利亚会热线（多种语言）' },
        channel: 'phone',
        contact: '2896 0000',
        hours: ALWAYS,
        languages: ['en', 'yue', 'zh'],
        source: hongKongUniversity,
        sourceDate: null,
        ...read,
      },
    ],
  },
  {
    code: 'TW',
    name: { en: 'Taiwan', zh: '台湾' },
    short: { en: 'Taiwan', zh: '台湾' },
    emergency: [
      emergency('119', ambulance, intoTaiwan, null),
      emergency('110', police, intoTaiwan, null),
    ],
    lines: [
      {
        id: 'tw.1925.phone',
        name: { en: '1925 support line', zh: '1925 安心专线' },
        channel: 'phone',
        contact: '1925',
        hours: ALWAYS,
        languages: ['zh'],
        source: udn,
        sourceDate: '2026-02-13',
        ...read,
      },
      {
        id: 'tw.113.phone',
        name: {
          en: '113 protection line (violence, abuse)',
          zh: '113 保护专线（家暴、虐待、性侵）',
        },
        channel: 'phone',
        contact: '113',
        hours: ALWAYS,
        languages: ['zh'],
        source: udn,
        sourceDate: '2026-02-13',
        ...read,
      },
    ],
  },
  {
    code: 'SG',
    name: { en: 'Singapore', zh: '新加坡' },
    short: { en: 'Singapore', zh: '新加坡' },
    emergency: [
      emergency(
        '995',
        ambulance,
        {
          title: 'SCDF Emergency Medical Services (Singapore Civil Defence Force)',
          url: 'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
        },
        null,
      ),
      emergency(
        '999',
        police,
        {
          title: 'In Emergency (Explorer Singapore)',
          url: 'https://www.askexplorer.com/singapore/residents/about/essential-info/in-emergency',
        },
        null,
      ),
    ],
    lines: [
      {
        id: 'sg.sos.phone',
        name: { en: 'Samaritans of Singapore', zh: '新加坡援人协会（SOS）' },
        channel: 'phone',
        contact: '1767',
        hours: ALWAYS,
        languages: ['en'],
        source: cna,
        sourceDate: '2025-07-21',
        ...read,
      },
      {
        id: 'sg.mindline.phone',
        name: { en: 'national mindline', zh: 'national mindline 全国心理热线' },
        channel: 'phone',
        contact: '1771',
        hours: ALWAYS,
        languages: ['en', 'zh', 'ms', 'ta'],
        source: mindline,
        sourceDate: '2025-06-18',
        ...read,
      },
      {
        id: 'sg.mindline.chat',
        name: { en: 'national mindline', zh: 'national mindline 全国心理热线' },
        channel: 'chat',
        contact: 'https://mindline.sg/fsmh',
        hours: ALWAYS,
        languages: ['en', 'zh', 'ms', 'ta'],
        source: mindline,
        sourceDate: '2025-06-18',
        ...read,
      },
    ],
  },
]

/** Where help in any country can be looked up. */
export const DIRECTORY: readonly Helpline[] = [
  {
    id: 'intl.findahelpline.web',
    name: { en: 'Find A Helpline', zh: 'Find A Helpline（各国热线查询）' },
    channel: 'web',
    contact: 'https://findahelpline.com',
    hours: { en: 'a list by country', zh: '按国家查询' },
    languages: ['en'],
    source: {
      title: 'Helplines in Australia (Find A Helpline)',
      url: 'https://findahelpline.com/AU',
    },
    sourceDate: null,
    ...read,
  },
  {
    id: 'intl.befrienders.web',
    name: { en: 'Befrienders Worldwide', zh: 'Befrienders Worldwide（国际情绪支持中心）' },
    channel: 'web',
    contact: 'https://befrienders.org',
    hours: { en: 'a list by country', zh: '按国家查询' },
    languages: ['en'],
    source: { title: 'About us (Befrienders Worldwide)', url: 'https://befrienders.org/about-us' },
    sourceDate: null,
    ...read,
  },
]

/** Member states of the European Union, for 112; Ireland has lines of its own. */
export const EU_COUNTRIES: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]
