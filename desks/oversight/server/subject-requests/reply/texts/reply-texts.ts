import type { Regime } from '@platform/server/settings/config.ts';

/** Names an article in brackets where the law of the deployment is the one whose articles are known; else nothing. */
export type Cite = (article: string) => string;

/** The sentences of a written answer to a traveller; its vocabulary is in `words`. */
export interface ReplyTexts {
  readonly title: string;
  /** What this is, and how days and times are written. */
  readonly about: (zone: string) => string;
  readonly request: string;
  readonly asks: string;
  readonly person: string;
  readonly document: string;
  readonly received: string;
  readonly asked: string;
  readonly replyTo: string;
  readonly made: string;
  readonly authority: string;
  /** What the law is called, and its name under each regime. */
  readonly law: string;
  readonly laws: Readonly<Record<Regime, string>>;
  /** Instead of a sender that the deployment does not state: in training only. */
  readonly unstated: string;
  /** On every letter of a training deployment. */
  readonly training: string;
  readonly recipientsTitle: string;
  readonly recipients: string;
  /** A property of a case that has no name here. */
  readonly detail: string;
  readonly answer: string;
  /** Of a request to know what is held. */
  readonly access: Readonly<Record<'partly-answered' | 'refused', string>>;
  /** What was decided on a request to change something: nothing is done in the data yet. */
  readonly granted: Readonly<Record<'correction' | 'erasure' | 'restriction', string>>;
  readonly grantedInPart: string;
  /** By when it is done, and what is said where that day has passed. */
  readonly doneBy: (day: string) => string;
  readonly doneLate: (day: string) => string;
  /** What is given is given; whether it is all, no answer says (Art. 15(3)). */
  readonly given: string;
  /** Of a letter that gives nothing: true where nothing is held and where all of it is withheld in silence. */
  readonly nothing: string;
  readonly withheld: string;
  /** Said instead of any word on what is withheld, where a word would undo the ground (Art. 15(3)). */
  readonly neither: (cite: Cite) => string;
  readonly held: string;
  /** Of a check of which only place and time are told. */
  readonly crossed: string;
  /** What was not searched, and who and what is left out: the same for everybody. */
  readonly bounds: string;
  /** What a message of a carrier is, by the room that took it: never its name in the trade. */
  readonly sources: Readonly<Record<'api' | 'pnr', string>>;
  readonly masked: string;
  readonly keptBecause: string;
  readonly eraseOn: string;
  readonly refusal: string;
  readonly colours: Readonly<Record<'green' | 'yellow' | 'red' | 'grey', string>>;
  readonly pieces: string;
  readonly erased: string;
  /** What a hit is and is not. */
  readonly hit: string;
  /** Of an entry of a list: on which ground it stands there, and from when until when. */
  readonly ground: string;
  readonly stands: string;
  /** Of a case: what it is about, and when it is looked at whether it is still needed. */
  readonly concerns: string;
  readonly reviewOn: string;
  readonly sentTo: string;
  readonly told: string;
  readonly done: string;
  readonly rights: string;
  readonly correct: (cite: Cite) => string;
  readonly complain: (cite: Cite) => string;
  readonly officer: string;
  readonly supervisor: string;
  readonly page: string;
}
