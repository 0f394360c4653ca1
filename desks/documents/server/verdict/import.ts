import { randomUUID } from 'node:crypto';
import type { Examination, ExaminedDocument } from '@amirani/documents/verdict';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { version } from '@platform/server/version.ts';
import { openExamination } from '../examinations/open.ts';
import { findExamination, setChip, setSealsCut, setSealsSearched } from '../examinations/store.ts';
import { addPieces, type NewPiece, sha256 } from '../pieces/add.ts';
import { chipPieceWith, transcriptPiece } from '../pieces/chip-files.ts';
import type { SortedChip } from '../pieces/reading.ts';
import { piecesOf } from '../pieces/store.ts';
import type { CarriedTrustRow } from '../sql/tables.gen.ts';
import type { Circumstances, DocumentCircumstances, TrustReference } from './circumstances.ts';
import { inputsOf, keepStates, PRODUCT } from './examine.ts';
import type { Replayed, SortedDocument } from './reading-replay.ts';
import { compareVerdicts, type Repetition } from './replay.ts';
import { insertCarried, insertVerdict } from './store.ts';

/** A replay file as it was read. */
export interface NewReplay {
  readonly read: Replayed;
  readonly by: string;
  readonly now: Date;
}

/**
 * Takes a replay file in as an examination of its own: the evidence as pieces, the trust material beside it and in no
 * store, the verdict as it comes out here.
 * @throws Problem `document.replay.unreadable`; `document.replay.other-profile` where the
 * file comes from real operation and this is training, or the other way round (R66, R67)
 */
export const importReplay = async (
  tx: Transaction,
  config: Pick<Config, 'profile' | 'examinationDays' | 'chipDays'>,
  { read, by, now }: NewReplay,
): Promise<Repetition & { readonly id: string }> => {
  const { examination, stored, verdict } = read;
  if (examination.trustProfile !== config.profile)
    throw new Problem('document.replay.other-profile');
  mustBeOneEach(examination);
  const opening = { line: 'second', place: '', by, source: 'replay', now } as const;
  const id = await openExamination(tx, config, {
    ...opening,
    equipment: [...examination.equipment],
  });
  const documents: DocumentCircumstances[] = [];
  for (const document of read.documents)
    documents.push(
      await takeDocument(tx, { examination: id, by, source: 'replay', now }, document),
    );
  const trust = await takeTrust(tx, id, examination);
  const states = await keepStates(tx, examination.states, now);
  const { inspectedOn, inspectedAt, equipment, trustProfile } = examination;
  const circumstances: Circumstances = {
    id: examination.id,
    inspectedOn,
    inspectedAt,
    equipment,
    trustProfile,
    documents,
    trust,
    ...(states === undefined ? {} : { states }),
  };
  const row = mustFind(await findExamination(tx, id));
  await insertVerdict(tx, {
    id: randomUUID(),
    examination: id,
    at: now,
    madeBy: by,
    product: PRODUCT,
    version,
    contentVersion: row.contentVersion,
    inputs: inputsOf(circumstances, await piecesOf(tx, id)),
    trust: sha256(Buffer.from(JSON.stringify(trust.map(({ name }) => name)))),
    colour: verdict.colour,
    verdict: JSON.stringify(verdict),
    circumstances: JSON.stringify(circumstances),
  });
  // Without a verdict in it there is nothing that it could differ from.
  return {
    id,
    ...(stored === undefined
      ? { identical: true, differences: [] }
      : compareVerdicts(stored, verdict)),
  };
};

/** On one table lies at most one document of each role. */
const mustBeOneEach = ({ documents }: Examination): void => {
  if (new Set(documents.map(({ role }) => role)).size !== documents.length)
    throw new Problem('document.replay.unreadable');
};

type Addition = Parameters<typeof addPieces>[1];

