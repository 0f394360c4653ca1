import { feedbackActionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskFeedback } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

const cameAbout = ['open', 'yes', 'no'] as const;
const marks = ['1', '2', '3', '4', '5'] as const;

/** What readers say of a product that was published: its worth, what it led to, and whether it came about. */
export const FeedbackPanel = ({ product }: { readonly product: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const params = { id: product };
  const { data } = useApi('showRiskFeedback', { params });
  const [usefulness, setUsefulness] = useState<(typeof marks)[number]>('3');
  const [action, setAction] = useState<(typeof riskWords.feedbackActions)[number]>('noted');
  const [came, setCame] = useState<(typeof cameAbout)[number]>('open');
  const give = useMutation({
    mutationFn: () =>
      call('giveRiskFeedback', {
        params,
        body: {
          id: crypto.randomUUID(),
          usefulness: Number(usefulness),
          action,
          ...(came === 'open' ? {} : { cameAbout: came === 'yes' }),
        },
      }),
    onSuccess: () => readAnew('showRiskFeedback', 'listRiskRequirements'),
  });
  const names: Readonly<Record<(typeof marks)[number], string>> = {
    1: t`1 – of no use`,
    2: t`2 – of little use`,
    3: t`3 – of use`,
    4: t`4 – of much use`,
    5: t`5 – decided something`,
  };
  const cameNames: Readonly<Record<(typeof cameAbout)[number], string>> = {
    open: t`too early to tell`,
    yes: t`it came about`,
    no: t`it did not`,
  };
  return (
    <section className="panel" aria-labelledby="worth-title">
      <div className="panel-head">
        <h2 id="worth-title">
          <Trans>What it was worth</Trans>
        </h2>
      </div>
      <form
        className="panel-body stack"
        aria-labelledby="worth-title"
        onSubmit={(event) => {
          event.preventDefault();
          if (!give.isPending) give.mutate();
        }}
      >
        {data === undefined ? null : <FeedbackLine feedback={data.feedback} />}
        <ChoiceField
          label={t`How useful was it?`}
          value={usefulness}
          choices={marks.map((id) => ({ id, name: names[id] }))}
          onChange={setUsefulness}
        />
        <ChoiceField
          label={t`What did it lead to?`}
          value={action}
          choices={riskWords.feedbackActions.map((id) => ({
            id,
            name: say(i18n, feedbackActionTexts, id),
          }))}
          onChange={setAction}
        />
        <ChoiceField
          label={t`What it expected`}
          value={came}
          choices={cameAbout.map((id) => ({ id, name: cameNames[id] }))}
          onChange={setCame}
        />
        {give.error === null ? null : <ActError error={give.error} />}
        <Button type="submit" isPending={give.isPending}>
          <Trans>Say so</Trans>
        </Button>
      </form>
    </section>
  );
};

/** Answers beside the recipients: silence is shown, and not taken for content. */
export const FeedbackLine = ({ feedback }: { readonly feedback: RiskFeedback }) => {
  const format = useFormat();
  const { answers, recipients, usefulness, acted, cameAbout: came, didNot } = feedback;
  return (
    <p className="scan-line">
      <Plural value={answers} one="# reader has answered" other="# readers have answered" />
      {'; '}
      <Plural value={recipients} one="# was to have it." other="# were to have it." />{' '}
      {usefulness === undefined ? null : (
        <>
          <Trans>
            Worth {format.number(Math.round(usefulness * 10) / 10)} of 5; it led to something for{' '}
            {format.number(acted)}.
          </Trans>{' '}
          <Trans>
            It came about for {format.number(came)}, and did not for {format.number(didNot)}.
          </Trans>
        </>
      )}
    </p>
  );
};
