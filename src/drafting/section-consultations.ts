import { procedures } from '../law/procedures.ts'
import type { Standing } from '../record/record.ts'
import type { Paragraph, Section } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { grouped, type Material } from './material.ts'

type Meeting = Standing<'MeetingHeld'>

/** Section VII: consultations, meetings of one kind and subject together, briefings. */
export function consultations(material: Material): Section {
  const { phrasing, say, own, session, lawOn } = material
  const words = phrasing.council
  const held = own('MeetingHeld')
  const general = held.filter(({ body }) => body.is === 'consultation')
  const meetings = held.filter(({ body }) => body.is !== 'consultation')
  const blocks = [
    ...paragraphOf('consultations', [
      general.length ? say({ facts: general }, words.consulted(session)) : undefined,
    ]),
    ...grouped(meetings, keyOf).flatMap((group) => meetingParagraph(material, group)),
    ...briefings(material),
  ]
  const none = say({ rules: [procedures('focalPoints', lawOn)] }, words.noConsultations)
  return {
    id: 'consultations-on-non-cooperation',
    heading: [{ kind: 'text', text: words.consultationsTitle }],
    blocks: blocks.length ? blocks : paragraphOf('none-consultations', [none]),
  }
}

function keyOf({ body }: Meeting): string {
  const { is, by, about, host, remote, briefingGiven } = body
  return JSON.stringify([is, by, about, host, remote, briefingGiven])
}

function meetingParagraph(
  { phrasing, say }: Material,
  facts: readonly [Meeting, ...Meeting[]],
): readonly Paragraph[] {
  const words = phrasing.council
  const [{ body, on }] = facts
  const days = facts.map((fact) => fact.on)
  return paragraphOf(idOf('meeting', body.is, on), [
    say({ facts }, words.met(body.by, body.is, days, body.host)),
    body.remote || body.briefingGiven
      ? undefined
      : say({ facts }, words.metAbout(body.about, facts.length > 1)),
    body.remote ? say({ facts }, words.remotely) : undefined,
    body.briefingGiven ? say({ facts }, words.briefed) : undefined,
  ])
}

function briefings({ phrasing, say, own }: Material): readonly Paragraph[] {
  return paragraphOf(
    'briefings',
    own('BriefingGiven').map((fact) =>
      say(
        { facts: [fact] },
        phrasing.council.briefing(fact.on, fact.body.by, fact.body.to, fact.body.about),
      ),
    ),
  )
}
