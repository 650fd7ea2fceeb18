import { proceduresInForce } from '../law/procedures-versions.ts'
import { unknown } from '../law/when.ts'
import type { Standing } from '../record/record.ts'
import { isUnderProcedures, type MatterContext } from './matter-context.ts'
import { lastOf } from './matter-file.ts'
import { asSentence, inWords, listed, onInWords } from './words.ts'

/** Why a matter stands where it stands, in sentences. */
export function whyItStands(context: MatterContext): string {
  return [standingInWords(context), textInWords(context), doubtInWords(context)]
    .filter(Boolean)
    .join(' ')
}

function standingInWords(context: MatterContext): string {
  const { standing, counted } = context
  const { deferral, closing, reversal, resumption } = standing
  switch (standing.standing) {
    case 'notReferred':
      return notReferred(context)
    case 'deferred':
      return `The Bureau put the matter off ${onInWords(deferral?.on ?? unknown)}; its condition: ${deferral?.body.condition}. Only a decision of the Bureau ends that.`
    case 'closed':
      return `The ${closing?.body.by === 'assembly' ? 'Assembly' : 'Bureau'} ended its consideration of the matter ${onInWords(closing?.on ?? unknown)}.`
    case 'referralReversed':
      return `${chamberInWords(reversal?.body.chamber)} reversed the referral ${onInWords(reversal?.on ?? unknown)}; the finding was ${reversal?.body.finding}.`
    case 'open':
      return `${referral(standing.referrals)}${resumption ? ` The Bureau took the matter up again ${onInWords(resumption.on)}.` : ''}${earlier(counted, standing.referrals)}`
  }
}

function referral(referrals: readonly Standing<'NonCooperationReferred'>[]): string {
  return referrals
    .map(({ body, on }) => {
      const to = body.to.map((organ) =>
        organ === 'assembly' ? 'the Assembly' : 'the Security Council',
      )
      return `${chamberInWords(body.chamber)} referred the matter to ${listed(to)} ${onInWords(on)}.`
    })
    .join(' ')
}

function chamberInWords(chamber = 'A Chamber'): string {
  return chamber.startsWith('Appeals') ? `The ${chamber}` : chamber
}

/** A finding that came first, by a decision of its own. */
function earlier(
  counted: MatterContext['counted'],
  referrals: readonly Standing<'NonCooperationReferred'>[],
): string {
  const finding = lastOf(counted, 'FindingMade')
  const first = referrals[0]
  if (!finding || !first || finding.on === first.on) return ''
  return ` The finding is of ${inWords(finding.on)}.`
}

function notReferred({ standing, counted, on }: MatterContext): string {
  const { finding } = standing
  if (!finding && standing.declined)
    return noFinding(standing.declined, lastOf(counted, 'DecisionIssued'))
  if (!finding) return `No finding and no referral can be dated to ${inWords(on)} or before.`
  const made = `${chamberInWords(finding.body.chamber)} made a finding ${onInWords(finding.on)}`
  const declined = lastOf(counted, 'ReferralDeclined')
  if (declined) return `${made}; it was decided ${onInWords(declined.on)} not to refer the matter.`
  const put = lastOf(counted, 'ReferralDeferred')
  if (put) {
    const pending = put.body.pending ? `, pending ${put.body.pending}` : ''
    return `${made}; the question whether to refer the matter was put off ${onInWords(put.on)}${pending}.`
  }
  return `${made}; no referral is recorded by ${inWords(on)}.`
}

function noFinding(
  { body, on }: Standing<'FindingDeclined'>,
  later: Standing<'DecisionIssued'> | undefined,
): string {
  const met = body.threshold === 'met' ? ', though it held the threshold met' : ''
  const declined = `${chamberInWords(body.chamber)} was asked for a finding and made none ${onInWords(on)}${met}; nothing was referred.`
  const reversed = later?.body.disposes.some(({ outcome }) => sentBack.includes(outcome))
  if (!later || !reversed) return declined
  return `${declined} ${chamberInWords(later.body.chamber)} reversed that, or sent it back, ${onInWords(later.on)}.`
}

const sentBack: readonly string[] = ['reversed', 'remanded']

/** A matter is judged by the text in force at its referral; a later one is named. */
function textInWords(context: MatterContext): string {
  const { referred, on } = context
  if (!referred || !isUnderProcedures(context)) return ''
  const judged = proceduresInForce(referred)
  const now = proceduresInForce(on)
  if (!judged || !now || judged === now) return ''
  return `It is judged by the Procedures as they stood then (${judged.text}); they were revised on ${inWords(now.since)} (${now.text}), and no rule of transition was found.`
}

function doubtInWords({ standing, on }: MatterContext): string {
  const [first] = standing.doubtful
  if (!first) return ''
  const what = {
    FindingMade: 'a finding',
    FindingDeclined: 'a decision without a finding',
    NonCooperationReferred: 'a referral',
    ReferralReversed: 'the reversal of a referral',
    MatterDeferred: 'a deferral',
    MatterResumed: 'a resumption',
    MatterClosed: 'the end of the consideration',
  }[first.type as string]
  return `${asSentence(what ?? 'a fact')} is recorded ${onInWords(first.on)}: whether by ${inWords(on)} cannot be told.`
}
