import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { matchStates } from '../../api/statement-shapes.ts';
import type { Match } from '../../api/types.ts';
import { CaseNav } from '../case-nav.tsx';
import { AnsweredList } from './answered-list.tsx';
import { MatchQueue } from './match-queue.tsx';

const stateTexts: Readonly<Record<Match['state'], MessageDescriptor>> = {
  open: msg`That wait`,
  same: msg`Answered: the same`,
  different: msg`Answered: another`,
  unsure: msg`Answered: cannot be told`,
};

/** Pairs of a case that may be one: looked for when asked, judged by a person, one at a time. */
export const MatchesScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { id } = useParams({ from: '/investigations/$id/matches' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/investigations/$id', params: { id } });
  useShortcut('back', back);
  const [state, setState] = useState<Match['state']>('open');
  const [round, setRound] = useState(0);
  const find = useMutation({
    mutationFn: () => call('findMatches', { params: { id }, body: {} }),
    onSuccess: () => setRound((now) => now + 1),
  });
  return (
    <div className="page">
      <PageHead title={<Trans>Matches</Trans>} windowTitle={t`Matches`}>
        <BackButton onPress={back}>
          <Trans>Case</Trans>
        </BackButton>
        <Button isPending={find.isPending} onPress={() => find.mutate()}>
          <Trans>Look for pairs</Trans>
        </Button>
      </PageHead>
      <CaseNav id={id} />
      {find.error === null ? null : <ActError error={find.error} />}
      {find.data === undefined ? null : (
        <p role="status">
          <Plural
            value={find.data.added}
            one="# new pair was found"
            other="# new pairs were found"
          />
        </p>
      )}
      <div className="span-fields">
        <ChoiceField<Match['state']>
          label={t`Pairs`}
          value={state}
          choices={matchStates.map((one) => ({ id: one, name: i18n._(stateTexts[one]) }))}
          onChange={setState}
        />
      </div>
      {state === 'open' ? (
        <MatchQueue key={round} caseId={id} />
      ) : (
        <AnsweredList key={state} caseId={id} state={state} />
      )}
    </div>
  );
};
