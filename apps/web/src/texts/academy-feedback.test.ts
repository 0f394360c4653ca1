import { evidenceCodes, isPartOf, makeItems, materialKinds } from '@amirani/scenario/items';
import { setupI18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import { evidencePlace } from './academy-evidence.ts';
import { lineText, partText, truthText } from './academy-feedback.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

describe.each(materialKinds)('%s', (kind) => {
  const { truth } = makeItems({
    ...{ seed: 'd0'.repeat(32), kind, count: 24, prevalence: 0.5, difficulty: 'usual' },
    ...{ twins: 0, hints: false },
  });

  test('what is wrong, where it shows and who can see it are told apart by what was done', () => {
    for (const code of evidenceCodes[kind]) expect(evidencePlace(i18n, code), code).toBeTruthy();
    for (const one of truth) {
      expect(one.technique).toBeTruthy();
      expect(lineText(i18n, kind, one.line)).not.toBe(kind);
      if (!one.target || kind === 'document')
        expect(truthText(i18n, kind, one), one.technique).toBeTruthy();
    }
  });
});

test('items of one kind are not all told in the same words', () => {
  const { truth } = makeItems({
    ...{ seed: 'd1'.repeat(32), kind: 'document', count: 24, prevalence: 0.5, difficulty: 'usual' },
    ...{ twins: 0, hints: false },
  });
  const said = new Set(truth.map((one) => truthText(i18n, 'document', one)));
  expect(said.size).toBeGreaterThan(8);
});

test('what is honest in a world is told why, whatever it looks like', () => {
  const looks = {
    traveller: ['namesake', 'generation', 'sibling', 'twin'],
    series: ['as-always', 'past-wave', 'level-shift', 'gap', 'coding'],
    network: ['guide', 'alone'],
  } as const;
  for (const kind of ['traveller', 'series', 'network'] as const)
    for (const technique of looks[kind])
      expect(truthText(i18n, kind, { target: false, technique }), technique).toBeTruthy();
});

test('every part that can be opened has a name, and a check its own', () => {
  const parts = ['checks', 'compare', 'zone', 'chip', 'seals', 'pictures', 'lights', 'chain'];
  for (const part of parts) {
    expect(isPartOf('document', part)).toBe(true);
    expect(partText(i18n, part)).not.toBe(part);
  }
  expect(isPartOf('document', 'check:mrz.check-digits')).toBe(true);
  expect(partText(i18n, 'check:mrz.check-digits')).toBe('Check digits');
  for (const part of ['calls', 'check:', 'check:<b>', 'check:mrz..dates'])
    expect(isPartOf('document', part), part).toBe(false);
  for (const part of ['calls', 'payments', 'trips', 'holdings']) {
    expect(isPartOf('network', part)).toBe(true);
    expect(partText(i18n, part)).not.toBe(part);
  }
  expect(isPartOf('stay', 'chip')).toBe(false);
});
