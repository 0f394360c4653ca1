import { blindViewTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BlindView } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';

const views = Object.keys(blindViewTexts) as readonly BlindView['view'][];

/** A colleague's own view with its reason. Stored once, it stays; then the dossier opens with both views side by side. */
export const BlindForm = ({ id }: { readonly id: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [viewId] = useState(() => crypto.randomUUID() as string);
  const [view, setView] = useState<BlindView['view']>();
  const [reason, setReason] = useState('');
  const give = useMutation({
    mutationFn: (chosen: BlindView['view']) =>
      call('giveBlindView', {
        params: { id },
        body: { id: viewId, view: chosen, reason: reason.trim() },
      }),
    onSuccess: ({ dossier }) => {
      keepDossier(dossier);
      void navigate({ to: '/checkpoint/second-line/$id', params: { id } });
    },
  });
  const ready = view !== undefined && reason.trim().length >= 3;
  return (
    <form
      className="panel"
      aria-label={t`Your view`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !give.isPending) give.mutate(view);
      }}
    >
      <div className="panel-head">
        <h2>
          <Trans>Your view</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <fieldset className="choice-column">
          <legend className="visually-hidden">
            <Trans>What you would do</Trans>
          </legend>
          {views.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="view"
                checked={view === one}
                onChange={() => setView(one)}
              />
              {i18n._(blindViewTexts[one].word)}
            </label>
          ))}
        </fieldset>
        <Field
          label={t`Reason`}
          description={t`On what you rely: the papers, the answers, the law.`}
          rows={4}
          maxLength={4000}
          value={reason}
          onChange={setReason}
        />
        {give.error === null ? null : <ActError error={give.error} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={give.isPending}>
          <Trans>Store my view</Trans>
        </Button>
      </div>
    </form>
  );
};
