/** The sentences of a written answer to a traveller; its vocabulary is in `words`. */
export interface ReplyTexts {
  readonly title: string;
  /** What this is, and how days and times are written. */
  readonly about: string;
  readonly request: string;
  readonly asks: string;
  readonly person: string;
  readonly document: string;
  readonly received: string;
  readonly asked: string;
  readonly replyTo: string;
  readonly made: string;
  readonly authority: string;
  readonly answer: string;
  /** Of a request to know what is held. */
  readonly access: Readonly<Record<'partly-answered' | 'refused', string>>;
  /** Of a request for correction, erasure or restriction. */
  readonly other: Readonly<Record<'answered' | 'partly-answered' | 'refused', string>>;
  /** What is given is given; whether it is all, no answer says (Art. 15(3)). */
  readonly given: string;
  readonly withheld: string;
  /** Said instead of any word on what is withheld, where a word would undo the ground (Art. 15(3)). */
  readonly neither: string;
  readonly held: string;
  readonly nothing: string;
  /** Of a check of which only place and time are told. */
  readonly crossed: string;
  /** What was not searched, and who is left out. */
  readonly bounds: string;
  readonly disagree: string;
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
  readonly correct: string;
  readonly complain: string;
  readonly officer: string;
  readonly supervisor: string;
  readonly page: string;
}
