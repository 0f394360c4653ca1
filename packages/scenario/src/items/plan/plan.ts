import type { ItemOptions } from '../options.ts';
import type { Referral } from '../said/referral.ts';
import type { Generator } from './generator.ts';
import type { Secret } from './secret.ts';

/** One item, or a pair of twins, before anything is drawn of it. */
export interface Unit {
  /** Places in the order of showing: one, or two of a pair. */
  readonly places: readonly number[];
  readonly target: boolean;
  readonly surface: string;
  readonly referral: Referral | undefined;
  /** What a machine says of it: rightly or wrongly. */
  readonly hint: 'right' | 'wrong' | undefined;
}

/** Wrong hints per thousand: between 5 and 10 of a hundred if the count allows it. */
export const WRONG = 75;
/** Items per thousand with a person who must be referred; at least one from twelve items on. */
export const REFERRED = 50;

/**
 * What is true of which place: drawn before any item is, each question from a stream of its own, so that order, surface,
 * referral and hint say nothing of what is planted, and nothing of a person can (R69).
 */
export const planOf = (
  options: ItemOptions,
  { surfaces, twinned, referrals }: Generator,
  secret: Secret,
): readonly Unit[] => {
  const { count, prevalence, hints } = options;
  const pairs = twinned.length === 0 ? 0 : Math.min(options.twins, Math.floor(count / 2));
  const targets = Math.round(count * prevalence);
  const sizes = [
    ...Array.from({ length: pairs }, () => 2),
    ...Array.from({ length: count - 2 * pairs }, () => 1),
  ];
  // Pairs hold their share of the targets, and single items make up the exact number.
  const wantedPairs = Math.round(pairs * prevalence);
  const singles = count - 2 * pairs;
  const targetPairs = clamp(
    wantedPairs,
    Math.ceil((targets - singles) / 2),
    Math.floor(targets / 2),
  );
  const isTarget = new Set([
    ...draw(secret('target-pairs'), 0, pairs, targetPairs),
    ...draw(secret('targets'), pairs, sizes.length, targets - 2 * targetPairs),
  ]);
  const referred = referrals.length === 0 ? new Set<number>() : referredOf(sizes, secret);
  const whom = secret('whom');
  const wrong = hints ? wrongOf(sizes, secret) : new Set<number>();
  const surfaceOf = surfacesOf(sizes, isTarget, { surfaces, twinned }, secret);
  const order = secret('order').shuffled(Array.from({ length: count }, (_, place) => place));
  let next = 0;
  return sizes.map((size, unit) => {
    const places = order.slice(next, next + size);
    next += size;
    return {
      places,
      target: isTarget.has(unit),
      surface: surfaceOf[unit] ?? '',
      referral: referred.has(unit) ? whom.pick(referrals) : undefined,
      hint: hints ? (wrong.has(unit) ? 'wrong' : 'right') : undefined,
    };
  });
};

const clamp = (value: number, low: number, high: number): number =>
  Math.max(Math.max(0, low), Math.min(value, high));

/** Chooses the given number of whole numbers from a range. */
const draw = (
  source: ReturnType<Secret>,
  from: number,
  until: number,
  count: number,
): readonly number[] =>
  source.shuffled(Array.from({ length: until - from }, (_, at) => from + at)).slice(0, count);

/** Units that add up to the given number of items; a pair is used if it still fits. */
const unitsOf = (
  sizes: readonly number[],
  items: number,
  source: ReturnType<Secret>,
): ReadonlySet<number> => {
  const taken = new Set<number>();
  let left = items;
  for (const unit of source.shuffled(sizes.map((_, at) => at))) {
    const size = sizes[unit] ?? 1;
    if (size > left) continue;
    taken.add(unit);
    left -= size;
  }
  return taken;
};

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

const wrongOf = (sizes: readonly number[], secret: Secret): ReadonlySet<number> => {
  const wrong = Math.max(1, Math.round((total(sizes) * WRONG) / 1000));
  // Where there are pairs alone an odd number would leave one too few.
  return unitsOf(sizes, sizes.includes(1) ? wrong : wrong + (wrong % 2), secret('hints'));
};

const referredOf = (sizes: readonly number[], secret: Secret): ReadonlySet<number> => {
  const count = total(sizes);
  return unitsOf(
    sizes,
    count < 12 ? 0 : Math.max(1, Math.round((count * REFERRED) / 1000)),
    secret('referrals'),
  );
};

/**
 * The surface of every unit. Targets take all surfaces in turn; honest ones take those of the targets in turn: whatever a
 * target looks like, its share of honest items looks so too, three at least where there are three times as many.
 */
const surfacesOf = (
  sizes: readonly number[],
  isTarget: ReadonlySet<number>,
  { surfaces, twinned }: Pick<Generator, 'surfaces' | 'twinned'>,
  secret: Secret,
): readonly string[] => {
  const of = Array.from<string>({ length: sizes.length });
  for (const [name, all, size] of [
    ['pairs', twinned, 2],
    ['singles', surfaces, 1],
  ] as const) {
    const own = sizes.flatMap((one, unit) => (one === size ? [unit] : []));
    const source = secret(`surfaces/${name}`);
    const targets = source.shuffled(own.filter((unit) => isTarget.has(unit)));
    const honest = source.shuffled(own.filter((unit) => !isTarget.has(unit)));
    const deck = source.shuffled(all);
    const used = targets.map((unit, at) => {
      const surface = deck[at % deck.length] ?? '';
      of[unit] = surface;
      return surface;
    });
    const shown = used.length === 0 ? deck : used;
    for (const [at, unit] of honest.entries()) of[unit] = shown[at % shown.length] ?? '';
  }
  return of;
};
