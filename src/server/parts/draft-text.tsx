import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { htmlInlines } from '../../rendering/html-inline.ts'
import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedItem,
  NumberedSection,
  NumberedTable,
} from '../../text/numbered.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { attentionWords } from '../draft-words.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { AttentionMark, DraftStandingMark, Findings } from './draft-marks.tsx'
import { ItemNotes, Sentences } from './draft-sentences.tsx'

type Of = { view: View; seen: DraftSeen }

/**
 * The document as a ledger: the number in the margin, the words, and at the right where they stand
 * and what the checker finds in them.
 */
export function DraftText({ view, seen }: Of) {
  const { preamble, sections, annexes } = seen.shown
  return (
    <div class="draft-text">
      {preamble?.paragraphs.map((item) => (
        <Item view={view} seen={seen} item={item} depth={0} />
      ))}
      {sections.map((section) => (
        <SectionText view={view} seen={seen} section={section} level={2} />
      ))}
      {annexes.map((annex) => (
        <AnnexText view={view} seen={seen} annex={annex} />
      ))}
    </div>
  )
}

function AnnexText({ view, seen, annex }: Of & { annex: NumberedAnnex }) {
  const { language } = seen.draft
  return (
    <section class="draft-annex" id={annex.id} aria-labelledby={`${annex.id}-heading`}>
      <h2 id={`${annex.id}-heading`} class="draft-heading" lang={language}>
        {annex.title}
        {language === 'fr' ? '\u00a0: ' : ': '}
        {raw(htmlInlines(annex.heading, language))}
      </h2>
      {annex.sections.map((section) => (
        <SectionText view={view} seen={seen} section={section} level={3} />
      ))}
    </section>
  )
}

type OfSection = Of & { section: NumberedSection; level: number }

function SectionText({ view, seen, section, level }: OfSection) {
  const { id, label, heading, blocks, sections } = section
  const { language } = seen.draft
  const title = heading && (
    <Heading id={`${id}-heading`} level={level} language={language}>
      {label && <bdi class="number">{`${label}. `}</bdi>}
      {raw(htmlInlines(heading, language))}
    </Heading>
  )
  return (
    <section id={id} {...(heading ? { 'aria-labelledby': `${id}-heading` } : {})}>
      {title}
      {blocks.map((block) => (
        <BlockText view={view} seen={seen} block={block} />
      ))}
      {sections.map((inner) => (
        <SectionText view={view} seen={seen} section={inner} level={level + 1} />
      ))}
    </section>
  )
}

function Heading({
  id,
  level,
  language,
  children,
}: {
  id: string
  level: number
  language: string
  children: Child
}) {
  const attributes = { id, lang: language, class: 'draft-heading' }
  if (level === 2) return <h2 {...attributes}>{children}</h2>
  if (level === 3) return <h3 {...attributes}>{children}</h3>
  return <h4 {...attributes}>{children}</h4>
}

function BlockText({ view, seen, block }: Of & { block: NumberedBlock }) {
  if (block.kind === 'paragraph') return <Item view={view} seen={seen} item={block} depth={0} />
  if (block.kind === 'table') return <TableText seen={seen} table={block} />
  return (
    <div class="draft-quoted" id={block.id}>
      {block.of && (
        <p class="hint">
          Stands, or is to stand, in <bdi class="symbol">{block.of.symbol}</bdi>
          {block.of.part && `, ${block.of.part}`}.
        </p>
      )}
      {block.paragraphs.map((item) => (
        <Item view={view} seen={seen} item={item} depth={0} />
      ))}
    </div>
  )
}

function Item({ view, seen, item, depth }: Of & { item: NumberedItem; depth: number }) {
  const { draft, shown, standings, attention, findings, items } = seen
  const standing = standings.get(item.id)
  const path = href(view, `/draft/${draft.id}/paragraph/${item.id}`)
  const called = items.get(item.id)?.called ?? 'the paragraph'
  return (
    <>
      <div class={`draft-item depth-${depth} ${standing?.standing ?? ''}`} id={item.id}>
        <p class="draft-number">
          <a href={path}>
            {item.label || '¶'}
            <span class="ds-sr-only">{` Open ${called}`}</span>
          </a>
        </p>
        <div class="draft-words" lang={shown.language} dir={shown.direction}>
          <p>
            <Sentences view={view} seen={seen} item={item} />
          </p>
          {item.points.length === 0 && <ItemNotes view={view} seen={seen} item={item} />}
        </div>
        <div class="draft-beside">
          {standing && <DraftStandingMark standing={standing} how={draft.how} />}
          {[...new Set((attention.get(item.id) ?? []).map(attentionWords))].map((words) => (
            <AttentionMark words={words} />
          ))}
          {standing && standing.comments > 0 && (
            <span class="mark">
              {standing.comments === 1 ? 'a comment' : `${standing.comments} comments`}
            </span>
          )}
          <Findings findings={findings.get(item.id) ?? []} />
        </div>
      </div>
      {item.points.map((point) => (
        <Item view={view} seen={seen} item={point} depth={depth + 1} />
      ))}
      {(item.tail.length > 0 || item.points.length > 0) && (
        <Tail view={view} seen={seen} item={item} depth={depth} />
      )}
    </>
  )
}

/** What follows the sub-paragraphs of a paragraph, and the notes of both its parts. */
function Tail({ view, seen, item, depth }: Of & { item: NumberedItem; depth: number }) {
  const { shown } = seen
  return (
    <div class={`draft-item depth-${depth} draft-tail`}>
      <div class="draft-words" lang={shown.language} dir={shown.direction}>
        {item.tail.length > 0 && (
          <p>
            <Sentences view={view} seen={seen} item={item} tail />
          </p>
        )}
        <ItemNotes view={view} seen={seen} item={item} />
      </div>
    </div>
  )
}

function TableText({ seen, table }: { seen: DraftSeen; table: NumberedTable }) {
  const { language } = seen.draft
  return (
    <table class="ds-table table" id={table.id} lang={language}>
      {table.caption && <caption>{raw(htmlInlines(table.caption, language))}</caption>}
      {table.head && (
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th scope="col">{raw(htmlInlines(cell, language))}</th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{raw(htmlInlines(cell, language))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
