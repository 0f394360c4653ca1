import { expect, test } from 'vitest';
import { decisionStatement, decisionTerms, type ExportedDecision } from './index.ts';

const given: ExportedDecision = {
  actor: {
    objectType: 'Agent',
    account: { homePage: 'https://academy.example', name: 'heron-7' },
  },
  run: 'sitting-3',
  exercise: 'document-fraud',
  decision: {
    item: 'i 17',
    flagged: true,
    confidence: 80,
    seconds: 12.345,
    named: ['document.mrz.check-digit.composite'],
    referred: 'asylum',
  },
  opened: ['document.photo', 'document.mrz'],
  at: '2026-11-26T12:00:00.000Z',
};

test('a decision is a statement with its item, time, confidence, evidence opened and named', () => {
  const { verb, object, result, timestamp } = decisionStatement(given);
  expect(verb.id).toBe('urn:amirani:xapi:verb:decided');
  expect(object.id).toBe('urn:amirani:xapi:item:document-fraud:i%2017');
  expect(timestamp).toBe(given.at);
  expect(result).toEqual({
    response: 'flagged',
    duration: 'PT12.35S',
    extensions: {
      [decisionTerms.opened]: ['document.photo', 'document.mrz'],
      [decisionTerms.named]: ['document.mrz.check-digit.composite'],
      [decisionTerms.confidence]: 80,
      [decisionTerms.referred]: 'asylum',
    },
  });
});

test('whether it was right is said only once the truth is released, and never of a void item', () => {
  const success = (truth?: ExportedDecision['truth']) =>
    decisionStatement({ ...given, ...(truth === undefined ? {} : { truth }) }).result?.success;
  expect(success()).toBeUndefined();
  expect(success({ target: true })).toBe(true);
  expect(success({ target: false })).toBe(false);
  expect(success({ target: false, void: true })).toBeUndefined();
});

test('the same decision has the same id in every export, another one another', () => {
  const { id } = decisionStatement(given);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(decisionStatement({ ...given, truth: { target: true } }).id).toBe(id);
  const others = [
    { ...given, run: 'sitting-4' },
    { ...given, decision: { ...given.decision, item: 'i 18' } },
    { ...given, actor: { ...given.actor, account: { ...given.actor.account, name: 'x' } } },
  ];
  expect(new Set([id, ...others.map((other) => decisionStatement(other).id)]).size).toBe(4);
});
