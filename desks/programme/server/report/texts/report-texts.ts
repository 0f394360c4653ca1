import type { programmeWords } from '@amirani/contract/programme';

type Words = typeof programmeWords;

/** Every word of a report, by language; complete by its type. */
export interface ReportTexts {
  readonly report: string;
  /** `{date}`, `{month}` and `{months}` stand in it. */
  readonly upTo: string;
  readonly simulated: string;
  readonly written: string;
  readonly purpose: string;
  readonly partners: string;
  readonly role: string;
  readonly country: string;
  readonly plan: string;
  readonly months: string;
  readonly phase: string;
  readonly activities: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly now: string;
  readonly interval: string;
  readonly target: string;
  readonly people: string;
  readonly state: string;
  readonly legend: string;
  readonly sessions: string;
  readonly field: string;
  readonly date: string;
  readonly session: string;
  readonly days: string;
  readonly attendances: string;
  readonly underFive: string;
  readonly deliverables: string;
  readonly deliverable: string;
  readonly due: string;
  readonly accepted: string;
  readonly risks: string;
  readonly risk: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly measure: string;
  readonly lessons: string;
  readonly method: string;
  readonly methods: readonly string[];
  readonly acknowledgement: string;
  readonly acknowledgements: readonly string[];
  readonly placeholder: string;
  readonly page: string;
  /** `{month}` stands in it. */
  readonly inMonth: string;
  readonly none: string;
  readonly unknown: string;
  readonly planned: string;
  readonly fields: Readonly<Record<Words['fields'][number], string>>;
  readonly roles: Readonly<Record<Words['partnerRoles'][number], string>>;
  readonly kinds: Readonly<Record<Words['indicatorKinds'][number], string>>;
  readonly readingStates: Readonly<Record<Words['readingStates'][number], string>>;
  readonly deliverableStates: Readonly<Record<Words['deliverableStates'][number], string>>;
  readonly riskStates: Readonly<Record<Words['riskStates'][number], string>>;
  readonly levels: Readonly<Record<Words['levels'][number], string>>;
}
