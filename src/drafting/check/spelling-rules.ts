import type { Fault } from './finding.ts'
import { fault, ownMatches, ownMatchesIn, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'
import { inside } from './spans.ts'

/** S01 to S03: spelling, and the comma of a list. */
export const spellingRules = [
  rule('S01', 'W', 'spelling', '-ize, and British spelling otherwise.', spelling, englishOnly),
  rule('S02', 'W', 'spelling', '"intersessional" in one form.', intersessional, englishOnly),
  rule(
    'S03',
    'W',
    'punctuation',
    'No comma before the last "and" of a list.',
    lastComma,
    englishOnly,
  ),
] as const

const stems =
  'author|capital|categor|central|character|civil|critic|crystall|democrat|emphas|final|formal|fulfil|general|global|harmon|institutional|legal|legitim|local|maxim|material|minim|mobil|modern|national|neutral|normal|operational|optim|organ|penal|priorit|public|rational|real|recogn|revital|sensit|social|special|stabil|standard|summar|symbol|synthes|systemat|util|victim|visual'

const ise = new RegExp(
  `(?<!\\p{L})((?:re|un|de|dis|over|co-)?(?:${stems}))is(e[sd]?|ing|ations?|ational)(?!\\p{L})`,
  'gu',
)

/** American spellings that official documents do not use, and the British ones. */
const american: Readonly<Record<string, string>> = {
  honor: 'honour',
  honored: 'honoured',
  honors: 'honours',
  honoring: 'honouring',
  favor: 'favour',
  favored: 'favoured',
  favorable: 'favourable',
  favorably: 'favourably',
  color: 'colour',
  behavior: 'behaviour',
  endeavor: 'endeavour',
  endeavors: 'endeavours',
  labor: 'labour',
  neighbor: 'neighbour',
  neighboring: 'neighbouring',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  enroll: 'enrol',
  traveled: 'travelled',
  traveling: 'travelling',
  traveler: 'traveller',
  travelers: 'travellers',
  canceled: 'cancelled',
  canceling: 'cancelling',
  counseling: 'counselling',
  labeled: 'labelled',
  panelist: 'panellist',
  panelists: 'panellists',
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  offense: 'offence',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  program: 'programme',
  programs: 'programmes',
  skillful: 'skilful',
  willful: 'wilful',
}

const words = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(american).join('|')})(?![\\p{L}-])`, 'gu')

function* spelling({ all }: Reading): Generator<Fault> {
  for (const [one, match] of ownMatchesIn(all, ise)) {
    const [, stem = '', ending = ''] = match.groups
    if (!inside(one.text.italics, match.from))
      yield fault(one, match, 'Official spelling is -ize.', `${stem}iz${ending}`)
  }
  for (const [one, match] of ownMatchesIn(all, words)) {
    const british = american[match.groups[0] ?? '']
    yield fault(one, match, 'British spelling is used.', british)
  }
}

function* intersessional({ all }: Reading): Generator<Fault> {
  for (const one of all)
    for (const match of ownMatches(one, /(?<!\p{L})([Ii])nter[- ]?[Ss]essional(?!\p{L})/gu)) {
      const found = match.groups[0] ?? ''
      const right = `${match.groups[1]}ntersessional`
      if (found !== right) yield fault(one, match, 'It is one word: "intersessional".', right)
    }
}

/** Items of one or two words, the last after ", and": longer ones may be clauses. */
const serial =
  /(?<![\p{L}-])\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?, (?:\p{L}[\p{L}-]* )?(\p{L}[\p{L}-]*), and (?=\p{Ll}[\p{L}-]*[\s.,;])/gu

function* lastComma({ paragraphs, notes }: Reading): Generator<Fault> {
  for (const one of [...paragraphs, ...notes])
    for (const match of ownMatches(one, serial)) {
      const item = match.groups[1] ?? ''
      // A name and its State, an adverb set off by commas: no list.
      if (/^(?:however|therefore|respectively|too|also|including|and|or)$|^\d/.test(item)) continue
      if (/(?:ly|ing|s)$/.test(item) && /\p{L}+ing, /u.test(match.groups[0] ?? '')) continue
      const comma = match.to - ', and '.length
      const span = { from: comma - item.length, to: match.to - 1 }
      yield fault(one, span, 'No comma stands before the last "and" of a list.', `${item} and`)
    }
}
