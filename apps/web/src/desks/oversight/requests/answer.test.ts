import {
  discreetParts,
  type SubjectData,
  subjectDataParts,
  untellableGrounds,
  withholdingGrounds,
} from '@amirani/contract/oversight';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerDraft, draftOnceSeen, emptyAnswer, leftOut, sentAnswer } from './answer.ts';

const ground = fc.record({
  ground: fc.option(fc.constantFrom(...withholdingGrounds), { nil: undefined }),
  reason: fc.oneof(fc.constant(''), fc.constant('the inquiry of case 7 runs')),
  untold: fc.boolean(),
});
const draft: fc.Arbitrary<AnswerDraft> = fc.record({
  outcome: fc.constantFrom('answered' as const, 'partly-answered' as const, 'refused' as const),
  withheld: fc.dictionary(fc.constantFrom(...subjectDataParts), ground),
  refusal: ground,
  reason: fc.oneof(fc.constant(' '), fc.constant('sent by post')),
});

test('R47: nothing is withheld or refused without a ground and a reason for each part, and a whole answer withholds nothing', () => {
  let sent = 0;
  fc.assert(
    fc.property(draft, (one) => {
      const answer = sentAnswer(one);
      if (answer === undefined) return;
      sent += 1;
      expect(answer.reason).not.toBe('');
      expect(answer.withheld.length === 0).toBe(answer.outcome === 'answered');
      for (const { part, ground: on, reason, untold } of answer.withheld) {
        expect(withholdingGrounds).toContain(on);
        // Who did not show who they are is told so: only what the law lets pass in silence does.
        if (untold) expect(untellableGrounds).toContain(on);
        if (untold) expect(discreetParts).toContain(part);
        expect(reason.length).toBeGreaterThanOrEqual(10);
      }
      if (answer.outcome === 'partly-answered')
        expect(answer.withheld.map(({ part }) => part).toSorted()).toEqual(
          Object.keys(one.withheld).toSorted(),
        );
    }),
  );
  expect(sent).toBeGreaterThan(5);
});

test('R47: a refusal withholds every part on its one ground', () => {
  const refusal = {
    ...({ ground: 'identity-not-shown', reason: 'no document was shown' } as const),
    untold: false,
  };
  const answer = sentAnswer({
    ...emptyAnswer,
    outcome: 'refused',
    refusal,
    reason: 'told by post',
  });
  expect(answer?.withheld).toEqual(subjectDataParts.map((part) => ({ part, ...refusal })));
});

test('R47: what is ticked without a ground holds the whole answer back', () => {
  const withheld = {
    hits: { ground: undefined, reason: 'the inquiry of case 7 runs', untold: false },
  };
  expect(
    sentAnswer({ ...emptyAnswer, outcome: 'partly-answered', withheld, reason: 'by post' }),
  ).toBeUndefined();
});

test('R47: what is sent withholds what was shown as left out, and nothing else', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const answer = sentAnswer(one);
      if (answer === undefined) return;
      expect(new Set(answer.withheld.map(({ part }) => part))).toEqual(leftOut(one));
    }),
  );
});

test('R47: what a list or a case holds is withheld in silence until somebody decides it, and nothing is sent without a ground', () => {
  const held = { entries: [{}], cases: [] } as unknown as SubjectData;
  const draft = draftOnceSeen({ ...emptyAnswer, reason: 'by post' }, held);
  expect([...leftOut(draft)]).toEqual(['entries']);
  expect(draft.withheld.entries).toMatchObject({ untold: true, ground: undefined });
  expect(sentAnswer(draft)).toBeUndefined();
  // Whoever has decided to give it, or answered otherwise, is not overruled by a second look.
  const given: AnswerDraft = { ...emptyAnswer, outcome: 'refused' };
  expect(draftOnceSeen(given, held)).toBe(given);
  expect(draftOnceSeen(emptyAnswer, { entries: [], cases: [] } as unknown as SubjectData)).toBe(
    emptyAnswer,
  );
});
