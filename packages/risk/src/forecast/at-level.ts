import { levelStretches } from '../change/level-stretches.ts';
import type { Method } from './forecast.ts';

/**
 * A method on a series whose past is moved to the level where the series lies now: everything before the last step of
 * {@link levelStretches} is moved by the step, on the logarithm of one more than the counts. Season and noise of the
 * past are kept, the old level is not. A series without a step is forecast as by the method itself.
 */
export const atLevel =
  (method: Method): Method =>
  (y, period, horizon) => {
    const stretches = levelStretches(y, period);
    const last = stretches.at(-1);
    const before = stretches.at(-2);
    if (last === undefined || before === undefined) return method(y, period, horizon);
    const step = Math.log1p(last.level) - Math.log1p(before.level);
    const moved = y.map((value, place) =>
      place < last.from ? Math.max(0, Math.expm1(Math.log1p(value) + step)) : value,
    );
    const forecast = method(moved, period, horizon);
    return forecast && { ...forecast, method: `${forecast.method} at the last level` };
  };
