import fc from 'fast-check'
import { FAMILIES } from '../../../dialogs/conversation/feelings.ts'
import { CONTRAINDICATIONS, CUES } from '../../../dialogs/flow.ts'
import { TECHNIQUES, type PolicyContext } from '../../../dialogs/policy.ts'
import type { Episode } from '../../../dialogs/types.ts'

/** A moment in which an anxious person asks for something. */
export const ASKING: PolicyContext = {
  families: ['anxious'],
  intensity: 5,
  control: 'unknown',
  loss: false,
  hotThought: false,
  contraindicated: [],
  refused: null,
  turnsSinceOffer: null,
  turnsListened: 3,
  asked: true,
  episodes: [],
}

export const rated = (
  technique: string,
  before: number | null,
  after: number | null,
  rest: Partial<Episode> = {},
): Episode => ({ technique, at: 0, before, after, finished: true, ...rest })

const technique = fc.constantFrom(...TECHNIQUES)
const rating = fc.option(fc.integer({ min: 0, max: 10 }))

/** Episodes as they are stored, and as nobody should have stored them. */
export const episodes: fc.Arbitrary<Episode[]> = fc.array(
  fc.record(
    {
      technique: fc.oneof(technique, fc.string()),
      at: fc.oneof(fc.nat(), fc.double()),
      before: fc.oneof(rating, fc.double()),
      after: fc.oneof(rating, fc.double()),
      finished: fc.boolean(),
      context: fc.record(
        {
          families: fc.subarray([...FAMILIES]),
          arousal: fc.double({ min: -1, max: 1, noNaN: true }),
          control: fc.constantFrom('controllable', 'uncontrollable'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['technique', 'at', 'before', 'after', 'finished'] },
  ),
  { maxLength: 40 },
)

export const contexts: fc.Arbitrary<PolicyContext> = fc.record(
  {
    families: fc.subarray([...FAMILIES], { maxLength: 3 }),
    intensity: fc.integer({ min: 0, max: 10 }),
    control: fc.constantFrom('controllable', 'uncontrollable', 'unknown'),
    loss: fc.boolean(),
    hotThought: fc.boolean(),
    contraindicated: fc.subarray([...TECHNIQUES]),
    refused: fc.option(fc.record({ technique, turnsAgo: fc.nat(10) })),
    turnsSinceOffer: fc.option(fc.nat(10)),
    turnsListened: fc.nat(10),
    asked: fc.boolean(),
    episodes,
    arousal: fc.double({ min: -1, max: 1, noNaN: true }),
    cues: fc.subarray([...CUES]),
    barred: fc.subarray([...CONTRAINDICATIONS], { maxLength: 2 }),
    minutes: fc.nat(30),
    turn: fc.nat(100),
    now: fc.nat(),
  },
  {
    requiredKeys: [
      'families',
      'intensity',
      'control',
      'loss',
      'hotThought',
      'contraindicated',
      'refused',
      'turnsSinceOffer',
      'turnsListened',
      'asked',
      'episodes',
    ],
  },
)
