import type { Input } from '@platform/api/endpoint.ts';
import type { oversightEndpoints } from '../../api/endpoints.ts';
import type { SubjectRequest } from '../../api/types.ts';

/** What a traveller asks, as it is being written down. */
export interface RequestDraft {
  readonly id: string;
  readonly kind: SubjectRequest['kind'];
  readonly surname: string;
  readonly given: string;
  /** Empty, or `1974-05-31`. */
  readonly birthDate: string;
  readonly documentNumber: string;
  /** Empty where it is not stated. */
  readonly sex: '' | 'F' | 'M' | 'X';
  /** Three letters, as in the document; empty where it is not stated. */
  readonly nationality: string;
  readonly identity: string;
  readonly asked: string;
  readonly replyTo: string;
  /** Empty for today. */
  readonly receivedOn: string;
}

/** A request that says nothing yet. */
export const newRequestDraft = (id: string): RequestDraft => ({
  ...{ id, kind: 'access', surname: '', given: '', birthDate: '', documentNumber: '' },
  ...{ sex: '', nationality: '' },
  ...{ identity: '', asked: '', replyTo: '', receivedOn: '' },
});

const nationalityOf = ({ nationality }: RequestDraft): string => nationality.trim().toUpperCase();

type Body = Input<(typeof oversightEndpoints)['receiveSubjectRequest']>['body'];

/** What a draft leaves out that has to be said, in the order of the form. */
export const missingInRequest = (
  draft: RequestDraft,
): readonly ('person' | 'nationality' | 'identity' | 'asked' | 'replyTo')[] => [
  ...(draft.documentNumber.trim() !== '' || (draft.surname.trim() !== '' && draft.birthDate !== '')
    ? []
    : (['person'] as const)),
  ...(/^(?:[A-Z]{3})?$/.test(nationalityOf(draft)) ? [] : (['nationality'] as const)),
  ...(['identity', 'asked', 'replyTo'] as const).filter((field) => draft[field].trim().length < 3),
];

/** The request made from a draft; undefined while it identifies no person or lacks required data. */
export const receivedBody = (draft: RequestDraft): Body | undefined => {
  const { id, kind } = draft;
  const [surname, given, documentNumber, identity, asked, replyTo] = (
    ['surname', 'given', 'documentNumber', 'identity', 'asked', 'replyTo'] as const
  ).map((field) => draft[field].trim()) as [string, string, string, string, string, string];
  if (missingInRequest(draft).length > 0) return undefined;
  const person = {
    ...{ surname, given },
    ...(draft.birthDate === '' ? {} : { birthDate: draft.birthDate }),
    ...(documentNumber === '' ? {} : { documentNumber }),
    ...(draft.sex === '' ? {} : { sex: draft.sex }),
    ...(nationalityOf(draft) === '' ? {} : { nationality: nationalityOf(draft) }),
  };
  const day = draft.receivedOn === '' ? {} : { receivedOn: draft.receivedOn };
  return { id, kind, person, replyTo, asked, identity, ...day };
};
