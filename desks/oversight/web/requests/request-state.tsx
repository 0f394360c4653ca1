import { subjectRequestStateTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { SubjectPerson, SubjectRequest } from '../../api/types.ts';

const shapes: Readonly<Record<SubjectRequest['state'], Verdict>> = {
  received: 'not-checked',
  proposed: 'attention',
  approved: 'attention',
  answered: 'met',
  'partly-answered': 'attention',
  refused: 'obstacle',
};

/** Where a request stands, in shape and word: what was granted and is not done yet is never shown as done. */
export const RequestState = ({ request }: { readonly request: SubjectRequest }) => {
  const { i18n } = useLingui();
  const { state } = request;
  if (state === 'answered' || state === 'partly-answered') {
    if (isToBeCarriedOut(request))
      return (
        <Badge verdict="attention">
          <Trans>Decided, to be carried out</Trans>
        </Badge>
      );
    if (request.carriedOut !== undefined)
      return (
        <Badge verdict={shapes[state]}>
          {state === 'answered' ? <Trans>Carried out</Trans> : <Trans>Carried out in part</Trans>}
        </Badge>
      );
  }
  return <Badge verdict={shapes[state]}>{i18n._(subjectRequestStateTexts[state])}</Badge>;
};

/** Whether something is owed yet: the answer, that it is sent, or that what was decided is done. */
export const isOwed = (request: SubjectRequest): boolean =>
  request.answeredAt === undefined || request.state === 'approved' || isToBeCarriedOut(request);

/** Whether a correction, erasure or restriction was decided and is not done yet. */
export const isToBeCarriedOut = ({
  kind,
  state,
  answeredAt,
  proposal,
  carriedOut,
}: SubjectRequest): boolean =>
  kind !== 'access' &&
  answeredAt !== undefined &&
  state !== 'refused' &&
  proposal?.outcome !== 'refused' &&
  carriedOut === undefined;

/** The requester as recorded: the name, or else the number of a document. */
export const personName = ({ surname, given, documentNumber }: SubjectPerson): string =>
  [surname, given].filter((part) => part !== '').join(' ') || (documentNumber ?? '');
