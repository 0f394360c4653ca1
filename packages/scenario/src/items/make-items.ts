import { generators } from './generators.ts';
import { lineOf } from './line.ts';
import type { ItemMaterial } from './material.ts';
import type { ItemOptions, Items } from './options.ts';
import type { About } from './plan/generator.ts';
import { idsOf } from './plan/ids.ts';
import { planOf } from './plan/plan.ts';
import { secretOf } from './plan/secret.ts';
import type { ItemTruth } from './truth.ts';

/** An item with everything that is known of it: for proofs and tests, never for a trainee. */
export interface KnownItem extends ItemMaterial {
  readonly truth: ItemTruth;
  readonly surface: string;
  readonly about: About;
}

/**
 * Makes items and, separately, their truth.
 * @throws RangeError for invalid options: the caller must check them.
 */
export const makeItems = (options: ItemOptions): Items => {
  const known = knownItems(options);
  return {
    items: known.map(({ id, material }) => ({ id, material })),
    truth: known.map(({ truth }) => truth),
  };
};

/** The same with surfaces and what nobody may be stopped for. */
export const knownItems = (options: ItemOptions): readonly KnownItem[] => {
  check(options);
  const secret = secretOf(options.seed, blockOf(options));
  const generator = generators[options.kind](options.difficulty, secret);
  const ids = idsOf(options.count, secret);
  const lost = secret('minutes');
  const minutes = ids.map(() => lost.between(10, 45));
  const items = Array.from<KnownItem>({ length: options.count });
  for (const unit of planOf(options, generator, secret)) {
    const { target, surface, referral } = unit;
    const [first = 0, second] = unit.places;
    const made = generator.make({
      target,
      surface,
      referral,
      twin: second !== undefined,
      source: secret(`item/${first}`),
    });
    const hint = unit.hint === undefined ? undefined : said(target === (unit.hint === 'right'));
    const put = (place: number, material: KnownItem['material'], twin?: string): void => {
      const id = ids[place] ?? '';
      items[place] = {
        id,
        material,
        surface,
        about: made.about ?? {},
        truth: {
          id,
          target,
          evidence: made.evidence,
          technique: surface,
          line: lineOf(options.kind, surface),
          ...(referral === undefined ? {} : { referral }),
          ...(hint === undefined ? {} : { hint }),
          ...(twin === undefined ? {} : { twin }),
          ...(target ? {} : { minutesLost: minutes[place] ?? 10 }),
          ...(made.network === undefined ? {} : { network: made.network }),
          ...(made.trend === undefined ? {} : { trend: made.trend }),
        },
      };
    };
    if (second === undefined) put(first, made.material);
    else {
      if (made.twin === undefined) throw new RangeError(`scenario/items: ${surface} has no twins`);
      put(first, made.material, ids[second]);
      put(second, made.twin);
    }
  }
  return items;
};

/** Blocks of one seed that are not asked for alike have nothing in common: no id, and no place of a target. */
const blockOf = ({ kind, difficulty, count, prevalence, twins, hints }: ItemOptions): string =>
  [kind, difficulty, count, prevalence, twins, hints].join('/');

const said = (target: boolean): 'target' | 'clear' => (target ? 'target' : 'clear');

const check = ({ count, prevalence, twins, kind }: ItemOptions): void => {
  if (!Object.hasOwn(generators, kind)) throw new RangeError(`scenario/items: no kind ${kind}`);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    throw new RangeError(`scenario/items: 1 to 1000 items, not ${count}`);
  if (!(prevalence >= 0 && prevalence <= 1))
    throw new RangeError(`scenario/items: a prevalence from 0 to 1, not ${prevalence}`);
  if (!Number.isInteger(twins) || twins < 0)
    throw new RangeError(`scenario/items: a whole number of pairs, not ${twins}`);
};
