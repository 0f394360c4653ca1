import * as domain from '@amirani/targeting/watch-lists';
import * as reading from '@amirani/targeting/watch-lists/reading';
import { expect, expectTypeOf, test } from 'vitest';
import * as contract from './shapes.ts';
import type { ImportProblem, ListEntry } from './types.ts';

test('the words of lists are those of the domain', () => {
  expect(contract.listCategories).toEqual(domain.listCategories);
  expect(contract.listPurposes).toEqual(domain.listPurposes);
  expect(contract.listGrounds).toEqual(domain.grounds);
  expect(contract.listInstructions).toEqual(domain.instructions);
  expect(contract.listFormats).toEqual(reading.listFormats);
  expect(contract.listEncodings).toEqual(reading.encodings);
});

test('an entry and a problem travel as they are', () => {
  expectTypeOf<keyof Extract<ListEntry, { kind: 'person' }>>().toEqualTypeOf<
    keyof domain.SoughtPerson
  >();
  expectTypeOf<keyof Extract<ListEntry, { kind: 'document' }>>().toEqualTypeOf<
    keyof domain.SoughtPaper
  >();
  expectTypeOf<keyof Extract<ListEntry, { kind: 'object' }>>().toEqualTypeOf<
    keyof domain.SoughtObject
  >();
  expectTypeOf<keyof ImportProblem>().toEqualTypeOf<keyof reading.ImportProblem>();
  expectTypeOf<ImportProblem['effect']>().toEqualTypeOf<reading.ImportEffect>();
});
