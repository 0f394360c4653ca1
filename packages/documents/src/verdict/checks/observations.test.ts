import { describe, expect, test } from 'vitest';
import { type CheckResult, checkResults } from '../../check/result.ts';
import { equipments, observedChecks, type VisualZone } from '../examination.ts';
import { observationChecks } from './observations.ts';

const look = (
  seen: readonly CheckResult[],
  {
    model,
    lights = [...equipments],
  }: { model?: string; lights?: readonly (typeof equipments)[number][] } = {},
) => {
  const visual: VisualZone = model === undefined ? {} : { model };
  return observationChecks(
    {
      id: 'd',
      role: 'travel-document',
      visual,
      observations: seen.map((result) => ({ check: 'optical.white.print', result, by: 'officer' })),
    },
    new Set(lights),
  );
};
const white = (seen: readonly CheckResult[]) => {
  const leaf = look(seen).find(({ name }) => name === 'optical.white.print');
  return [
    leaf?.result,
    ...(leaf?.findings ?? []).map(({ code }) => code.replace('document.verdict.', '')),
  ];
};

test('every look has its check', () => {
  expect(look([]).map(({ name }) => name)).toEqual(observedChecks);
});

test('the outcome of a look is the result, with its reason', () => {
  for (const result of checkResults)
    expect(white([result])).toEqual(
      result === 'successful' ? ['successful'] : [result, `observed.${result}`],
    );
  expect(
    look(['failed']).find(({ name }) => name === 'optical.white.print')?.findings[0]?.facts,
  ).toEqual({ by: 'officer' });
});

test('of several looks the worst counts, and that they differ is said', () => {
  expect(white(['successful', 'successful'])).toEqual(['successful']);
  const order: readonly CheckResult[] = [
    'failed',
    'aborted',
    'undetermined',
    'successful',
    'not-supported',
  ];
  order.forEach((worse, at) => {
    for (const better of order.slice(at + 1)) {
      expect([worse, better, white([better, worse])[0]]).toEqual([worse, better, worse]);
      expect(white([better, worse])).toContain('observed.differ');
    }
  });
});

describe('what the guideline asks for', () => {
  const expected = (options: Parameters<typeof look>[1]) =>
    look([], options).flatMap((leaf) => (leaf.expected ? [leaf.name] : []));

  test('of every document, and of those whose model is known', () => {
    expect(expected({})).toEqual(['optical.infrared.mrz', 'optical.ultraviolet.paper']);
    expect(expected({ model: 'any' })).toEqual([
      'optical.infrared.mrz',
      'optical.infrared.print',
      'optical.ultraviolet.paper',
      'optical.ultraviolet.print',
    ]);
  });

  test('only under the lights that are there', () => {
    expect(expected({ model: 'any', lights: ['infrared'] })).toEqual([
      'optical.infrared.mrz',
      'optical.infrared.print',
    ]);
    expect(expected({ model: 'any', lights: ['white', 'transmitted', 'mrz'] })).toEqual([]);
  });

  test('and why a look is missing', () => {
    const codes = look([], { lights: ['infrared', 'white'] }).map(({ name, findings }) => [
      name,
      findings[0]?.code.replace('document.verdict.', ''),
      findings[0]?.facts['equipment'],
    ]);
    expect(codes).toEqual([
      ['optical.infrared.mrz', 'not-looked', 'infrared'],
      ['optical.infrared.print', 'not-asked', undefined],
      ['optical.ultraviolet.paper', 'equipment', 'ultraviolet'],
      ['optical.ultraviolet.print', 'equipment', 'ultraviolet'],
      ['optical.white.print', 'not-asked', undefined],
      ['optical.transmitted.watermark', 'equipment', 'transmitted'],
      ['optical.ocr-b', 'not-asked', undefined],
    ]);
  });
});
