import { fieldOf, hasForm } from '../criteria/assemble-condition.ts';
import { type Issue, unreadable } from '../criteria/issue.ts';
import { type Located, type LocatedEntry, readLocatedJson } from '../criteria/located-json.ts';
import { MOST_TEXT } from '../criteria/raw.ts';
import type { JourneyFacts } from '../evaluate/facts.ts';
import { type FieldForm, fields } from '../fields/fields.ts';
import type { Disposition, PastJourney } from './marks.ts';

/** What a file of past journeys gave: those that were read whole, and everything that was not, by line and column. */
export interface ReadJourneys {
  readonly journeys: readonly PastJourney[];
  readonly issues: readonly Issue[];
}

/**
 * Reads past journeys, one JSON object a line: `id`, `flight`, `disposition` (`confirmed`, `refuted`, `open`) and `facts`,
 * the values by field of the allow list. A line that names anything else, a protected field above all, is left out whole
 * and said (R20). `source` names the file in the origin of each value. Reads no further than `mostIssues` are exceeded. Never throws.
 */
export const readPastJourneys = (
  text: string,
  source: string,
  mostIssues: number = Number.POSITIVE_INFINITY,
): ReadJourneys => {
  const journeys: PastJourney[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (issues.length > mostIssues) break;
    if (line.trim() === '') continue;
    const said: Issue[] = [];
    const journey = readLine(line, source, index + 1, (issue) => said.push(issue));
    if (journey !== undefined && seen.has(journey.id))
      said.push(unreadable('targeting.read.twice', START, { what: 'id' }, 'id'));
    else if (journey !== undefined && said.length === 0) {
      seen.add(journey.id);
      journeys.push(journey);
    }
    issues.push(
      ...said.map((issue) => ({ ...issue, at: { ...(issue.at ?? START), line: index + 1 } })),
    );
  }
  return { journeys, issues };
};

const START = { line: 1, column: 1 };
const KEYS = ['id', 'flight', 'disposition', 'facts'] as const;
const DISPOSITIONS: ReadonlyMap<string, Disposition> = new Map([
  ['confirmed', 'confirmed'],
  ['refuted', 'refuted'],
  ['open', 'open'],
]);

type Say = (issue: Issue) => unknown;

const readLine = (
  line: string,
  source: string,
  number: number,
  say: Say,
): PastJourney | undefined => {
  if (line.length > MOST_TEXT) {
    say(unreadable('targeting.read.too-long', START, { most: MOST_TEXT }));
    return undefined;
  }
  const { value, issues } = readLocatedJson(line);
  issues.forEach(say);
  if (value === undefined) return undefined;
  const found = membersOf(value, say);
  for (const key of KEYS)
    if (!found.has(key)) say(unreadable('targeting.read.missing', value.at, { what: key }, key));
  const id = textOf(found.get('id'), 'id', say);
  const flight = textOf(found.get('flight'), 'flight', say);
  const told = textOf(found.get('disposition'), 'disposition', say);
  const disposition = DISPOSITIONS.get(told ?? '');
  if (told !== undefined && disposition === undefined)
    say(
      unreadable('targeting.read.shape', found.get('disposition')?.at ?? value.at, {
        expected: [...DISPOSITIONS.keys()].join(', '),
      }),
    );
  const facts = factsOf(found.get('facts'), { source, locator: `line ${number}` }, say);
  return id === undefined || flight === undefined || disposition === undefined
    ? undefined
    : { id, flight, disposition, facts };
};

const membersOf = (value: Located, say: Say): ReadonlyMap<string, Located> => {
  const found = new Map<string, Located>();
  if (value.kind !== 'object')
    say(unreadable('targeting.read.shape', value.at, { expected: 'OBJECT' }));
  else
    for (const entry of value.entries)
      if (!(KEYS as readonly string[]).includes(entry.key))
        say(unreadable('targeting.read.key', entry.at, { key: entry.key.slice(0, 40) }));
      else if (found.has(entry.key))
        say(unreadable('targeting.read.twice', entry.at, { what: entry.key }));
      else found.set(entry.key, entry.value);
  return found;
};

