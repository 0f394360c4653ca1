import { languageOf } from '@amirani/core/languages';
import { describeCondition } from '@amirani/schengen/texts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import type { Dossier } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';
import { useAttempts } from './attempt.ts';

/** Lets the traveller pass, or holds the case, with a reason. Done only once the server has it. */
export const ReasonAct = ({
  act,
  dossier,
  reason,
  onReason,
  autoFocus,
  onLookAgain,
}: {
  readonly act: 'pass' | 'hold';
  readonly dossier: Dossier;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly autoFocus: boolean;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const attempts = useAttempts();
  const { check } = dossier;
  const { attests, needs } = check.verdict;
  const decide = useMutation({
    mutationFn: () => {
      const body = {
        act,
        reason: reason.trim(),
        verdict: check.verdict.id,
        version: check.decision?.version ?? 0,
      };
      return call('decideSecondLine', {
        params: { id: check.id },
        body: { ...body, key: attempts.keyFor(body) },
      });
    },
    onSuccess: ({ dossier: next }) => keepDossier(next),
  });
  const enough = reason.trim().length >= 3;
  return (
    <form
      className="stack"
      aria-label={act === 'pass' ? t`Let pass` : t`Hold`}
      onSubmit={(event) => {
        event.preventDefault();
        if (enough && !decide.isPending) decide.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (enough && !decide.isPending) decide.mutate();
      }}
    >
      {act === 'pass' && attests.length > 0 ? (
        <p className="small">
          <Trans>Who passes the traveller attests</Trans>:{' '}
          {attests
            .map((code) => describeCondition(code, schengenSay(languageOf(i18n.locale))))
            .join(' · ')}
        </p>
      ) : null}
      {act === 'hold' ? (
        <p className="small soft">
          <Trans>The case stays with you and in the queue; the traveller waits.</Trans>
        </p>
      ) : null}
      <Field
        label={t`Reason`}
        description={
          act === 'pass'
            ? t`What settled the doubt of the first line, and which findings you do not follow.`
            : t`What is waited for, and until when. If the police take the person, write when they came, who took the person and where to.`
        }
        rows={4}
        maxLength={4000}
        value={reason}
        onChange={onReason}
        autoFocus={autoFocus}
      />
      {decide.error === null ? null : <ActError error={decide.error} onLookAgain={onLookAgain} />}
      <Button type="submit" kind="primary" isDisabled={!enough} isPending={decide.isPending}>
        {act === 'pass' ? <Trans>Let the traveller pass</Trans> : <Trans>Hold the case</Trans>}
      </Button>
      {needs.length > 0 && act === 'pass' ? (
        <p className="small soft">
          <Trans>Some facts are still not known. They are listed with the verdict.</Trans>
        </p>
      ) : null}
    </form>
  );
};
