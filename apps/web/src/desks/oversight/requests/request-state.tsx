import type { SubjectPerson, SubjectRequest } from '@amirani/contract/oversight';
import { useLingui } from '@lingui/react';
import { subjectRequestStateTexts } from '../../../texts/oversight.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { Verdict } from '../../../ui/shape.tsx';

const shapes: Readonly<Record<SubjectRequest['state'], Verdict>> = {
  received: 'not-checked',
  proposed: 'attention',
  answered: 'met',
  'partly-answered': 'attention',
  refused: 'obstacle',
};

/** Where a request stands, in shape and word. */
export const RequestState = ({ state }: { readonly state: SubjectRequest['state'] }) => {
  const { i18n } = useLingui();
  return <Badge verdict={shapes[state]}>{i18n._(subjectRequestStateTexts[state])}</Badge>;
};

/** Whether something is owed yet: the answer, or that what was decided is done. */
export const isOwed = ({ kind, state, carriedOut }: SubjectRequest): boolean =>
  state === 'received' ||
  state === 'proposed' ||
  (kind !== 'access' && state !== 'refused' && carriedOut === undefined);

/** Who asks, as it was written down: the name, or the number of a document where there is no name. */
export const personName = ({ surname, given, documentNumber }: SubjectPerson): string =>
  [surname, given].filter((part) => part !== '').join(' ') || (documentNumber ?? '');
