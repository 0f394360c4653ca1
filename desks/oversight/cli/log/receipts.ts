import { readFile } from 'node:fs/promises';
import { type SignedReceipt, type Verifier, verifyReceipt } from '@amirani/journal';
import { nodeVerifyEd25519 } from '@amirani/journal/node';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';

/** What a log has to say to a receipt. */
export interface ReceiptVerdict {
  readonly leafHash: string;
  readonly at: string;
  /** `not-in-log` with a valid signature proves that the log broke its word once the merge delay is over. */
  readonly state: 'in-log' | 'not-in-log' | 'not-signed-by-this-log';
  /** Where the log has it. */
  readonly index?: number;
}

/**
 * Finds the receipts in a JSON file at any depth: a receipt, a list, a response, the output of `ingest --json`.
 * @throws Refusal (exit code 2) if the file is not readable or has no receipts.
 */
export const readReceipts = async (path: string): Promise<readonly SignedReceipt[]> => {
  let receipts: readonly SignedReceipt[];
  try {
    receipts = receiptsIn(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw noReceipts(path, systemReason(error));
  }
  if (receipts.length === 0) throw noReceipts(path, 'it holds no receipt');
  return receipts;
};

/** Holds receipts against the hashes of a log's leaves (hex to index). */
export const judgeReceipts = (
  receipts: readonly SignedReceipt[],
  verifier: Verifier,
  leaves: ReadonlyMap<string, number>,
): readonly ReceiptVerdict[] =>
  receipts.map((receipt) => {
    const { leafHash, at } = receipt;
    const index = leaves.get(leafHash);
    if (!verifyReceipt(receipt, verifier, nodeVerifyEd25519))
      return { leafHash, at, state: 'not-signed-by-this-log' };
    return index === undefined
      ? { leafHash, at, state: 'not-in-log' }
      : { leafHash, at, state: 'in-log', index };
  });

const receiptsIn = (value: unknown): readonly SignedReceipt[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isReceipt(value) ? [value] : Object.values(value).flatMap(receiptsIn);
};

const isReceipt = (value: object): value is SignedReceipt =>
  ['leafHash', 'at', 'origin', 'signature'].every(
    (key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string',
  );

const noReceipts = (path: string, why: string): Refusal =>
  new Refusal(
    2,
    `cannot take receipts from ${path}: ${why}`,
    'nothing was changed; the journal was not verified.',
    'name a JSON file with receipts, such as the output of `amirani ingest --json`.',
  );
