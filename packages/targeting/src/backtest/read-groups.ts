import { type Issue, unreadable } from '../criteria/issue.ts';
import { type Located, readLocatedJson } from '../criteria/located-json.ts';
import { MOST_TEXT } from '../criteria/raw.ts';
import { dimensions, type GroupMembership } from './groups.ts';

/** What a file of groups gave, and everything in it that was not read, by line and column. */
export interface ReadGroups {
  readonly groups: ReadonlyMap<string, GroupMembership>;
  readonly issues: readonly Issue[];
}

/**
 * Reads to which groups the travellers of past journeys belong, one JSON object a line: `id` of the journey and any of
 * `nationality`, `sex`, `ageBand`. It is a file of its own, so that no group stands among the facts (R20): only
 * `groupEffects` takes it. A line that cannot be read is left out whole and said. Never throws.
 */
export const readGroups = (text: string): ReadGroups => {
  const groups = new Map<string, GroupMembership>();
  const issues: Issue[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const said: Issue[] = [];
    const found = membersOf(line, (issue) => said.push(issue));
    const { id, ...membership } = found;
    if (id === undefined) {
      if (said.length === 0) said.push(unreadable('targeting.read.missing', START, { what: 'id' }));
    } else if (groups.has(id)) said.push(unreadable('targeting.read.twice', START, { what: 'id' }));
    else if (said.length === 0) groups.set(id, membership);
    issues.push(
      ...said.map((issue) => ({ ...issue, at: { ...(issue.at ?? START), line: index + 1 } })),
    );
  }
  return { groups, issues };
};

const START = { line: 1, column: 1 };
const KEYS = ['id', ...dimensions] as const;
const LONGEST = 100;

type Key = (typeof KEYS)[number];
type Say = (issue: Issue) => unknown;

const membersOf = (line: string, say: Say): { readonly [K in Key]?: string } => {
  if (line.length > MOST_TEXT) {
    say(unreadable('targeting.read.too-long', START, { most: MOST_TEXT }));
    return {};
  }
  const { value, issues } = readLocatedJson(line);
  issues.forEach(say);
  if (value === undefined) return {};
  if (value.kind !== 'object') {
    say(unreadable('targeting.read.shape', value.at, { expected: 'OBJECT' }));
    return {};
  }
  const found = new Map<Key, string>();
  for (const { key, at, value: told } of value.entries) {
    const name = KEYS.find((one) => one === key);
    const text = textOf(told);
    if (name === undefined) say(unreadable('targeting.read.key', at, { key: key.slice(0, 40) }));
    else if (found.has(name)) say(unreadable('targeting.read.twice', at, { what: name }));
    else if (text === undefined)
      say(unreadable('targeting.read.shape', told.at, { expected: 'TEXT' }, name));
    else found.set(name, text);
  }
  return Object.fromEntries(found);
};

const textOf = (value: Located): string | undefined =>
  value.kind === 'text' && value.text !== '' && value.text.length <= LONGEST
    ? value.text
    : undefined;
