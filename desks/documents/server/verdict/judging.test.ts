import { createHash } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { isVerdict } from '@amirani/documents/packed';
import { type Examination, examine, type Verdict } from '@amirani/documents/verdict';
import { documentFactory, examinationOf, placeOf } from '@amirani/scenario/documents';
import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { createReaders, type Readers } from '@platform/server/apart/readers.ts';
import { afterAll, expect, test } from 'vitest';
import { judgeApart } from './judging.ts';
import { createTrustShelf } from './shelf.ts';

const factory = documentFactory({ seed: 11, referenceDate: '2026-11-25' as CivilDate });
const readers = createReaders({ failed: noFailedFiles });
afterAll(() => readers.close());

/** An examination with two pictures, one of them under two lights. */
const examination = (): Examination => {
  const whole = examinationOf(factory.genuine(0), placeOf(factory));
  const bytes = Buffer.alloc(100_000, 7);
  const picture = { bytes, light: 'white', mediaType: 'image/png' } as const;
  return {
    ...whole,
    documents: whole.documents.map((document) => ({
      ...document,
      images: [
        { ...picture, name: 'page-white-1.png' },
        { ...picture, name: 'page-infrared-2.png', light: 'infrared' },
        { ...picture, name: 'portrait-white-3.png', bytes: Buffer.alloc(200_000, 8) },
      ],
    })),
  };
};

const asStored = (verdict: Verdict): unknown => JSON.parse(JSON.stringify(verdict));

/** What was sent to a limited process. */
const spied = () => {
  const sent: { readonly of: string | undefined; readonly bytes: number }[] = [];
  const spy: Readers = {
    ...readers,
    read: (task, args, file) => {
      sent.push({ of: file.of, bytes: file.bytes });
      return readers.read(task, args, file);
    },
  };
  return { sent, spy };
};

// Mutants: a verdict that names the digest of a digest; a store that is opened for another edition; members in another order.
test('a verdict of a limited process is byte for byte that of the server itself', async () => {
  const one = examination();
  const here = runNow(examine(one), nodeCrypto);
  const shelf = createTrustShelf();
  const { sent, spy } = spied();
  const place = { of: 'case 1', edition: '1' };
  const first = await shelf.judge(spy, one, place);
  expect(JSON.stringify(first)).toBe(JSON.stringify(asStored(here)));
  expect(JSON.stringify(await shelf.judge(spy, one, place))).toBe(JSON.stringify(first));
  expect(JSON.stringify(await judgeApart(readers, one, {}))).toBe(JSON.stringify(first));
  const digest = createHash('sha256').update(Buffer.alloc(100_000, 7)).digest('hex');
  const source = `${one.documents[0]?.id}/image/page-white-1.png`;
  expect(first.evidence).toContainEqual({ source, bytes: 100_000, digest });
  // No picture leaves the server: the checks read none.
  expect(sent[0]?.bytes).toBeLessThan(300_000);
}, 60_000);

// Mutant: a shelf that judges every examination in one process.
test('only what holds no bytes of anybody shares a process', async () => {
  const one = examination();
  const shelf = createTrustShelf();
  const { sent, spy } = spied();
  await shelf.judge(spy, one, { of: 'case 2', edition: '1' });
  const text = {
    ...one,
    documents: one.documents.map(({ chip: _, seals: __, ...document }) => document),
  };
  await shelf.judge(spy, text, { of: 'case 3', edition: '1' });
  const ofCases = sent.map(({ of }) => of);
  // The process of the next examination opens the store meanwhile.
  expect(ofCases).toEqual(['case 2', 'no case', 'no case']);
}, 60_000);

test('what a process gives is refused unless it has every member of a verdict and no other', () => {
  const verdict = asStored(runNow(examine(examination()), nodeCrypto)) as Verdict;
  expect(isVerdict(verdict)).toBe(true);
  expect(isVerdict({ ...verdict, score: 1 })).toBe(false);
  expect(isVerdict({ ...verdict, colour: 'blue' })).toBe(false);
  expect(isVerdict({ ...verdict, documents: [{}] })).toBe(false);
  expect(isVerdict(null)).toBe(false);
});
