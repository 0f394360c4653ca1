import { assemble, type ReadCriterion, unread } from './assemble.ts';
import { type Issue, unreadable } from './issue.ts';
import { type Located, readLocatedJson } from './located-json.ts';
import type { Spot } from './place.ts';
import { blank, MOST_TEXT, type RawClause, type RawCondition, singleParts } from './raw.ts';

/**
 * Reads a criterion from its JSON form, which is the shape of {@link Criterion} and nothing beside it: a key that is not
 * part of it is refused, so that nothing rides along. Never throws; every issue has line and column.
 */
export const readCriterionJson = (text: string): ReadCriterion => {
  const start = { line: 1, column: 1 };
  if (text.length > MOST_TEXT)
    return unread([unreadable('targeting.read.too-long', start, { most: MOST_TEXT })]);
  const { value, issues } = readLocatedJson(text);
  if (value === undefined) return unread(issues);
  const shape = new Shape();
  const raw = blank(value.at);
  const top = shape.object(value, '', [...singleParts, 'evidence', 'lists', 'when', 'unless']);
  for (const part of singleParts) {
    const spot = shape.spot(top.get(part), part);
    if (spot !== undefined) raw[part] = spot;
  }
  for (const [at, item] of shape.items(top.get('evidence'), 'evidence')) {
    const { id, dated, text: note } = shape.spots(item, at, ['id', 'dated', 'text']);
    if (id !== undefined && dated !== undefined && note !== undefined)
      raw.evidence.push({ id, dated, text: note });
  }
  for (const [at, item] of shape.items(top.get('lists'), 'lists')) shape.list(item, at, raw.lists);
  raw.when.push(...shape.clauses(top.get('when'), 'when'));
  raw.unless.push(...shape.clauses(top.get('unless'), 'unless'));
  return assemble(raw, shape.issues);
};

class Shape {
  readonly issues: Issue[] = [];

  object(value: Located, path: string, keys: readonly string[]): ReadonlyMap<string, Located> {
    const found = new Map<string, Located>();
    if (value.kind !== 'object') {
      this.#expected(value, path, 'OBJECT');
      return found;
    }
    for (const entry of value.entries) {
      if (!keys.includes(entry.key))
        this.issues.push(
          unreadable('targeting.read.key', entry.at, { key: entry.key.slice(0, 40) }, path),
        );
      else if (found.has(entry.key))
        this.issues.push(unreadable('targeting.read.twice', entry.at, { what: entry.key }, path));
      else found.set(entry.key, entry.value);
    }
    return found;
  }

  items(value: Located | undefined, path: string): readonly (readonly [string, Located])[] {
    if (value === undefined) return [];
    if (value.kind === 'list') return value.items.map((item, index) => [`${path}[${index}]`, item]);
    this.#expected(value, path, 'LIST');
    return [];
  }

  spot(value: Located | undefined, path: string): Spot | undefined {
    if (value === undefined) return undefined;
    if (value.kind === 'text' || value.kind === 'number') return { text: value.text, at: value.at };
    if (value.kind === 'word' && value.text !== 'null')
      return { text: value.text === 'true' ? 'yes' : 'no', at: value.at };
    this.#expected(value, path, 'TEXT');
    return undefined;
  }

  /** The texts under these keys, all of which must be there. */
  spots<const K extends string>(
    value: Located,
    path: string,
    keys: readonly K[],
  ): { readonly [P in K]?: Spot } {
    const found = this.object(value, path, keys);
    const spots: { [P in K]?: Spot } = {};
    for (const key of keys) {
      const spot = this.spot(found.get(key), `${path}.${key}`);
      if (spot !== undefined) spots[key] = spot;
      else if (!found.has(key))
        this.issues.push(unreadable('targeting.read.missing', value.at, { what: key }, path));
    }
    return spots;
  }

  list(value: Located, path: string, into: ReturnType<typeof blank>['lists']): void {
    const found = this.object(value, path, ['id', 'field', 'values']);
    const id = this.spot(found.get('id'), `${path}.id`);
    const field = this.spot(found.get('field'), `${path}.field`);
    const values = this.items(found.get('values'), `${path}.values`).flatMap(([at, item]) => {
      const entry = this.object(item, at, ['value', 'because']);
      const spot = this.spot(entry.get('value'), `${at}.value`);
      return spot === undefined ? [] : [{ value: spot, because: this.#because(entry, at) }];
    });
    if (id !== undefined && field !== undefined) into.push({ id, field, values });
    else
      this.issues.push(unreadable('targeting.read.missing', value.at, { what: 'id, field' }, path));
  }

  clauses(value: Located | undefined, path: string): readonly RawClause[] {
    return this.items(value, path).map(([at, item]) => {
      const found = this.object(item, at, ['conditions', 'because']);
      const conditions = this.items(found.get('conditions'), `${at}.conditions`);
      return {
        conditions: conditions.flatMap(([where, condition]) => this.#condition(condition, where)),
        because: this.#because(found, at),
      };
    });
  }

  #condition(value: Located, path: string): readonly RawCondition[] {
    const found = this.object(value, path, ['field', 'op', 'value', 'least', 'most', 'among']);
    const field = this.spot(found.get('field'), `${path}.field`);
    const op = this.spot(found.get('op'), `${path}.op`);
    if (field === undefined || op === undefined) {
      this.issues.push(unreadable('targeting.read.missing', value.at, { what: 'field, op' }, path));
      return [];
    }
    const among = found.get('among');
    const inner =
      among === undefined
        ? new Map<string, Located>()
        : this.object(among, `${path}.among`, ['values', 'list']);
    const single = this.spot(found.get('value'), `${path}.value`);
    const listed = this.items(inner.get('values'), `${path}.among.values`).flatMap(
      ([at, item]) => this.spot(item, at) ?? [],
    );
    const list = this.spot(inner.get('list'), `${path}.among.list`);
    const least = this.spot(found.get('least'), `${path}.least`);
    const most = this.spot(found.get('most'), `${path}.most`);
    return [
      {
        field,
        op,
        values: single === undefined ? listed : [single, ...listed],
        ...(list === undefined ? {} : { list }),
        ...(least === undefined ? {} : { least }),
        ...(most === undefined ? {} : { most }),
      },
    ];
  }

  #because(found: ReadonlyMap<string, Located>, path: string): readonly Spot[] {
    return this.items(found.get('because'), `${path}.because`).flatMap(
      ([at, item]) => this.spot(item, at) ?? [],
    );
  }

  #expected(value: Located, path: string, expected: string): void {
    this.issues.push(unreadable('targeting.read.shape', value.at, { expected }, path));
  }
}
