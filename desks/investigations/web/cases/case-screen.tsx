import { caseOffenceTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Case } from '../../api/types.ts';
import { CaseNav } from '../case-nav.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseClock } from './cases-screen.tsx';
import { MemberTable } from './member-table.tsx';

/** One case: what it is for, who is in it, what was done with it, and what waits in it. */
export const CaseScreen = () => {
  const { t } = useMacro();
  const { id } = useParams({ from: '/investigations/$id' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/investigations' });
  useShortcut('back', back);
  const query = useApi('getCase', { params: { id } });
  const { data, error, refetch } = query;
  return (
    <div className="page">
      <PageHead title={<Trans>Case</Trans>} windowTitle={t`Case`}>
        <BackButton onPress={back}>
          <Trans>Cases</Trans>
        </BackButton>
      </PageHead>
      <CaseNav id={id} />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the case…`} />
        ) : null
      ) : (
        <div className="file-columns">
          <div className="stack file-main">
            <CaseFacts one={data} />
            <MemberTable one={data} onDone={() => void refetch()} />
            <CaseSteps one={data} />
          </div>
          <div className="file-beside">
            <CaseActs one={data} onDone={() => void refetch()} />
          </div>
        </div>
      )}
    </div>
  );
};

const CaseFacts = ({ one }: { readonly one: Case }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { counts, state } = one;
  return (
    <section className="stack" aria-labelledby="case-title">
      <h2 id="case-title">
        {one.number}, {one.title}
      </h2>
      {counts === undefined || counts.handOversToMe === 0 ? null : (
        <Notice verdict="attention" title={<Trans>An exhibit waits for you</Trans>}>
          <p>
            <Link to="/investigations/$id/exhibits" params={{ id: one.id }}>
              <Trans>Say that you have it, or decline it</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <dl className="facts">
        <Row title={<Trans>State</Trans>}>
          {state === 'open' ? <Trans>Open</Trans> : <Trans>Closed</Trans>}
        </Row>
        <Row title={<Trans>For</Trans>}>
          {one.offences.map((offence) => i18n._(caseOffenceTexts[offence])).join(', ')}
        </Row>
        <Row title={<Trans>Order or law</Trans>}>
          <span className="note-text">{one.basis}</span>
        </Row>
        <Row title={<Trans>Opened</Trans>}>{format.instant(one.openedAt)}</Row>
        <Row title={state === 'open' ? <Trans>Review due</Trans> : <Trans>Erased on</Trans>}>
          <CaseClock one={one} />
        </Row>
        {counts === undefined ? null : (
          <>
            <Row title={<Trans>Exhibits</Trans>}>{format.number(counts.exhibits)}</Row>
            <Row title={<Trans>Statements</Trans>}>{format.number(counts.statements)}</Row>
            <Row title={<Trans>Persons and things</Trans>}>{format.number(counts.entities)}</Row>
          </>
        )}
      </dl>
      {counts === undefined ? (
        <p className="soft">
          <Trans>You are not in this case: what is in it is known to its members.</Trans>
        </p>
      ) : null}
    </section>
  );
};

const Row = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

const CaseSteps = ({ one: { steps } }: { readonly one: Case }) => {
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="case-steps">
      <h2 id="case-steps">
        <Trans>What was decided</Trans>
      </h2>
      <ol className="step-list">
        {steps.map((step) => (
          <li key={`${step.at} ${step.act}`}>
            <span className="nowrap">{format.instant(step.at)}</span>, {step.by}
            <p className="note-text">{step.reason}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
