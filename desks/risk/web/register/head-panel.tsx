import { levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { Risk } from '../../api/types.ts';
import { MoreProbable } from './rating-badge.tsx';

/** What the head of the unit decides: an assessment that waits, and the end of a risk. Others see that it waits. */
export const HeadPanel = ({ risk }: { readonly risk: Risk }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const { waiting, version, id } = risk;
  const params = { id };
  const body = { reason: reason.trim(), version };
  const act = useMutation({
    mutationFn: async (what: 'approve' | 'send-back' | 'close') => {
      const assessment = waiting?.id ?? '';
      if (what === 'approve')
        await call('approveAssessment', { params, body: { ...body, assessment } });
      else if (what === 'send-back')
        await call('sendBackAssessment', { params, body: { ...body, assessment } });
      else await call('closeRisk', { params, body });
    },
    onSuccess: () => {
      setReason('');
      readAnew('getRisk', 'listRisks');
    },
  });
  const isHead = session?.roles.includes('risk-head') === true;
  const own = waiting !== undefined && waiting.by === session?.login;
  if (waiting !== undefined && (!isHead || own))
    return (
      <Notice verdict="not-checked" title={<Trans>An assessment waits for the head</Trans>}>
        <p>
          <Trans>
            {waiting.by} proposes “{say(i18n, levelTexts, waiting.rating)}”. It counts once the head
            of the unit, another person, approves it.
          </Trans>{' '}
          <MoreProbable rating={waiting.computed} />
        </p>
      </Notice>
    );
  if (!isHead || risk.state === 'closed') return null;
  const ready = reason.trim().length >= 3 && !act.isPending;
  return (
    <form
      className="panel narrow risk-panel"
      aria-label={t`Decision of the head`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="panel-head">
        <h2>
          {waiting === undefined ? (
            <Trans>The end of this risk</Trans>
          ) : (
            <Trans>An assessment waits for you</Trans>
          )}
        </h2>
      </div>
      <div className="panel-body">
        {waiting === undefined ? null : (
          <p>
            <Trans>
              {waiting.by} proposes “{say(i18n, levelTexts, waiting.rating)}”.
            </Trans>{' '}
            <MoreProbable rating={waiting.computed} />
          </p>
        )}
        <OwnReason value={reason} onChange={setReason} />
        {act.error === null ? null : (
          <ActError error={act.error} onLookAgain={() => readAnew('getRisk')} />
        )}
        <div className="line-up">
          {waiting === undefined ? (
            <Button isDisabled={!ready} onPress={() => act.mutate('close')}>
              <Trans>Close the risk</Trans>
            </Button>
          ) : (
            <>
              <Button kind="primary" isDisabled={!ready} onPress={() => act.mutate('approve')}>
                <Trans>Approve</Trans>
              </Button>
              <Button isDisabled={!ready} onPress={() => act.mutate('send-back')}>
                <Trans>Send back</Trans>
              </Button>
            </>
          )}
        </div>
      </div>
    </form>
  );
};
