import type { ConsistencyMark, OrderChange } from '@amirani/analysis/hypotheses';
import type {
  AttributeCode,
  Confidence,
  Direction,
  ImpactLevel,
  LevelledCode,
} from '@amirani/risk/ciram';
import type { MeasureState } from '@amirani/risk/ciram/register';
import type { DetectionMethod } from '@amirani/risk/detect';
import type { EffortReading } from '@amirani/risk/detect/effort';
import type { MethodName, Skill } from '@amirani/risk/forecast';
import type { Facet } from '@amirani/risk/incidents';
import type {
  CollectionState,
  ProductFeedback,
  RequirementState,
} from '@amirani/risk/incidents/cycle';
import type { ProductKind } from '@amirani/risk/products';
import type { CellStatus, Frequency } from '@amirani/risk/series';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { riskEndpoints } from './endpoints.ts';
import type { riskWords } from './words.ts';

type Words = typeof riskWords;

test('the words of the contract are those of the packages', () => {
  expectTypeOf<Words['frequencies'][number]>().toEqualTypeOf<Frequency>();
  expectTypeOf<Words['cellStatuses'][number]>().toEqualTypeOf<Exclude<CellStatus, 'reported'>>();
  expectTypeOf<
    Exclude<Words['methods'][number], 'farrington-predictive' | 'regime-aware'>
  >().toEqualTypeOf<DetectionMethod>();
  expectTypeOf<Words['forecastMethods'][number]>().toEqualTypeOf<MethodName>();
  expectTypeOf<Words['requirementStates'][number]>().toEqualTypeOf<RequirementState>();
  expectTypeOf<Words['collectionStates'][number]>().toEqualTypeOf<CollectionState>();
  expectTypeOf<Words['feedbackActions'][number]>().toEqualTypeOf<ProductFeedback['action']>();
  expectTypeOf<Words['effortReadings'][number]>().toEqualTypeOf<EffortReading>();
  expectTypeOf<Words['skills'][number]>().toEqualTypeOf<Skill>();
  expectTypeOf<
    Words['attributes'][keyof Words['attributes']][number]
  >().toEqualTypeOf<AttributeCode>();
  expectTypeOf<Words['levelledAttributes'][number]>().toEqualTypeOf<LevelledCode>();
  expectTypeOf<Words['impactLevels'][number]>().toEqualTypeOf<ImpactLevel>();
  expectTypeOf<Words['confidences'][number]>().toEqualTypeOf<Confidence>();
  expectTypeOf<Words['directions'][number]>().toEqualTypeOf<Direction>();
  expectTypeOf<Words['measureStates'][number]>().toEqualTypeOf<MeasureState>();
  expectTypeOf<Words['achMarks'][number]>().toEqualTypeOf<ConsistencyMark>();
  expectTypeOf<Words['achChanges'][number]>().toEqualTypeOf<OrderChange>();
  expectTypeOf<Words['incidentFacets'][number]>().toEqualTypeOf<Facet>();
  expectTypeOf<Words['productKinds'][number]>().toEqualTypeOf<ProductKind>();
});

/** Every name of a property anywhere in a JSON schema. */
const namesIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' ? Object.keys(value ?? {}) : []),
    ...namesIn(value),
  ]);
};

test('no operation of the risk desk takes or gives a traveller, a document or a check; only its own two roles call it', () => {
  const persons =
    /^(?:travell?er|person|passenger|birth|surname|givenname|documentnumber|passport|face|check|examination|hit)/i;
  for (const [name, endpoint] of Object.entries(riskEndpoints)) {
    expect(
      endpoint.access.who.every((role) => role.startsWith('risk-')),
      name,
    ).toBe(true);
    expect(endpoint.access.purpose, name).toBe(true);
    const { params, query, body, response } = endpoint as Partial<
      Record<'params' | 'query' | 'body' | 'response', unknown>
    >;
    for (const part of [params, query, body, response]) {
      if (part === undefined || part === 'bytes') continue;
      const names = namesIn(z.toJSONSchema(part as z.ZodType, { unrepresentable: 'any' }));
      expect(
        names.filter(
          (one) => persons.test(one) && !['checked', 'persons', 'facet', 'facets'].includes(one),
        ),
        name,
      ).toEqual([]);
    }
  }
});