/** Stores the evidence of a document; gives where each part of it now stands. */
export const takeDocument = async (
  tx: Transaction,
  addition: Addition,
  { document, chip: sorted, heads }: SortedDocument,
): Promise<DocumentCircumstances> => {
  const {
    id,
    role,
    visual,
    mrz,
    chip,
    seals = [],
    sealSearched,
    images = [],
    observations,
  } = document;
  const add = async (piece: Omit<NewPiece, 'document'>): Promise<string> => {
    const [row] = await addPieces(tx, addition, [{ ...piece, document: role }]);
    if (row === undefined) throw new Error('a piece was added');
    return row.id;
  };
  const json = (kind: 'viz' | 'observations', value: unknown) =>
    add({ kind, bytes: Buffer.from(JSON.stringify(value)) });
  if (chip !== undefined) await setChip(tx, addition.examination, role, chip.state);
  if (sealSearched === true) await setSealsSearched(tx, addition.examination, role);
  const scanned = seals.filter(({ aborted }) => aborted !== true);
  const sealsCut = scanned.length < seals.length;
  if (sealsCut) await setSealsCut(tx, addition.examination, role, true);
  return {
    id,
    role,
    ...(visual === undefined ? {} : { visual: await json('viz', visual) }),
    ...(mrz === undefined || mrz.text === ''
      ? {}
      : {
          mrz: {
            piece: await add({
              kind: 'mrz',
              bytes: Buffer.from(wholeZone(mrz)),
              aborted: mrz.aborted === true,
            }),
            aborted: mrz.aborted === true,
          },
        }),
    ...(chip === undefined ? {} : { chip: await takeChip(tx, addition, role, chip, sorted) }),
    ...(sealSearched === true ? { sealSearched } : {}),
    ...(sealsCut ? { sealsCut } : {}),
    seals: await inTurn(scanned, async ({ name, content }) => ({
      name,
      piece: await add({ kind: 'seal', bytes: content }),
    })),
    images: await inTurn(
      [...images.entries()],
      async ([at, { name, bytes, light, mediaType }]) => ({
        name,
        light,
        mediaType,
        piece: await add({
          kind: 'picture',
          bytes,
          shows: subjectOf(name),
          light: light === 'other' ? 'white' : light,
          ...heads[at],
        }),
      }),
    ),
    ...(observations === undefined || observations.length === 0
      ? {}
      : { observations: await json('observations', observations) }),
  };
};

/** Both sides of a card as one text, as the zone of a reader is stored. */
export const wholeZone = ({ text, otherSide }: NonNullable<ExaminedDocument['mrz']>): string =>
  otherSide === undefined ? text : `${text}\n${otherSide}`;

const takeChip = async (
  tx: Transaction,
  addition: Addition,
  role: ExaminedDocument['role'],
  chip: NonNullable<ExaminedDocument['chip']>,
  sorted: SortedChip | undefined,
): Promise<NonNullable<DocumentCircumstances['chip']>> => {
  const { files, repeated, others, transcripts } = sorted ?? NOTHING;
  const taken = files.length + transcripts.length;
  // What is stored has to be what is examined: nothing is left out, nothing guessed.
  if (repeated.length > 0 || others.length > 0 || taken !== chip.files.length)
    throw new Problem('document.replay.unreadable');
  const store = async (piece: NewPiece): Promise<string> => {
    const [row] = await addPieces(tx, addition, [piece]);
    if (row === undefined) throw new Error('a piece was added');
    return row.id;
  };
  return {
    state: chip.state,
    files: await inTurn(files, async ({ name, file, bytes, face }) => ({
      name,
      piece: await store(chipPieceWith(role, file, bytes, face)),
    })),
    transcripts: await inTurn(
      [...transcripts, ...(chip.transcripts ?? [])],
      async ({ name, bytes }) => ({
        name,
        piece: await store(transcriptPiece(role, bytes)),
      }),
    ),
  };
};

const NOTHING: SortedChip = { files: [], repeated: [], transcripts: [], others: [] };

const SUBJECTS = ['page', 'portrait', 'live', 'detail'] as const;

/** What a picture shows, as its name in a verdict of this desk tells; else a page. */
export const subjectOf = (name: string): (typeof SUBJECTS)[number] =>
  SUBJECTS.find((subject) => name.split(/[^a-z]/).includes(subject)) ?? 'page';

/** Keeps the trust material of the file beside its examination. */
const takeTrust = async (
  tx: Transaction,
  id: string,
  { trust, sealSigners = [] }: Examination,
): Promise<readonly TrustReference[]> => {
  const rows: Omit<CarriedTrustRow, 'examination'>[] = [
    ...trust.map(({ name, bytes, role = 'evidence' }) => ({ name, role, content: bytes })),
    ...sealSigners.map(({ name, bytes }) => ({
      name,
      role: 'seal-signer' as const,
      content: bytes,
    })),
  ].map((row, position) => ({ ...row, position, content: Buffer.from(row.content) }));
  await insertCarried(tx, id, rows);
  return rows.map(({ name, role, position }) => ({ name, role, carried: position }));
};

const inTurn = async <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (const one of list) results.push(await work(one));
  return results;
};
