import type { Bilingual } from './disputed-area.ts'
import type { Shown } from './fills.ts'

/** To be printed with every map. Our own words; no organ's text. */
export const boundariesSentence: Bilingual = {
  en: 'The boundaries, names and patterns on this map only help to find one’s way. They express no view, of the Court, the Assembly, a State, or those who keep this record, on the status of any area or on where its borders run, and nothing a State owes is read from them.',
  fr: 'Les frontières, les noms et les hachures de cette carte ne servent qu’à s’orienter. Ils n’expriment aucune opinion, de la Cour, de l’Assemblée, d’un État ou de ceux qui tiennent ce registre, sur le statut d’une zone ou le tracé de ses limites, et aucune obligation d’un État n’en est déduite.',
}

/** The word that doubles each fill, for titles and for the key beside the map. */
export const mapWords: Readonly<Record<'en' | 'fr', Readonly<Record<Shown, string>>>> = {
  en: {
    'arrest-and-surrender': 'arrest and surrender',
    'cooperate-fully': 'cooperate fully (Security Council)',
    'general-cooperation': 'general cooperation',
    urged: 'urged to cooperate',
    none: 'no obligation under the Statute or a Council resolution',
    disputed: 'obligation disputed',
    unanswered: 'no answer given',
    area: 'status of the area disputed',
  },
  fr: {
    'arrest-and-surrender': 'arrestation et remise',
    'cooperate-fully': 'coopération pleine et entière (Conseil de sécurité)',
    'general-cooperation': 'coopération générale',
    urged: 'instamment prié de coopérer',
    none: 'aucune obligation au titre du Statut ou d’une résolution du Conseil',
    disputed: 'obligation contestée',
    unanswered: 'sans réponse',
    area: 'statut de la zone contesté',
  },
}
