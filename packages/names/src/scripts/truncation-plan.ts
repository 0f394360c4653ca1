import type { MrzNameGroups } from './mrz-name.ts';

/**
 * How a name is shortened where it does not fit (Doc 9303-4 4.2.3, Doc 9303-5 to 7 the same):
 * `end` cuts at the end, of the primary identifier only what the first letter of the secondary needs;
 * `initials` leaves the first components whole and turns the others into initials;
 * `fixed` cuts the components of the primary identifier to one length.
 */
export type TruncationMethod = 'end' | 'initials' | 'fixed';

/** How many letters of each component are kept, in the shape of the groups; 0 for one left out. */
export type KeptLetters = readonly (readonly number[])[];

/** The lengths that a method keeps, so that the field is full and ends in a letter where that can be. */
export const planOf = (
  groups: MrzNameGroups,
  length: number,
  method: TruncationMethod,
): KeptLetters => {
  const plan = new Plan(groups, length);
  METHODS[method](plan);
  plan.grow(plan.parts);
  plan.endInLetter();
  return plan.kept();
};

/** The text of the kept letters, with `<` between components and `<<` between groups. */
export const keptText = (groups: MrzNameGroups, kept: KeptLetters): string =>
  groups
    .map((group, g) => group.map((component, c) => component.slice(0, kept[g]?.[c] ?? 0)))
    .map((group) => group.filter((component) => component !== '').join('<'))
    .join('<<')
    .replace(/<+$/, '');

interface Part {
  readonly group: number;
  readonly full: number;
  /** Fillers before it. */
  readonly gap: number;
  kept: number;
}

/** The components in a row, with the letters kept of each. */
class Plan {
  readonly parts: readonly Part[];
  readonly primary: readonly Part[];
  readonly rest: readonly Part[];
  readonly length: number;
  private readonly groups: MrzNameGroups;

  constructor(groups: MrzNameGroups, length: number) {
    this.groups = groups;
    this.length = length;
    this.parts = groups.flatMap((group, index) =>
      group.map(
        ({ length: full }, at): Part => ({
          group: index,
          full,
          gap: at > 0 ? 1 : index === 0 ? 0 : 2,
          kept: 0,
        }),
      ),
    );
    this.primary = this.parts.filter(({ group }) => group === 0);
    this.rest = this.parts.filter(({ group }) => group > 0);
  }

  /** What the primary identifier may fill: all but `<<` and a first letter where there is a secondary. */
  get primaryRoom(): number {
    return this.rest.length === 0 || this.primary.length === 0 ? this.length : this.length - 3;
  }

  get used(): number {
    return this.parts.reduce((sum, { gap, kept }) => sum + (kept > 0 ? gap + kept : 0), 0);
  }

  /** Keeps the first letter of each part in turn while there is room. */
  initials(parts: readonly Part[], room: number): void {
    for (const part of parts) {
      if (this.used + part.gap + 1 > room) return;
      part.kept = 1;
    }
  }

  /** Lengthens the parts that are kept, the first one first, up to `room`. */
  grow(parts: readonly Part[], room: number = this.length): void {
    for (const part of parts)
      if (part.kept > 0)
        part.kept += Math.max(0, Math.min(part.full - part.kept, room - this.used));
  }

  /** Takes parts as they come, each as long as there is room. */
  fill(parts: readonly Part[], room: number): void {
    for (const part of parts) {
      const free = room - this.used - part.gap;
      if (free <= 0) return;
      part.kept = Math.min(part.full, free);
      if (part.kept < part.full) return;
    }
  }

  /**
   * Where one or two places are left, too few for the next component, takes them and what is missing from
   * the components before it: the last character shall be a letter.
   */
  endInLetter(): void {
    const next = this.parts.find(({ kept, full }) => kept === 0 && full > 0);
    const slack = this.length - this.used;
    if (next === undefined || slack <= 0) return;
    let missing = Math.max(0, next.gap + 1 - slack);
    const spare = this.parts.reduce((sum, { kept }) => sum + Math.max(0, kept - 1), 0);
    if (spare < missing) return;
    for (const part of [...this.parts].reverse()) {
      const taken = Math.min(missing, Math.max(0, part.kept - 1));
      part.kept -= taken;
      missing -= taken;
    }
    next.kept = 1;
  }

  kept(): KeptLetters {
    let at = 0;
    return this.groups.map((group) => group.map(() => this.parts[at++]?.kept ?? 0));
  }
}

const end = (plan: Plan): void => {
  plan.fill(plan.primary, plan.primaryRoom);
  plan.fill(plan.rest, plan.length);
};

const initials = (plan: Plan): void => {
  plan.initials(plan.primary, plan.primaryRoom);
  for (const part of plan.primary) {
    if (part.kept === 0 || plan.used + part.full - part.kept > plan.primaryRoom) break;
    part.kept = part.full;
  }
  plan.initials(plan.rest, plan.length);
  plan.grow(plan.rest);
};

/** The greatest length at which the first given name stays whole and the others keep their initial. */
const fixed = (plan: Plan): void => {
  const [first, ...others] = plan.rest;
  const wanted =
    (first === undefined ? 0 : first.gap + first.full) +
    others.reduce((sum, { gap }) => sum + gap + 1, 0);
  const gaps = plan.primary.reduce((sum, { gap }) => sum + gap, 0);
  let cap = plan.length; // nothing longer fits, however long the name
  const width = (): number =>
    plan.primary.reduce((sum, { full }) => sum + Math.min(full, cap), gaps);
  while (cap > 1 && width() + wanted > plan.length) cap--;
  if (width() + wanted > plan.length) {
    end(plan);
    return;
  }
  for (const part of plan.primary) part.kept = Math.min(part.full, cap);
  plan.initials(plan.rest, plan.length);
  plan.grow(plan.rest);
};

const METHODS: Readonly<Record<TruncationMethod, (plan: Plan) => void>> = { end, initials, fixed };
