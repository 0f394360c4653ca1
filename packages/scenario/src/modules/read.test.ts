import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInModules } from './built-in.ts';
import { moduleSchema } from './json-schema.ts';
import { initialOf } from './module.ts';
import { type ModuleProblemCode, moduleProblemCodes } from './problem.ts';
import { countNumbers, dialProblems, readModule, readModuleValue } from './read.ts';
import { stepsOf } from './visit.ts';

// Comes with the server's dependencies; by require, as it is of none of this package.
const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as {
  Ajv2020: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean };
};

type Json = Record<string, unknown>;

const small = (): Json => ({
  format: 'amirani.module/1',
  id: 'small',
  title: 'Small',
  about: 'The least that is a module with a plant',
  perMillion: { high: { value: 10, assumption: 'a' }, low: { value: 1, assumption: 'a' } },
  roles: {
    one: { age: 'adult', because: 'b' },
    other: { age: 'adult', because: 'b', travels: false },
  },
  begins: { value: 180, source: { doc: 'Regulation', page: 'Article 6(1)' } },
  dials: { some: { value: 0.7, min: 0, max: 1, about: 'c', assumption: 'a' } },
  decoys: { start: 'Decoy', each: { value: 3, assumption: 'a' } },
  states: {
    Start: {
      type: 'Initial',
      transition: {
        distributed: [
          { p: { dial: 'some' }, to: 'Act' },
          { p: { value: 0.2, assumption: 'a' }, to: 'Ask' },
          { p: { value: 0.1, assumption: 'a' }, to: 'End' },
        ],
      },
    },
    Act: {
      type: 'Overstay',
      role: 'one',
      days: { low: 1, high: 5, assumption: 'a' },
      truth: {
        technique: 't',
        line: 'first',
        evidence: ['stay.exceeded'],
        visible: ['stays'],
        rightAction: 'second-line',
        ifMissed: 'm',
        ifAccused: 'h',
      },
      transition: { to: 'Ask' },
    },
    Ask: {
      type: 'Set',
      attribute: 'mood',
      value: 'calm',
      transition: {
        conditional: [{ if: { attribute: 'mood', is: 'calm' }, go: { to: 'End' } }],
        else: { to: 'End' },
      },
    },
    Decoy: { type: 'Simple', transition: { to: 'End' } },
    End: { type: 'Terminal' },
  },
});

/** The module with one place otherwise; undefined takes the place out. */
const changed = (path: string, value: unknown): Json => {
  const module = small();
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => at[key] as Json, module);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return module;
};

const codesOf = (value: unknown): readonly ModuleProblemCode[] =>
  readModuleValue(value).problems.map(({ code }) => code);

test('the small module is one', () => {
  expect(readModuleValue(small()).problems).toEqual([]);
});

const initial = small()['states'] as Json;

const cases = [
  ['module.field.missing', 'title', undefined],
  ['module.field.missing', 'states/Act/truth', undefined],
  ['module.field.missing', 'states/Act/transition', undefined],
  ['module.field.unknown', 'colour', 'red'],
  ['module.field.wrong', 'title', 7],
  ['module.field.wrong', 'states/Act/type', 'Teleport'],
  ['module.field.wrong', 'states/Act/days/low', 1.5],
  ['module.field.wrong', 'states/Act/truth/evidence', ['looks nervous']],
  ['module.number.unsourced', 'perMillion/high', { value: 10 }],
  ['module.number.unsourced', 'begins/source', {}],
  [
    'module.number.unsourced',
    'perMillion/high',
    { value: 1, assumption: 'a', source: { doc: 'd' } },
  ],
  ['module.number.range', 'states/Act/days', { low: 5, high: 1, assumption: 'a' }],
  ['module.number.range', 'perMillion/high', { value: -1, assumption: 'a' }],
  [
    'module.probability.range',
    'states/Start/transition/distributed/1/p',
    { value: 1.2, assumption: 'a' },
  ],
  [
    'module.probability.sum',
    'states/Start/transition/distributed/1/p',
    { value: 0.2001, assumption: 'a' },
  ],
  ['module.conditional.no-else', 'states/Ask/transition/else', undefined],
  ['module.state.unknown', 'states/Act/transition', { to: 'Nowhere' }],
  ['module.state.unknown', 'decoys/start', 'constructor'],
  ['module.state.unreachable', 'states/Alone', { type: 'Simple', transition: { to: 'End' } }],
  ['module.state.initial', 'states/Second', { type: 'Initial', transition: { to: 'End' } }],
  ['module.state.endless', 'states/Act/transition', { to: 'Act' }],
  ['module.role.unknown', 'states/Act/role', 'nobody'],
  ['module.role.traveller', 'roles/one/travels', false],
  [
    'module.attribute.protected',
    'states/Ask/transition/conditional/0/if',
    { attribute: 'nationality', is: 'QVR' },
  ],
  [
    'module.attribute.unknown',
    'states/Ask/transition/conditional/0/if',
    { attribute: 'weather', is: 'x' },
  ],
  ['module.attribute.unknown', 'states/Ask/attribute', 'chip'],
  ['module.dial.unknown', 'begins', { dial: 'toString' }],
  ['module.dial.range', 'dials/some/max', 0.5],
  ['module.decoy.guilty', 'decoys/start', 'Act'],
  ['module.decoy.few', 'decoys', undefined],
  ['module.decoy.few', 'decoys/each', { value: 2, assumption: 'a' }],
  ['module.truth.line', 'states/Act/truth/line', 'forensic'],
  ['module.truth.line', 'states/Act/truth/evidence', []],
] as const satisfies readonly (readonly [ModuleProblemCode, string, unknown])[];

