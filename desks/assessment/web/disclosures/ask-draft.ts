import type { Input } from '@platform/api/endpoint.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';
import type { assessmentEndpoints } from '../../api/endpoints.ts';

/** A request of an authority, as it is being written down. */
export interface AskDraft {
  readonly id: string;
  readonly authority: string;
  readonly caseReference: string;
  /** None is chosen for the analyst. */
  readonly offence: Disclosure['offence'] | undefined;
  readonly link: string;
  readonly necessity: string;
}

type Body = Input<(typeof assessmentEndpoints)['askDisclosure']>['body'];

/** What is sent of a draft; undefined while an offence, the link to the carriage by air or the need is missing (R3). */
export const askedBody = (draft: AskDraft, subject: Disclosure['subject']): Body | undefined => {
  const { id, offence } = draft;
  const authority = draft.authority.trim();
  const caseReference = draft.caseReference.trim();
  const link = draft.link.trim();
  const necessity = draft.necessity.trim();
  const short = authority.length < 3 || caseReference.length < 3;
  if (offence === undefined || short || link.length < 10 || necessity.length < 10) return undefined;
  return { id, subject, authority, caseReference, offence, link, necessity };
};

/** To whom data was sent: one a line, each named once; undefined where a name is too short to be one. */
export const recipientsIn = (text: string): readonly string[] | undefined => {
  const names = [...new Set(text.split('\n').map((line) => line.trim()))].filter(
    (name) => name !== '',
  );
  return names.length === 0 || names.length > 20 || names.some((name) => name.length < 3)
    ? undefined
    : names;
};
