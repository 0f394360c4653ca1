import type * as domain from '@amirani/academy/programme';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { programmeEndpoints } from './endpoints.ts';
import type { Programme, ProgrammeChange, ProgrammeReading, PublicProgramme } from './types.ts';
import type { programmeWords } from './words.ts';

type Words = typeof programmeWords;

test('the shapes and words of the contract are those of the package', () => {
  expectTypeOf<Programme>().toExtend<domain.Programme>();
  expectTypeOf<domain.Programme['sessions'][number]>().toExtend<
    Readonly<Omit<Programme['sessions'][number], 'attendance'>>
  >();
  expectTypeOf<ProgrammeChange>().toExtend<domain.ProgrammeChange>();
  expectTypeOf<ProgrammeReading>().toExtend<domain.Reading>();
  expectTypeOf<PublicProgramme>().toExtend<domain.PublicProgramme>();
  expectTypeOf<Words['fields'][number]>().toEqualTypeOf<domain.TrainingField>();
  expectTypeOf<Words['indicatorKinds'][number]>().toEqualTypeOf<domain.IndicatorKind>();
  expectTypeOf<Words['parts'][number]>().toEqualTypeOf<domain.ProgrammePart>();
  expectTypeOf<Words['readingStates'][number]>().toEqualTypeOf<domain.Reading['state']>();
});

test('R72 R75: no operation of the programme has a place for a person, not even under a pseudonym', () => {
  const text = JSON.stringify(
    Object.values(programmeEndpoints).map((endpoint) =>
      z.toJSONSchema(endpoint.response, { unrepresentable: 'any' }),
    ),
  );
  expect(text).not.toMatch(/"(?:pseudonym|person|participant|trainee|surname|given|seat)s?"/);
  expect(text).toContain('"people":{"type":"integer","minimum":5');
});
