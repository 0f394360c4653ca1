import { fromBase64 } from '@platform/web/platform/base64.ts';
import type { Piece, Examination as StoredExamination } from '../../api/types.ts';
import type { ChipReading } from '../chip/chip-reading.ts';
import { readChipFiles } from '../chip/chip-reading.ts';
import type { Exhibits, NamedFile } from '../exhibits.ts';
import type { Sources } from '../verdict/evidence-sources.ts';
import { pageFields, type Visual } from '../visual.ts';

/** A piece with its bytes, as the server gives them. */
export interface PieceContent {
  readonly piece: Piece;
  readonly content: string;
}

/** A stored examination as the views of the bench take it: the travel document before the others. */
export interface StoredExhibits {
  readonly exhibits: Exhibits;
  readonly chip: ChipReading | undefined;
  readonly sources: Sources;
}

/** What stands of an examination, from the answer with it and the answer with its bytes. Pictures come by themselves. */
export const exhibitsOf = (
  stored: StoredExamination,
  contents: readonly PieceContent[],
): StoredExhibits => {
  const on = (stored.verdict?.verdict.inspectedOn ??
    stored.openedAt.slice(0, 10)) as Exhibits['on'];
  const files = contents.map(({ piece, content }) => ({ piece, bytes: fromBase64(content) }));
  const named = (kind: Piece['kind'], name: (piece: Piece, at: number) => string): NamedFile[] =>
    files
      .filter(({ piece }) => piece.kind === kind)
      .map(({ piece, bytes }, at) => ({ name: name(piece, at), bytes }));
  const chipFiles = [
    ...named('chip-file', ({ part }) => part ?? 'EF'),
    ...named('transcript', (_, at) => `transcript-${at + 1}.json`),
  ];
  const zone = stored.zones.find(({ document }) => document === 'travel-document');
  const visa = stored.zones.find(({ document }) => document === 'visa');
  const chip = readChipFiles(chipFiles, on);
  return {
    chip,
    sources: sourcesOfPieces(files),
    exhibits: {
      on,
      zone: zone === undefined ? undefined : { text: zone.text, how: 'scanned' },
      visa: visa === undefined ? undefined : { text: visa.text, how: 'scanned' },
      visual: visualOf(stored),
      chip: chipFiles,
      chipState: stored.chips.find(({ document }) => document === 'travel-document')?.state,
      seals: named('seal', ({ id }) => id.slice(0, 8)),
      pictures: [],
      trust: [],
      observations: stored.observations.flatMap(({ values }) => values),
      marks: [],
    },
  };
};

/** The page of the travel document as somebody typed it. */
const visualOf = (stored: StoredExamination): Visual => {
  const values = valuesOf(stored);
  return Object.fromEntries(
    pageFields.flatMap((field) =>
      values[field] === undefined ? [] : [[field, String(values[field])] as const],
    ),
  );
};

type Values = StoredExamination['visual'][number]['values'];

const valuesOf = ({ visual }: StoredExamination): Values & Readonly<Record<string, unknown>> =>
  Object.assign({}, ...visual.filter(isOfPassport).map(({ values }) => values));

const isOfPassport = ({ document }: { readonly document: string }): boolean =>
  document === 'travel-document';

/** What is stored of the page and has no box here, as the model: it came with a record, and typing loses none of it. */
export const otherValuesOf = (stored: StoredExamination): Values =>
  Object.fromEntries(Object.entries(valuesOf(stored)).filter(([field]) => !isPageField.has(field)));

const isPageField: ReadonlySet<string> = new Set(pageFields);

const numbered: ReadonlySet<Piece['kind']> = new Set(['seal', 'transcript']);

/** The bytes under the names by which a verdict of the server knows them. */
const sourcesOfPieces = (
  files: readonly { readonly piece: Piece; readonly bytes: Uint8Array<ArrayBuffer> }[],
): Sources => {
  const sources = new Map<string, Uint8Array>();
  for (const { piece, bytes } of files) {
    const { document, kind, part, id } = piece;
    // Seals and transcripts are numbered, those of each document by themselves.
    const alike = files.filter((one) => one.piece.document === document && one.piece.kind === kind);
    const number = alike.findIndex((one) => one.piece === piece) + 1;
    const name = kind === 'mrz' ? 'mrz' : numbered.has(kind) ? `${kind}-${number}` : (part ?? id);
    sources.set(`${document}/${name}`, bytes);
    sources.set(id, bytes);
  }
  return sources;
};
