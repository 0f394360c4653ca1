import { addDays, type CivilDate } from '@amirani/core';
import {
  assessmentStateTexts,
  directionTexts,
  handlingNames,
  levelTexts,
} from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Risk, RiskAssessment } from '../../api/types.ts';
import { useRiskChanges } from '../use-risk.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { AssessmentView } from './assessment-view.tsx';
import { HeadPanel } from './head-panel.tsx';
import { MeasuresPanel } from './measures-panel.tsx';
import { RatingBadge } from './rating-badge.tsx';

/** A risk: what it is, what counts of it and why, what waits, what is done about it. */
export const RiskScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/risk/register/$id' });
  const { assess, warning } = useSearch({ from: '/risk/register/$id' });
  const query = useApi('getRisk', { params: { id } });
  useRiskChanges('getRisk');
  const back = (): void => void navigate({ to: '/risk/register' });
  useShortcut('back', back);
  const show = (search: { assess?: true }): void =>
    void navigate({ to: '/risk/register/$id', params: { id }, search, replace: true });
  return (
    <div className="page">
      <PageHead title={query.data?.risk.title ?? <Trans>A risk</Trans>} windowTitle={t`A risk`}>
        <BackButton onPress={back}>
          <Trans>Risk register</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the risk…`}>
        {({ risk, assessments, measures }) => (
          <>
            <p>
              {risk.standing === undefined ? (
                <Badge verdict="not-checked">
                  <Trans>not rated</Trans>
                </Badge>
              ) : (
                <>
                  <RatingBadge assessment={risk.standing} />{' '}
                  {say(i18n, directionTexts, risk.standing.input.direction)}.
                </>
              )}{' '}
              {risk.area}. {risk.owner}.{' '}
              <span className="soft">{handlingNames[risk.handling]}</span>
            </p>
            {risk.description === '' ? null : <p>{risk.description}</p>}
            <HeadPanel risk={risk} />
            {assess === true ? (
              <AssessmentForm
                key={risk.version}
                risk={risk}
                warning={warning}
                validUntil={addDays(today() as CivilDate, 182)}
                onDone={() => show({})}
              />
            ) : risk.state === 'open' ? (
              <p>
                <Button
                  kind={risk.standing === undefined ? 'primary' : 'plain'}
                  onPress={() => show({ assess: true })}
                >
                  <Trans>Assess it</Trans>
                </Button>
              </p>
            ) : null}
            <MeasuresPanel risk={risk} measures={measures} />
            <History risk={risk} assessments={assessments} />
          </>
        )}
      </Fetched>
    </div>
  );
};

const History = ({
  assessments,
}: {
  readonly risk: Risk;
  readonly assessments: readonly RiskAssessment[];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return assessments.length === 0 ? null : (
    <section className="stack" aria-labelledby="history-title">
      <h2 id="history-title">
        <Trans>Assessments, the latest first</Trans>
      </h2>
      {assessments.map((assessment, index) => (
        <details key={assessment.id} open={index === 0}>
          <summary>
            {assessment.number}. {say(i18n, levelTexts, assessment.rating)}{' '}
            <span className="soft">
              {say(i18n, assessmentStateTexts, assessment.state)}, {assessment.by},{' '}
              {format.instant(assessment.at)}
            </span>
          </summary>
          <AssessmentView assessment={assessment} />
        </details>
      ))}
    </section>
  );
};
