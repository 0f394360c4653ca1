import { evidenceCodes } from './evidence.ts';
import { moduleFormat } from './module.ts';
import { based, type ObjectShape, object, type Shape } from './shape.ts';
import { sightLines } from './sight-line.ts';
import { papers, questions, rightActions, type StateType, techniques } from './state.ts';

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'flag' };
const name: Shape = { kind: 'name' };
const number: Shape = { kind: 'number' };
const whole: Shape = { kind: 'number', whole: true };
const one = (of: readonly string[]): Shape => ({ kind: 'one', of });
const named = (label: string, of: () => Shape): Shape => ({ kind: 'named', name: label, of });
const list = (of: Shape, least = 1): Shape => ({ kind: 'list', of, least });
const map = (of: Shape, least = 1): Shape => ({ kind: 'map', of, least });

/** A source: where a number stands. */
export const sourceShape: ObjectShape = object(
  {},
  { doc: text, url: text, page: text, quoteHash: text },
);

const quantity: Shape = named('quantity', () => quantityCases);
const quantityCases: Shape = {
  kind: 'by-member',
  cases: {
    value: based({ value: number }),
    dial: object({ dial: name }),
    oneLess: object({ oneLess: name }),
  },
};
const span: Shape = named('span', () => spanShape);
const spanShape = based({ low: whole, high: whole });

const condition: Shape = named('condition', () => conditionCases);
const conditionCases: Shape = {
  kind: 'by-member',
  cases: {
    is: object({ attribute: name, is: { kind: 'text-or-flag' } }),
    atLeast: object({ attribute: name, atLeast: quantity }),
    visited: object({ visited: name }),
    all: object({ all: list(condition) }),
    any: object({ any: list(condition) }),
    not: object({ not: condition }),
  },
};

const step: Shape = named('step', () => stepCases);
const stepCases: Shape = {
  kind: 'by-member',
  cases: {
    to: object({ to: name }),
    distributed: object({ distributed: list(object({ p: quantity, to: name })) }),
  },
};

const transition: Shape = named('transition', () => transitionCases);
const transitionCases: Shape = {
  kind: 'by-member',
  cases: {
    to: object({ to: name }),
    distributed: object({ distributed: list(object({ p: quantity, to: name })) }),
    conditional: object({
      conditional: list(object({ if: condition, go: step })),
      else: step,
    }),
    table: object({ table: object({ attribute: name, rows: map(step) }), else: step }),
  },
};

const truth: Shape = named('truth', () => truthShape);
const truthShape = object({
  technique: text,
  line: one(sightLines),
  evidence: list(one(Object.keys(evidenceCodes)), 0),
  visible: list(text, 0),
  rightAction: one(rightActions),
  ifMissed: text,
  ifAccused: text,
});

const role = { role: name };
const acts: Readonly<Record<StateType, ObjectShape>> = {
  Initial: object({}),
  Simple: object({}),
  Delay: object({ days: span }),
  Guard: object({ allow: condition, otherwise: name }),
  Set: object({ attribute: name, value: { kind: 'text-or-flag' } }),
  Book: object({ roles: list(name), together: flag, payer: name }),
  AmendBooking: object({ ...role, change: one(['split', 'phone', 'card']), from: name }),
  CheckIn: object({ roles: list(name), bags: span }),
  IssueDocument: object(
    { ...role, chip: flag },
    { laminate: one(['as-issued', 'worn']), oldPicture: flag, truth },
  ),
  AlterDocument: object({ ...role, technique: one(techniques), truth }),
  Travel: object({ ...role, nights: span }, { beside: name, return: flag }),
  Present: object(role, { documentOf: name, truth }),
  Answer: object({ ...role, question: one(questions) }, { truth }),
  Overstay: object({ ...role, days: span, truth }),
  Ask: object({ ...role, for: one(['asylum', 'help', 'medical']), truth }),
  LinkTo: object({ ...role, other: name, by: one(['phone', 'card', 'address']) }, { truth }),
  Meet: object({ roles: list(name) }),
  Pay: object({ from: name, to: name, amount: span }),
  Emit: object(
    { ...role, message: one(['carrier-name', 'carrier-birth-date', 'carrier-absent', 'papers']) },
    { without: one(papers), truth },
  ),
  Terminal: object({}),
};

const state: Shape = {
  kind: 'by-type',
  cases: Object.fromEntries(
    Object.entries(acts).map(([type, shape]) => [
      type,
      {
        ...shape,
        fields: {
          type: one([type]),
          ...shape.fields,
          ...(type === 'Terminal' ? {} : { transition }),
        },
      },
    ]),
  ),
};

/** A module file as a whole. */
export const moduleShape: ObjectShape = object(
  {
    format: one([moduleFormat]),
    id: name,
    title: text,
    about: text,
    perMillion: object({ high: quantity, low: quantity }),
    roles: map(
      object(
        { age: one(['adult', 'child']), because: text },
        { household: name, members: span, travels: flag, like: name },
      ),
    ),
    begins: quantity,
    states: map(state, 2),
  },
  {
    $schema: text,
    dials: map(based({ value: number, min: number, max: number, about: text }), 0),
    decoys: object({ start: name, each: quantity }),
  },
);
