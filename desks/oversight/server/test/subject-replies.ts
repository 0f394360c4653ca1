import { discreetItems } from '../../api/subject-answers.ts';
import type { SubjectData } from '../../api/types.ts';
import { type ReplyAbout, replyContent } from '../subject-requests/reply/content.ts';

const id = '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11';
const [keptId, checkId, examinationId, hitId, referralId, disclosureId, caseId, noteId] = [
  ...Array.from({ length: 8 }, (_, n) => `0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e2${n}`),
] as [string, string, string, string, string, string, string, string];
const at = '2026-11-26T04:00:00.000Z';
/** Nothing is held. */
export const none: SubjectData = {
  ...{ travellers: [], kept: [], checks: [], examinations: [], hits: [], entries: [], cases: [] },
  ...{ referrals: [], disclosures: [], journal: [] },
};
const value = (text: string) => ({
  ...{ value: text, masked: false, system: 'api' as const, messageId: id },
  ...{ message: 'PAXLST 745', receivedAt: at },
});
/** Something of every part is held. */
export const data: SubjectData = {
  travellers: [
    {
      ...{ id, flight: { id, designator: 'ZV1', day: '2026-12-01' } },
      facts: [
        { group: 'name', field: 'surname', item: 0, conflict: true, values: [value('ASKER #[x]')] },
        {
          group: 'document',
          field: 'documents.number',
          item: 0,
          conflict: false,
          values: [value('QV0')],
        },
        {
          group: 'document',
          field: 'documents.number',
          item: 1,
          conflict: false,
          values: [value('QV1')],
        },
        { group: 'name', field: 'role', item: 0, conflict: false, values: [value('passenger')] },
      ],
    },
  ],
  kept: [
    {
      ...{
        id: keptId,
        flight: { id, designator: 'ZV2', day: '2026-03-01' },
        cancelled: false,
        bags: 2,
      },
      legs: [{ kind: 'flight', carrier: 'ZV', number: '2', from: 'TBS', to: 'RIX' }],
      indications: [{ source: 'request', sourceId: id, offence: 'narcotics', at, by: 'nino' }],
      ...{ keptAt: at, eraseOn: '2031-03-01' },
    },
  ],
  checks: [
    {
      ...{ id: checkId, at, booth: 'booth 4', word: 'attention', state: 'passed' },
      reasons: [
        {
          ...{ source: 'hits', code: 'checkpoint.hit.call-police', word: 'attention', facts: {} },
          ...{ locator: 'hits', result: 'yours-to-judge', needs: [] },
        },
      ],
      refusal: { grounds: ['schengen.entry.visa'], reason: 'no visa was shown' },
      notes: [{ id: noteId, at, about: 'interview', text: 'her sister works in Riga' }],
    },
  ],
  examinations: [
    {
      ...{
        id: examinationId,
        at,
        place: 'Sarpi',
        atCheck: true,
        document: 'P QMB QB1234567',
        colour: 'green',
      },
      pieces: [{ kind: 'picture', addedAt: at, erased: true }],
    },
  ],
  hits: [
    {
      ...{ id: hitId, at, state: 'different', kind: 'watch-list', title: 'Sought persons' },
      entry: 'sought/e1',
      reasons: {
        for: [{ code: 'targeting.hit.document.same', facts: {} }],
        against: [
          {
            code: 'targeting.hit.birth-date.different',
            facts: { traveller: '1990-01-01', entry: '1960-01-01' },
          },
        ],
        unknown: [],
      },
    },
  ],
  entries: [
    {
      ...{ list: 'sought', id: 'e1', title: 'National warrants', source: 'police of Utopia' },
      ...{ category: 'sought', ground: 'national-warrant', names: ['ასკერ ეკა'] },
      ...{ birthDates: ['1980'], documents: ['QV1'], expires: '2027-01-01' },
    },
  ],
  cases: [
    {
      ...{
        id: caseId,
        number: '2026-0007',
        offences: ['document-fraud'],
        state: 'open',
        openedAt: at,
      },
      ...{ reviewDueOn: '2027-11-25', recipients: ['prosecutor of Rustavi'] },
      statements: [
        { property: 'name', value: 'Eka Asker', kind: 'fact', at },
        { property: 'category', value: 'witness', kind: 'assessment', at },
      ],
    },
  ],
  referrals: [
    {
      id: referralId,
      at,
      kind: 'medical',
      seen: 'held her chest',
      steps: [{ at, what: 'doctor called' }],
      outcome: 'taken to hospital',
    },
  ],
  disclosures: [
    {
      ...{
        id: disclosureId,
        subject: { kind: 'traveller', id },
        authority: 'prosecutor of Kutaisi',
      },
      ...{ caseReference: '7', offence: 'narcotics', link: 'l', necessity: 'n', state: 'answered' },
      ...{ version: 3, askedAt: at, askedBy: 'nino', opened: 1, reviewDue: false },
      answer: { at, recipients: ['police of Kutaisi'] },
    },
  ],
  journal: [
    {
      ...{
        at,
        by: 'giorgi',
        operation: 'disclosure',
        action: 'answerDisclosure',
        purpose: 'pnr-request',
      },
      ...{ recipients: ['police of Kutaisi'], about: [id, disclosureId] },
    },
    {
      ...{
        at,
        by: 'giorgi',
        reason: 'the warrant',
        operation: 'alteration',
        action: 'judgeHit',
        purpose: 'pnr-assessment',
      },
      ...{ recipients: [], about: [hitId] },
    },
    {
      ...{
        at,
        by: 'giorgi',
        operation: 'consultation',
        action: 'getTraveller',
        purpose: 'pnr-assessment',
      },
      ...{ recipients: [], about: [id] },
    },
    {
      ...{
        at,
        by: 'giorgi',
        operation: 'combination',
        action: 'openCheck',
        purpose: 'border-check',
      },
      ...{ recipients: ['alerts: national'], about: [checkId, examinationId, id] },
    },
  ],
};
/** Every discreet item of it. */
const all = discreetItems(data).map((one) => one.id);
/** A ground with its reason. */
export const ground = {
  ground: 'inquiries-obstructed',
  reason: 'the inquiry of case 7 runs',
} as const;
/** What a letter is written of, with what a test changes. */
export const about = (more: Partial<ReplyAbout> = {}): ReplyAbout => ({
  request: {
    ...{
      id,
      kind: 'access',
      asked: 'what do you hold',
      replyTo: 'Rustaveli 1',
      receivedOn: '2026-11-26',
      dueOn: '2026-12-10',
    },
    person: { surname: 'ASKER', given: 'EKA', birthDate: '1980-01-01' },
  },
  ...{
    outcome: 'answered',
    given: all,
    left: [],
    withheld: [],
    language: 'ka',
    at: new Date(at),
    data,
  },
  ...{ regime: 'eu', profile: 'duty', apiDays: 30, examinationDays: 90 },
  timeZone: 'Asia/Tbilisi',
  ...{ authority: 'Patrol Police', officer: 'dpo@example.org', supervisor: 'PDPS' },
  ...more,
});
/** The texts of that letter. */
export const said = (more: Partial<ReplyAbout> = {}): string =>
  JSON.stringify(replyContent(about(more)));
