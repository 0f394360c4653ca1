import { builtInModules, evidenceCodes } from '@amirani/scenario/modules';
import { expect, test } from 'vitest';
import {
  dialTexts,
  moduleTexts,
  plantTexts,
  sightTexts,
  traceDeskTexts,
  traceTexts,
} from './academy-worlds.ts';

/** Every value of a name anywhere in a module. */
const valuesOf = (value: unknown, name: string): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) =>
        key === name && typeof one === 'string' ? [one] : valuesOf(one, name),
      );

test('modules, their dials and what they plant are told in words, and so is who sees it and by what', () => {
  const modules = builtInModules();
  const sorted = (codes: Iterable<string>): readonly string[] => [...new Set(codes)].toSorted();
  expect(Object.keys(moduleTexts).toSorted()).toEqual(sorted(modules.map(({ id }) => id)));
  expect(Object.keys(dialTexts).toSorted()).toEqual(
    sorted(
      modules.flatMap(({ id, dials = {} }) => Object.keys(dials).map((dial) => `${id}.${dial}`)),
    ),
  );
  expect(Object.keys(plantTexts).toSorted()).toEqual(
    sorted(modules.flatMap((one) => valuesOf(one.states, 'technique'))),
  );
  expect(Object.keys(traceTexts).toSorted()).toEqual(sorted(Object.keys(evidenceCodes)));
  for (const { screen, line } of Object.values(evidenceCodes)) {
    expect(traceDeskTexts).toHaveProperty(screen);
    expect(sightTexts).toHaveProperty(line);
  }
});
