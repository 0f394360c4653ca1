import { countries, isFictitious } from '@amirani/core';
import { expect, test } from 'vitest';
import { airlineOf, airlines } from './airlines.ts';
import { airportOf, airports } from './airports.ts';
import { homeState, stateOf, states } from './states.ts';

const real = countries.filter(({ kind }) => kind !== 'specimen');

test('R67: no state of the world has a code of ISO 3166-1 or of Doc 9303-3, section 5', () => {
  const taken = new Set(real.flatMap(({ code, alpha2 }) => [code, alpha2]));
  expect(taken.size).toBeGreaterThan(400);
  for (const { code, alpha2 } of states) {
    expect(taken.has(code)).toBe(false);
    if (alpha2 !== undefined) expect(taken.has(alpha2)).toBe(false);
  }
});

test('R67: every state has UTO or a code from QMA to QZZ, and its two letters lie from QM to QZ', () => {
  for (const { code, alpha2 } of states) {
    expect(code).toMatch(/^(UTO|Q[M-Z][A-Z])$/);
    expect(isFictitious(code)).toBe(true);
    if (alpha2 !== undefined) expect(alpha2).toMatch(/^Q[M-Z]$/);
  }
  expect(new Set(states.map(({ code }) => code)).size).toBe(states.length);
  expect(new Set(states.map(({ alpha2 }) => alpha2)).size).toBe(states.length);
});

test('airports have codes of their own, apart from the states’', () => {
  const codes = airports.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, state } of airports) {
    expect(code).toMatch(/^Q[A-Z]{2}$/);
    expect(states.some((other) => other.code === code)).toBe(false);
    expect(stateOf(state).code).toBe(state);
  }
  expect(airports.filter(({ state }) => state === homeState)).toHaveLength(3);
});

test('airlines have designators with a zero, and ticket numbers of their own', () => {
  for (const { code, accounting } of airlines) {
    expect(code).toMatch(/^(0[A-Z]|[A-Z]0)$/);
    expect(accounting).toMatch(/^\d{3}$/);
    expect(airlineOf(code).code).toBe(code);
  }
  expect(new Set(airlines.map(({ accounting }) => accounting)).size).toBe(airlines.length);
});

test('a code that the world lacks is a programmer’s mistake', () => {
  expect(() => airportOf('TBS')).toThrow(RangeError);
});