test.each(cases)('%s: %s', (code, path, value) => {
  expect(codesOf(changed(path, value))).toContain(code);
});

test('every code is given by some module or plan', () => {
  const given = new Set<string>([
    ...cases.map(([code]) => code),
    // Below, and in the test of plans.
    'module.json.unreadable',
    'module.depth',
    'module.id.twice',
  ]);
  expect(moduleProblemCodes.filter((code) => !given.has(code))).toEqual([]);
  expect(readModule('{').problems.map(({ code }) => code)).toEqual(['module.json.unreadable']);
});

test('R69: nothing of a module reads or sets what a person is', () => {
  for (const attribute of [
    'nationality',
    'sex',
    'age',
    'ageBand',
    'surname',
    'birthPlace',
    'origin',
    'religion',
    'cultureCode',
  ]) {
    expect(codesOf(changed('states/Ask/attribute', attribute)), attribute).toContain(
      'module.attribute.protected',
    );
    const condition = { not: { any: [{ attribute, is: true }] } };
    expect(
      codesOf(changed('states/Ask/transition/conditional/0/if', condition)),
      attribute,
    ).toContain('module.attribute.protected');
  }
});

test('R66: a module has no place for a person: whoever is in a world was drawn from its seed', () => {
  for (const field of [
    'surname',
    'given',
    'birthDate',
    'nationality',
    'documentNumber',
    'photo',
    'persons',
  ])
    for (const place of ['roles/one', 'states/Act'])
      expect(codesOf(changed(`${place}/${field}`, 'TSIKLAURI')), `${place}/${field}`).toEqual([
        'module.field.unknown',
      ]);
});

test('probabilities sum to one within a billionth, a tolerance for rounding only', () => {
  const thirds = (last: number) =>
    codesOf(
      changed('states/Start/transition/distributed', [
        { p: { value: 0.7, assumption: 'a' }, to: 'Act' },
        { p: { value: 0.2, assumption: 'a' }, to: 'Ask' },
        { p: { value: last, assumption: 'a' }, to: 'End' },
      ]),
    );
  expect(0.7 + 0.2 + 0.1).not.toBe(1);
  expect(thirds(0.1)).toEqual([]);
  expect(thirds(0.1 + 9e-10)).toEqual([]);
  expect(thirds(0.1 - 2e-9)).toEqual(['module.probability.sum']);
  expect(thirds(0.1 + 2e-9)).toEqual(['module.probability.sum']);
});

test('all problems are listed, not the first alone', () => {
  const module = changed('title', '');
  (module['states'] as Json)['Act'] = { ...(initial['Act'] as Json), type: 'Teleport' };
  delete module['about'];
  expect(readModuleValue(module).problems).toHaveLength(3);
});

test('whatever a file holds, the reader lists what is wrong and does not throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readModule(text)));
  fc.assert(fc.property(fc.jsonValue(), (value) => readModuleValue(value).module === undefined));
  const places: string[] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      places.push(at === '' ? key : `${at}/${key}`);
      walk(item, at === '' ? key : `${at}/${key}`);
    }
  };
  walk(small(), '');
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const { module, problems } = readModuleValue(changed(path, value));
      expect(module === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a module nested without end is refused where it goes too deep', () => {
  let condition: unknown = { attribute: 'mood', is: 'calm' };
  for (let i = 0; i < 5000; i++) condition = { not: condition };
  const path = 'states/Ask/transition/conditional/0/if';
  expect(codesOf(changed(path, condition))).toContain('module.depth');
});

test('dials turn within their bounds, and the sums must still be one', () => {
  const { module } = readModuleValue(
    changed('states/Start/transition/distributed', [
      { p: { dial: 'some' }, to: 'Act' },
      { p: { oneLess: 'some' }, to: 'Ask' },
    ]),
  );
  if (module === undefined) throw new Error('a module');
  expect(dialProblems(module, { some: 0.1 })).toEqual([]);
  expect(dialProblems(module, { some: 1.1 }).map(({ code }) => code)).toEqual([
    'module.dial.range',
  ]);
  expect(dialProblems(module, { other: 1 }).map(({ code }) => code)).toEqual([
    'module.dial.unknown',
  ]);
  const fixed = readModuleValue(small()).module;
  if (fixed === undefined) throw new Error('a module');
  expect(dialProblems(fixed, { some: 0.6 }).map(({ code }) => code)).toEqual([
    'module.probability.sum',
  ]);
});

test('the modules that come along are modules, each with a way to its end and decoys for its plants', () => {
  const modules = builtInModules();
  expect(modules.length).toBeGreaterThanOrEqual(6);
  for (const module of modules) expect(initialOf(module), module.id).not.toBe('');
  const { all, assumed } = countNumbers(modules);
  expect(assumed).toBeLessThan(all);
  for (const { states } of modules)
    for (const { transition } of Object.values(states))
      if (transition !== undefined) expect(stepsOf(transition, '').length).toBeGreaterThan(0);
});

test('the published schema is the reader’s, and another validator takes the same files', () => {
  const path = new URL('../../../../docs/reference/module.schema.json', import.meta.url);
  const published = JSON.parse(readFileSync(path, 'utf8')) as Json;
  expect(published).toEqual(moduleSchema());
  const validate = new Ajv2020({ allErrors: true }).compile(published);
  expect(validate(small())).toBe(true);
  for (const module of builtInModules()) expect(validate(module), module.id).toBe(true);
  for (const [where, value] of [
    ['perMillion/high', { value: 10 }],
    ['states/Ask/transition/else', undefined],
    ['states/Act/truth', undefined],
    ['colour', 'red'],
  ] as const)
    expect(validate(changed(where, value)), where).toBe(false);
});
