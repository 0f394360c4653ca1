import { assemble, type ReadCriterion, unread } from './assemble.ts';
import { type Issue, unreadable } from './issue.ts';
import type { Place, Spot } from './place.ts';
import { blank, MOST_TEXT, type RawClause, type RawCondition, type RawCriterion } from './raw.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Reads a criterion from its text form (`docs/reference/criteria.md`). Never throws: it returns what it read and every issue
 * with line and column; it returns a criterion only without issues.
 */
export const readCriterion = (text: string): ReadCriterion => {
  if (text.length > MOST_TEXT)
    return unread([unreadable('targeting.read.too-long', START, { most: MOST_TEXT })]);
  const { tokens, issues } = tokensOf(text);
  const reader = new Reader(tokens, [...issues]);
  return assemble(reader.criterion(), reader.issues);
};

const START: Place = { line: 1, column: 1 };

/** The parts of the head that hold one text, by their keyword. */
const heads: ReadonlyMap<
  string,
  'title' | 'purpose' | 'link' | 'owner' | 'reviewBy' | 'withoutExoneration'
> = new Map([
  ['title', 'title'],
  ['purpose', 'purpose'],
  ['link', 'link'],
  ['owner', 'owner'],
  ['review-by', 'reviewBy'],
  ['unless-none', 'withoutExoneration'],
]);
const KEYWORDS = [...heads.keys(), 'criterion', 'evidence', 'list', 'when', 'unless'];

/** Thrown inside this file alone, to leave a part that cannot be read; caught where the next part is looked for. */
class Lost extends Error {}

class Reader {
  readonly issues: Issue[];
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[], issues: Issue[]) {
    this.#tokens = tokens;
    this.issues = issues;
  }

  criterion(): RawCriterion {
    const raw = blank(this.#tokens[0]?.at ?? START);
    while (this.#next < this.#tokens.length) {
      try {
        this.#part(raw);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        this.#skip(KEYWORDS);
      }
    }
    return raw;
  }

  #part(raw: RawCriterion): void {
    const keyword = this.#take(
      KEYWORDS.join(', '),
      (token) => token.first && KEYWORDS.includes(token.text),
    );
    const head = heads.get(keyword.text);
    if (head !== undefined) this.#once(raw, head, this.#value(keyword.text));
    else if (keyword.text === 'criterion') {
      this.#once(raw, 'id', this.#word('ID'));
      this.#keyword('version');
      this.#once(raw, 'version', this.#word('NUMBER'));
    } else if (keyword.text === 'evidence')
      raw.evidence.push({
        id: this.#word('ID'),
        dated: this.#word('DAY'),
        text: this.#value('TEXT'),
      });
    else if (keyword.text === 'list') this.#list(raw);
    else this.#clauses(keyword.text === 'when' ? raw.when : raw.unless, keyword.text === 'when');
  }

  #list(raw: RawCriterion): void {
    const id = this.#word('ID');
    this.#keyword('of');
    const field = this.#word('FIELD');
    const values: { value: Spot; because: readonly Spot[] }[] = [];
    raw.lists.push({ id, field, values });
    while (this.#peek() !== undefined && !this.#atPart())
      values.push({ value: this.#value('VALUE'), because: this.#because() });
  }

  #clauses(into: RawClause[], any: boolean): void {
    while (this.#peek()?.text === '-' && this.#peek()?.first === true) {
      this.#next += 1;
      try {
        into.push(this.#clause(any ? 'or' : 'and'));
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        this.#skip(['-', ...KEYWORDS]);
      }
    }
  }

  #clause(joint: 'or' | 'and'): RawClause {
    const conditions = [this.#condition()];
    while (this.#accept(joint)) conditions.push(this.#condition());
    return { conditions, because: this.#because() };
  }

  #condition(): RawCondition {
    const field = this.#word('FIELD');
    const op = this.#take(
      OPERATORS,
      (token) => token.kind === 'word' && /^(?:is|in|not|at|between)$/.test(token.text),
    );
    if (op.text === 'at') {
      const side = this.#take('least, most', ({ text }) => text === 'least' || text === 'most');
      const value = this.#word('NUMBER');
      const range: Spot = { text: 'range', at: op.at };
      return side.text === 'least'
        ? { field, op: range, values: [], least: value }
        : { field, op: range, values: [], most: value };
    }
    if (op.text === 'between') {
      const least = this.#word('NUMBER');
      this.#keyword('and');
      return {
        field,
        op: { text: 'range', at: op.at },
        values: [],
        least,
        most: this.#word('NUMBER'),
      };
    }
    if (op.text === 'is') {
      const negated = this.#accept('not');
      const value = this.#value('VALUE');
      return { field, op: { text: negated ? 'is-not' : 'is', at: op.at }, values: [value] };
    }
    if (op.text === 'not') this.#keyword('in');
    return {
      field,
      op: { text: op.text === 'not' ? 'not-in' : 'in', at: op.at },
      ...this.#among(),
    };
  }

  #among(): { values: readonly Spot[]; list?: Spot } {
    if (!this.#accept('(')) return { values: [], list: this.#word('LIST') };
    const values = [this.#value('VALUE')];
    while (this.#accept(',')) values.push(this.#value('VALUE'));
    this.#take(')', ({ text, kind }) => kind === 'mark' && text === ')');
    return { values };
  }

  #because(): readonly Spot[] {
    if (!this.#accept('because')) return [];
    const ids = [this.#word('ID')];
    // A comma at the end of a line is not gone on from: the next line would lose its first word.
    while (this.#accept(','))
      ids.push(this.#take('ID', ({ kind, first }) => kind === 'word' && !first));
    return ids;
  }

  #once(
    raw: RawCriterion,
    part:
      | 'id'
      | 'version'
      | 'title'
      | 'purpose'
      | 'link'
      | 'owner'
      | 'reviewBy'
      | 'withoutExoneration',
    spot: Spot,
  ): void {
    if (raw[part] === undefined) raw[part] = spot;
    else this.issues.push(unreadable('targeting.read.twice', spot.at, { what: part }, part));
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #atPart(): boolean {
    const token = this.#peek();
    return token?.first === true && token.kind === 'word' && KEYWORDS.includes(token.text);
  }

  #accept(text: string): boolean {
    const token = this.#peek();
    if (token?.text !== text || token.kind === 'quoted') return false;
    this.#next += 1;
    return true;
  }

  #keyword(text: string): void {
    this.#take(text, (token) => token.kind === 'word' && token.text === text);
  }

  #word(expected: string): Spot {
    return this.#take(expected, (token) => token.kind === 'word');
  }

  #value(expected: string): Spot {
    return this.#take(expected, (token) => token.kind !== 'mark');
  }

  #take(expected: string, fits: (token: Token) => boolean): Token {
    const token = this.#peek();
    if (token !== undefined && fits(token)) {
      this.#next += 1;
      return token;
    }
    const last = this.#tokens.at(-1);
    this.issues.push(
      token === undefined
        ? unreadable('targeting.read.token', last?.at ?? START, { found: 'END', expected })
        : unreadable('targeting.read.token', token.at, {
            found: token.text.slice(0, 40),
            expected,
          }),
    );
    throw new Lost();
  }

  /** Skips to the next line that begins with one of these, and at least one token further. */
  #skip(starts: readonly string[]): void {
    while (this.#next < this.#tokens.length) {
      const token = this.#peek();
      if (token?.first === true && token.kind === 'word' && starts.includes(token.text)) return;
      this.#next += 1;
    }
  }
}

const OPERATORS = 'is, is not, in, not in, at least, at most, between';
