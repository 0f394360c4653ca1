import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { compileText, readTexts } from '@amirani/core/po';
import { sayOf } from '@amirani/core/words';
import { VisibleReason } from '@desk/travellers/api/travellers.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issueText, missingText, readForm } from './form-rules.ts';
import type { PlatformWord } from './words.gen.ts';

const says = languages.map((language) => {
  const po = readFileSync(new URL(`../../words/${language}.po`, import.meta.url), 'utf8');
  const texts = [...readTexts(po)].map(([code, text]) => [code, compileText(text)] as const);
  return sayOf<PlatformWord>(language, new Map(texts));
});
const english = says[languages.indexOf('en')] ?? sayOf<PlatformWord>('en', new Map());

/** Every schema in the body of an operation, itself included. */
const schemasIn = (schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()) => {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const inner = (value: unknown): void => {
    if (value instanceof z.core.$ZodType) schemasIn(value, seen);
    else if (Array.isArray(value)) for (const one of value) inner(one);
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) inner(one);
  };
  const { checks: _, ...def } = schema._zod.def;
  inner(def);
  return seen;
};

const bad = [
  ...[0.5, -1e12, 1e12, 1e300, Number.NaN, 'x', 'x'.repeat(200_001), '\u0000\u0000\u0000', true],
  ...[null, {}, { '': 1, [' '.repeat(9)]: 2 }, [], Array.from({ length: 1001 }, () => 1)],
];

/** What zod finds in a body of the contract; a union tells of each of its members. */
const issuesOf = (schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodIssue[] => {
  const flat = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] =>
    issues.flatMap((issue) =>
      issue.code === 'invalid_union' ? [issue, ...flat(issue.errors.flat())] : [issue],
    );
  return flat(z.core.safeParse(schema, value).error?.issues.slice(0, 50) ?? []);
};

const bodies = Object.values(endpoints as Readonly<Record<string, Endpoint>>).flatMap(({ body }) =>
  body === undefined || body === 'bytes' ? [] : [body],
);

describe('the texts of what is wrong', () => {
  test('every issue that a body of the contract can raise has a text in every language', () => {
    const raised = new Map<string, z.core.$ZodIssue>();
    for (const schema of new Set(bodies.flatMap((body) => [...schemasIn(body)])))
      for (const value of bad)
        for (const { input: _, ...issue } of issuesOf(schema, value))
          raised.set(JSON.stringify({ ...issue, path: [] }), issue);
    for (const issue of raised.values())
      for (const one of says) {
        expect(one.has(`form.${issue.code.replaceAll('_', '-')}`), issue.code).toBe(true);
        expect(issueText(one, issue, 'x')).not.toMatch(/\?|NaN|^form\./);
      }
    const codes = new Set([...raised.values()].map(({ code }) => code));
    expect([...codes].toSorted()).toEqual([
      ...['custom', 'invalid_format', 'invalid_type', 'invalid_union', 'invalid_value'],
      ...['too_big', 'too_small', 'unrecognized_keys'],
    ]);
  });

  test('a rule that is changed in the contract changes what the form says', () => {
    const told = (schema: z.ZodType, reason: string): string | undefined => {
      const issue = readForm(z.object({ reason: schema }), { reason }, ['reason']).faults.get(
        'reason',
      );
      return issue === undefined ? undefined : issueText(english, issue, reason);
    };
    const text = z.string().trim();
    expect(told(text.min(3), ' ab ')).toBe('Too short: at least 3 characters.');
    expect(told(text.min(8), ' ab ')).toBe('Too short: at least 8 characters.');
    expect(told(text.min(2), ' ab ')).toBeUndefined();
    expect(told(text.max(1), ' ab ')).toBe('Too long: at most 1 character.');
    expect(told(text.min(3), ' ')).toBe('This field is required.');
    expect(told(z.iso.date(), '2026-13-01')).toBe('This is not a date.');
    expect(told(VisibleReason, 'a b')).toBe('Too short: at least 10 letters or digits.');
  });

  test('a text has the number of the rule in every language', () => {
    for (const one of says) {
      const { faults } = readForm(z.object({ reason: z.string().min(7) }), { reason: 'a' }, [
        'reason',
      ]);
      const [issue] = faults.values();
      expect(issue && issueText(one, issue, 'a')).toContain('7');
    }
  });
});

describe('what a form sends', () => {
  const schema = z.object({
    reason: z.string().trim().min(3),
    obtained: z.object({ on: z.iso.date(), by: z.string().min(2) }),
    roles: z.array(z.string()).min(1),
  });
  const labels = { reason: 'Reason', on: 'Date', by: 'Person', roles: 'Roles' };
  const read = (draft: {
    readonly reason: string;
    readonly on: string;
    readonly by: string;
    readonly roles: readonly string[];
  }) => {
    const { reason, roles, ...obtained } = draft;
    const { body, faults } = readForm(schema, { reason, roles, obtained }, Object.keys(draft));
    return { body, missing: missingText(english, faults, draft, labels) };
  };

  test('is what the schema has read, once nothing is missing', () => {
    const draft = { reason: ' why ', on: '2026-12-02', by: 'N. K.', roles: ['analyst'] };
    const body = { reason: 'why', obtained: { on: '2026-12-02', by: 'N. K.' }, roles: ['analyst'] };
    expect(read(draft)).toEqual({ body, missing: undefined });
  });

  test('is nothing while the sentence names what is missing and what is wrong', () => {
    expect(read({ reason: '', on: '2 Dec', by: 'x', roles: [] })).toEqual({
      body: undefined,
      missing: 'Still needed: Reason, Roles. To correct: Date, Person.',
    });
  });

  test('is nothing where a fault belongs to no field, and the sentence says so', () => {
    const { body, faults } = readForm(z.object({ version: z.int() }), {}, ['reason']);
    expect(body).toBeUndefined();
    expect(missingText(english, faults, { reason: '' }, labels)).toBe('The form is not complete.');
  });

  // Fails with `read.success` turned round, and with a sentence that leaves out faults without a label.
  test('is there exactly if no sentence says that something is missing', () => {
    const word = fc.string({ maxLength: 5 });
    const draft = fc.record({ reason: word, on: word, by: word, roles: fc.array(word) });
    fc.assert(
      fc.property(draft, (one) => {
        const { body, missing } = read(one);
        expect(body === undefined).toBe(missing !== undefined);
      }),
    );
  });
});
