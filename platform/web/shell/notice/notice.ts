import type { NoticeCode } from '@amirani/web/src/texts/notice.ts';
import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';

/** What the deployment says of itself for the notice. */
export type NoticeFacts = Output<(typeof platformEndpoints)['getAboutData']>;

/** A part of the notice: its title and its sentences, in the order in which they are read. */
export interface NoticePart {
  readonly id: 'who' | 'why' | 'how-long' | 'decides' | 'rights' | 'help';
  readonly lines: readonly { readonly code: NoticeCode; readonly values: NoticeValues }[];
}

type NoticeValues = Readonly<Record<string, string | number>>;

/** Missing facts that a traveller must be told: the names of their settings. */
export const missingInNotice = ({ authority, officer, supervisor }: NoticeFacts): string[] => [
  ...(authority === '' ? ['AMIRANI_AUTHORITY'] : []),
  ...(officer === '' ? ['AMIRANI_DPO_CONTACT'] : []),
  ...(supervisor === '' ? ['AMIRANI_SUPERVISOR'] : []),
];

/**
 * The notice in its parts (Directive (EU) 2016/680 Art. 13(1), (2); R49): who holds the data, why, how long, that a person
 * decides, the rights and how they are used, and that help comes first. Missing facts are left out, never invented.
 */
export const noticeOf = (facts: NoticeFacts): readonly NoticePart[] => {
  const { authority, officer, supervisor, apiDays, examinationDays } = facts;
  const line = (code: NoticeCode, values: NoticeValues = {}) => ({ code, values });
  const said = (code: NoticeCode, name: string, value: string) =>
    value === '' ? [] : [line(code, { [name]: value })];
  return [
    {
      id: 'who',
      lines: [
        ...said('notice.who.authority', 'authority', authority),
        ...said('notice.who.officer', 'officer', officer),
        ...said('notice.who.supervisor', 'supervisor', supervisor),
      ],
    },
    {
      id: 'why',
      lines: [line('notice.why.api'), line('notice.why.pnr'), line('notice.why.document')],
    },
    {
      id: 'how-long',
      lines: [
        line('notice.how-long.api', { days: apiDays }),
        line('notice.how-long.pnr'),
        line('notice.how-long.document', { days: examinationDays }),
      ],
    },
    { id: 'decides', lines: [line('notice.decides.person'), line('notice.decides.ground')] },
    {
      id: 'rights',
      lines: [
        line('notice.rights.ask'),
        line('notice.rights.answer'),
        line('notice.rights.complain'),
        line('notice.rights.free'),
      ],
    },
    { id: 'help', lines: [line('notice.help.first')] },
  ];
};
