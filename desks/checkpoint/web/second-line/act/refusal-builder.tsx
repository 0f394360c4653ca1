import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Dossier, Protection } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';
import { useAttempts } from './attempt.ts';
import { useConditions } from './conditions-of.ts';
import { GroundChoice } from './ground-choice.tsx';
import { type ProtectionDraft, wholeProtection } from './protection.ts';
import { ProtectionChoice } from './protection-choice.tsx';

/** Builds and proposes a refusal: closed grounds, reason, protection checks, password. A second person must confirm it. */
export const RefusalBuilder = ({
  dossier,
  reason,
  onReason,
  autoFocus,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly autoFocus: boolean;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const { check, grounds } = dossier;
  const conditions = useConditions(check);
  const attempts = useAttempts();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<ProtectionDraft>({});
  // A ground that the facts bear no longer is not proposed, however it was ticked before.
  const chosen = ticked.filter((name) => grounds.some(({ ground }) => ground === name));
  const protection = wholeProtection(draft);
  const propose = useMutation({
    mutationFn: (answers: Protection) => {
      const body = {
        grounds: [...chosen],
        reason: reason.trim(),
        protection: answers,
        verdict: check.verdict.id,
        version: check.decision?.version ?? 0,
      };
      return call('proposeRefusal', {
        params: { id: check.id },
        body: { ...body, key: attempts.keyFor(body) },
      });
    },
    onSuccess: ({ dossier: next }) => keepDossier(next),
  });
  if (grounds.length === 0)
    return (
      <div className="stack">
        <p>
          <strong>
            <Trans>The facts bear no ground of the law.</Trans>
          </strong>
        </p>
        <p className="soft">
          <Trans>
            Do not refuse because of a hit, a suspicion or a document missing from the system. Find
            the missing facts, or let the traveller pass.
          </Trans>
        </p>
      </div>
    );
  const missing = [
    chosen.length === 0 ? t`a ground` : undefined,
    protection === undefined ? t`the questions on protection` : undefined,
    reason.trim().length < 3 ? t`a reason` : undefined,
  ].filter((one) => one !== undefined);
  const ready = missing.length === 0 && protection?.asylum === 'no-sign';
  return (
    <form
      className="stack refusal"
      aria-label={t`Propose a refusal`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && protection !== undefined) propose.mutate(protection);
      }}
    >
      <GroundChoice
        grounds={grounds}
        conditions={conditions}
        chosen={chosen}
        onChange={setTicked}
      />
      <ProtectionChoice draft={draft} onChange={setDraft} />
      <Field
        label={t`Reason`}
        description={t`In your own words: what the traveller did not meet, and on what you rely. The second person and a court read it.`}
        rows={4}
        maxLength={4000}
        value={reason}
        onChange={onReason}
        autoFocus={autoFocus}
      />
      {propose.error === null ? null : <ActError error={propose.error} onLookAgain={onLookAgain} />}
      <Button type="submit" kind="primary" isDisabled={!ready} isPending={propose.isPending}>
        <Trans>Propose the refusal</Trans>
      </Button>
      <p className="small soft">
        {missing.length > 0 ? <Trans>Still needed: {missing.join(', ')}.</Trans> : null}{' '}
        <Trans>
          You need your password. The refusal is in force only after another person confirms it.
        </Trans>
      </p>
    </form>
  );
};
