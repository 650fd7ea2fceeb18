import type { DisputedArea } from './disputed-area.ts'

/** Areas in dispute in Africa and the Indian Ocean. */
export const inAfrica: readonly DisputedArea[] = [
  {
    id: 'western-sahara',
    name: { en: 'Western Sahara', fr: 'Sahara occidental' },
    since: '1975-11',
    drawn: { is: 'pattern', place: 'ESH' },
    note: {
      en: 'On the United Nations list of Non-Self-Governing Territories. Morocco controls most of it and claims it; the Frente POLISARIO claims independence for it.',
      fr: 'Inscrit par l’ONU sur la liste des territoires non autonomes. Le Maroc en contrôle la plus grande partie et le revendique ; le Front POLISARIO en revendique l’indépendance.',
    },
    source: 'S/RES/690 (1991); United Nations list of Non-Self-Governing Territories',
    confidence: 'confirmed',
  },
  {
    id: 'abyei',
    name: { en: 'Abyei area', fr: 'Zone d’Abyei' },
    since: '2011-07-09',
    drawn: { is: 'mark', at: [28.4, 9.6], drawnWith: 'SDN' },
    note: {
      en: 'Claimed by the Sudan and by South Sudan since the independence of the latter; the vote on its future has not been held. A United Nations force is deployed there.',
      fr: 'Revendiquée par le Soudan et par le Soudan du Sud depuis l’indépendance de ce dernier ; le scrutin sur son avenir n’a pas eu lieu. Une force de l’ONU y est déployée.',
    },
    source: 'S/RES/1990 (2011)',
    confidence: 'confirmed',
  },
  {
    id: 'halaib',
    name: { en: 'Hala’ib triangle', fr: 'Triangle de Halaïb' },
    since: '1958',
    drawn: { is: 'mark', at: [35.6, 22.5], drawnWith: 'EGY' },
    note: {
      en: 'Administered by Egypt and claimed by the Sudan, which brought it to the Security Council in February of that year.',
      fr: 'Administré par l’Égypte et revendiqué par le Soudan, qui en a saisi le Conseil de sécurité en février de cette année-là.',
    },
    source: 'Letter of the Sudan to the Security Council, February 1958; symbol to be supplied',
    confidence: 'reported',
  },
  {
    id: 'somaliland',
    name: { en: 'Somaliland', fr: 'Somaliland' },
    since: '1991-05-18',
    drawn: { is: 'pattern', place: 'SOL' },
    note: {
      en: 'Its independence was declared on that day; Somalia holds it to be part of its territory, and so do the resolutions of the Security Council on Somalia.',
      fr: 'Son indépendance a été déclarée ce jour-là ; la Somalie la considère comme partie de son territoire, comme le font les résolutions du Conseil de sécurité sur la Somalie.',
    },
    source: 'Resolutions of the Security Council on Somalia; symbol to be supplied',
    confidence: 'reported',
  },
  {
    id: 'chagos',
    name: { en: 'Chagos Archipelago', fr: 'Archipel des Chagos' },
    since: '1965-11',
    drawn: { is: 'mark', at: [72.4, -7.3], drawnWith: undefined },
    note: {
      en: 'The International Court of Justice was of the opinion that it is part of Mauritius and that the administration by the United Kingdom must end. A treaty between the two was signed on 22 May 2025; whether it is in force is unconfirmed here.',
      fr: 'La Cour internationale de Justice a été d’avis qu’il fait partie de Maurice et que l’administration par le Royaume-Uni doit prendre fin. Un traité entre les deux États a été signé le 22 mai 2025 ; son entrée en vigueur n’est pas confirmée ici.',
    },
    source: 'International Court of Justice, advisory opinion of 25 February 2019; A/RES/73/295',
    confidence: 'unconfirmed',
  },
]
