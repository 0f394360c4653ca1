import { randomUUID } from 'node:crypto';
import { isSyntheticCountry } from '@amirani/documents/trust';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Anchor, TrustStore as Shown, TrustCertificate, TrustList } from '../../api/types.ts';
import { bounds, mustFit } from '../bounds.ts';
import { sha256 } from '../pieces/add.ts';
import type { ListFacts } from '../sql/columns.ts';
import type { AnchorRow } from '../sql/tables.gen.ts';
import { consequencesOf } from './consequences.ts';
import {
  anchorInputs,
  type Edition,
  inputsOf,
  nameOfAnchor,
  nameOfList,
  readEdition,
} from './edition.ts';
import type { StoreOpener } from './opened.ts';
import { certificateOf, listOf } from './present.ts';
import type { ListRow } from './rows.ts';
import { endList, insertList, listContents, lockList } from './store.ts';
import { certificatesIn, type StoreView } from './view.ts';

/** What the trust store needs beside the transaction. */
export interface TrustNeeds {
  readonly config: Pick<Config, 'profile'>;
  readonly opener: StoreOpener;
  readonly clock: () => Date;
}

/** The store as it stands, opened. */
export const openStanding = (
  tx: Transaction,
  { opener, clock }: TrustNeeds,
  edition: Edition,
): Promise<StoreView> =>
  opener.open(edition.digest.toString('hex'), clock(), () => inputsOf(tx, edition));

/** Lists, anchors and states of the trust store. */
export const readTrustStore = async (tx: Transaction, needs: TrustNeeds): Promise<Shown> => {
  const edition = await readEdition(tx);
  const store = await openStanding(tx, needs, edition);
  const anchors: Anchor[] = [];
  for (const row of edition.anchors) anchors.push(await anchorOf(tx, needs, edition, row));
  const states = Map.groupBy(
    store.certificates.filter(({ trust, state }) => trust === 'trusted' && state !== ''),
    ({ state }) => state,
  );
  return {
    profile: needs.config.profile,
    edition: edition.digest.toString('hex'),
    lists: edition.lists.map((row) => listOf(row, factsNow(store, row), needs.clock())),
    anchors,
    states: [...states]
      .map(([state, certificates]) => ({ state, certificates: certificates.length }))
      .sort((a, b) => (a.state < b.state ? -1 : 1)),
  };
};

/** What the store finds in a list that stands; of others, what was found when they came. */
const factsNow = (store: StoreView, row: ListRow): ListFacts => {
  const id = row.sha256.toString('hex');
  const source = row.state === 'standing' ? store.sources.find((one) => one.id === id) : undefined;
  return source?.facts ?? row.facts;
};

/** Loads an anchor with its certificate and its effect: compares the store with and without it. */
export const anchorOf = async (
  tx: Transaction,
  { opener, clock }: TrustNeeds,
  edition: Edition,
  row: AnchorRow,
): Promise<Anchor> => {
  const digest = row.sha256.toString('hex');
  const others = (await inputsOf(tx, edition)).filter(({ name }) => name !== nameOfAnchor(row));
  const own = { name: nameOfAnchor(row), bytes: row.certificate, role: 'anchor' as const };
  const key = `${edition.digest.toString('hex')} ${digest}`;
  const without = await opener.open(`${key} without`, clock(), async () => others);
  const withIt = await opener.open(`${key} with`, clock(), async () => [...others, own]);
  const lists = listIds(edition.lists);
  const certificate = mustFind(withIt.certificates.find((one) => one.sha256 === digest));
  return {
    sha256: digest,
    certificate: {
      ...certificateOf(certificate, lists),
      trust: row.state === 'trusted' ? certificate.trust : 'undetermined',
    },
    state: row.state,
    decision: row.decision ?? NOBODY,
    version: row.version,
    consequences: consequencesOf(without, withIt, lists),
    steps: [...row.steps],
  };
};

/** The decision of the test authorities of a training profile: nobody's. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Ids of lists by the digest of their bytes; of two of the same bytes the one that stands. */
const listIds = (lists: readonly ListRow[]): ReadonlyMap<string, string> =>
  new Map(
    lists
      .toSorted((a, b) => Number(a.state === 'standing') - Number(b.state === 'standing'))
      .map(({ sha256: digest, id }) => [digest.toString('hex'), id]),
  );

/** A list as it comes: its bytes, where it came from as the importer states it, and whose place it takes. */
export interface NewList {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly by: string;
  readonly supersedes?: string | undefined;
}

const broughtList = ({ bytes, source }: Pick<NewList, 'bytes' | 'source'>, edition: Edition) => {
  const digest = sha256(bytes);
  return {
    key: `list ${digest.toString('hex')} ${edition.digest.toString('hex')}`,
    inputs: [
      { name: nameOfList({ source, sha256: digest }), bytes },
      ...anchorInputs(edition.anchors),
    ],
  };
};

/**
 * Opens a list before the transaction that takes it in, which then finds it open.
 * @throws Problem `document.piece.too-large`, `reader.*`
 */
export const openBrought = async (
  readers: Readers,
  { opener, clock }: TrustNeeds,
  list: Pick<NewList, 'bytes' | 'source'>,
  edition: Edition,
): Promise<void> => {
  mustFit(list.bytes, bounds.trustListBytes);
  const { key, inputs } = broughtList(list, edition);
  await opener.openBrought(readers, key, clock(), inputs);
};

