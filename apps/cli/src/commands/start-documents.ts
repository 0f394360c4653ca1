import type { CivilDate } from '@amirani/core';
import {
  demonstrationDocuments,
  type Exhibit,
  evidenceOf,
  type ForgeryKind,
} from '@amirani/scenario/documents';
import type { DocumentDemonstration } from '@desk/documents/server/demonstration.ts';

/** The world whose documents a training server shows; the same for everybody who starts one on a day. */
const SEED = 20_261_126;

/** Forgeries on the examiner's table, from what a zone tells to what only a chip or nobody does. */
const ON_TABLE: readonly ForgeryKind[] = [
  'number-own-digit',
  'data-replaced',
  'own-authority',
  'visa-moved',
  'signer-revoked',
  'clone-unprotected',
];

/** Genuine ones among them. */
const GENUINE_ON_TABLE = 4;

/** The documents of the training world, with what their factory is made from. */
export interface TrainingDocuments extends DocumentDemonstration {
  readonly madeFrom: { readonly seed: number; readonly referenceDate: CivilDate };
}

/** The documents of the training world on a day. */
export const documentsOf = (day: CivilDate): TrainingDocuments => {
  const { factory, genuine, forged } = demonstrationDocuments(SEED, day);
  const exhibits = [...genuine, ...forged].map((exhibit) => ({
    id: exhibit.id,
    ...nameOf(exhibit),
    truth: exhibit.truth.forgery?.changed ?? 'genuine',
    documents: () => exhibit.documents.map((document) => evidenceOf(document)),
  }));
  const waiting = [
    ...genuine.slice(0, GENUINE_ON_TABLE),
    ...forged.filter(({ truth }) => ON_TABLE.some((kind) => kind === truth.forgery?.kind)),
  ];
  return {
    madeFrom: { seed: SEED, referenceDate: day },
    trust: factory.trust,
    sealSigners: factory.sealSigners,
    states: factory.states,
    exhibits: exhibits.toSorted(byId),
    // By their ids, which tell nothing: the forged ones do not lie at the end.
    onTable: waiting.toSorted(byId).map(({ id }) => id),
  };
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

/** State and code by the first line of the zone, which every format begins with. */
const nameOf = ({ documents }: Exhibit): { issuer: string; documentCode: string } => {
  const [line = ''] = documents[0]?.zone ?? [];
  return {
    issuer: line.slice(2, 5).replaceAll('<', ''),
    documentCode: line.slice(0, 2).replaceAll('<', ''),
  };
};
