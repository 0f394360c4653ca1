// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNow } from '../crypto/index.ts';
import { nodeCrypto } from '../crypto/node.ts';
import { sodCases } from '../test/sod-cases/index.ts';
import { transcriptFile } from '../test/transcripts.ts';
import { openTrustStore } from '../trust/index.ts';
import { examineChip } from './index.ts';

/** Generated chips in place of the EF.SOD cases of BSI TR-03105-5.1 (LDS_H): `docs/tr-03105-sod.md` says which for which. */
const at = '2026-11-25T12:00:00Z';

describe.each(Object.entries(sodCases))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { files, signers, transcript, authorities = [] } = one.chip();
    const inputs = authorities.map((bytes, index) => ({
      name: `authority ${index}`,
      bytes,
      role: 'csca' as const,
    }));
    const store = runNow(openTrustStore(inputs, { profile: 'training', at }), nodeCrypto);
    const { checks, findings } = runNow(
      examineChip({
        files,
        store,
        at,
        ...(signers === undefined ? {} : { signers }),
        ...(transcript === undefined ? {} : { transcripts: [transcriptFile(transcript)] }),
      }),
      nodeCrypto,
    );
    const results = Object.fromEntries(checks.map(({ name, result }) => [name, result]));
    const codes = [...findings, ...checks.flatMap((check) => check.findings)].map(
      ({ code }) => code,
    );
    expect({ results, codes }).toMatchObject({ results: one.results, codes: expect.anything() });
    for (const code of one.codes ?? []) expect(codes).toContain(code);
  });
});

test('the documentation lists every case, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/tr-03105-sod.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gim)].map(([, name]) => name);
  const made = Object.values(sodCases).flatMap((cases) => cases.map(({ name }) => name));
  expect(new Set(made).size).toBe(made.length);
  expect(listed.toSorted()).toEqual(made.toSorted());
  const official = [...page.matchAll(/^\| (LDS_H_\d\d) \|/gm)].map(([, name]) => name);
  expect(official).toEqual(
    Array.from({ length: 98 }, (_, index) => `LDS_H_${String(index + 1).padStart(2, '0')}`),
  );
});
