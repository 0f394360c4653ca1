import { readFileSync } from 'node:fs';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from './endpoints.ts';

/** Every name of a property anywhere in a JSON schema. */
const namesIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' ? Object.keys(value ?? {}) : []),
    ...namesIn(value),
  ]);
};

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** What tells what somebody feels, or whether they lie: no field of the interface may be named so. */
const INNER_STATES =
  /^(?:emotions?|affects?|affective|moods?|sentiments?|deception|deceptive|lie|lying|veracity|credibility|truthfulness|nervous(?:ness)?|stress(?:ed)?|anxiety|anxious|fear|behaviou?rs?|behaviou?ral|demeanou?r|gaze|gait|microexpressions?|polygraph|arousal|valence)$/;

test('R29: no field of the interface tells an emotion, a lie or how somebody behaves', () => {
  const schemas = Object.values(endpoints).flatMap(({ params, query, body, response }: Endpoint) =>
    [params, query, body, response].filter((one) => one !== undefined && one !== 'bytes'),
  );
  const names = new Set(
    schemas.flatMap((schema) => namesIn(z.toJSONSchema(schema, { unrepresentable: 'any' }))),
  );
  expect(names.size).toBeGreaterThan(300);
  expect([...names].filter((name) => wordsOf(name).some((word) => INNER_STATES.test(word)))) //
    .toEqual([]);
  // The words are caught where they stand, in whatever spelling.
  for (const name of ['emotion', 'stressLevel', 'behaviour_score', 'lieProbability'])
    expect(
      wordsOf(name).some((word) => INNER_STATES.test(word)),
      name,
    ).toBe(true);
});

/** Packages that recognise feelings or lies, or that learn: none of them has a place among what this project installs. */
const DENIED =
  /(?:^|[/@-])(?:emotion-?(?:recognition|detection|ai)|face-?api|affectiva|affdex|morphcast|deception|polygraph|lie-?detect\w*|sentiment\w*|vader-\w+|tensorflow|tfjs\w*|onnxruntime\w*|brain\.?js|synaptic|neataptic|convnetjs|ml-\w+|mljs|libsvm\w*|xgboost\w*|catboost|lightgbm|natural|torch\w*|transformers)(?:$|[/.-])/;

test('R18 R29: nothing that learns, and nothing that reads feelings or lies, is among the dependencies', () => {
  const lock = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  ) as { readonly packages: Readonly<Record<string, unknown>> };
  const names = Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1) ?? '');
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => DENIED.test(name))).toEqual([]);
  for (const name of [
    '@tensorflow/tfjs-node',
    'face-api.js',
    'ml-random-forest',
    'onnxruntime-web',
  ])
    expect(DENIED.test(name), name).toBe(true);
});
