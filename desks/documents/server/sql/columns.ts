import type {
  Anchor,
  Examination,
  Fraud,
  Mark,
  Piece,
  Specimen,
  StoredVerdict,
  TrustList,
} from '../../api/types.ts';

/** What a document is to the others on the table. */
export type DocumentRole = Piece['document'];

/** How the reading of a chip went. */
export type ChipState = Examination['chips'][number]['state'];

/** What was found in a list when it was imported. */
export type ListFacts = Pick<
  TrustList,
  | 'signer'
  | 'signedAt'
  | 'certificates'
  | 'revoked'
  | 'signature'
  | 'trust'
  | 'anchor'
  | 'findings'
  | 'nextUpdate'
>;

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'document.anchor.steps': Anchor['steps'];
  readonly 'document.examination.chips': Readonly<Partial<Record<DocumentRole, ChipState>>>;
  readonly 'document.examination.equipment': Examination['equipment'];
  readonly 'document.examination.seals_cut': readonly DocumentRole[];
  readonly 'document.examination.seals_searched': readonly DocumentRole[];
  readonly 'document.fraud.kind': Fraud['kind'];
  readonly 'document.fraud.steps': Fraud['steps'];
  readonly 'document.mark.points': Mark['points'];
  readonly 'document.mark.measure': NonNullable<Mark['measure']>;
  readonly 'document.piece.format': NonNullable<Piece['format']>;
  readonly 'document.piece.light': NonNullable<Piece['light']>;
  readonly 'document.piece.part': NonNullable<Piece['part']>;
  readonly 'document.piece.shows': NonNullable<Piece['shows']>;
  readonly 'document.specimen.format': NonNullable<Specimen['format']>;
  readonly 'document.trust_list.facts': ListFacts;
  readonly 'document.verdict.inputs': StoredVerdict['inputs'];
}
