import { knownZone } from './local-time.ts'

/** Places whose zone has another name, in both languages; only those with one zone. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'Asia/Shanghai': [
    ...[
      'china',
      'beijing',
      'mainland china',
      'guangzhou',
      'shenzhen',
      'chengdu',
      'wuhan',
      'hangzhou',
    ],
    ...[
      '中国',
      '大陆',
      '北京',
      '上海',
      '广州',
      '深圳',
      '成都',
      '武汉',
      '杭州',
      '南京',
      '重庆',
      '西安',
    ],
    ...['北京时间', '中国时间', '天津', '苏州'],
  ],
  'Asia/Taipei': ['taiwan', '台湾', '台北', '台中', '高雄'],
  'Asia/Hong_Kong': ['hk', '香港'],
  'Asia/Macau': ['macao', '澳门'],
  'Asia/Singapore': ['新加坡'],
  'Asia/Kuala_Lumpur': ['malaysia', '马来西亚', '吉隆坡'],
  'Asia/Tokyo': ['japan', '日本', '东京', '大阪'],
  'Asia/Seoul': ['korea', 'south korea', '韩国', '首尔'],
  'Asia/Kolkata': ['india', 'delhi', 'new delhi', 'mumbai', 'bangalore', '印度'],
  'Europe/London': [
    'uk',
    'united kingdom',
    'england',
    'scotland',
    'wales',
    'great britain',
    '英国',
    '伦敦',
  ],
  'Europe/Dublin': ['ireland', '爱尔兰'],
  'Europe/Paris': ['france', '法国', '巴黎'],
  'Europe/Berlin': ['germany', 'munich', 'hamburg', '德国', '柏林'],
  'Europe/Madrid': ['barcelona', '马德里'],
  'Europe/Rome': ['italy', '意大利', '罗马'],
  'Europe/Amsterdam': ['netherlands', 'the netherlands', '荷兰'],
  'Europe/Zurich': ['switzerland', '瑞士', '苏黎世'],
  'America/New_York': [
    ...['new york city', 'nyc', 'boston', 'washington dc', 'miami', 'atlanta', 'philadelphia'],
    ...['eastern time', 'us eastern', 'est', 'edt', '纽约', '波士顿', '美东', '美国东部', '华盛顿'],
  ],
  'America/Chicago': [
    'houston',
    'dallas',
    'austin',
    'central time',
    'us central',
    '芝加哥',
    '美中',
    '休斯顿',
  ],
  'America/Denver': ['mountain time', 'us mountain', '丹佛'],
  'America/Los_Angeles': [
    ...[
      'la',
      'california',
      'san francisco',
      'sf',
      'seattle',
      'san diego',
      'pacific time',
      'us pacific',
    ],
    ...['洛杉矶', '旧金山', '西雅图', '加州', '美西', '美国西部'],
  ],
  'America/Toronto': ['montreal', 'ottawa', '多伦多', '蒙特利尔'],
  'America/Vancouver': ['温哥华'],
  'Australia/Sydney': ['悉尼', 'canberra'],
  'Australia/Melbourne': ['墨尔本'],
  'Pacific/Auckland': ['new zealand', '新西兰', '奥克兰'],
  UTC: ['utc', 'gmt'],
}

let byName: Map<string, string> | undefined

function names(): Map<string, string> {
  if (!byName) {
    byName = new Map()
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      byName.set(zone.toLowerCase(), zone)
      const city = zone.split('/').at(-1) ?? ''
      byName.set(city.replaceAll('_', ' ').toLowerCase(), zone)
    }
    for (const [zone, places] of Object.entries(PLACES))
      for (const place of places) byName.set(place, zone)
  }
  return byName
}

/**
 * The time zone that a `plain` text names: Europe/London, "I'm in Berlin", 北京时间, UTC+8. Null when
 * it names none, or a country that has several.
 */
export function findZone(plain: string): string | null {
  const text = plain
    .replace(/[.!?。,]+$/u, '')
    .replace(
      /^(?:(?:i'm|i am|i live|we're|it's|here is|here it's)(?: in| on)? |in |the |my (?:time ?)?zone is |我(?:人|现在)?在|我住在?|在|是|用)+/u,
      '',
    )
    .replace(/(?: time ?zone| time|这边|那边|时区|(?<=.{2})时间|市)$/u, '')
    .trim()
  const offset = /^(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?00)?$/u.exec(text)
  // The sign is turned round in these names: Etc/GMT-8 is eight hours ahead.
  if (offset) return knownZone(`Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`)
  return names().get(text) ?? names().get(`${text}时间`) ?? null
}
