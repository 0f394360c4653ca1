import { createHash } from 'node:crypto';
import type { TrustInput } from '@amirani/documents/trust';
import type { Transaction } from '@platform/server/database/open.ts';
import type { AnchorRow } from '../sql/tables.gen.ts';
import type { TrustReference } from '../verdict/circumstances.ts';
import type { ListRow } from './rows.ts';
import { anchorRows, listContents, listRows } from './store.ts';

/** The trust store as it stands: what decides about trust, by reference and digest. */
export interface Edition {
  readonly lists: readonly ListRow[];
  readonly anchors: readonly AnchorRow[];
  /** SHA-256 over what stands. */
  readonly digest: Buffer;
}

/** The trust store as it stands now. */
export const readEdition = async (tx: Transaction): Promise<Edition> => {
  const lists = await listRows(tx);
  const anchors = await anchorRows(tx);
  return { lists, anchors, digest: digestOf(standingLists(lists), trustedAnchors(anchors)) };
};

/** The lists that stand. */
export const standingLists = (lists: readonly ListRow[]): readonly ListRow[] =>
  lists.filter(({ state }) => state === 'standing');

/** The anchors that are trusted. */
const trustedAnchors = (anchors: readonly AnchorRow[]): readonly AnchorRow[] =>
  anchors.filter(({ state }) => state === 'trusted');

/** Over the kind and digest of each, in an order that does not depend on when they came. */
const digestOf = (lists: readonly ListRow[], anchors: readonly AnchorRow[]): Buffer => {
  const lines = [
    ...lists.map(({ sha256 }) => `list ${sha256.toString('hex')}\n`),
    ...anchors.map(({ sha256 }) => `anchor ${sha256.toString('hex')}\n`),
  ].sort();
  return createHash('sha256').update(lines.join('')).digest();
};

/** What a list is called in findings and verdicts: where it came from, told apart by its digest. */
export const nameOfList = ({ source, sha256 }: Pick<ListRow, 'source' | 'sha256'>): string =>
  `${source} [${sha256.toString('hex').slice(0, 8)}]`;

/** What an anchor is called in findings and verdicts. */
export const nameOfAnchor = ({ sha256 }: Pick<AnchorRow, 'sha256'>): string =>
  `anchor [${sha256.toString('hex').slice(0, 8)}]`;

/**
 * What stands, as references for a verdict. A certificate that was imported by itself is named as that of a seal
 * signer, too: seals carry none (Doc 9303-13, 2.6).
 */
export const referencesOf = ({ lists, anchors }: Edition): readonly TrustReference[] => [
  ...standingLists(lists).map((row) => ({
    name: nameOfList(row),
    role: 'evidence' as const,
    list: row.id,
  })),
  ...standingLists(lists)
    .filter(({ kind }) => kind === 'certificate')
    .map((row) => ({ name: nameOfList(row), role: 'seal-signer' as const, list: row.id })),
  ...trustedAnchors(anchors).map((row) => ({
    name: nameOfAnchor(row),
    role: 'anchor' as const,
    anchor: row.sha256.toString('hex'),
  })),
];

/** What stands, with its bytes, for opening the store. */
export const inputsOf = async (tx: Transaction, edition: Edition): Promise<TrustInput[]> => {
  const lists = standingLists(edition.lists);
  const contents = await listContents(
    tx,
    lists.map(({ id }) => id),
  );
  return [
    ...lists.map((row) => ({
      name: nameOfList(row),
      bytes: contents.get(row.id) ?? Buffer.alloc(0),
    })),
    ...anchorInputs(edition.anchors),
  ];
};

/** The trusted anchors, for opening a store. */
export const anchorInputs = (anchors: readonly AnchorRow[]): TrustInput[] =>
  trustedAnchors(anchors).map((row) => ({
    name: nameOfAnchor(row),
    bytes: row.certificate,
    role: 'anchor' as const,
  }));
