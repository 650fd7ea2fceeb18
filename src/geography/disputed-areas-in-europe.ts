import type { DisputedArea } from './disputed-area.ts'

/** Areas in dispute in Europe, the Caucasus and Cyprus included. */
export const inEurope: readonly DisputedArea[] = [
  {
    id: 'crimea',
    name: { en: 'Crimea', fr: 'Crimée' },
    since: '2014-03',
    drawn: { is: 'mark', at: [34.2, 45.3], drawnWith: 'UKR' },
    note: {
      en: 'The General Assembly affirmed the territorial integrity of Ukraine, Crimea included. The Russian Federation controls the area and claims it.',
      fr: 'L’Assemblée générale a affirmé l’intégrité territoriale de l’Ukraine, Crimée comprise. La Fédération de Russie contrôle la région et la revendique.',
    },
    source: 'A/RES/68/262',
    confidence: 'confirmed',
  },
  {
    id: 'eastern-and-southern-ukraine',
    name: {
      en: 'Donetsk, Kherson, Luhansk and Zaporizhzhia regions',
      fr: 'Régions de Donetsk, de Kherson, de Louhansk et de Zaporijia',
    },
    since: '2022-09-30',
    drawn: { is: 'mark', at: [37.2, 47.9], drawnWith: 'UKR' },
    note: {
      en: 'The Russian Federation declared them its own on that day; the General Assembly called the attempt invalid and reaffirmed the borders of Ukraine.',
      fr: 'La Fédération de Russie les a déclarées siennes ce jour-là ; l’Assemblée générale a tenu cette tentative pour invalide et réaffirmé les frontières de l’Ukraine.',
    },
    source: 'A/RES/ES-11/4',
    confidence: 'confirmed',
  },
  {
    id: 'abkhazia',
    name: { en: 'Abkhazia, Georgia', fr: 'Abkhazie (Géorgie)' },
    since: '2008-08-26',
    drawn: { is: 'mark', at: [41.1, 43], drawnWith: 'GEO' },
    note: {
      en: 'Georgia administers no part of it. The Russian Federation has recognised it as a State since that day; the Security Council had reaffirmed the borders of Georgia.',
      fr: 'La Géorgie n’en administre aucune partie. La Fédération de Russie la reconnaît comme État depuis ce jour ; le Conseil de sécurité avait réaffirmé les frontières de la Géorgie.',
    },
    source: 'S/RES/1808 (2008)',
    confidence: 'confirmed',
  },
  {
    id: 'south-ossetia',
    name: { en: 'South Ossetia', fr: 'Ossétie du Sud' },
    since: '2008-08-26',
    drawn: { is: 'mark', at: [44, 42.3], drawnWith: 'GEO' },
    note: {
      en: 'Recognised as a State by the Russian Federation since that day. The Court’s situation in Georgia covers events in and around it.',
      fr: 'Reconnue comme État par la Fédération de Russie depuis ce jour. La situation en Géorgie dont la Cour est saisie porte sur des faits survenus dans la région et alentour.',
    },
    source: 'ICC-01/15-12, 27 January 2016',
    confidence: 'reported',
  },
  {
    id: 'transnistria',
    name: { en: 'Transnistria', fr: 'Transnistrie' },
    since: '1992',
    drawn: { is: 'mark', at: [29.5, 46.9], drawnWith: 'MDA' },
    note: {
      en: 'Governed apart from the Republic of Moldova since the fighting of that year. The General Assembly asked that foreign forces leave the territory of the Republic of Moldova.',
      fr: 'Administrée hors de l’autorité de la République de Moldova depuis les combats de cette année-là. L’Assemblée générale a demandé le départ des forces étrangères du territoire moldove.',
    },
    source: 'A/RES/72/282',
    confidence: 'confirmed',
  },
  {
    id: 'kosovo',
    name: { en: 'Kosovo', fr: 'Kosovo' },
    since: '2008-02-17',
    drawn: { is: 'pattern', place: 'XKX' },
    note: {
      en: 'Its independence was declared on that day; Serbia and other States do not recognise it, many States do. The International Court of Justice gave an opinion on the declaration, not on statehood.',
      fr: 'Son indépendance a été déclarée ce jour-là ; la Serbie et d’autres États ne la reconnaissent pas, de nombreux États la reconnaissent. La Cour internationale de Justice a donné un avis sur la déclaration, non sur la qualité d’État.',
    },
    source: 'S/RES/1244 (1999); International Court of Justice, advisory opinion of 22 July 2010',
    confidence: 'confirmed',
  },
  {
    id: 'northern-cyprus',
    name: { en: 'North of Cyprus', fr: 'Nord de Chypre' },
    since: '1974-07',
    drawn: { is: 'pattern', place: 'CYN' },
    note: {
      en: 'Outside the control of the Government of Cyprus since that month. The Security Council held the declaration of a separate State in 1983 invalid.',
      fr: 'Hors du contrôle du Gouvernement chypriote depuis ce mois. Le Conseil de sécurité a tenu pour nulle la proclamation d’un État séparé en 1983.',
    },
    source: 'S/RES/541 (1983); S/RES/550 (1984)',
    confidence: 'confirmed',
  },
  {
    id: 'gibraltar',
    name: { en: 'Gibraltar', fr: 'Gibraltar' },
    since: '1946',
    drawn: { is: 'mark', at: [-5.35, 36.14], drawnWith: 'ESP' },
    note: {
      en: 'Administered by the United Kingdom, claimed by Spain, and on the United Nations list of Non-Self-Governing Territories.',
      fr: 'Administré par le Royaume-Uni, revendiqué par l’Espagne, et inscrit par l’ONU sur la liste des territoires non autonomes.',
    },
    source: 'United Nations list of Non-Self-Governing Territories',
    confidence: 'confirmed',
  },
  {
    id: 'nagorno-karabakh',
    name: { en: 'Nagorno-Karabakh', fr: 'Haut-Karabakh' },
    since: '1991-09-02',
    until: '2024-01-01',
    drawn: { is: 'mark', at: [46.7, 39.9], drawnWith: 'AZE' },
    note: {
      en: 'Governed apart from Azerbaijan until September 2023; its institutions were dissolved with the end of that year. The Security Council had affirmed the borders of Azerbaijan.',
      fr: 'Administré hors de l’autorité de l’Azerbaïdjan jusqu’en septembre 2023 ; ses institutions ont été dissoutes à la fin de cette année-là. Le Conseil de sécurité avait affirmé les frontières de l’Azerbaïdjan.',
    },
    source: 'S/RES/884 (1993); press reports of 28 September 2023',
    confidence: 'reported',
  },
]
