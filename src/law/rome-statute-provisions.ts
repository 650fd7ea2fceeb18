/**
 * What the cited provisions of the Rome Statute say, each in our own words for display. The words
 * of the Statute itself are quoted from a document, never from here.
 */
export const statuteProvisions = {
  '12 (3)':
    'A State that is not a party may accept jurisdiction by a declaration lodged with the Registrar; it then has to cooperate under Part 9 without delay or exception.',
  '13': 'The three ways in which a situation comes before the Court.',
  '13 (a)': 'Referral by a State Party: the first way.',
  '13 (b)': 'Referral by the Security Council in a Chapter VII resolution: the second way.',
  '13 (c)': 'Investigation opened on the own motion of the Prosecutor: the third way.',
  '14': 'How a State Party refers a situation and what it attaches.',
  '15': "The Prosecutor's investigation of own motion, with the Pre-Trial Chamber's authorization.",
  '16': 'On request of the Security Council under Chapter VII, no investigation or prosecution for twelve months, renewable.',
  '17': 'When a case is inadmissible, above all because a State genuinely investigates or prosecutes it.',
  '27': 'Official capacity exempts no one, and immunity attached to it does not bar the Court.',
  '27 (1)': 'The Statute applies to all persons alike, whatever their official capacity.',
  '27 (2)': 'Immunities attached to official capacity do not bar the jurisdiction of the Court.',
  '58': 'When a warrant or a summons is issued, and what each contains.',
  '58 (4)': 'A warrant of arrest stays in effect until the Court orders otherwise.',
  '58 (5)':
    'With a warrant the Court may ask States for arrest and surrender, or provisionally for arrest.',
  '58 (7)': 'Instead of a warrant the Pre-Trial Chamber may issue a summons to appear.',
  '59': 'What a State Party does once it has a request for arrest, up to delivery to the Court.',
  '59 (1)': 'A State Party that has the request takes steps to arrest at once.',
  '59 (7)': 'Once surrender is ordered, delivery to the Court follows without waste of time.',
  '61': 'Charges are confirmed before trial, or they end there.',
  '70': 'Offences against the administration of justice, and how they are prosecuted.',
  '70 (2)':
    'Cooperation in proceedings on such offences is governed by the law of the requested State.',
  '74': 'What the decision of the Trial Chamber at the end of a trial has to contain.',
  '86': 'States Parties cooperate fully with the Court in investigation and prosecution.',
  '87 (1)': 'The Court may make requests to States Parties, and by which channels they go.',
  '87 (3)': 'The requested State keeps a request confidential, save as execution demands.',
  '87 (5)':
    'The Court may ask a State that is not a party for help; where one bound by an arrangement or agreement does not cooperate, the Court may inform the Assembly or, in a situation referred by the Council, the Council.',
  '87 (5) (a)': 'The Court may ask a State that is not a party for help.',
  '87 (5) (b)':
    'Where such a State has entered into an arrangement or agreement and does not cooperate, the Court may inform the Assembly or, in a situation referred by the Council, the Council.',
  '87 (6)':
    'The Court may ask intergovernmental organizations for information, documents and other agreed help.',
  '87 (7)':
    'Where a State Party does not comply with a request, contrary to the Statute and so that the Court is prevented from acting, the Court may make a finding and refer the matter to the Assembly or, in a situation referred by the Council, to the Council.',
  '88': 'States Parties see to it that their law has procedures for every form of cooperation.',
  '89': 'Requests for arrest and surrender, transit included.',
  '89 (1)':
    'The Court may send a request for arrest and surrender to any State where the person may be found; States Parties comply with it.',
  '89 (3)':
    'Transit of a person being surrendered; no authorization is needed by air where no landing is planned.',
  '90': 'What a State does where another State asks for extradition of the same person.',
  '91': 'What a request for arrest and surrender contains.',
  '92': 'Provisional arrest in urgent cases, before the full request comes.',
  '93': 'The other forms of cooperation that States Parties give on request.',
  '93 (1)': 'The list of other assistance, from locating persons to protecting witnesses.',
  '95': 'A request may be postponed while the Court decides a challenge to admissibility.',
  '97': 'A State Party that sees a problem in executing a request consults the Court without delay.',
  '98 (1)':
    'The Court may not pursue a request that would set the requested State against the immunities of a third State, unless that State waives them.',
  '98 (2)':
    'The Court may not pursue a request for surrender that would set the requested State against an agreement requiring consent of the sending State, unless that State consents.',
  '112': 'The Assembly of States Parties, its Bureau, its sessions and its votes.',
  '112 (2) (f)':
    'The Assembly considers questions of non-cooperation under article 87 (5) and (7).',
  '112 (2) (g)':
    'The Assembly takes on other functions, as far as they fit the Statute and its Rules.',
  '112 (3)': 'The Bureau of the Assembly, its composition and its meetings.',
  '126 (1)':
    'Entry into force: sixty days are counted from the sixtieth instrument, and the next month begins it.',
  '126 (2)':
    'For a State that joins later, the same count runs from the deposit of its own instrument.',
  '127 (1)':
    'A State Party may withdraw by notification; it takes effect a year after receipt, or later where the notification says so.',
  '127 (2)':
    'Withdrawal ends no duty that arose before, nor cooperation in proceedings begun before it took effect.',
} as const
