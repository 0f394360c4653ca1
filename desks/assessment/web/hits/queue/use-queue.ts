import { call } from '@platform/web/platform/api.ts';
import { putAnswer } from '@platform/web/platform/keep-answer.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { only } from '@platform/web/root-route.ts';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Hit, HitLane } from '../../../api/hits/types.ts';
import { beside, keepTrail, opened, trailIn } from './trail.ts';

type Direction = 'next' | 'previous';

/**
 * Moves through a lane one hit at a time: along what this window has seen, then on to what nobody else has before them. At the
 * end of a lane it begins again with what was skipped.
 */
export const useQueue = (lane: HitLane, id: string | undefined) => {
  const navigate = useNavigate();
  const router = useRouter();
  const go = (hit: string | undefined): void =>
    void navigate({ to: '/assessment', search: only({ lane, hit }), replace: id === undefined });
  const take = useMutation({
    mutationFn: (direction: Direction) => takeBeside(lane, id, direction),
  });
  const move = (direction: Direction): void => {
    if (take.isPending) return;
    const known = beside(trailIn(lane), id, direction);
    if (known !== undefined) {
      go(known);
      return;
    }
    // A callback of this call, not of the mutation, and only in the same page and lane: users who left the queue stay where
    // they are.
    take.mutate(direction, {
      onSuccess: (hit) => {
        if (hit !== undefined) keepTrail(lane, opened(trailIn(lane), hit.id, direction));
        const { pathname, search } = router.latestLocation;
        if (pathname === '/assessment' && (search.lane ?? 'waiting') === lane) go(hit?.id);
      },
    });
  };
  return { move, take };
};

/** Takes the hit beside one, or the first of the lane; absent where the lane is empty for this officer. */
const takeBeside = async (
  lane: HitLane,
  from: string | undefined,
  direction: Direction,
): Promise<Hit | undefined> => {
  const ask = async (body: { from?: string; direction: Direction }) =>
    (await call('nextHit', { params: { lane }, body })).hit;
  const beyond = from === undefined ? undefined : await ask({ from, direction });
  const hit = beyond ?? (await ask({ direction: 'next' }));
  // At the end of a lane, releases the last hit for others.
  if (hit === undefined && from !== undefined)
    await call('letHitGo', { params: { id: from }, body: {} });
  if (hit !== undefined)
    putAnswer(['getHit', { params: { id: hit.id } }, statedPurpose.get()], { hit });
  return hit;
};
