import type { CivilDate } from '@amirani/core';
import type {
  DocumentRole,
  Examination,
  ExaminedDocument,
  StateProfile,
  TrustMaterial,
} from '@amirani/documents/verdict';
import { Problem } from '@platform/server/http/problems.ts';
import { CUT_SEAL } from '../readers/protocol.ts';
import type { ExaminationRow, PieceRow } from '../sql/tables.gen.ts';

/** A file of the evidence under the name by which the verdict speaks of it. */
interface Named {
  readonly name: string;
  /** Id of the piece that holds it. */
  readonly piece: string;
}

/** A document on the table, its content by the ids of the pieces. */
export interface DocumentCircumstances {
  readonly id: string;
  readonly role: DocumentRole;
  readonly visual?: string;
  readonly mrz?: { readonly piece: string; readonly aborted: boolean };
  readonly chip?: {
    readonly state: NonNullable<ExaminedDocument['chip']>['state'];
    readonly files: readonly Named[];
    readonly transcripts: readonly Named[];
  };
  readonly seals: readonly Named[];
  readonly sealSearched?: boolean;
  /** The scan for seals was cut off. */
  readonly sealsCut?: boolean;
  readonly images: readonly (Named & {
    readonly light: NonNullable<ExaminedDocument['images']>[number]['light'];
    readonly mediaType: string;
  })[];
  readonly observations?: string;
}

/** Trust material by where it stands: a list, an anchor, or what came with a replay file. */
export type TrustReference = { readonly name: string } & (
  | { readonly role: 'evidence' | 'seal-signer'; readonly list: string }
  | { readonly role: 'anchor'; readonly anchor: string }
  | { readonly role: NonNullable<TrustMaterial['role']> | 'seal-signer'; readonly carried: number }
);

/**
 * Everything that a verdict rests on, with references in the place of bytes: the bytes stay where their time to be
 * erased is kept, and as long as they are there the verdict can be run again.
 */
export interface Circumstances {
  /** The examination as the verdict names it. */
  readonly id: string;
  readonly inspectedOn: CivilDate;
  readonly inspectedAt: string;
  readonly equipment: Examination['equipment'];
  readonly trustProfile: Examination['trustProfile'];
  readonly documents: readonly DocumentCircumstances[];
  readonly trust: readonly TrustReference[];
  /** SHA-256 of what was known of states; absent where nothing was. */
  readonly states?: string;
}

/** What a picture is called in a verdict: `portrait-white-1.png`. */
const EXTENSIONS = { png: 'png', jpeg: 'jpg', jpeg2000: 'jp2', webp: 'webp' } as const;
const MEDIA_TYPES = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpeg2000: 'image/jp2',
  webp: 'image/webp',
} as const;

const roles: readonly DocumentRole[] = ['travel-document', 'visa', 'residence-permit', 'other'];

/** The documents of an examination as they stand now. */
export const documentsOf = (
  row: Pick<ExaminationRow, 'chips' | 'sealsSearched' | 'sealsCut'>,
  pieces: readonly PieceRow[],
): readonly DocumentCircumstances[] => {
  const standing = Map.groupBy(
    pieces.filter(({ state }) => state === 'standing'),
    ({ document }) => document,
  );
  return roles.flatMap((role) => {
    const own = standing.get(role) ?? [];
    const chip = row.chips[role];
    if (own.length === 0 && chip === undefined) return [];
    const document = documentOf(role, chip, own);
    return [
      {
        ...document,
        ...(row.sealsSearched.includes(role) ? { sealSearched: true } : {}),
        ...(row.sealsCut.includes(role) ? { sealsCut: true } : {}),
      },
    ];
  });
};

const documentOf = (
  role: DocumentRole,
  chip: ExaminationRow['chips'][DocumentRole],
  pieces: readonly PieceRow[],
): DocumentCircumstances => {
  const of = (kind: PieceRow['kind']): readonly PieceRow[] =>
    pieces.filter((piece) => piece.kind === kind);
  const [mrz] = of('mrz');
  const [visual] = of('viz');
  const [observations] = of('observations');
  const numbered = (list: readonly PieceRow[], stem: string): readonly Named[] =>
    list.map(({ id }, index) => ({ piece: id, name: `${stem}-${index + 1}` }));
  const files = of('chip-file');
  const transcripts = numbered(of('transcript'), 'transcript');
  return {
    id: role,
    role,
    ...(visual === undefined ? {} : { visual: visual.id }),
    ...(mrz === undefined ? {} : { mrz: { piece: mrz.id, aborted: mrz.aborted } }),
    ...(chip === undefined && files.length + transcripts.length === 0
      ? {}
      : {
          chip: {
            state: chip ?? 'read',
            files: files.map(({ id, part }) => ({ piece: id, name: part ?? '' })),
            transcripts,
          },
        }),
    seals: numbered(of('seal'), 'seal'),
    images: of('picture').map((piece, index) => imageOf(piece, index + 1)),
    ...(observations === undefined ? {} : { observations: observations.id }),
  };
};