/**
 * Takes a list in; what it is, its bytes say.
 * @throws Problem `document.piece.too-large`, `document.trust.unreadable`, `document.trust.duplicate`,
 * `document.trust.not-standing`; `document.trust.synthetic` for a certificate of the training world in a duty profile
 */
export const importList = async (
  tx: Transaction,
  needs: TrustNeeds,
  { bytes, source, by, supersedes }: NewList,
): Promise<TrustList> => {
  mustFit(bytes, bounds.trustListBytes);
  const digest = sha256(bytes);
  const edition = await readEdition(tx);
  const twin = edition.lists.find((row) => row.state === 'standing' && row.sha256.equals(digest));
  if (twin !== undefined) throw new Problem('document.trust.duplicate');
  const now = needs.clock();
  const { key, inputs } = broughtList({ bytes, source }, edition);
  const store = await needs.opener.open(key, now, async () => inputs);
  const found = store.sources.find(({ id }) => id === digest.toString('hex'));
  if (found === undefined || found.kind === 'unknown')
    throw new Problem('document.trust.unreadable');
  if (needs.config.profile === 'duty' && found.kind === 'certificate')
    mustBeReal(certificatesIn(store, found.id));
  if (supersedes !== undefined) {
    const old = mustFind(await lockList(tx, supersedes));
    if (old.state !== 'standing') throw new Problem('document.trust.not-standing');
    await endList(tx, supersedes, 'superseded');
  }
  const row: ListRow = {
    id: randomUUID(),
    kind: found.kind,
    sha256: digest,
    bytes: bytes.length,
    importedAt: now,
    importedBy: by,
    source,
    state: 'standing',
    ...(supersedes === undefined ? {} : { supersedes }),
    facts: found.facts,
  };
  await insertList(tx, row, bytes);
  await announceEdition(tx);
  return listOf(row, row.facts, now);
};

const mustBeReal = (certificates: StoreView['certificates']): void => {
  const synthetic = certificates.find(({ state }) => isSyntheticCountry(state));
  if (synthetic !== undefined)
    throw new Problem('document.trust.synthetic', { state: synthetic.state });
};

/** Tells everybody that another edition stands. */
export const announceEdition = async (tx: Transaction): Promise<void> => {
  const { digest } = await readEdition(tx);
  await publish(tx, [{ kind: 'trust-store', edition: digest.toString('hex') }]);
};

/** One list with its certificates and what it revokes. @throws Problem `http.not-found` */
export const readList = async (
  tx: Transaction,
  needs: TrustNeeds,
  id: string,
): Promise<{
  list: TrustList;
  certificates: TrustCertificate[];
  revoked: { serial: string; at: string }[];
}> => {
  const edition = await readEdition(tx);
  const row = mustFind(edition.lists.find((one) => one.id === id));
  const store = await openLists(tx, needs, edition, [row]);
  const digest = row.sha256.toString('hex');
  const lists = listIds(edition.lists);
  return {
    list: listOf(row, factsNow(store, row), needs.clock()),
    certificates: certificatesIn(store, digest).map((one) => certificateOf(one, lists)),
    revoked: store.revoked
      .filter(({ source }) => source === digest)
      .map(({ serial, at }) => ({ serial, at })),
  };
};

/** What came and went from one list to another. @throws Problem `http.not-found` */
export const compareLists = async (
  tx: Transaction,
  needs: TrustNeeds,
  before: string,
  after: string,
): Promise<{ added: TrustCertificate[]; removed: TrustCertificate[]; kept: number }> => {
  const edition = await readEdition(tx);
  const rowOf = (id: string): ListRow => mustFind(edition.lists.find((row) => row.id === id));
  const [old, fresh] = [rowOf(before), rowOf(after)];
  const store = await openLists(tx, needs, edition, [old, fresh]);
  const lists = listIds(edition.lists);
  const of = (row: ListRow) => certificatesIn(store, row.sha256.toString('hex'));
  const digests = (row: ListRow) => new Set(of(row).map(({ sha256: own }) => own));
  const [had, has] = [digests(old), digests(fresh)];
  return {
    added: of(fresh)
      .filter((one) => !had.has(one.sha256))
      .map((one) => certificateOf(one, lists)),
    removed: of(old)
      .filter((one) => !has.has(one.sha256))
      .map((one) => certificateOf(one, lists)),
    kept: [...had].filter((one) => has.has(one)).length,
  };
};

/** Some lists, whether they stand or not, with the anchors of now. */
const openLists = (
  tx: Transaction,
  { opener, clock }: TrustNeeds,
  edition: Edition,
  rows: readonly ListRow[],
): Promise<StoreView> => {
  const key = `lists ${rows.map(({ id }) => id).join(' ')} ${edition.digest.toString('hex')}`;
  return opener.open(key, clock(), async () => {
    const contents = await listContents(
      tx,
      rows.map(({ id }) => id),
    );
    return [
      ...rows.map((row) => ({
        name: nameOfList(row),
        bytes: contents.get(row.id) ?? Buffer.alloc(0),
      })),
      ...anchorInputs(edition.anchors),
    ];
  });
};

/**
 * Takes a list out of use; it stays stored.
 * @throws Problem `http.not-found`, `document.trust.not-standing`
 */
export const withdrawList = async (tx: Transaction, id: string, reason: string): Promise<void> => {
  const row = mustFind(await lockList(tx, id));
  if (row.state !== 'standing') throw new Problem('document.trust.not-standing');
  await endList(tx, id, 'withdrawn', reason);
  await announceEdition(tx);
};
