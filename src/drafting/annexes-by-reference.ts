import { procedures } from '../law/procedures.ts'
import { type ProceduresVersion, proceduresInForce } from '../law/procedures-versions.ts'
import { statute } from '../law/rome-statute.ts'
import { toolkitInForce } from '../law/toolkit.ts'
import type { Standing } from '../record/record.ts'
import type { Annex, Note, Sentence } from '../text/tree.ts'
import { paragraphOf } from './bound.ts'
import { byNow, type Material } from './material.ts'
import { addressOf, note } from './words.ts'

/** Annex II: where the Procedures are found. */
export function proceduresAnnex(material: Material): Annex {
  const { phrasing, say, lawOn } = material
  const words = phrasing.annexes
  const version = proceduresInForce(lawOn)
  const resolution = version && resolutionOf(material, version)
  const sentence = version
    ? say(
        { facts: resolution ? [resolution] : [], rules: [procedures('scope', lawOn)] },
        words.proceduresAt(version.text),
        addressNote(material, resolution?.body.document.address),
      )
    : say({ rules: [statute('112 (2) (f)')] }, words.noProceduresYet)
  return annexOf('annex-procedures', words.proceduresTitle, sentence)
}

/** Annex III: where the Toolkit is found. */
export function toolkitAnnex(material: Material): Annex {
  const { phrasing, say, lawOn, view } = material
  const words = phrasing.annexes
  const toolkit = toolkitInForce(lawOn)
  const report = toolkit
    ? view.of('ReportIssued').find(({ body }) => body.document.symbol === toolkit.text)
    : undefined
  const sentence = toolkit
    ? say(
        { facts: report ? [report] : [], rules: [toolkit] },
        words.toolkitAt(`${toolkit.text}, ${toolkit.provision}`),
        addressNote(material, report?.body.document.address),
      )
    : say({ rules: [statute('112 (2) (f)')] }, words.noToolkitYet)
  return annexOf('annex-toolkit', words.toolkitTitle, sentence)
}

function annexOf(id: string, title: string, sentence: Sentence): Annex {
  return {
    id,
    heading: [{ kind: 'text', text: title }],
    sections: [{ id: `${id}-text`, blocks: paragraphOf(`${id}-place`, [sentence]) }],
  }
}

function resolutionOf(
  material: Material,
  { text }: ProceduresVersion,
): Standing<'AssemblyResolutionAdopted'> | undefined {
  return byNow(material, 'AssemblyResolutionAdopted').find(
    ({ body }) => body.document.symbol !== undefined && text.startsWith(`${body.document.symbol},`),
  )
}

function addressNote({ phrasing }: Material, address: string | undefined): readonly Note[] {
  return address ? [note(phrasing.annexes.textAt, addressOf(address), '.')] : []
}
