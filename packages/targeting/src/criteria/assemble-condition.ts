import { type FieldForm, type FieldName, fields, isFieldName } from '../fields/fields.ts';
import { standsFor, valueStandsFor } from '../fields/protected.ts';
import { type Issue, unreadable } from './issue.ts';
import type { Condition, ValueList } from './model.ts';
import type { Spot } from './place.ts';
import type { RawCondition } from './raw.ts';

/** What cannot be read is said here and left out. */
export type Say = (issue: Issue) => void;

/**
 * The field of the allow list that a text names. Where it names none, what it stands for is said: this is how a criterion
 * that comes as text or JSON is refused at run time, as one in the code does not compile (R20, R26).
 */
export const fieldOf = (spot: Spot, path: string, say: Say): FieldName | undefined => {
  if (isFieldName(spot.text)) return spot.text;
  const stands = standsFor(spot.text);
  const field = spot.text.slice(0, 60);
  say(
    stands === undefined
      ? unreadable('targeting.field.unknown', spot.at, { field }, path)
      : unreadable('targeting.field.protected', spot.at, { field, characteristic: stands }, path),
  );
  return undefined;
};

/** One value of a field in its own form, or undefined with an issue. */
export const readValue = (
  field: FieldName,
  spot: Spot,
  path: string,
  say: Say,
): string | undefined => {
  const stands = valueStandsFor(spot.text);
  const value = spot.text.slice(0, 60);
  if (stands !== undefined) {
    say(unreadable('targeting.value.protected', spot.at, { value, characteristic: stands }, path));
    return undefined;
  }
  if (hasForm(fields[field].form, spot.text)) return spot.text;
  say(unreadable('targeting.value.form', spot.at, { field, value }, path));
  return undefined;
};

const CODES = { carrier: /^(?=.*[A-Z])[A-Z0-9]{2}$/, airport: /^[A-Z]{3}$/, agency: /^\d{7,8}$/ };

/** Whether a text is a value of a field that holds words or codes. */
export const hasForm = (form: FieldForm, text: string): boolean => {
  if (form.kind === 'word') return form.words.includes(text);
  return (form.kind === 'code' || form.kind === 'codes') && CODES[form.of].test(text);
};

/** A condition in its type, or undefined with every issue said. */
export const conditionOf = (
  raw: RawCondition,
  path: string,
  lists: readonly ValueList[],
  say: Say,
): Condition | undefined => {
  const field = fieldOf(raw.field, `${path}.field`, say);
  if (field === undefined) return undefined;
  const { form } = fields[field];
  const wrong = (): undefined => {
    say(unreadable('targeting.field.operator', raw.op.at, { field, op: raw.op.text }, path));
  };
  if (form.kind === 'number')
    return raw.op.text === 'range' ? range(raw, field, form.most, path, say) : wrong();
  if (form.kind === 'flag') return raw.op.text === 'is' ? flagged(raw, field, path, say) : wrong();
  const op = raw.op.text.replace(/^is$/, 'in').replace(/^is-not$/, 'not-in');
  if (op !== 'in' && op !== 'not-in') return wrong();
  if (raw.least !== undefined || raw.most !== undefined) return wrong();
  if (raw.list !== undefined) {
    if (raw.values.length > 0) return wrong();
    return hasList(raw.list, field, path, lists, say)
      ? made({ field, op, among: { list: raw.list.text } })
      : undefined;
  }
  const values = raw.values.map((spot) => readValue(field, spot, path, say));
  if (values.length === 0) {
    say(unreadable('targeting.read.missing', raw.op.at, { what: 'values' }, path));
    return undefined;
  }
  return values.includes(undefined)
    ? undefined
    : made({ field, op, among: { values: [...new Set(values)] } });
};

// The field's form was compared with the operator just above; a type cannot follow that through a name known at run time.
const made = (condition: object): Condition => condition as Condition;

const range = (
  raw: RawCondition,
  field: FieldName,
  highest: number,
  path: string,
  say: Say,
): Condition | undefined => {
  const bounds: { least?: number; most?: number } = {};
  for (const side of ['least', 'most'] as const) {
    const spot = raw[side];
    if (spot === undefined) continue;
    const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(spot.text) ? Number(spot.text) : Number.NaN;
    if (value <= highest) bounds[side] = value;
    else {
      say(
        unreadable(
          'targeting.read.number',
          spot.at,
          { value: spot.text.slice(0, 40), most: highest },
          path,
        ),
      );
      return undefined;
    }
  }
  if (raw.values.length > 0 || raw.list !== undefined || Object.keys(bounds).length === 0) {
    say(unreadable('targeting.read.missing', raw.op.at, { what: 'least, most' }, path));
    return undefined;
  }
  return made({ field, op: 'range', ...bounds });
};

const flagged = (
  raw: RawCondition,
  field: FieldName,
  path: string,
  say: Say,
): Condition | undefined => {
  const [spot, ...more] = raw.values;
  const extra =
    more.length > 0 || raw.list !== undefined || raw.least !== undefined || raw.most !== undefined;
  if (spot !== undefined && !extra && /^(?:yes|no)$/.test(spot.text))
    return made({ field, op: 'is', value: spot.text === 'yes' });
  const value = spot?.text.slice(0, 60) ?? '';
  say(unreadable('targeting.value.form', spot?.at ?? raw.op.at, { field, value }, path));
  return undefined;
};

const hasList = (
  name: Spot,
  field: FieldName,
  path: string,
  lists: readonly ValueList[],
  say: Say,
): boolean => {
  const list = lists.find(({ id }) => id === name.text);
  const facts = { list: name.text.slice(0, 60), field };
  if (list === undefined) say(unreadable('targeting.list.unknown', name.at, facts, path));
  else if (codeKind(list.field) !== codeKind(field))
    say(unreadable('targeting.list.field', name.at, facts, path));
  else return true;
  return false;
};

/** Airports serve every field that holds airports; any other list serves its own field. */
const codeKind = (field: FieldName): string => {
  const { form } = fields[field];
  return form.kind === 'code' || form.kind === 'codes' ? form.of : field;
};
