import type { CivilDate } from '@amirani/core';
import { countries, isFictitious } from '@amirani/core';
import { expect, test } from 'vitest';
import { stream } from '../../random/stream.ts';
import { issuers } from './issuer.ts';
import { drawNumber, drawStolen } from './numbers.ts';
import { profileOf, stateFacts } from './profiles.ts';
import type { ModelFacts } from './state-facts.ts';

const models = stateFacts.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.models));
const holds = ({ first, last }: Pick<ModelFacts, 'first' | 'last'>, number: string): boolean =>
  number.length === first.length &&
  number >= first &&
  number <= last &&
  Array.from(number).every((character, at) => /\d/.test(character) === /\d/.test(first.charAt(at)));

test('R67, R68: every state that issues or signs is fictitious, in two letters and in three', () => {
  const real = new Set(
    countries.flatMap(({ code, alpha2, kind }) => (kind === 'specimen' ? [] : [code, alpha2])),
  );
  for (const { state, country } of issuers) {
    expect(isFictitious(state)).toBe(true);
    expect(real.has(state)).toBe(false);
    expect(real.has(country)).toBe(false);
  }
  expect(new Set(stateFacts.map(({ state }) => state))).toEqual(
    new Set(issuers.map(({ state }) => state)),
  );
});

test('numbers lie in their series, and never in the stolen part of it', () => {
  for (const model of models) {
    const source = stream(`numbers/${model.id}`);
    for (let at = 0; at < 50; at++) {
      const number = drawNumber(model, source);
      expect(holds(model, number)).toBe(true);
      if (model.stolen === undefined) continue;
      expect(holds(model.stolen, number)).toBe(false);
      const stolen = drawStolen(model.stolen, source);
      expect(holds(model.stolen, stolen)).toBe(true);
      expect(holds(model, stolen)).toBe(true);
    }
  }
});

test('the series of a kind of document do not overlap, nor do its models in time', () => {
  for (const { kinds } of stateFacts)
    for (const { models: own } of kinds)
      own.forEach((model, at) => {
        const next = own[at + 1];
        if (next === undefined) return;
        expect(model.issuedUntil !== undefined && model.issuedUntil < next.issuedFrom).toBe(true);
        expect(holds(next, model.first) || holds(next, model.last)).toBe(false);
        expect(holds(model, next.first)).toBe(false);
      });
  expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
});

test('a profile says what its documents are made from', () => {
  for (const facts of stateFacts) {
    const profile = profileOf(facts, '2026-03-31' as CivilDate);
    expect(profile.documents.map(({ models: own }) => own?.map(({ id }) => id))).toEqual(
      facts.kinds.map(({ models: own }) => own.map(({ id }) => id)),
    );
    facts.kinds.forEach((kind, at) => {
      const since = profile.documents[at]?.electronicSince;
      for (const { electronic, issuedFrom } of kind.models)
        expect(electronic).toBe(since !== undefined && issuedFrom >= since);
    });
    expect(profile.alerts?.length).toBe(
      facts.kinds.flatMap((kind) => kind.models.filter(({ stolen }) => stolen !== undefined))
        .length,
    );
  }
});
