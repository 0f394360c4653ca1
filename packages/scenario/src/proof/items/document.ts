import type { Examination, Verdict } from '@amirani/documents/verdict';
import { checksIn } from '@amirani/documents/verdict';
import { itemExamination } from '../../items/document/examination.ts';
import { itemTrust } from '../../items/document/offices.ts';
import { evidenceCodes } from '../../items/evidence.ts';
import type { DocumentMaterial } from '../../items/material.ts';
import { differingPlaces } from './face.ts';
import type { Seen } from './seen.ts';

/** The verdict on an examination, by whatever platform computes it. */
export type Examine = (examination: Examination) => Verdict;

/** The picture of a true holder never differs in more places than this. */
const OTHER_FACE = 10;
const codes: ReadonlySet<string> = new Set(evidenceCodes.document);

/**
 * By the verdict and by the two pictures: the checks that failed, or ran and could not decide. The margin is by how many places the live picture is on one
 * side or the other.
 */
export const seenInDocument = (material: DocumentMaterial, examine: Examine): Seen => {
  const verdict = examine(itemExamination(material, itemTrust()));
  const failed = verdict.documents
    .flatMap((one) => one.groups.flatMap(checksIn))
    .filter(({ result }) => result === 'failed' || result === 'undetermined')
    .map(({ name }) => name)
    .filter((name) => codes.has(name));
  const [first] = material.documents;
  const apart = first === undefined ? 0 : differingPlaces(first.portrait, material.live);
  return {
    codes: new Set([...failed, ...(apart > OTHER_FACE ? ['bearer.face'] : [])]),
    margin: Math.abs(apart - OTHER_FACE - 0.5),
  };
};
