import type { endpoints, Input } from '@amirani/contract';
import type { SubjectRequest } from '@amirani/contract/oversight';

/** What a traveller asks, as it is being written down. */
export interface RequestDraft {
  readonly id: string;
  readonly kind: SubjectRequest['kind'];
  readonly surname: string;
  readonly given: string;
  /** Empty, or `1974-05-31`. */
  readonly birthDate: string;
  readonly documentNumber: string;
  readonly identity: string;
  readonly asked: string;
  readonly replyTo: string;
}

/** A request that says nothing yet. */
export const newRequestDraft = (id: string): RequestDraft => ({
  ...{ id, kind: 'access', surname: '', given: '', birthDate: '', documentNumber: '' },
  ...{ identity: '', asked: '', replyTo: '' },
});

type Body = Input<(typeof endpoints)['receiveSubjectRequest']>['body'];

/** What is sent of a draft; undefined while it names nobody who could be found, or leaves out what has to be said. */
export const receivedBody = (draft: RequestDraft): Body | undefined => {
  const { id, kind } = draft;
  const [surname, given, documentNumber, identity, asked, replyTo] = (
    ['surname', 'given', 'documentNumber', 'identity', 'asked', 'replyTo'] as const
  ).map((field) => draft[field].trim()) as [string, string, string, string, string, string];
  const names = documentNumber !== '' || (surname !== '' && draft.birthDate !== '');
  if (!names || [identity, asked, replyTo].some((text) => text.length < 3)) return undefined;
  const person = {
    ...{ surname, given },
    ...(draft.birthDate === '' ? {} : { birthDate: draft.birthDate }),
    ...(documentNumber === '' ? {} : { documentNumber }),
  };
  return { id, kind, person, replyTo, asked, identity };
};