const imageOf = ({ id, shows, light, format }: PieceRow, number: number) => ({
  piece: id,
  name: `${shows}-${light}-${number}.${EXTENSIONS[format ?? 'png']}`,
  light: light ?? 'white',
  mediaType: MEDIA_TYPES[format ?? 'png'],
});

/** The pieces that circumstances refer to. */
export const piecesIn = ({ documents }: Circumstances): readonly string[] =>
  documents.flatMap(({ visual, mrz, chip, seals, images, observations }) =>
    [
      visual,
      mrz?.piece,
      observations,
      ...[...(chip?.files ?? []), ...(chip?.transcripts ?? []), ...seals, ...images].map(
        ({ piece }) => piece,
      ),
    ].filter((id) => id !== undefined),
  );

/** Where bytes are taken from when circumstances are filled; undefined where they were erased. */
export interface Sources {
  readonly piece: (id: string) => Uint8Array | undefined;
  readonly trust: (reference: TrustReference) => Uint8Array | undefined;
  readonly states: readonly StateProfile[];
}

/**
 * The examination that circumstances describe, whole.
 * @throws Problem `document.content.erased` where bytes are gone
 */
export const filled = (circumstances: Circumstances, sources: Sources): Examination => {
  const need = (bytes: Uint8Array | undefined): Uint8Array => {
    if (bytes === undefined) throw new Problem('document.content.erased');
    return bytes;
  };
  const bytesOf = (id: string): Uint8Array => need(sources.piece(id));
  const signers = circumstances.trust.filter(({ role }) => role === 'seal-signer');
  const trust = circumstances.trust.filter(({ role }) => role !== 'seal-signer');
  const { id, inspectedOn, inspectedAt, equipment, trustProfile } = circumstances;
  return {
    id,
    inspectedOn,
    inspectedAt,
    equipment,
    trustProfile,
    documents: circumstances.documents.map((one) => filledDocument(one, bytesOf)),
    trust: trust.map((one) => ({
      name: one.name,
      role: one.role as NonNullable<TrustMaterial['role']>,
      bytes: need(sources.trust(one)),
    })),
    ...(signers.length === 0
      ? {}
      : {
          sealSigners: signers
            .map((one) => ({ name: one.name, bytes: need(sources.trust(one)) }))
            .filter(({ bytes }) => bytes[0] === SEQUENCE),
        }),
    states: sources.states,
  };
};

/** DER begins with it; what is in PEM is in the trust store alone. */
const SEQUENCE = 0x30;

const filledDocument = (
  document: DocumentCircumstances,
  bytesOf: (piece: string) => Uint8Array,
): ExaminedDocument => {
  const { id, role, visual, mrz, chip, seals, sealSearched, sealsCut, images, observations } =
    document;
  const text = (piece: string): string => Buffer.from(bytesOf(piece)).toString('utf8');
  const file = ({ name, piece }: Named) => ({ name, bytes: bytesOf(piece) });
  return {
    id,
    role,
    ...(visual === undefined ? {} : { visual: JSON.parse(text(visual)) }),
    ...(mrz === undefined ? {} : { mrz: { text: text(mrz.piece), aborted: mrz.aborted } }),
    ...(chip === undefined
      ? {}
      : {
          chip: {
            state: chip.state,
            files: chip.files.map(file),
            transcripts: chip.transcripts.map(file),
          },
        }),
    ...(sealSearched === true ? { sealSearched } : {}),
    seals: [
      ...seals.map(({ name, piece }) => ({ name, content: bytesOf(piece) })),
      ...(sealsCut === true ? [CUT_SEAL] : []),
    ],
    images: images.map(({ light, mediaType, ...one }) => ({ ...file(one), light, mediaType })),
    ...(observations === undefined ? {} : { observations: JSON.parse(text(observations)) }),
  };
};
