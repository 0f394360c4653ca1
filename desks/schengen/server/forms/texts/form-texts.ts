import type { ExitRecordRequest } from '@amirani/contract';
import type { Language } from '@amirani/core/languages';
import type { OfficialText } from '../official.ts';

type DocumentKind = NonNullable<ExitRecordRequest['traveller']['documentKind']>;

/** Words that both forms use. What conditions and reasons are called stands in `packages/schengen`. */
export interface SharedTexts {
  readonly page: string;
  /** Beside wording or law that nobody has compared with the act. */
  readonly notVerified: string;
  /** `{on}`, `{by}`. */
  readonly verified: string;
  /** The article of an act is not known. */
  readonly articleUnknown: string;
  readonly person: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly dateOfBirth: string;
  readonly sex: string;
  readonly nationality: string;
  readonly document: string;
  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  readonly crossing: string;
  readonly day: string;
  readonly destination: string;
  readonly place: string;
  readonly authority: string;
  readonly madeAt: string;
  readonly madeBy: string;
  /** Of a decision that was made: who, who confirmed it, and by which number it is found. */
  readonly decidedBy: string;
  readonly confirmedBy: string;
  readonly decision: string;
  readonly reason: string;
  readonly legalBasis: string;
  readonly undecided: string;
  /** That what is not known is held against nobody. */
  readonly undecidedAbout: string;
  /** Rows of rule data are past the day by which they were to be looked at again. */
  readonly stale: string;
  readonly remarks: string;
  /** In which language the remarks are, where it is not that of the form; names of languages. */
  readonly writtenIn: string;
  readonly languages: Readonly<Record<Language, string>>;
  /** That protection and help can be asked for at any time (Reg. (EU) 2016/399 Art. 14(1); R28). */
  readonly help: string;
  readonly signature: string;
  readonly date: string;
  /** Acts by the name that the rules cite them by. */
  readonly acts: Readonly<Record<string, string>>;
}

/** Words of the exit record. */
interface ExitTexts {
  readonly title: string;
  /** What it is, who decides, and what it never rests on. */
  readonly about: string;
  /** The same where one person has refused the exit and another has confirmed it. */
  readonly aboutDecided: string;
  readonly requirements: string;
  readonly cure: string;
  readonly again: string;
  /** That with what is missing the traveller may come back. */
  readonly againAbout: string;
  readonly remedy: string;
  readonly remedies: readonly [OfficialText, ...OfficialText[]];
  readonly officer: string;
  /** The traveller's line: that a copy was received, not that it is agreed with. */
  readonly received: string;
}

/** Words of a refusal of entry, and of its draft. */
interface RefusalTexts {
  readonly title: string;
  /** Across the page. */
  readonly watermark: string;
  /** That it is no decision until the second line has decided with a second person. */
  readonly notice: string;
  readonly reasons: string;
  /** Annex V Part B in our own words, by letter. */
  readonly letters: Readonly<Record<string, OfficialText>>;
  readonly given: string;
  readonly ticks: Readonly<Record<'sis' | 'national', string>>;
  /** Letters that the facts would bear and that were not chosen. */
  readonly alsoBorne: string;
  readonly disputed: string;
  readonly exceptions: string;
  readonly visa: string;
  readonly familyUnknown: string;
  readonly protectionUnknown: string;
  readonly appeal: string;
  readonly appeals: readonly [OfficialText, ...OfficialText[]];
  readonly secondLine: string;
  readonly firstPerson: string;
  readonly secondPerson: string;
  /** What the form says in place of the draft once a second person has confirmed the refusal. */
  readonly final: {
    readonly title: string;
    readonly notice: string;
    readonly given: string;
  };
}

/** Every word of the two forms in one language. */
export interface FormTexts {
  readonly shared: SharedTexts;
  readonly exit: ExitTexts;
  readonly refusal: RefusalTexts;
}
