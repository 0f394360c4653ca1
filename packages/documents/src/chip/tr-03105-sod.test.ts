// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { outcomeOf, plannedCases, sodCases } from '../test/sod-cases/index.ts';
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

const page = readFileSync(join(import.meta.dirname, '../../../../docs/tr-03105-sod.md'), 'utf8');
const made = Object.values(sodCases).flatMap((cases) => cases.map(({ name }) => name));

test('the documentation lists every generated case, and no other', () => {
  const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gim)].map(([, name]) => name);
  expect(new Set(made).size).toBe(made.length);
  expect(listed.toSorted()).toEqual(made.toSorted());
});

test('each of the 98 planned cases is listed by its name, with the chips that are generated for it', () => {
  const rows = [...page.matchAll(/^\| LDS_H_\d\d \|.*$/gm)].map(([row]) => row);
  expect(rows).toEqual(
    plannedCases.map((one) => {
      const names = one.made.map((name) => `\`${name}\``).join(' ');
      return `| ${one.id} | ${one.title} | ${one.expected} | ${outcomeOf(one)} | ${names} |`;
    }),
  );
  expect(plannedCases).toHaveLength(98);
  for (const { made: names } of plannedCases) {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(made).toContain(name);
  }
});

test('what the plan has succeed does, and what it has fail is never taken without a word', () => {
  for (const one of plannedCases) {
    const here = outcomeOf(one);
    if (one.expected === 'successful') expect([one.id, here]).not.toEqual([one.id, 'failed']);
    if (one.expected === 'failed') expect([one.id, here]).not.toEqual([one.id, 'successful']);
  }
});
