import { proceduresVersions } from '../law/procedures-versions.ts'
import { toolkitInForce } from '../law/toolkit.ts'
import type { Standing } from '../record/record.ts'
import { sentence } from '../text/inline.ts'
import type { Annex, Note, Paragraph, Phrase, QuotedParagraphs, Section } from '../text/tree.ts'
import { type Base, mandatesBase, type Proposal, paragraphsBase } from './annex-language-base.ts'
import { idOf, leading, paragraphOf, sourceOf } from './bound.ts'
import type { Material } from './material.ts'
import type { MatterOfPeriod } from './matters-of-period.ts'
import type { LanguageMatter } from './phrasing/english-language.ts'
import { bureauReports } from './reporting-period.ts'
import { note, symbolOf, type Words } from './words.ts'

/** Annex I: language for the omnibus resolution and for its annex on mandates. */
export function languageAnnex(material: Material, told: readonly MatterOfPeriod[]): Annex {
  return {
    id: 'annex-language',
    heading: [{ kind: 'text', text: material.phrasing.annexes.languageTitle }],
    sections: [paragraphsSection(material, told), mandatesSection(material, told)],
  }
}

function paragraphsSection(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { annexes } = material.phrasing
  const base = paragraphsBase(material, told)
  const words = base.symbol ? annexes.amends(base.symbol) : annexes.proposes
  return {
    id: 'language-paragraphs',
    blocks: [
      ...paragraphOf('language-lead', [leading(base.ground, words)]),
      ...quotedRuns(material, told, base, 'language'),
    ],
  }
}

function mandatesSection(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { annexes } = material.phrasing
  const base = mandatesBase(material)
  const part = base.part && annexes.mandatesPart(base.part.annex, base.part.paragraph)
  const words =
    base.symbol && part ? annexes.amendsMandates(base.symbol, part) : annexes.proposesMandates
  return {
    id: 'language-mandates',
    heading: [{ kind: 'text', text: annexes.mandatesTitle }],
    label: 'none',
    blocks: [
      ...paragraphOf('mandates-lead', [
        base.runs.length > 0
          ? leading(base.ground, words)
          : material.say(base.ground, annexes.noMandates),
      ]),
      ...quotedRuns(material, told, base, 'language-mandates', part),
    ],
  }
}

function quotedRuns(
  material: Material,
  told: readonly MatterOfPeriod[],
  base: Base,
  id: string,
  part?: string,
): readonly QuotedParagraphs[] {
  const mandates = id === 'language-mandates'
  const all = base.runs.flatMap(({ proposals }) => proposals)
  return base.runs.map(({ start, proposals }) => ({
    kind: 'quoted',
    id: idOf(id, 'from', start),
    ...(base.symbol ? { of: { symbol: base.symbol, ...(part ? { part } : {}) } } : {}),
    numbering: { style: mandates ? 'letters' : 'figures', start },
    paragraphs: proposals.map((proposal) => {
      const repeated = mandates ? 0 : repetitions(material, all, proposal)
      return proposed(material, told, proposal, { id, repeated, capital: !mandates })
    }),
  }))
}

/** How many paragraphs just before open with the same verb. */
function repetitions({ phrasing }: Material, all: readonly Proposal[], one: Proposal): number {
  const verb = phrasing.annexes.opening[one.subject]
  let count = 0
  for (let at = all.indexOf(one) - 1; at >= 0; at -= 1) {
    const before = all[at]
    if (!before || phrasing.annexes.opening[before.subject] !== verb) break
    count += 1
  }
  return count
}

type Setting = {
  readonly id: string
  readonly repeated: number
  readonly capital: boolean
}

function proposed(
  material: Material,
  told: readonly MatterOfPeriod[],
  proposal: Proposal,
  { id, repeated, capital }: Setting,
): Paragraph {
  const { annexes } = material.phrasing
  const { subject, ground } = proposal
  const first = annexes.openingWords(annexes.opening[subject], repeated, capital)
  const words = annexes.proposed[subject](languageMatter(material, told, proposal, first))
  const notes = notesOf(material, proposal)
  return {
    kind: 'paragraph',
    id: idOf(id, subject),
    role: 'operative',
    sentences: [
      {
        ...sentence(...words, ...notes, ';'),
        from: sourceOf(withDecisions(ground, told, proposal)),
      },
    ],
  }
}

function languageMatter(
  material: Material,
  told: readonly MatterOfPeriod[],
  proposal: Proposal,
  first: string,
): LanguageMatter {
  const { phrasing, next, lawOn } = material
  const toolkit = toolkitInForce(lawOn)
  return {
    first,
    procedures: proceduresVersions
      .filter(({ version, since }) => version !== 2 && since <= lawOn)
      .map(({ text }) => text.split(',')[0] ?? text),
    toolkit: toolkit && `${toolkit.text}, ${toolkit.provision}`,
    next,
    decisions: decisionsNoted(told, proposal).map((fact) => ({
      on: fact.on,
      state: fact.body.state ? phrasing.state(fact.body.state) : '',
      finding: fact.type === 'FindingMade',
    })),
    words: proposal.words,
  }
}

type Decision = Standing<'FindingMade'> | Standing<'DecisionIssued'>

/** Findings of the period, and other decisions that the record says the paragraph cites. */
function decisionsNoted(
  told: readonly MatterOfPeriod[],
  { subject, cites }: Proposal,
): readonly Decision[] {
  if (subject !== 'findingNoted') return []
  return told.flatMap(({ facts }) =>
    facts.flatMap((fact): readonly Decision[] => {
      if (fact.type === 'FindingMade') return [fact]
      if (fact.type !== 'DecisionIssued') return []
      const { symbol } = fact.body.decision
      return symbol && cites.includes(symbol) ? [fact] : []
    }),
  )
}

function withDecisions(
  ground: Proposal['ground'],
  told: readonly MatterOfPeriod[],
  proposal: Proposal,
) {
  return { ...ground, with: decisionsNoted(told, proposal) }
}

/** Documents of the Court and of the Assembly that the record says the paragraph cites. */
function notesOf(
  { phrasing, view, session, standing }: Material,
  { subject, cites }: Proposal,
): readonly Note[] {
  if (subject === 'proceduresRecalled' || subject === 'toolkitRecalled') return []
  const reports = bureauReports(view)
  // The report of another year is not cited, and a draft has no symbol to cite of its own.
  const left = reports.flatMap(({ body }) =>
    body.session === session && standing === 'issued' ? [] : (body.document.symbol ?? []),
  )
  const printed = cites
    .filter((cited) => /^ICC-/.test(cited) && !left.includes(cited))
    .map((cited): Words => {
      const [symbol = '', ...place] = cited.split(', ')
      const at = place.join(', ').replace('para.', phrasing.paragraphWord)
      return [symbolOf(symbol), at ? `, ${at}` : '']
    })
  if (printed.length === 0) return []
  const phrases = phrasing
    .list(printed)
    .filter((one) => typeof one === 'string' || one.kind !== 'note')
  return [note(...(phrases as readonly (string | Phrase)[]), '.')]
}
