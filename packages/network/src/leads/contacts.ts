import type { LeadFinding, LeadKind } from './finding.ts';
import { byText } from './records.ts';

/** What is said of every contact; in words in `leadTexts`. */
export const contactNote = 'network.lead.contact';

/**
 * A person in steady contact with a lead and with another of its contacts, in a closed trio, without own findings that make a
 * lead: a contact to be checked, not a suspect.
 */
export interface LeadContact {
  readonly person: string;
  readonly is: LeadKind;
  /** With whom, by text: a lead is among them. */
  readonly near: readonly string[];
  /** What was found of their own and does not suffice; empty for nearly all. */
  readonly findings: readonly LeadFinding[];
}

/** People of closed trios who are not leads, by text: the order does not rank. */
export const contactsOf = (
  trios: readonly (readonly string[])[],
  leads: ReadonlySet<string>,
  {
    kindOf,
    findingsOf,
  }: {
    readonly kindOf: (actor: string) => LeadKind;
    readonly findingsOf: (actor: string) => readonly LeadFinding[];
  },
): readonly LeadContact[] =>
  [...new Set(trios.flat())]
    .filter((person) => !leads.has(person))
    .sort(byText)
    .map((person) => {
      const near = trios.filter((trio) => trio.includes(person)).flat();
      return {
        person,
        is: kindOf(person),
        findings: findingsOf(person),
        near: [...new Set(near)].filter((other) => other !== person).sort(byText),
      };
    });
