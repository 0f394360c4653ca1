import type { Decision, Statement } from '../statements/index.ts';
import { EXISTENCE } from '../statements/index.ts';
import {
  decisionOf,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  parseJson,
  statementOf,
  textOf,
} from './embedded.ts';
import { type FormatProblem, type ReadExchange, Stater, type Stating } from './exchange.ts';

/** Fields of a line that are read, or say nothing that is not elsewhere. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'schema',
  'properties',
  'caption',
  'amirani',
  'referents',
]);

/**
 * Reads JSON of FollowTheMoney: entities one a line or as a list, and its statements one a line. Of lines that we wrote the
 * statements come back as they were; of others each value becomes a statement of the file. A schema or property that we do
 * not know is kept.
 */
export const readFollowTheMoney = (text: string, stating: Stating): ReadExchange => {
  const reader = new Reader(stating);
  const whole = text.trimStart().startsWith('[') ? parseJson(text) : undefined;
  if (Array.isArray(whole))
    for (const [at, one] of whole.entries()) reader.read(one, `entry ${at + 1}`);
  else
    for (const [at, line] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries())
      if (line.trim() !== '') reader.read(parseJson(line), `line ${at + 1}`);
  return reader.result();
};

class Reader {
  private readonly embedded = new Map<string, Statement>();
  private readonly decisions: Decision[] = [];
  private readonly problems: FormatProblem[] = [];
  private readonly stater: Stater;

  constructor(stating: Stating) {
    this.stater = new Stater(stating);
  }

  read(json: Json | undefined, at: string): void {
    if (!isObject(json)) {
      this.problems.push({ code: 'network.format.syntax', at });
      return;
    }
    if (typeof json['entity_id'] === 'string' || typeof json['prop'] === 'string') {
      this.readStatement(json, at);
      return;
    }
    const amirani = json['amirani'];
    if (
      isObject(amirani) &&
      (amirani['statements'] !== undefined || amirani['decisions'] !== undefined)
    ) {
      this.readOurs(amirani, at);
      return;
    }
    this.readEntity(json, at);
  }

  result(): ReadExchange {
    return {
      statements: [...this.embedded.values(), ...this.stater.statements],
      decisions: this.decisions,
      problems: this.problems,
    };
  }

  private readOurs(amirani: JsonObject, at: string): void {
    for (const json of listOf(amirani['statements'])) {
      const statement = statementOf(json);
      if (statement === undefined) this.problems.push({ code: 'network.format.statement', at });
      else this.embedded.set(statement.id, statement);
    }
    for (const json of listOf(amirani['decisions'])) {
      const decision = decisionOf(json);
      if (decision === undefined) this.problems.push({ code: 'network.format.statement', at });
      else this.decisions.push(decision);
    }
  }

  private readEntity(json: JsonObject, at: string): void {
    const id = textOf(json['id']);
    const schema = textOf(json['schema']);
    if (id === undefined || schema === undefined) {
      this.problems.push({ code: 'network.format.identity', at });
      return;
    }
    const before = this.stater.statements.length;
    const properties = json['properties'];
    for (const [name, values] of Object.entries(isObject(properties) ? properties : {}))
      for (const value of listOf(values)) {
        // Nested entities stand for their id.
        const text = textOf(value) ?? (isObject(value) ? textOf(value['id']) : undefined);
        if (text === undefined)
          this.problems.push({ code: 'network.format.not-read', at: `${at}: ${name}` });
        else this.stater.state(id, schema, name, text, { locator: at });
        if (isObject(value)) this.readEntity(value, `${at}: ${name}`);
      }
    if (this.stater.statements.length === before)
      this.stater.state(id, schema, EXISTENCE, id, { locator: at });
    for (const name of Object.keys(json))
      if (!READ.has(name))
        this.problems.push({ code: 'network.format.not-read', at: `${at}: ${name}` });
    // The source's claim that two are one is reported; a file never merges anybody.
    if (json['referents'] !== undefined)
      this.problems.push({ code: 'network.format.not-read', at: `${at}: referents` });
  }

  /** One statement, as the libraries of FollowTheMoney write them. */
  private readStatement(json: JsonObject, at: string): void {
    const [subject, schema, property, value] = ['entity_id', 'schema', 'prop', 'value'].map(
      (name) => textOf(json[name]),
    );
    if (
      subject === undefined ||
      schema === undefined ||
      property === undefined ||
      value === undefined
    ) {
      this.problems.push({ code: 'network.format.identity', at });
      return;
    }
    const dataset = textOf(json['dataset']);
    const language = textOf(json['lang']);
    const original = textOf(json['original_value']);
    this.stater.state(subject, schema, property, value, {
      ...(language === undefined ? {} : { language }),
      ...(original === undefined ? {} : { original }),
      locator: dataset === undefined ? at : `${at}: ${dataset}`,
    });
  }
}
