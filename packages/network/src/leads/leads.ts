import { type Call, type ReplacedPhones, replacedPhones } from '../calls/index.ts';
import { Actors } from './actors.ts';
import { closedTrios } from './closed-trios.ts';
import { contactsOf, type LeadContact } from './contacts.ts';
import {
  findingCodes,
  type LeadDoubt,
  type LeadFinding,
  type LeadKind,
  leadDoubts,
  type Source,
} from './finding.ts';
import { gather } from './gather.ts';
import { nuclei } from './nuclei.ts';
import { byText, type CaseRecords } from './records.ts';
import { Touches } from './touches.ts';

/** Somebody who deserves an investigator's look. */
export interface Lead {
  /** The id of the person, the number, the account, or the traveller by document or row. */
  readonly person: string;
  readonly is: LeadKind;
  /** `strong`: by one finding that is enough; `several`: by two of different records, of which neither is. */
  readonly grade: 'strong' | 'several';
  /** Own findings. Telephone contact is not a finding. */
  readonly findings: readonly LeadFinding[];
  /** What speaks against it, or is to be asked first. */
  readonly doubts: readonly LeadDoubt[];
}

/** Two leads that have to do with each other. */
export interface LeadLink {
  readonly a: string;
  readonly b: string;
  /** The records that show it. */
  readonly by: readonly Source[];
  readonly findings: readonly LeadFinding[];
}

/** The leads of a case. */
export interface Leads {
  /** Those with strong findings first, then by text: the order is one of evidence and ranks nobody. */
  readonly people: readonly Lead[];
  /** Between leads. */
  readonly links: readonly LeadLink[];
  /** People only in contact with a lead: listed separately, to be checked, not suspected. */
  readonly contacts: readonly LeadContact[];
  /** Findings on victims and numbers that may be theirs. Counted, never listed. */
  readonly apart: number;
}

/**
 * From the records of a case to leads. A person becomes a lead only by own findings: one strong finding, or two of different
 * records. A person only in contact with a lead is a contact. A lead is not an accusation: it is not an offence to be smuggled
 * (Smuggling Protocol, Article 5), victims are not named, and people must find out who leads, if anybody.
 */
export const leadsOf = (records: CaseRecords): Leads => {
  const calls = records.calls.toSorted(inTime);
  const phones: ReplacedPhones =
    records.periods === undefined
      ? { pairs: [], unsure: [], silent: 0, fresh: 0 }
      : replacedPhones(calls, ...records.periods);
  const actors = new Actors(records, phones);
  const touches = new Touches(calls, actors, records.periods);
  const { findings, passengers, ...others } = gather(
    records,
    actors,
    (a, b) => touches.have(a, b),
    {
      calls,
      phones,
    },
  );
  const own = leadsBy(findings);
  const seeds = new Set([...own].filter((actor) => !actors.isApart(actor)));
  const trios = closedTrios(
    seeds,
    touches,
    (actor) => !actors.isApart(actor) && !passengers.has(actor),
  );
  const shown = findings.flatMap((one) => without(one, seeds));
  const persons = new Set([
    ...records.persons.map(({ id }) => id),
    ...records.holdings.map(({ person }) => person),
  ]);
  const kindOf = (actor: string): LeadKind =>
    persons.has(actor)
      ? 'person'
      : others.accounts.has(actor)
        ? 'account'
        : others.travellers.has(actor)
          ? 'traveller'
          : 'phone';
  return {
    people: peopleOf(shown, seeds, kindOf),
    links: linksOf(
      shown,
      // Leads in one trio belong together as those of one finding do.
      [
        ...nuclei(findings, seeds, touches),
        ...trios.map((trio) => trio.filter((one) => seeds.has(one))),
      ],
      touches,
    ),
    contacts: contactsOf(trios, seeds, {
      kindOf,
      findingsOf: (actor) => findings.flatMap((one) => without(one, new Set([actor]))),
    }),
    apart: own.size - seeds.size,
  };
};

const inTime = (a: Call, b: Call): number =>
  a.start - b.start ||
  byText(a.caller, b.caller) ||
  byText(a.callee, b.callee) ||
  (a.duration ?? 0) - (b.duration ?? 0);

/** By one strong finding, or by two of different records. */
const leadsBy = (findings: readonly LeadFinding[]): ReadonlySet<string> => {
  const sources = new Map<string, Set<Source>>();
  const leads = new Set<string>();
  for (const { code, strong, people } of findings)
    for (const one of people) {
      const known = (sources.get(one) ?? new Set<Source>()).add(findingCodes[code]);
      sources.set(one, known);
      if (strong || known.size > 1) leads.add(one);
    }
  return leads;
};

/** A finding without the people who are not leads; undefined if no one is left. */
const without = (one: LeadFinding, named: ReadonlySet<string>): readonly LeadFinding[] => {
  const people = one.people.filter((person) => named.has(person));
  const links = one.links.filter(([a, b]) => named.has(a) && named.has(b));
  return people.length === 0 ? [] : [{ ...one, people, links }];
};

const peopleOf = (
  findings: readonly LeadFinding[],
  named: ReadonlySet<string>,
  kindOf: (actor: string) => LeadKind,
): readonly Lead[] =>
  [...named]
    .map((person): Lead => {
      const own = findings.filter(({ people }) => people.includes(person)).sort(inOrder);
      const is = kindOf(person);
      const doubts = new Set<LeadDoubt>(own.flatMap((one) => one.doubts));
      if (is !== 'person') doubts.add('network.lead.holder-unknown');
      return {
        person,
        is,
        grade: own.some(({ strong }) => strong) ? 'strong' : 'several',
        findings: own,
        doubts: leadDoubts.filter((doubt) => doubts.has(doubt)),
      };
    })
    .sort(
      (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || byText(a.person, b.person),
    );

const grades: readonly Lead['grade'][] = ['strong', 'several'];

const inOrder = (a: LeadFinding, b: LeadFinding): number =>
  byText(a.code, b.code) ||
  byText(a.people.join(' '), b.people.join(' ')) ||
  byText(a.records.join(' '), b.records.join(' '));

const linksOf = (
  findings: readonly LeadFinding[],
  belonging: readonly (readonly string[])[],
  touches: Touches,
): readonly LeadLink[] => {
  const links = new Map<string, { by: Set<Source>; findings: Set<LeadFinding> }>();
  const at = (a: string, b: string) => {
    const key = JSON.stringify(a < b ? [a, b] : [b, a]);
    const known = links.get(key) ?? { by: new Set<Source>(), findings: new Set<LeadFinding>() };
    links.set(key, known);
    return known;
  };
  for (const one of findings)
    for (const [a, b] of one.links) {
      const link = at(a, b);
      link.by.add(findingCodes[one.code]);
      link.findings.add(one);
    }
  for (const people of belonging)
    for (const [place, a] of people.entries())
      for (const b of people.slice(place + 1))
        if (touches.share(a, b) > 0) at(a, b).by.add('calls');
  return [...links]
    .map(([key, { by, findings: own }]) => {
      const [a, b] = JSON.parse(key) as [string, string];
      return { a, b, by: [...by].sort(byText), findings: [...own].sort(inOrder) };
    })
    .sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
};
