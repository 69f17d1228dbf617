import { EvenkeelError } from '../errors.ts'
import type { CaseDesk, CaseDetail, CaseSummary } from '../handoff/case-desk.ts'
import type { Counsellor } from '../handoff/case.ts'

/**
 * Who may look into a case: whoever has or had it, anybody on duty while nobody has it, and a
 * supervisor at any time. An admin never.
 */
export function mayLookInto(
  viewer: Counsellor,
  { claimedBy }: Pick<CaseSummary, 'claimedBy'>,
): boolean {
  switch (viewer.role) {
    case 'supervisor':
      return true
    case 'counsellor':
      return claimedBy === null || claimedBy.id === viewer.id
    case 'admin':
      return false
  }
}

/**
 * A case as its viewer may see it.
 * @throws EvenkeelError `CaseUnknown`, `CaseNotYours`
 */
export async function lookInto(
  desk: CaseDesk,
  caseId: string,
  viewer: Counsellor,
): Promise<CaseDetail> {
  const detail = await desk.detail(requireCaseId(caseId), viewer)
  if (!mayLookInto(viewer, detail.case)) throw new EvenkeelError('CaseNotYours')
  return detail
}

/** Anything else is no id of ours, and is not repeated in a log. */
const CASE_ID = /^[\w-]{1,64}$/

/** @throws EvenkeelError `CaseUnknown` */
export function requireCaseId(caseId: string): string {
  if (!CASE_ID.test(caseId)) throw new EvenkeelError('CaseUnknown')
  return caseId
}
