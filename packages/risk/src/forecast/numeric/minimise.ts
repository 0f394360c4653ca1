/** A function of several variables that also writes its gradient. Infinite where it has no value. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Where a search ended. */
export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  /** Times the function was asked. */
  readonly evaluations: number;
}

/** When {@link minimise} stops, and how far it looks back. */
export interface MinimiseOptions {
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
  /** Steps at most (default 200). */
  readonly steps?: number;
  /** Stops where three steps after each other gain less than this, relative to the value (default 1e-9). */
  readonly tolerance?: number;
}

/** Pairs of steps and changes of gradient that are kept. */
const MEMORY = 8;

/**
 * A local minimum inside bounds: limited-memory BFGS on the variables that are not held at a bound, with a projected
 * backtracking line search. It never leaves the bounds and never ends above where it began.
 * Source: J. Nocedal, S. J. Wright, Numerical Optimization (2006), algorithms 7.4 and 3.1; the active set after
 * D. P. Bertsekas, SIAM Journal on Control and Optimization 20 (1982) 221-246.
 */
export const minimise = (
  objective: Objective,
  start: Float64Array,
  options: MinimiseOptions = {},
): Minimum => {
  const { lower, upper, steps = 200, tolerance = 1e-9 } = options;
  const size = start.length;
  let x = project(start.slice(), lower, upper);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(x, gradient);
  let evaluations = 1;
  let history: Pair[] = [];
  let idle = 0;
  for (let step = 0; step < steps && idle < 3; step++) {
    const free = freeVariables(x, gradient, lower, upper);
    let direction = twoLoops(gradient, history, free);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      history = [];
      direction = gradient.map((g, i) => (free[i] === 1 ? -g : 0));
      slope = dot(direction, gradient);
    }
    if (!(slope < 0)) break;
    let rate = history.length === 0 ? Math.min(1, 0.25 / Math.sqrt(dot(direction, direction))) : 1;
    let next = x;
    let nextValue = Infinity;
    const nextGradient = new Float64Array(size);
    for (let tries = 0; tries < 30; tries++, rate *= tries < 4 ? 0.4 : 0.1) {
      const reach = rate;
      next = project(
        x.map((xi, i) => xi + reach * (direction[i] as number)),
        lower,
        upper,
      );
      nextValue = objective(next, nextGradient);
      evaluations++;
      const gained = x.reduce(
        (sum, xi, i) => sum + (gradient[i] as number) * ((next[i] as number) - xi),
        0,
      );
      if (nextValue <= value + 1e-4 * Math.min(gained, 0)) break;
    }
    if (!(nextValue < value)) {
      if (history.length === 0) break;
      history = [];
      idle++;
      continue;
    }
    const change = next.map((xi, i) => xi - (x[i] as number));
    const turn = nextGradient.map((g, i) => g - (gradient[i] as number));
    const curvature = dot(change, turn);
    if (curvature > 1e-12 * dot(turn, turn)) {
      history = [...history.slice(1 - MEMORY), { change, turn, scale: 1 / curvature }];
    }
    idle = value - nextValue <= tolerance * (1 + Math.abs(nextValue)) ? idle + 1 : 0;
    x = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return { x, value, evaluations };
};

interface Pair {
  readonly change: Float64Array;
  readonly turn: Float64Array;
  readonly scale: number;
}

/** Downhill on the free variables, by the curvature that the last steps have shown. */
const twoLoops = (
  gradient: Float64Array,
  history: readonly Pair[],
  free: Uint8Array,
): Float64Array => {
  const direction = gradient.map((g, i) => (free[i] === 1 ? -g : 0));
  const alphas: number[] = [];
  for (let k = history.length - 1; k >= 0; k--) {
    const { change, turn, scale } = history[k] as Pair;
    const alpha = scale * dot(change, direction);
    alphas[k] = alpha;
    for (let i = 0; i < direction.length; i++)
      direction[i] = (direction[i] as number) - alpha * (turn[i] as number);
  }
  const newest = history.at(-1);
  if (newest !== undefined) {
    const initial = 1 / (newest.scale * dot(newest.turn, newest.turn));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * initial;
  }
  for (const [k, { change, turn, scale }] of history.entries()) {
    const beta = scale * dot(turn, direction);
    for (let i = 0; i < direction.length; i++)
      direction[i] =
        (direction[i] as number) + ((alphas[k] as number) - beta) * (change[i] as number);
  }
  for (let i = 0; i < direction.length; i++) if (free[i] === 0) direction[i] = 0;
  return direction;
};

/** 1 for a variable that may move downhill, 0 for one that a bound holds. */
const freeVariables = (
  x: Float64Array,
  gradient: Float64Array,
  lower: Float64Array | undefined,
  upper: Float64Array | undefined,
): Uint8Array => {
  const free = new Uint8Array(x.length).fill(1);
  for (let i = 0; i < x.length; i++) {
    const g = gradient[i] as number;
    if (lower !== undefined && (x[i] as number) <= (lower[i] as number) && g > 0) free[i] = 0;
    if (upper !== undefined && (x[i] as number) >= (upper[i] as number) && g < 0) free[i] = 0;
  }
  return free;
};

const project = (
  x: Float64Array,
  lower: Float64Array | undefined,
  upper: Float64Array | undefined,
): Float64Array => {
  for (let i = 0; i < x.length; i++) {
    if (lower !== undefined) x[i] = Math.max(x[i] as number, lower[i] as number);
    if (upper !== undefined) x[i] = Math.min(x[i] as number, upper[i] as number);
  }
  return x;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/**
 * A function whose gradient is taken by differences: to both sides, or with half as many questions to one side, whose
 * minimum is off by about half a step.
 */
export const withDifferences = (
  value: (x: Float64Array) => number,
  sides: 'both' | 'one' = 'both',
): Objective => {
  const step = 1e-4;
  return (x, gradient) => {
    const moved = x.slice();
    const here = value(x);
    for (let i = 0; i < x.length; i++) {
      const at = x[i] as number;
      moved[i] = at + step;
      const above = value(moved);
      moved[i] = at - step;
      const slope = sides === 'both' ? (above - value(moved)) / (2 * step) : (above - here) / step;
      moved[i] = at;
      gradient[i] = Number.isFinite(slope) ? slope : 0;
    }
    return here;
  };
};
