import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { checkpointSay } from '../node.ts';
import { indicatorSources, indicators } from './index.ts';

test('every indicator names a source that is there, and every source is named', () => {
  const known = indicatorSources.map(({ id }) => id);
  const named = indicators.flatMap(({ sources }) => sources);
  for (const { code, sources } of indicators) {
    expect(sources.length, code).toBeGreaterThan(0);
    for (const source of sources) expect(known, code).toContain(source);
  }
  expect(known.toSorted()).toEqual([...new Set(named)].toSorted());
});

test('each call for help that has indicators has several, and no code stands twice', () => {
  for (const about of ['trafficking', 'child', 'asylum'] as const)
    expect(indicators.filter((one) => one.about === about).length).toBeGreaterThan(4);
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
});

test('every language says each in its own words', () => {
  for (const { code } of indicators)
    expect(
      new Set(languages.map((language) => checkpointSay(language)(`checkpoint.indicator.${code}`)))
        .size,
      code,
    ).toBe(languages.length);
});

test('R28: an indicator is words with a source: it has no weight, no score and no count', () => {
  for (const one of indicators)
    expect(Object.keys(one).toSorted()).toEqual(['about', 'code', 'sources']);
});
