/** What a soak found: all but the first two have to be nought. */
export interface Findings {
  people: number
  /** Messages that were acknowledged. */
  acknowledged: number
  /** Acknowledged and not in the log, or not in the place that was named. */
  lost: number
  /** In the log more than once, or answered to be there and put there by nobody. */
  doubled: number
  /** Not in the order in which the client sent them, or answered in another. */
  outOfOrder: number
  unanswered: number
  answeredTwice: number
  /** Conversations whose sockets brought not each entry of the log once and in order. */
  socketsWrong: number
  /** Answers that are not those of the reference. */
  answersDiffer: number
  /** People whose dialog state, profile or moods are not those of the reference. */
  statesDiffer: number
  /** People in danger without a case, with several, or with another than in the reference. */
  casesWrong: number
  /** Alerts that were never delivered. */
  alertsMissing: number
  /** Alerts about nothing that the log knows. */
  alertsUnknown: number
  /** Messages that were asked for at a time, and did not come, or came twice. */
  checkInsWrong: number
  /** What a client must never be told, such as that its conversation is not known. */
  refusals: number
  /** Processes that ended when nobody had ended them. */
  crashes: number
}

export const NOTHING: Findings = {
  ...{ people: 0, acknowledged: 0, lost: 0, doubled: 0, outOfOrder: 0, unanswered: 0 },
  ...{ answeredTwice: 0, socketsWrong: 0, answersDiffer: 0, statesDiffer: 0, casesWrong: 0 },
  ...{ alertsMissing: 0, alertsUnknown: 0, checkInsWrong: 0, refusals: 0, crashes: 0 },
}

/** How many things are not as they should be. */
export function faultsIn(findings: Findings): number {
  const all = Object.values<number>({ ...findings }).reduce((sum, count) => sum + count, 0)
  return all - findings.people - findings.acknowledged
}
