import { expect, test } from 'vitest';
import { riskWords } from '../../api/words.ts';
import { freeAttributes, inputOf, isWritten, newAssessment, withItem } from './assessment-draft.ts';

const written = () => {
  const draft = newAssessment('2027-05-31', 'warning-1');
  return {
    ...draft,
    items: draft.items.map((one) => ({ ...one, text: ' Three words here ', level: 3 })),
  };
};

test('an assessment begins with everything that a rating needs, and can be proposed once all of it has words', () => {
  const draft = newAssessment('2027-05-31', undefined);
  expect(draft.items.map(({ attribute }) => attribute)).toEqual([...riskWords.levelledAttributes]);
  expect(isWritten(draft)).toBe(false);
  expect(isWritten(written())).toBe(true);
  expect(isWritten({ ...written(), validUntil: '' })).toBe(false);
  const [first, ...rest] = written().items;
  // No level is preset: each is chosen.
  expect(draft.items.every(({ level }) => level === undefined)).toBe(true);
  if (first === undefined) throw new Error('no item');
  expect(isWritten({ ...written(), items: [{ ...first, text: ' ' }, ...rest] })).toBe(false);
  expect(isWritten({ ...written(), items: [{ ...first, level: undefined }, ...rest] })).toBe(false);
});

test('a warning stands behind the likelihood, and words are sent without their blanks', () => {
  const { items } = inputOf(written(), 7);
  expect(items.find(({ attribute }) => attribute === 'likelihood')).toMatchObject({
    text: 'Three words here',
    level: 3,
    evidence: [{ kind: 'signal', id: 'warning-1' }],
  });
  for (const { attribute, evidence } of items)
    if (attribute !== 'likelihood') expect(evidence).toEqual([]);
});

test('an attribute without a level is offered until it has an item, which then carries none', () => {
  const draft = newAssessment('2027-05-31', undefined);
  expect(freeAttributes(draft, 'impact')).toEqual([]);
  expect(freeAttributes(draft, 'threat')).toContain('routes');
  const more = withItem(draft, 'routes');
  expect(freeAttributes(more, 'threat')).not.toContain('routes');
  expect(inputOf(more, 7).items.at(-1)).not.toHaveProperty('level');
});
