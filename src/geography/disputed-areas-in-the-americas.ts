import type { DisputedArea } from './disputed-area.ts'

/** Areas in dispute in the Americas and the South Atlantic. */
export const inTheAmericas: readonly DisputedArea[] = [
  {
    id: 'essequibo',
    name: { en: 'Essequibo', fr: 'Essequibo' },
    since: '1962',
    drawn: { is: 'mark', at: [-59, 6], drawnWith: 'GUY' },
    note: {
      en: 'Administered by Guyana and claimed by Venezuela. A case is known to have stood before the International Court of Justice; whether judgment has been given is unconfirmed here.',
      fr: 'Administré par le Guyana et revendiqué par le Venezuela. Une affaire a été portée devant la Cour internationale de Justice ; le prononcé d’un arrêt n’est pas confirmé ici.',
    },
    source: 'International Court of Justice, Guyana v. Venezuela, order of 1 December 2023',
    confidence: 'unconfirmed',
  },
  {
    id: 'falkland-islands',
    name: { en: 'Falkland Islands (Malvinas)', fr: 'Îles Falkland (Malvinas)' },
    since: '1833',
    drawn: { is: 'pattern', place: 'FLK' },
    note: {
      en: 'Administered by the United Kingdom and claimed by Argentina; the General Assembly noted a dispute over sovereignty and invited both to negotiate. On the list of Non-Self-Governing Territories.',
      fr: 'Administrées par le Royaume-Uni et revendiquées par l’Argentine ; l’Assemblée générale a pris acte d’un différend de souveraineté et invité les deux États à négocier. Inscrites sur la liste des territoires non autonomes.',
    },
    source: 'A/RES/2065 (XX)',
    confidence: 'confirmed',
  },
  {
    id: 'south-georgia',
    name: {
      en: 'South Georgia and the South Sandwich Islands',
      fr: 'Géorgie du Sud et îles Sandwich du Sud',
    },
    since: '1927',
    drawn: { is: 'mark', at: [-36.5, -54.4], drawnWith: undefined },
    note: {
      en: 'Administered by the United Kingdom and claimed by Argentina.',
      fr: 'Administrées par le Royaume-Uni et revendiquées par l’Argentine.',
    },
    source: 'Public positions of the two Governments; documents to be supplied',
    confidence: 'reported',
  },
]
