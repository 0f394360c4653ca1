import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CivilDate, civilDateOf, daysBetween } from '@amirani/core';
import type {
  EvidenceFile,
  ExaminedDocument,
  StateProfile,
  TrustMaterial,
} from '@amirani/documents/verdict';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Platform } from '@platform/server/needs.ts';
import { openExamination } from './examinations/open.ts';
import { sha256 } from './pieces/add.ts';
import type { DocumentsRoom } from './room.ts';
import { readEdition } from './trust/edition.ts';
import { createOpener, type StoreOpener } from './trust/opened.ts';
import { announceEdition, importList } from './trust/service.ts';
import { endList, saveAnchor } from './trust/store.ts';
import { takeDocument } from './verdict/import.ts';
import { type SortedDocument, sortDocument } from './verdict/reading-replay.ts';

/** Readers for documents and lists made here, which need no limited process. */
const ownReaders = createOwnReaders({
  'document.files': () => import('./pieces/read-files.ts'),
  'document.trust-store': () => import('./trust/read-store.ts'),
});

/** What a traveller of the training world lays on the table. */
export interface DemonstrationExhibit {
  /** Neutral: it does not tell a forgery. */
  readonly id: string;
  readonly issuer: string;
  readonly documentCode: string;
  /** What is wrong with it, for trainers. */
  readonly truth: string;
  readonly documents: () => readonly ExaminedDocument[];
}

/** Documents of a world that does not exist, with everything that is needed to examine them. */
export interface DocumentDemonstration {
  readonly trust: () => readonly TrustMaterial[];
  readonly sealSigners: () => readonly EvidenceFile[];
  readonly states: readonly StateProfile[];
  readonly exhibits: readonly DemonstrationExhibit[];
  /** Ids of the exhibits that wait on the examiner's table. */
  readonly onTable: readonly string[];
}

/** Days until lists and documents are made again, because revocation lists have a next update. */
const DAYS = 14;

const ACCOUNT = 'system:demonstration';

/**
 * Tells the desk what is known of the states of a training profile. Gives the world of the day, and what fills the trust store and
 * lays documents on the examiner's table. Where it stands is kept in the data folder: a later start goes on with the same
 * documents until they are old, and fills nothing.
 */
export const startDocumentDemonstration = async <World extends DocumentDemonstration>(
  platform: Platform,
  room: DocumentsRoom,
  make: (day: CivilDate) => World,
): Promise<{ readonly world: World; readonly fill: () => Promise<void> }> => {
  const path = join(platform.config.dataFolder, 'demonstration-documents.json');
  const today = civilDateOf(platform.clock());
  const kept = await readDay(path);
  const isOld = kept === undefined || Math.abs(daysBetween(kept, today)) >= DAYS;
  const day = isOld ? today : kept;
  const world = make(day);
  room.setStates(world.states);
  const fill = async (): Promise<void> => {
    if (!isOld) return;
    await fillTrustStore(platform, world);
    for (const id of world.onTable) {
      const exhibit = world.exhibits.find((one) => one.id === id);
      if (exhibit !== undefined) await layOnTable(platform, exhibit);
    }
    await writeFile(`${path}.tmp`, JSON.stringify({ day }));
    await rename(`${path}.tmp`, path);
  };
  return { world, fill };
};

const readDay = async (path: string): Promise<CivilDate | undefined> => {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { day: CivilDate }).day;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The lists of the world in the place of those of an older one, in one transaction with its journal entry. */
const fillTrustStore = async (platform: Platform, world: DocumentDemonstration): Promise<void> => {
  const context = {
    account: ACCOUNT,
    purpose: 'trust-keeping',
    reference: 'training world',
  } as const;
  const opener = createOpener(platform.config.profile, ownReaders);
  await withAccess(platform.database, context, 'amirani_trust', async (tx) => {
    const before = await readEdition(tx);
    for (const { id, state, importedBy } of before.lists)
      if (state === 'standing' && importedBy === ACCOUNT)
        await endList(tx, id, 'withdrawn', 'a new training world was made');
    const added = await addLists(tx, platform, opener, world);
    await announceEdition(tx);
    await platform.journal.record(tx, {
      operation: 'alteration',
      action: 'fillTrustStore',
      outcome: 'done',
      actor: ACCOUNT,
      purpose: context.purpose,
      reference: context.reference,
      subjects: added,
    });
  });
};

const addLists = async (
  tx: Transaction,
  { config, clock }: Platform,
  opener: StoreOpener,
  world: DocumentDemonstration,
): Promise<readonly string[]> => {
  const needs = { config, clock, opener };
  const added: string[] = [];
  for (const { bytes, role } of world.trust())
    if (role === 'anchor')
      await saveAnchor(tx, {
        sha256: sha256(bytes),
        certificate: Buffer.from(bytes),
        state: 'trusted',
        changedAt: clock(),
        version: 0,
        steps: [],
      });
  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    const source = `training world: ${name}`;
    added.push((await importList(tx, needs, { bytes, source, by: ACCOUNT })).id);
  };
  for (const { name, bytes, role } of world.trust()) if (role !== 'anchor') await take(name, bytes);
  const signers = world.sealSigners();
  if (signers.length > 0) await take('signers of seals', pemOf(signers));
  return added;
};

/** Certificates as one file (RFC 7468). */
const pemOf = (files: readonly EvidenceFile[]): Uint8Array =>
  Buffer.from(
    files
      .map(({ bytes }) => {
        const lines = Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n');
        return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
      })
      .join(''),
  );

/** Opens an examination with everything that can be taken from an exhibit, in one transaction with its entry. */
const layOnTable = async (platform: Platform, exhibit: DemonstrationExhibit): Promise<void> => {
  const context = {
    account: ACCOUNT,
    purpose: 'document-examination',
    reference: exhibit.id,
  } as const;
  const now = platform.clock();
  const documents: SortedDocument[] = [];
  for (const document of exhibit.documents())
    documents.push(await sortDocument(ownReaders, document, civilDateOf(now), exhibit.id));
  await withAccess(platform.database, context, 'amirani_examiner', async (tx) => {
    const examination = await openExamination(tx, platform.config, {
      line: 'second',
      place: exhibit.id,
      by: ACCOUNT,
      source: 'demonstration',
      now,
      equipment: ['mrz', 'chip', 'barcode', 'white'],
    });
    const addition = { examination, by: ACCOUNT, source: 'demonstration', now } as const;
    for (const document of documents) await takeDocument(tx, addition, document);
    await platform.journal.record(tx, {
      operation: 'collection',
      action: 'layOnTable',
      outcome: 'done',
      actor: ACCOUNT,
      purpose: context.purpose,
      reference: context.reference,
      subjects: [examination],
    });
  });
};
