import type { Condition, Criterion } from '../criteria/model.ts';
import { fields } from '../fields/fields.ts';
import { listed } from './figures.ts';

/** The values of one field that a set of conditions leaves open. */
type Open =
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'values'; readonly values: ReadonlySet<string> }
  | { readonly kind: 'except'; readonly values: ReadonlySet<string> };

/** What one condition leaves open of its field; a field with several values is never narrowed by one of them. */
const openOf = (condition: Condition, criterion: Criterion): Open | undefined => {
  const { form } = fields[condition.field];
  if (condition.op === 'is') return { kind: 'values', values: new Set([String(condition.value)]) };
  if (condition.op === 'range')
    return {
      kind: 'range',
      least: condition.least ?? 0,
      most: condition.most ?? (form.kind === 'number' ? form.most : Number.POSITIVE_INFINITY),
    };
  if (form.kind === 'codes') return undefined;
  const values = new Set(listed(condition, criterion));
  if (form.kind !== 'word')
    return condition.op === 'in' ? { kind: 'values', values } : { kind: 'except', values };
  // Of a closed list of words what is excluded says what is left.
  return {
    kind: 'values',
    values:
      condition.op === 'in' ? values : new Set(form.words.filter((word) => !values.has(word))),
  };
};

/** What two leave open together. */
const both = (a: Open, b: Open): Open => {
  if (a.kind === 'range' || b.kind === 'range')
    return a.kind === 'range' && b.kind === 'range'
      ? { kind: 'range', least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
      : { kind: 'values', values: new Set() };
  if (a.kind === 'except' && b.kind === 'except')
    return { kind: 'except', values: new Set([...a.values, ...b.values]) };
  if (a.kind === 'except') return both(b, a);
  const kept = [...a.values].filter((value) => b.values.has(value) === (b.kind === 'values'));
  return { kind: 'values', values: new Set(kept) };
};

/** Whether nothing is left. */
const isEmpty = (open: Open): boolean =>
  open.kind === 'range' ? open.least > open.most : open.kind === 'values' && open.values.size === 0;

/** Whether everything is left: a condition that every traveller with the field meets. */
export const isAll = (condition: Condition, criterion: Criterion): boolean => {
  const open = openOf(condition, criterion);
  const { form } = fields[condition.field];
  if (open === undefined) return false;
  if (open.kind === 'range')
    return form.kind === 'number' && open.least <= 0 && open.most >= form.most;
  if (open.kind === 'except') return open.values.size === 0;
  return form.kind === 'word' && form.words.every((word) => open.values.has(word));
};

/** Whether no traveller can meet all of these conditions: two of them leave nothing of one field. */
export const contradict = (conditions: readonly Condition[], criterion: Criterion): boolean => {
  const left = new Map<string, Open>();
  for (const condition of conditions) {
    const open = openOf(condition, criterion);
    if (open === undefined) continue;
    const before = left.get(condition.field);
    const now = before === undefined ? open : both(before, open);
    if (isEmpty(now)) return true;
    left.set(condition.field, now);
  }
  return false;
};

/** Whether every journey that meets these conditions also meets the other, as far as their fields show. */
export const implies = (
  conditions: readonly Condition[],
  other: Condition,
  criterion: Criterion,
): boolean => {
  const wanted = openOf(other, criterion);
  const held = conditions
    .filter(({ field }) => field === other.field)
    .map((condition) => openOf(condition, criterion));
  if (wanted === undefined || held.length === 0 || held.includes(undefined)) return false;
  const open = held.filter((one) => one !== undefined).reduce(both);
  return within(open, wanted);
};

const within = (inner: Open, outer: Open): boolean => {
  if (isEmpty(inner)) return true;
  if (inner.kind === 'range' || outer.kind === 'range')
    return (
      inner.kind === 'range' &&
      outer.kind === 'range' &&
      inner.least >= outer.least &&
      inner.most <= outer.most
    );
  if (inner.kind === 'except')
    return outer.kind === 'except' && [...outer.values].every((value) => inner.values.has(value));
  return [...inner.values].every((value) => outer.values.has(value) === (outer.kind === 'values'));
};
