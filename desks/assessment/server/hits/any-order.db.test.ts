import { type HitCommand, hasLeft, stepHit, waitingHit } from '@amirani/targeting/hits';
import type { TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD } from '@platform/server/test/server.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit } from '../../api/hits/types.ts';
import { hitsWorld, readHit, reasons } from '../test/hits.ts';

const kinds = ['judge', 'confirm', 'return', 'take-back', 'release', 'withdraw'] as const;

interface Asked {
  readonly kind: (typeof kinds)[number];
  readonly by: 'nino' | 'gia';
  readonly judgement: 'same' | 'different' | 'unsure';
  readonly reason: string;
}

const asked: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom(...kinds),
  by: fc.constantFrom('nino' as const, 'gia' as const),
  judgement: fc.constantFrom(
    'same' as const,
    'same' as const,
    'different' as const,
    'unsure' as const,
  ),
  reason: fc.constantFrom(reasons.same, reasons.different, 'ok'),
});

/** Random acts seldom lead out: half of them are the one that is due. */
const due = ({ state }: Hit): Asked => {
  const said = { judgement: 'same', reason: reasons.same } as const;
  if (state === 'same') return { ...said, kind: 'confirm', by: 'gia' };
  if (state === 'confirmed') return { ...said, kind: 'release', by: 'gia' };
  return { ...said, kind: 'judge', by: 'nino' };
};

const commandOf = ({ kind, by, judgement, reason }: Asked, { id, seen }: Hit): HitCommand => {
  const act = { hit: id, by, as: 'analyst', reason } as const;
  if (kind === 'judge') return { ...act, kind, judgement, seen };
  if (kind === 'confirm') return { ...act, kind, seen };
  if (kind === 'release') return { ...act, kind, to: { kind: 'checkpoint' } };
  return { ...act, kind };
};

const ask = (
  client: TestClient,
  { kind, judgement, reason }: Asked,
  hit: Hit,
): Promise<unknown> => {
  const { id, seen, version } = hit;
  const params = { id };
  switch (kind) {
    case 'judge':
      return client.judgeHit({ params, body: { judgement, reason, seen, version } });
    case 'confirm':
      return client.confirmHit({ params, body: { reason, seen, version } });
    case 'return':
      return client.returnHit({ params, body: { reason, version } });
    case 'take-back':
      return client.takeHitBack({ params, body: { reason, version } });
    case 'release':
      return client.releaseHit({ params, body: { reason, version, to: { kind: 'checkpoint' } } });
    case 'withdraw':
      return client.withdrawHit({ params, body: { reason, version } });
  }
};

const sequences = fc.array(fc.oneof(asked, fc.constant('due' as const)), {
  minLength: 3,
  maxLength: 9,
});

onDatabase('hits in any order', (database) => {
  test('R23: whatever two officers ask in whatever order, the server does what the machine says, and nothing leaves but by both', async () => {
    const world = await hitsWorld(database());
    for (const client of [world.nino, world.gia])
      await client.stepUp({ body: { password: PASSWORD } });
    const { hits } = await world.found(8);
    const left = hits.values();
    let released = 0;
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const id = left.next().value;
        if (id === undefined) throw new Error('no hit is left');
        let review = waitingHit(id, (await readHit(world.nino, id)).seen);
        for (const drawn of sequence) {
          const hit = await readHit(world.nino, id);
          const one = drawn === 'due' ? due(hit) : drawn;
          const next = stepHit(review, commandOf(one, hit));
          const done = await ask(world[one.by], one, hit).then(
            () => true,
            () => false,
          );
          expect(done).toBe(next.ok);
          if (next.ok) review = next.value;
          expect((await readHit(world.gia, id)).state).toBe(review.state);
        }
        const [row] = await inspect<{ standing: number; people: number }>(
          database(),
          `select count(*)::int as standing, (select count(distinct decided_by)::int from decision.step s
              where s.decision = min(r.decision::text)::uuid and act in ('judge-same', 'confirm')) as people
            from hit.release r where hit = $1 and withdrawn_at is null`,
          [id],
        );
        expect(row?.standing).toBe(hasLeft(review) ? 1 : 0);
        if (hasLeft(review)) {
          released += 1;
          expect(row?.people).toBe(2);
        }
      }),
      { numRuns: hits.length, endOnFailure: true, examples: [[['due', 'due', 'due']]] },
    );
    expect(released).toBeGreaterThan(0);
    await world.server.close();
  });
});