const textOf = (value: Located | undefined, path: string, say: Say): string | undefined => {
  if (value === undefined) return undefined;
  if (value.kind === 'text' && value.text !== '') return value.text;
  say(unreadable('targeting.read.shape', value.at, { expected: 'TEXT' }, path));
  return undefined;
};

const factsOf = (
  value: Located | undefined,
  from: { readonly source: string; readonly locator: string },
  say: Say,
): JourneyFacts => {
  if (value === undefined) return {};
  if (value.kind !== 'object') {
    say(unreadable('targeting.read.shape', value.at, { expected: 'OBJECT' }, 'facts'));
    return {};
  }
  const facts = new Map<string, unknown>();
  for (const entry of value.entries) {
    if (facts.has(entry.key))
      say(unreadable('targeting.read.twice', entry.at, { what: entry.key.slice(0, 40) }, 'facts'));
    const told = factOf(entry, say);
    if (told !== undefined) facts.set(entry.key, { value: told, from });
  }
  // Each value was checked by the form of its field; a type cannot follow that through a name known at run time.
  return Object.fromEntries(facts) as JourneyFacts;
};

const factOf = (
  { key, at, value }: LocatedEntry,
  say: Say,
): string | number | boolean | readonly string[] | undefined => {
  const field = fieldOf({ text: key, at }, 'facts', say);
  if (field === undefined) return undefined;
  const told = inForm(fields[field].form, value);
  if (told === undefined)
    say(
      unreadable(
        'targeting.value.form',
        value.at,
        { field, value: 'text' in value ? value.text.slice(0, 60) : '' },
        'facts',
      ),
    );
  return told;
};

const inForm = (
  form: FieldForm,
  value: Located,
): string | number | boolean | readonly string[] | undefined => {
  if (form.kind === 'number') {
    const number = value.kind === 'number' ? Number(value.text) : Number.NaN;
    return number >= 0 && number <= form.most ? number : undefined;
  }
  if (form.kind === 'flag')
    return value.kind === 'word' && value.text !== 'null' ? value.text === 'true' : undefined;
  if (form.kind !== 'codes')
    return value.kind === 'text' && hasForm(form, value.text) ? value.text : undefined;
  if (value.kind !== 'list') return undefined;
  const texts = value.items.flatMap((item) =>
    item.kind === 'text' && hasForm(form, item.text) ? [item.text] : [],
  );
  return texts.length === value.items.length ? texts : undefined;
};

/** Whether a value that another process gives is a past journey: of fields of the allow list alone, each in its form (R20). */
export const isPastJourney = (value: unknown): value is PastJourney => {
  if (!isObject(value) || Object.keys(value).length !== KEYS.length) return false;
  const { id, flight, disposition, facts } = value;
  return (
    isText(id) &&
    isText(flight) &&
    [...DISPOSITIONS.values()].some((one) => one === disposition) &&
    isObject(facts) &&
    Object.entries(facts).every(([key, told]) => isFact(key, told))
  );
};

const isFact = (key: string, told: unknown): boolean => {
  if (!Object.hasOwn(fields, key) || !isObject(told) || Object.keys(told).length !== 2)
    return false;
  const { value, from } = told;
  return (
    isObject(from) &&
    Object.keys(from).length === 2 &&
    isText(from['source']) &&
    isText(from['locator']) &&
    fitsForm(fields[key as keyof typeof fields].form, value)
  );
};

const fitsForm = (form: FieldForm, value: unknown): boolean => {
  if (form.kind === 'number') return typeof value === 'number' && value >= 0 && value <= form.most;
  if (form.kind === 'flag') return typeof value === 'boolean';
  const isOne = (one: unknown): boolean => typeof one === 'string' && hasForm(form, one);
  return form.kind === 'codes' ? Array.isArray(value) && value.every(isOne) : isOne(value);
};

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_TEXT;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
