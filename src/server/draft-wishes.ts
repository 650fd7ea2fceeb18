import type { Desk } from '../desk.ts'
import {
  type Draft,
  type DraftRefusal,
  type DraftStep,
  type DraftWish,
  type FlagDecision,
  type IncomingFile,
  isDraftRefusal,
} from '../drafting/drafts/draft.ts'
import type { Office } from '../record/audience.ts'
import { href, ownWords } from './links.ts'
import type { SentForm } from './sent-form.ts'
import type { Question } from './sheet.ts'
import type { Fault } from './typed-day.ts'

/** Until officers sign in, the one officer at this machine. */
const localOfficer = 'secretariat'

/** A wish that cannot be done, with the field it is about. */
export type NotDone = { readonly fault: Fault; readonly refusal?: DraftRefusal }

/** What a form brought as a wish, or the first thing to mend in it. */
type Read<One> = One | { readonly fault: Fault }

/** Enters what a form of a draft wishes. Done, it says where to look. */
export async function doStep(
  question: Question,
  form: SentForm,
): Promise<{ readonly done: string } | NotDone> {
  const { id, view, path, asked } = question
  const step = stepFrom(form, question.part)
  if ('fault' in step) return step
  const outcome = await enter(question, { draft: id, ...step })
  if ('fault' in outcome) return outcome
  const { done: _, page: __, ...own } = ownWords(asked)
  return { done: `${href(view, path, { ...own, done: step.do })}#said` }
}

/** Opens a draft as the form of all drafts wishes. */
export async function doOpen(
  question: Question,
  form: SentForm,
): Promise<{ readonly done: string } | NotDone> {
  const wish = openFrom(form)
  if ('fault' in wish) return wish
  const outcome = await enter(question, wish)
  if ('fault' in outcome) return outcome
  return { done: `${href(question.view, `/draft/${outcome.id}`, { done: 'open' })}#said` }
}

async function enter(
  { desk, ask }: { readonly desk: Desk; readonly ask: Question['ask'] },
  wish: DraftWish,
): Promise<Draft | NotDone> {
  const outcome = await desk.enterDraft(ask, localOfficer, wish)
  if (!isDraftRefusal(outcome)) return outcome.draft
  const field = wish.do === 'open' ? 'draft-session' : fieldOf(wish)
  return { fault: { field, sentence: outcome.because }, refusal: outcome }
}

/** The field in which what is to mend was typed. */
function fieldOf(step: DraftStep): string {
  const fields: Partial<Record<DraftStep['do'], string>> = {
    edit: 'words',
    add: 'added-words',
    comment: 'comment',
    send: 'send-to',
    review: 'review-by',
    finalize: 'final-symbol',
    replaceBase: 'base',
    receiveAmendments: 'amendments-state',
    move: 'move-after',
  }
  return fields[step.do] ?? 'main'
}

function openFrom(form: SentForm): Read<DraftWish> {
  const language = form.words('language')
  if (language !== 'en' && language !== 'fr')
    return fault(
      'draft-language',
      `Found "${language.slice(0, 40)}" as the language, expected en or fr. Choose one.`,
    )
  const session = form.words('session').trim()
  if (session === '')
    return fault('draft-session', 'No session is named. Type its number, for example 25.')
  const readers = form.words('readers')
  const base = fileOf(form, 'base')
  return {
    do: 'open',
    session,
    language,
    audience: form.words('audience') as Office,
    readers: [...new Set(['secretariat', ...(readers ? [readers] : [])])] as Office[],
    ...(base ? { base } : {}),
  }
}

function stepFrom(form: SentForm, paragraph: string): Read<DraftStep> {
  const wish = form.words('do')
  const read = Object.hasOwn(steps, wish) ? steps[wish] : undefined
  if (read) return read(form, paragraph)
  return fault(
    'main',
    `Found "${wish.slice(0, 40)}" as what is wished, expected one of the buttons of this page. Nothing was changed; open the page again.`,
  )
}

type StepReader = (form: SentForm, paragraph: string) => Read<DraftStep>

