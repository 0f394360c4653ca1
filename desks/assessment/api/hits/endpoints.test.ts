import type { HitRecipient, HitState, HitSystem, Judgement } from '@amirani/targeting/hits';
import { checkpointEndpoints } from '@desk/checkpoint/api/endpoints.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { hitEndpoints } from './endpoints.ts';
import type {
  HitRecipientSchema,
  HitStateSchema,
  HitSystemSchema,
  JudgementSchema,
} from './shapes.ts';

const hits: readonly (readonly [string, Endpoint])[] = Object.entries(hitEndpoints);

test('states, judgements and recipients are those of the machine', () => {
  expectTypeOf<z.output<typeof HitStateSchema>>().toEqualTypeOf<HitState>();
  expectTypeOf<z.output<typeof JudgementSchema>>().toEqualTypeOf<Judgement>();
  expectTypeOf<z.output<typeof HitSystemSchema>>().toEqualTypeOf<HitSystem>();
  expectTypeOf<z.output<typeof HitRecipientSchema>>().toExtend<HitRecipient>();
});

test('R24: whatever changes a hit is on one hit, named in the path, with a reason in words', () => {
  const changing = hits.filter(([, { access }]) =>
    ['alteration', 'disclosure'].includes(access.operation),
  );
  expect(changing.length).toBeGreaterThan(6);
  for (const [name, { method, path, body }] of changing) {
    expect(`${method} ${path}`, name).toMatch(/^POST \/api\/hits\/one\/:id\/[a-z-]+$/);
    const shape = JSON.stringify(z.toJSONSchema(body as z.ZodType));
    expect(shape, name).not.toContain('"array"');
    if (name !== 'letHitGo') expect(shape, name).toMatch(/"required":\["version","reason"/);
    // A text of one's own: nothing to choose from.
    if (name !== 'letHitGo')
      expect((body as z.ZodObject).shape['reason']?.toJSONSchema(), name).not.toHaveProperty(
        'enum',
      );
  }
});

test('R4 R23: only the unit acts on hits, only for a purpose, and what leaves needs a fresh password', () => {
  for (const [name, { access }] of hits) {
    expect(access.purpose, name).toBe(true);
    expect(access.who, name).not.toContain('border-officer');
    expect(access.who, name).not.toContain('second-line-officer');
    if (access.operation === 'disclosure') expect(access.stepUp, name).toBe(true);
  }
  expect(hitEndpoints.releaseHit.access.operation).toBe('disclosure');
});

test('R24: no other operation of the interface names a hit, save what the unit has released to the booth', () => {
  const others = Object.entries(endpoints).filter(
    ([name, { path }]) => /hit/i.test(`${name} ${path}`) && !(name in hitEndpoints),
  );
  expect(others.map(([name]) => name)).toEqual(['listReleasedHits']);
  // What to do and whose list, for a traveller of the border's own list.
  const { hits: released } = checkpointEndpoints.listReleasedHits.response.shape;
  expect(Object.keys(released.element.shape)).toEqual(['id', 'traveller', 'code', 'facts']);
});
