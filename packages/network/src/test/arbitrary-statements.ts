import { credibilities, reliabilities } from '@amirani/analysis/grading';
import fc from 'fast-check';
import { propertiesOf, schemaNames } from '../schema/index.ts';
import type { Decision, Statement } from '../statements/index.ts';

const subjects = ['a', 'b', 'c', 'd', 'e', 'f'];

const subject = fc.constantFrom(...subjects);

const concrete = schemaNames.filter((name) => propertiesOf(name).size > 0);

/** Text as sources have it: with quotes, separators, line breaks and letters of many scripts; never blank. */
export const wildText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('9.95E+11', '=1+1', '0012', ' x ', 'a,b;"c"\n', '<a&b>', "'", '_x0041_', '\t'),
  )
  .map((text) => `${text}.`);

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Statements of every schema, whose values need not have the shape of their type. */
export const arbitraryStatement: fc.Arbitrary<Statement> = fc
  .record({
    schema: fc.constantFrom(...concrete),
    subject,
    pick: fc.nat(),
    text: wildText,
    other: subject,
    original: optional(wildText),
    language: optional(fc.constantFrom('ka', 'en')),
    from: optional(fc.constantFrom('2026', '2026-05', '2026-05-01T10:00:00Z')),
    until: optional(fc.constantFrom('2027', '2027-01-31')),
    item: wildText,
    locator: optional(wildText),
    by: fc.constantFrom('officer-1', 'officer-2'),
    at: instant,
    kind: fc.constantFrom('fact', 'assessment'),
    reliability: fc.constantFrom(...reliabilities),
    credibility: fc.constantFrom(...credibilities),
  })
  .map(({ schema, subject, pick, text, other, original, language, from, until, item, ...rest }) => {
    const all = [...propertiesOf(schema).values()];
    const property = all[pick % all.length];
    const { locator, ...stated } = rest;
    return {
      ...stated,
      id: '',
      schema,
      subject,
      property: pick % 9 === 0 ? 'id' : (property?.name ?? 'id'),
      value: pick % 9 === 0 ? subject : property?.type === 'entity' ? other : text,
      source: { item, ...(locator === undefined ? {} : { locator }) },
      ...(original === undefined ? {} : { original }),
      ...(language === undefined ? {} : { language }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    } as Statement;
  });

/** Statements with ids of their own. */
export const arbitraryStatements = (maxLength: number): fc.Arbitrary<readonly Statement[]> =>
  fc
    .array(arbitraryStatement, { maxLength })
    .map((statements) => statements.map((one, at) => ({ ...one, id: `s${at}` })));

/** Decisions on them, undone and brought back. */
export const arbitraryDecisions = (maxLength: number): fc.Arbitrary<readonly Decision[]> =>
  fc
    .array(
      fc.record({
        act: fc.constantFrom('same', 'different', 'unsure', 'withdraw', 'undo'),
        subjects: fc.array(subject, { minLength: 2, maxLength: 4 }),
        number: fc.nat(30),
        at: instant,
        reason: wildText,
      }),
      { maxLength },
    )
    .map((drafts) =>
      drafts.map(({ act, subjects: of, number, at, reason }, index): Decision => {
        const decided = { id: `d${index}`, by: 'officer-1', at, reason };
        if (act === 'withdraw') return { ...decided, act, statement: `s${number}` };
        if (act === 'undo') return { ...decided, act, decision: `d${number % (index + 1)}` };
        return { ...decided, act: act as 'same' | 'different' | 'unsure', subjects: of };
      }),
    );