/** By the value of the button; each takes only the fields it needs. */
const steps: Readonly<Record<string, StepReader>> = {
  edit: (form, paragraph) => ({
    do: 'edit',
    paragraph,
    basedOn: basedOn(form),
    text: form.words('words'),
    ...(form.words('seen') ? { seen: form.words('seen') } : {}),
  }),
  keep: (form, paragraph) => ({ do: 'keep', paragraph, basedOn: basedOn(form) }),
  restore: (form, paragraph) => ({ do: 'restore', paragraph, basedOn: basedOn(form) }),
  remove: (form, paragraph) => ({ do: 'remove', paragraph, basedOn: basedOn(form) }),
  add: (form, paragraph) => ({
    do: 'add',
    place: { section: form.words('section'), after: paragraph },
    text: form.words('words'),
  }),
  move: (form, paragraph) => {
    const [section = '', after = ''] = form.words('after').split(' ')
    if (section === '') return fault('move-after', 'No place is chosen. Choose one of the list.')
    return {
      do: 'move',
      paragraph,
      basedOn: basedOn(form),
      place: { section, ...(after ? { after } : {}) },
    }
  },
  decideFlag: flagFrom,
  comment: (form, paragraph) => {
    const words = form.words('words').trim()
    if (words === '') return fault('comment', 'The comment is empty. Type it, then send it.')
    return { do: 'comment', words, ...(paragraph ? { paragraph } : {}) }
  },
  settle: (form) => ({ do: 'settle', comment: Number(form.words('comment')), ...remark(form) }),
  send: (form) => {
    const to = form.words('to').trim()
    if (to === '') return fault('send-to', 'Nobody is named. Type to whom the draft is sent.')
    return { do: 'send', to, ...remark(form) }
  },
  review: reviewFrom,
  finalize: (form) => {
    const symbol = form.words('symbol').trim()
    return { do: 'finalize', basedOn: basedOn(form), ...(symbol ? { symbol } : {}) }
  },
  discard: (form) => ({ do: 'discard', ...remark(form) }),
  undo: (form) => ({ do: 'undo', event: Number(form.words('event')) }),
  replaceBase: (form) => {
    const base = fileOf(form, 'base')
    return base ? { do: 'replaceBase', base } : noFile('base')
  },
  receiveAmendments: (form) => {
    const file = fileOf(form, 'file')
    if (!file) return noFile('amendments-file')
    const about = form.words('about').trim()
    return {
      do: 'receiveAmendments',
      state: form.words('state').trim().toUpperCase(),
      file,
      ...(about ? { about } : {}),
    }
  },
}

function flagFrom(form: SentForm, paragraph: string): Read<DraftStep> {
  const decided = form.words('decided')
  if (decided !== 'kept' && decided !== 'changed' && decided !== 'dropped')
    return fault('main', 'Nothing was decided. Choose kept, changed or dropped.')
  const is = form.words('flag') as 'stale' | 'dropped' | 'added' | 'unknown' | 'decide'
  const flag = { is, words: form.words('flagWords') }
  return {
    do: 'decideFlag',
    paragraph,
    flag,
    decided: decided satisfies FlagDecision['decided'],
    ...remark(form),
  }
}

function reviewFrom(form: SentForm): Read<DraftStep> {
  const by = form.words('by').trim()
  const outcome = form.words('outcome')
  if (by === '') return fault('review-by', 'Nobody is named. Type who reviewed the draft.')
  if (outcome !== 'agreed' && outcome !== 'returned')
    return fault('outcome-agreed', 'No outcome is chosen. Choose agreed or returned.')
  return { do: 'review', by, outcome, ...remark(form) }
}

function basedOn(form: SentForm): number {
  const typed = form.words('basedOn')
  return /^\d{1,15}$/.test(typed) ? Number(typed) : 0
}

function remark(form: SentForm): { readonly remark?: string } {
  const typed = form.words('remark').trim()
  return typed ? { remark: typed } : {}
}

function fileOf(form: SentForm, name: string): IncomingFile | undefined {
  const file = form.file(name)
  if (!file || (file.name === '' && file.bytes.length === 0)) return undefined
  return {
    name: file.name,
    mediaType: file.type || 'application/octet-stream',
    bytes: file.bytes,
  }
}

function noFile(field: string): { readonly fault: Fault } {
  return fault(field, 'No file is chosen. Choose one, then send the form again.')
}

function fault(field: string, sentence: string): { readonly fault: Fault } {
  return { fault: { field, sentence } }
}
