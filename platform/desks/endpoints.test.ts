import type { VerdictSource, VerdictWord } from '@amirani/checkpoint';
import type { Diagnostic, Locator, MessageType } from '@amirani/messages';
import type { BackTestRemark, Cell, GroupEffects, Share } from '@amirani/targeting/backtest';
import type { Purpose as Offence } from '@amirani/targeting/criteria';
import type { ReleaseState } from '@amirani/targeting/release';
import type {
  CriterionState,
  GroupEffects as SentEffects,
  Share as SentShare,
} from '@desk/assessment/api/criteria/types.ts';
import type { offences } from '@desk/assessment/api/disclosures/shapes.ts';
import type { SourceSchema, WordSchema } from '@desk/checkpoint/api/shapes.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import type { DiagnosticSchema, LocatorSchema, MessageTypeSchema } from '@platform/api/ingest.ts';
import { purposes, purposesOf, roles } from '@platform/api/vocabulary.ts';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from './endpoints.ts';

/** The members of each object that an answer may be. */
const answersOf = (response: Endpoint['response']): readonly object[] =>
  response instanceof z.ZodUnion
    ? response.options.flatMap((option) => answersOf(option as z.ZodType))
    : [response instanceof z.ZodObject ? response.shape : {}];

const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

test('R31: every endpoint says what it does to personal data and who may call it', () => {
  for (const [name, { access }] of all) {
    expect(access.operation, name).toBeTypeOf('string');
    if (access.who !== 'anyone' && access.who !== 'signed-in')
      expect(access.who.length, name).toBeGreaterThan(0);
  }
});

test('R31: whatever writes personal data answers with the journal’s signed receipt', () => {
  const writing = ['collection', 'alteration', 'erasure'];
  const silent = all.filter(
    ([, { access, response }]) =>
      writing.includes(access.operation) && !answersOf(response).every((of) => 'receipt' in of),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('R1: whatever reads or changes traveller data states a purpose', () => {
  const touching = ['collection', 'alteration', 'consultation', 'disclosure', 'erasure'];
  for (const [name, { access }] of all)
    if (touching.includes(access.operation)) expect(access.purpose, name).toBe(true);
});

test('R2: PNR purposes are the three of PNR Dir. Art. 6(2), and only the analyst has them', () => {
  expect(purposes.filter((purpose) => purpose.startsWith('pnr-'))).toEqual(
    purposesOf['pnr-analyst'],
  );
  for (const role of roles)
    if (role !== 'pnr-analyst')
      expect(purposesOf[role].some((purpose) => purpose.startsWith('pnr-'))).toBe(false);
});

test('an administrator reads no traveller', () => {
  expect(purposesOf.administrator).toEqual([]);
  for (const [name, { access }] of all)
    if (access.purpose && Array.isArray(access.who))
      expect(access.who, name).not.toContain('administrator');
});

test('no GET takes words that could be personal data', () => {
  const harmless = [
    'from',
    'to',
    'direction',
    'before',
    'after',
    'state',
    'limit',
    'operation',
    // One of a closed list.
    'act',
    'outcome',
    // Logins, which are of employees, and the number of a traveller's request.
    'account',
    'actor',
    'request',
    // Of the log.
    'size',
  ];
  for (const [name, { method, query }] of all) {
    if (method !== 'GET' || query === undefined) continue;
    const { shape } = query as z.ZodObject;
    for (const key of Object.keys(shape)) expect(harmless, `${name}.${key}`).toContain(key);
  }
});

test('no two endpoints share method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(places.length);
});

test('schemas equal the domain types', () => {
  expectTypeOf<z.output<typeof LocatorSchema>>().toEqualTypeOf<Locator>();
  expectTypeOf<z.output<typeof MessageTypeSchema>>().toEqualTypeOf<MessageType>();
  expectTypeOf<z.output<typeof WordSchema>>().toEqualTypeOf<VerdictWord>();
  expectTypeOf<z.output<typeof SourceSchema>>().toEqualTypeOf<VerdictSource>();
  expectTypeOf<(typeof offences)[number]>().toEqualTypeOf<Offence>();
  expectTypeOf<CriterionState>().toEqualTypeOf<ReleaseState>();
  expectTypeOf<Share>().toExtend<SentShare>();
  expectTypeOf<SentEffects['marked']>().toEqualTypeOf<Cell>();
  expectTypeOf<SentEffects['groups'][number]['balance']>().toEqualTypeOf<
    GroupEffects['groups'][number]['balance']
  >();
  expectTypeOf<BackTestRemark['severity']>().toEqualTypeOf<'note' | 'attention' | 'obstacle'>();
  // A diagnostic's code is open in the API, so that an older client can show a newer code.
  expectTypeOf<Diagnostic>().toExtend<z.output<typeof DiagnosticSchema>>();
});
