import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDecisions, arbitraryStatements } from '../test/arbitrary-statements.ts';
import { judge, state, stateAll, undo } from '../test/stating.ts';
import { captionOf, caseView, firstValue, identities, valuesOf } from './index.ts';

/** A view as plain data, to be compared. */
const plain = ({ entities, withdrawn }: ReturnType<typeof caseView>): unknown => ({
  entities: [...entities].map(([id, entity]) => [
    id,
    { ...entity, properties: [...entity.properties] },
  ]),
  withdrawn: [...withdrawn],
});

describe('R44: a merged identity can be split again, with both histories whole', () => {
  test('merging and splitting is the identity on every case', () => {
    fc.assert(
      fc.property(
        arbitraryStatements(8),
        arbitraryDecisions(4),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 3 }),
        (statements, decisions, subjects) => {
          const before = caseView(statements, decisions);
          const merged = [...decisions, judge('merge', 'same', ...subjects)];
          const after = caseView(statements, [...merged, undo('split', 'merge')]);
          expect(plain(after)).toEqual(plain(before));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('and so it is in ten thousand histories of decisions', () => {
    const subjects = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(arbitraryDecisions(6), fc.subarray(subjects, { minLength: 2 }), (past, pair) => {
        const split = [...past, judge('merge', 'same', ...pair), undo('split', 'merge')];
        const [before, after] = [identities(past), identities(split)];
        for (const subject of subjects)
          expect(after.members(subject)).toEqual(before.members(subject));
        expect(after.contradictions).toEqual(before.contradictions);
      }),
      { numRuns: 10_000 },
    );
  });

  test('undoing the split merges again', () => {
    fc.assert(
      fc.property(arbitraryStatements(6), arbitraryDecisions(4), (statements, decisions) => {
        const merged = [...decisions, judge('merge', 'same', 'a', 'b')];
        const again = [...merged, undo('split', 'merge'), undo('again', 'split')];
        expect(plain(caseView(statements, again))).toEqual(plain(caseView(statements, merged)));
      }),
    );
  });

  test('while merged, every statement of both is there, unchanged', () => {
    fc.assert(
      fc.property(arbitraryStatements(12), (statements) => {
        const { entities } = caseView(statements, [judge('merge', 'same', 'a', 'b', 'c')]);
        const shown = [...entities.values()].flatMap(({ properties }) =>
          [...properties.values()].flat().flatMap((value) => value.statements),
        );
        const stated = statements.filter(({ property }) => property !== 'id');
        expect(new Set(shown)).toEqual(new Set(stated));
        expect(shown.length).toBe(stated.length);
      }),
    );
  });
});

describe('which subjects are one', () => {
  test('is carried on, and does not depend on the order of the judgements', () => {
    const judgements = [judge('1', 'same', 'c', 'b'), judge('2', 'same', 'a', 'b')];
    for (const decisions of [judgements, [...judgements].reverse()]) {
      const known = identities(decisions);
      expect(known.members('c')).toEqual(['a', 'b', 'c']);
      expect(known.canonical('c')).toBe('a');
    }
  });

  test('the last word on a pair counts, and a contradiction is said, not settled', () => {
    const decisions = [judge('1', 'same', 'a', 'b', 'c'), judge('2', 'different', 'a', 'c')];
    const known = identities(decisions);
    expect(known.canonical('c')).toBe('a');
    expect(known.contradictions).toEqual([{ subjects: ['a', 'c'], decision: '2' }]);
    expect(identities([...decisions, judge('3', 'different', 'b', 'c')]).canonical('c')).toBe('c');
  });

  test('unsure takes a merge back without saying that they differ', () => {
    const known = identities([judge('1', 'same', 'a', 'b'), judge('2', 'unsure', 'b', 'a')]);
    expect(known.canonical('b')).toBe('b');
    expect(known.judgement('a', 'b')?.act).toBe('unsure');
    expect(known.contradictions).toEqual([]);
  });
});

describe('an entity', () => {
  test('has every value once, with all that say so, and points to the entity the other is now', () => {
    const statements = [
      ...stateAll('p1', 'Person', { name: 'Nino Kapanadze' }),
      ...stateAll('p2', 'Person', { name: 'Nino Kapanadze', birthDate: '1990' }),
      ...stateAll('v', 'Vehicle', { owner: 'p2', registrationNumber: 'QGE-001' }),
    ];
    const { entities } = caseView(statements, [judge('1', 'same', 'p1', 'p2')]);
    const person = entities.get('p1');
    expect(entities.has('p2')).toBe(false);
    expect(person?.subjects).toEqual(['p1', 'p2']);
    expect(person?.properties.get('name')?.[0]?.statements.length).toBe(2);
    expect(firstValue(entities.get('v'), 'owner')).toBe('p1');
    expect(person && captionOf(person)).toBe('Nino Kapanadze');
  });

  test('is of the most special kind that is stated; kinds that do not fit are said', () => {
    const statements = [
      state('x', 'LegalEntity', 'name', 'A'),
      state('x', 'Person', 'birthDate', '1990'),
      state('x', 'Vehicle', 'model', 'B'),
    ];
    const entity = caseView(statements).entities.get('x');
    expect(entity?.schema).toBe('Person');
    expect(entity?.conflicting).toEqual(['Vehicle']);
  });

  test('a withdrawn statement counts no more, and counts again when that is undone', () => {
    const [wrong, right] = [
      state('p', 'Person', 'birthDate', '1990'),
      state('p', 'Person', 'birthDate', '1991'),
    ];
    const withdrawal = {
      id: 'w',
      act: 'withdraw',
      statement: wrong.id,
      by: 'officer-2',
      at: '2026-06-01T00:00:00Z',
      reason: 'the register says otherwise',
    } as const;
    const view = caseView([wrong, right], [withdrawal]);
    expect(valuesOf(view.entities.get('p'), 'birthDate')).toEqual(['1991']);
    expect([...view.withdrawn]).toEqual([wrong.id]);
    expect(
      valuesOf(
        caseView([wrong, right], [withdrawal, undo('u', 'w')]).entities.get('p'),
        'birthDate',
      ),
    ).toEqual(['1990', '1991']);
  });
});
