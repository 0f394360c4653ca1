import { handlingNames } from '@amirani/web/src/texts/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { riskWords } from '../../api/words.ts';
import { keyTitle } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';

/** Puts a risk into the register: by hand, or out of a warning, which then stands behind it as evidence. */
export const NewRiskScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const periodText = usePeriodText();
  const { warning } = useSearch({ from: '/risk/register/new' });
  const { data } = useApi(
    'getRiskWarning',
    { params: { id: warning ?? '' } },
    warning !== undefined,
  );
  const back = (): void => void navigate({ to: '/risk/register' });
  useShortcut('back', back);
  const place = data === undefined ? '' : keyTitle(i18n, data.key, t`all together`);
  return (
    <div className="page">
      <PageHead title={<Trans>A new risk</Trans>} windowTitle={t`A new risk`} quiet>
        <BackButton onPress={back}>
          <Trans>Risk register</Trans>
        </BackButton>
      </PageHead>
      {warning !== undefined && data === undefined ? (
        <Progress label={t`Loading the warning…`} />
      ) : (
        <TermsForm
          warning={warning}
          title={data === undefined ? '' : t`More than expected: ${place}`}
          area={place}
          description={
            data === undefined
              ? ''
              : t`In ${periodText(data.period)} ${data.count} were counted where ${Math.round(data.expected * 10) / 10} were to be expected.`
          }
        />
      )}
    </div>
  );
};

const TermsForm = ({
  warning,
  ...start
}: {
  readonly warning: string | undefined;
  readonly title: string;
  readonly area: string;
  readonly description: string;
}) => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { data: session } = useSession();
  const [id] = useState(() => crypto.randomUUID());
  const [terms, setTerms] = useState({
    ...start,
    owner: session?.name ?? '',
    handling: 'amber' as (typeof riskWords.handlings)[number],
  });
  const set = (part: Partial<typeof terms>): void => setTerms({ ...terms, ...part });
  const open = useMutation({
    mutationFn: () => call('openRisk', { body: { id, ...terms } }),
    onSuccess: () => {
      readAnew('listRisks');
      void navigate({
        to: '/risk/register/$id',
        params: { id },
        search: { assess: true, ...(warning === undefined ? {} : { warning }) },
      });
    },
  });
  const ready =
    terms.title.trim().length >= 3 && terms.area.trim() !== '' && terms.owner.trim() !== '';
  return (
    <form
      className="panel narrow risk-panel"
      aria-label={t`A new risk`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !open.isPending) open.mutate();
      }}
    >
      <div className="panel-body">
        <Field
          label={<Trans>What is the risk?</Trans>}
          description={t`A place and what happens there; never a person.`}
          isRequired
          autoFocus
          maxLength={200}
          value={terms.title}
          onChange={(title) => set({ title })}
        />
        <Field
          label={<Trans>Where</Trans>}
          isRequired
          maxLength={200}
          value={terms.area}
          onChange={(area) => set({ area })}
        />
        <Field
          label={<Trans>Description</Trans>}
          rows={3}
          maxLength={4000}
          value={terms.description}
          onChange={(description) => set({ description })}
        />
        <Field
          label={<Trans>Who answers for it</Trans>}
          isRequired
          maxLength={200}
          value={terms.owner}
          onChange={(owner) => set({ owner })}
        />
        <ChoiceField
          label={t`Handling`}
          value={terms.handling}
          choices={riskWords.handlings.map((one) => ({ id: one, name: handlingNames[one] ?? one }))}
          onChange={(handling) => set({ handling })}
        />
        {open.error === null ? null : <ActError error={open.error} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={open.isPending}>
          <Trans>Put it into the register</Trans>
        </Button>
      </div>
    </form>
  );
};
