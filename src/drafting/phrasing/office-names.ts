import { groupName, regionalGroups } from '../../law/regional-groups.ts'
import { isStateCode, stateInSentence, stateName } from '../../law/states.ts'
import { groupOffice, type Office } from '../../record/audience.ts'
import { typographic } from '../words.ts'

const english: Readonly<Record<string, string>> = {
  public: 'the public',
  'states-parties': 'States Parties',
  bureau: 'the Bureau',
  president: 'the President of the Assembly',
  secretariat: 'the Secretariat',
  'focal-points': 'the focal points',
  'court:registry': 'the Registry of the Court',
  'court:presidency': 'the Presidency of the Court',
  'court:prosecutor': 'the Office of the Prosecutor',
}

const french: Readonly<Record<string, string>> = {
  public: 'le public',
  'states-parties': 'les États Parties',
  bureau: 'le Bureau',
  president: 'le Président de l’Assemblée',
  secretariat: 'le Secrétariat',
  'focal-points': 'les points de contact',
  'court:registry': 'le Greffe de la Cour',
  'court:presidency': 'la Présidence de la Cour',
  'court:prosecutor': 'le Bureau du Procureur',
}

/** An office in words, as they stand after "for" or "pour". A source is named as a source only. */
export function officeName(office: Office, language: 'en' | 'fr'): string {
  const named = (language === 'en' ? english : french)[office]
  if (named !== undefined) return named
  const mission = office.startsWith('mission:') ? office.slice(8) : undefined
  if (mission && isStateCode(mission))
    return language === 'en'
      ? `the mission of ${stateInSentence(mission)}`
      : `la mission (${typographic(stateName(mission, 'fr'))})`
  const group = regionalGroups.find((one) => groupOffice(one) === office)
  if (group)
    return language === 'en'
      ? `the focal point for the Group of ${groupName(group)}`
      : `le point de contact du Groupe des ${typographic(groupName(group, 'fr'))}`
  return language === 'en' ? 'a source' : 'une source'
}
