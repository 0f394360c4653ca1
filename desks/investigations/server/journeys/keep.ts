import type { JourneyRow, Traveller } from '@amirani/network/journeys';
import { valuesOf } from '@amirani/network/statements';
import type { Grading } from '../../api/types.ts';
import type { Plan, PlannedStatement, Planning } from '../imports/plan.ts';
import { dayText } from '../span.ts';
import type { SeenCase } from '../statements/view.ts';
import { type FoundJourneys, findingId, keyOf } from './find.ts';

/** A finding on journeys to be stored as statements, and its role in the officer's words. */
export interface JourneyMapping {
  readonly finding: string;
  readonly role: string;
  readonly grading: Grading;
}

/**
 * What a finding on journeys is as statements: who was on which list is a fact of the list; what it means, and which traveller is
 * whom of the case, is an assessment. Of a relay the document went, and nobody says that its holder did. Who was brought, and who
 * is kept apart, is in none. Undefined where there is no such finding.
 */
export const planJourney = (
  seen: SeenCase,
  { travellers, together, escorts, rows }: FoundJourneys,
  { finding, role, grading }: JourneyMapping,
  planning: Planning,
): Plan | undefined => {
  const byId = new Map(travellers.map((one) => [one.id, one]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const kept = new Kept(seen, grading, planning);
  const named = (ids: readonly { readonly id: string }[]): Traveller[] =>
    ids.flatMap(({ id }) => byId.get(id) ?? []);
  const is = (kind: string, ids: readonly string[]): boolean =>
    findingId(
      planning.idOf,
      kind,
      ids.flatMap((id) => byId.get(id) ?? []),
    ) === finding;
  const pair = together.find((one) => is('together', one.travellers));
  const known = knownTravellers(seen, travellers).find((one) => is('known', [one.id]));
  const pattern = escorts.find((one) =>
    is(one.kind, [one.escort, ...(one.holder === undefined ? [] : [one.holder])]),
  );
  if (pair !== undefined) {
    const persons = named(pair.named);
    const lists = new Set(pair.lists);
    for (const one of persons)
      for (const row of one.rows) if (lists.has(row.list)) kept.travelled(one, row);
    kept.linked(persons, role, persons[0]?.rows.filter(({ list }) => lists.has(list)) ?? []);
  } else if (pattern !== undefined) {
    const persons = named(pattern.named);
    const escort = persons.find(({ id }) => id === pattern.escort);
    for (const { out, back } of pattern.journeys) {
      const [there, home] = [rowOf.get(out), rowOf.get(back)];
      if (escort !== undefined && there !== undefined) kept.travelled(escort, there, role);
      if (escort !== undefined && home !== undefined) kept.travelled(escort, home);
    }
    const holder = persons.find(({ id }) => id === pattern.holder);
    if (escort !== undefined && holder !== undefined)
      kept.relayed(
        escort,
        holder,
        role,
        pattern.journeys.flatMap(({ companion }) => rowOf.get(companion) ?? []),
      );
  } else if (known !== undefined) for (const row of known.rows) kept.travelled(known, row);
  else return undefined;
  return { rows: rows.length, statements: kept.statements, refused: {}, problems: [] };
};

/** Travellers whom the case knows and who may be named: their journeys may be kept, whatever was found of them. */
export const knownTravellers = (
  seen: SeenCase,
  travellers: readonly Traveller[],
): readonly Traveller[] => travellers.filter(({ id }) => seen.heads.has(id) && !seen.apart.has(id));

/** Makes the statements of travellers and their journeys, each once, each with the exhibit and the row that says so. */
class Kept {
  readonly statements: PlannedStatement[] = [];
  private readonly said = new Set<string>();
  private readonly seen: SeenCase;
  private readonly grading: Grading;
  private readonly planning: Planning;

  constructor(seen: SeenCase, grading: Grading, planning: Planning) {
    this.seen = seen;
    this.grading = grading;
    this.planning = planning;
  }

  /** States that a traveller is on a list, with the journey. */
  travelled(traveller: Traveller, row: JourneyRow, role?: string): void {
    const { idOf } = this.planning;
    const person = this.person(traveller);
    const trip = this.trip(row);
    const day = dayText(row.day);
    const part = idOf('travelled', trip, person);
    this.state(row, part, 'Participation', 'participant', person);
    this.state(row, part, 'Participation', 'event', trip);
    this.state(row, part, 'Participation', 'startDate', day);
    if (role !== undefined) this.state(row, part, 'Participation', 'role', role, 'assessment');
  }

  /**
   * That a document left on these rows, again and again without having come back: a fact of the lists. As whose document it
   * stands, and what the escort has to do with it, is an assessment: others may have travelled on it, and its holder may not know.
   */
  relayed(escort: Traveller, holder: Traveller, role: string, rows: readonly JourneyRow[]): void {
    const { idOf } = this.planning;
    const [key] = holder.documents;
    // Without a document nothing is known but the name.
    if (key === undefined) {
      this.linked([escort, holder], role, rows);
      return;
    }
    const document = idOf('document', key);
    for (const row of rows) {
      this.state(row, document, 'Passport', 'number', row.document ?? key);
      this.state(row, document, 'Passport', 'holder', this.person(holder), 'assessment');
      const trip = this.trip(row);
      const left = idOf('document-left', document, trip);
      this.state(row, left, 'UnknownLink', 'subject', document);
      this.state(row, left, 'UnknownLink', 'object', trip);
      this.state(row, left, 'UnknownLink', 'startDate', dayText(row.day));
    }
    this.link(this.person(escort), document, role, rows);
  }

  /** That two have to do with each other. */
  linked(persons: readonly Traveller[], role: string, rows: readonly JourneyRow[]): void {
    const [one, other] = persons.map((traveller) => this.person(traveller));
    if (one !== undefined && other !== undefined) this.link(one, other, role, rows);
  }

  /** A link of two: an assessment, from the first of these journeys to the last. */
  private link(one: string, other: string, role: string, rows: readonly JourneyRow[]): void {
    const sorted = rows.toSorted((a, b) => a.day - b.day);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return;
    const link = this.planning.idOf('travel', ...[one, other].sort());
    const say = (property: string, value: string): void =>
      this.state(first, link, 'UnknownLink', property, value, 'assessment');
    say('subject', one);
    say('object', other);
    say('role', role);
    say('startDate', dayText(first.day));
    say('endDate', dayText(last.day));
  }

  /** The person of the case, or one whom the case did not know, as the lists write them. */
  private person(traveller: Traveller): string {
    const known = this.seen.view.entities.get(traveller.id);
    const id =
      known === undefined ? this.planning.idOf('traveller', keyOf(traveller)) : traveller.id;
    const names = new Set([...valuesOf(known, 'name'), ...valuesOf(known, 'alias')]);
    for (const row of traveller.rows) {
      if (known === undefined) {
        this.state(row, id, 'Person', 'name', row.name);
        if (row.birthDate !== undefined) this.state(row, id, 'Person', 'birthDate', row.birthDate);
        if (row.document !== undefined)
          this.state(row, id, 'Person', 'passportNumber', row.document);
      } else if (!names.has(row.name))
        this.state(row, id, known.schema, 'alias', row.name, 'assessment');
    }
    return id;
  }

  private trip(row: JourneyRow): string {
    const trip = this.planning.idOf('trip', row.list, row.from, row.to);
    this.state(row, trip, 'Trip', 'name', row.list);
    this.state(row, trip, 'Trip', 'startDate', dayText(row.day));
    this.state(row, trip, 'Trip', 'startLocation', this.place(row, row.from));
    this.state(row, trip, 'Trip', 'endLocation', this.place(row, row.to));
    return trip;
  }

  private place(row: JourneyRow, code: string): string {
    const id = this.planning.idOf('place', code);
    this.state(row, id, 'Address', 'name', code);
    return id;
  }

  private state(
    row: JourneyRow,
    subject: string,
    schema: string,
    property: string,
    value: string,
    kind: PlannedStatement['kind'] = 'fact',
  ): void {
    const key = JSON.stringify([subject, property, value]);
    if (this.said.has(key)) return;
    this.said.add(key);
    const [exhibit = '', line = ''] = row.id.split('#');
    this.statements.push({
      subject,
      schema,
      property,
      value,
      kind,
      reliability: this.grading.source,
      credibility: this.grading.information,
      exhibit,
      locator: `row ${line}`,
    });
  }
}
