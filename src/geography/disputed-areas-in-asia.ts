import type { DisputedArea } from './disputed-area.ts'

/** Areas in dispute in Asia, and a State Party there whose borders are. */
export const inAsia: readonly DisputedArea[] = [
  {
    id: 'palestine',
    name: { en: 'State of Palestine', fr: 'État de Palestine' },
    since: '2015-04-01',
    drawn: { is: 'own', place: 'PSE' },
    note: {
      en: 'A State Party since that day, and filled like any other. Pre-Trial Chamber I held that the Court’s territorial jurisdiction extends to Gaza and the West Bank, East Jerusalem included, and settled no border by it. The outline is that of the data.',
      fr: 'État Partie depuis ce jour, et colorié comme tout autre. La Chambre préliminaire I a dit que la compétence territoriale de la Cour s’étend à Gaza et à la Cisjordanie, Jérusalem-Est comprise, sans fixer par là aucune frontière. Le tracé est celui des données.',
    },
    source: 'ICC-01/18-143, 5 February 2021',
    confidence: 'reported',
  },
  {
    id: 'golan',
    name: { en: 'Golan', fr: 'Golan' },
    since: '1967-06',
    drawn: { is: 'mark', at: [35.8, 33], drawnWith: 'ISR' },
    note: {
      en: 'Under the control of Israel since that month. The Security Council calls it occupied Syrian territory, and held the extension of Israeli law to it in 1981 to be without legal effect.',
      fr: 'Sous le contrôle d’Israël depuis ce mois. Le Conseil de sécurité le qualifie de territoire syrien occupé et a tenu pour sans effet juridique l’extension de la loi israélienne décidée en 1981.',
    },
    source: 'S/RES/497 (1981)',
    confidence: 'confirmed',
  },
  {
    id: 'jammu-and-kashmir',
    name: { en: 'Jammu and Kashmir', fr: 'Jammu-et-Cachemire' },
    since: '1947-10',
    drawn: { is: 'mark', at: [75.5, 34.5], drawnWith: 'IND' },
    note: {
      en: 'Claimed by India and by Pakistan, each of which administers a part. United Nations observers watch the ceasefire.',
      fr: 'Revendiqué par l’Inde et par le Pakistan, qui en administrent chacun une partie. Des observateurs de l’ONU suivent le cessez-le-feu.',
    },
    source: 'S/RES/47 (1948); S/RES/91 (1951)',
    confidence: 'confirmed',
  },
  {
    id: 'aksai-chin',
    name: { en: 'Aksai Chin', fr: 'Aksai Chin' },
    since: '1962',
    drawn: { is: 'mark', at: [79.3, 35.2], drawnWith: 'CHN' },
    note: {
      en: 'Administered by China and claimed by India.',
      fr: 'Administré par la Chine et revendiqué par l’Inde.',
    },
    source: 'Public positions of the two Governments; documents to be supplied',
    confidence: 'reported',
  },
  {
    id: 'arunachal-pradesh',
    name: { en: 'Arunachal Pradesh', fr: 'Arunachal Pradesh' },
    since: '1962',
    drawn: { is: 'mark', at: [94.5, 28], drawnWith: 'IND' },
    note: {
      en: 'Administered by India and claimed by China.',
      fr: 'Administré par l’Inde et revendiqué par la Chine.',
    },
    source: 'Public positions of the two Governments; documents to be supplied',
    confidence: 'reported',
  },
  {
    id: 'taiwan',
    name: { en: 'Taiwan', fr: 'Taïwan' },
    since: '1949',
    drawn: { is: 'pattern', place: 'TWN' },
    note: {
      en: 'Governed apart from the mainland since that year and claimed by China. The General Assembly decided in 1971 who represents China in the United Nations.',
      fr: 'Gouverné séparément du continent depuis cette année-là et revendiqué par la Chine. L’Assemblée générale a décidé en 1971 qui représente la Chine à l’ONU.',
    },
    source: 'A/RES/2758 (XXVI)',
    confidence: 'confirmed',
  },
  {
    id: 'southern-kurils',
    name: {
      en: 'Southern Kuril Islands (Northern Territories)',
      fr: 'Kouriles méridionales (Territoires du Nord)',
    },
    since: '1945',
    drawn: { is: 'mark', at: [147.9, 45], drawnWith: 'RUS' },
    note: {
      en: 'Administered by the Russian Federation and claimed by Japan.',
      fr: 'Administrées par la Fédération de Russie et revendiquées par le Japon.',
    },
    source: 'Public positions of the two Governments; documents to be supplied',
    confidence: 'reported',
  },
]
