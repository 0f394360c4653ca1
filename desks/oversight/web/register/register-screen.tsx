import { criterionStateTexts } from '@amirani/web/src/texts/criteria.ts';
import { disclosureStateTexts } from '@amirani/web/src/texts/disclosures.ts';
import {
  subjectRequestKindTexts,
  subjectRequestStateTexts,
} from '@amirani/web/src/texts/oversight.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { listStateTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { operationTexts, outcomeTexts, roleTexts } from '@amirani/web/src/texts/words.ts';
import { offenceText } from '@desk/assessment/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Register } from '../../api/types.ts';
import { journalOutcomes } from '../journal-outcomes.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { ImpactForm, ProcessingPlace } from './accountability.tsx';
import { CompetencePart } from './competence-part.tsx';
import { CountTable } from './count-table.tsx';

/** What the unit has to be able to show of itself, counted out of what is stored and of the journal (R37). */
export const RegisterScreen = () => {
  const { t } = useMacro();
  const format = useFormat();
  const register = useApi('getRegister', {});
  const { data, error, refetch, isFetching } = register;
  return (
    <div className="page">
      <PageHead
        title={<Trans>Register of processing</Trans>}
        windowTitle={t`Register of processing`}
      >
        <div className="line-up">
          {data === undefined ? null : (
            <span className="soft small">
              <Trans>Counted {format.instant(data.at)}</Trans>
            </span>
          )}
          <Button isPending={isFetching} onPress={() => void refetch()}>
            <Trans>Count again</Trans>
          </Button>
        </div>
      </PageHead>
      <OversightNav />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Counting the register…`} />
        ) : null
      ) : (
        <Counted register={data} />
      )}
    </div>
  );
};

const Counted = ({ register }: { readonly register: Register }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { breaches, reviewsDue } = register;
  const log = Object.groupBy(register.log, ({ operation }) => operation);
  const entries = (operation: string, outcome: string): number =>
    log[operation]?.find((one) => one.outcome === outcome)?.entries ?? 0;
  return (
    <div className="register-columns">
      <Part title={<Trans>Who works here</Trans>}>
        <CountTable
          caption={t`Accounts by access level`}
          head={<Trans>Access level</Trans>}
          columns={[<Trans key="a">In use</Trans>, <Trans key="d">Closed</Trans>]}
          rows={register.staff.map(({ role, accounts, disabled }) => ({
            id: role,
            title: i18n._(roleTexts[role]),
            counts: [accounts, disabled],
          }))}
        />
      </Part>
      <Part title={<Trans>Certificates of who decides</Trans>}>
        <CompetencePart />
      </Part>
      <Part title={<Trans>Where the data is processed</Trans>}>
        <ProcessingPlace processing={register.processing} />
      </Part>
      <Part title={<Trans>Impact on fundamental rights</Trans>}>
        <ImpactForm impact={register.impact} />
      </Part>
      <Part title={<Trans>Requests of authorities for PNR</Trans>}>
        {reviewsDue === 0 ? null : (
          <Badge verdict="attention">
            <Plural
              value={reviewsDue}
              one="# approved request waits for your review"
              other="# approved requests wait for your review"
            />
          </Badge>
        )}
        <CountTable
          caption={t`Requests by state and offence`}
          head={<Trans>Offence</Trans>}
          columns={[<Trans key="r">Requests</Trans>]}
          rows={register.disclosures.map(({ state, offence, requests }) => ({
            id: `${state} ${offence}`,
            title: `${i18n._(disclosureStateTexts[state])}: ${offenceText(offence, i18n.locale)}`,
            counts: [requests],
          }))}
        />
      </Part>
      <Part title={<Trans>To whom data was sent</Trans>}>
        <CountTable
          caption={t`Recipients`}
          head={<Trans>Recipient</Trans>}
          columns={[<Trans key="t">Times</Trans>]}
          rows={register.recipients.map(({ recipient, times }) => ({
            ...{ id: recipient, title: recipient, counts: [times] },
          }))}
        />
      </Part>
      <Part title={<Trans>Requests of travellers</Trans>}>
        <CountTable
          caption={t`Requests of travellers by right and state`}
          head={<Trans>Asks</Trans>}
          columns={[<Trans key="r">Requests</Trans>]}
          rows={register.subjectRequests.map(({ kind, state, requests }) => ({
            id: `${kind} ${state}`,
            title: `${i18n._(subjectRequestKindTexts[kind])}: ${i18n._(subjectRequestStateTexts[state])}`,
            counts: [requests],
          }))}
        />
      </Part>
      <Part
        title={
          <Link to="/assessment/criteria">
            <Trans>Criteria</Trans>
          </Link>
        }
      >
        <UnevenList uneven={register.uneven} />
        <CountTable
          caption={t`Criteria by where they stand`}
          head={<Trans>State</Trans>}
          columns={[<Trans key="c">Texts</Trans>]}
          rows={register.criteria.map(({ state, texts }) => ({
            ...{ id: state, title: i18n._(criterionStateTexts[state].word), counts: [texts] },
          }))}
        />
      </Part>
      <Part
        title={
          <Link to="/assessment/lists">
            <Trans>Watch lists</Trans>
          </Link>
        }
      >
        <CountTable
          caption={t`Watch lists by where they stand`}
          head={<Trans>State</Trans>}
          columns={[<Trans key="l">Lists</Trans>, <Trans key="o">Of them over</Trans>]}
          rows={register.lists.map(({ state, lists, over }) => ({
            ...{ id: state, title: say(i18n, listStateTexts, state), counts: [lists, over] },
          }))}
        />
      </Part>
      <Part title={<Trans>Breaches</Trans>}>
        <CountTable
          caption={t`Breaches by what the supervisor knows`}
          head={<Trans>Supervisor</Trans>}
          columns={[<Trans key="b">Breaches</Trans>]}
          rows={[
            { id: 'open', title: t`To be told`, counts: [breaches.open] },
            { id: 'told', title: t`Told`, counts: [breaches.told] },
            { id: 'late', title: t`Of them told late`, counts: [breaches.toldLate] },
          ]}
        />
      </Part>
      <Part title={<Trans>The journal</Trans>}>
        <CountTable
          caption={t`Entries of the journal by operation and outcome`}
          head={<Trans>Operation</Trans>}
          columns={journalOutcomes.map((outcome) => i18n._(outcomeTexts[outcome]))}
          rows={Object.keys(log).map((operation) => ({
            id: operation,
            title: say(i18n, operationTexts, operation),
            counts: journalOutcomes.map((outcome) => entries(operation, outcome)),
          }))}
        />
      </Part>
    </div>
  );
};

/** Each month in which a criterion was false about a group more, or less, often than about all others (R21). */
const UnevenList = ({ uneven }: Pick<Register, 'uneven'>) => {
  const format = useFormat();
  if (uneven.length === 0)
    return (
      <p className="soft">
        <Trans>No month of the last twelve was uneven about a group.</Trans>
      </p>
    );
  return (
    <ul className="held-lines">
      {uneven.map(({ id, title, month }) => (
        <li key={`${id} ${month}`}>
          <Badge verdict="obstacle">
            <Trans>uneven about a group</Trans>
          </Badge>{' '}
          <Link to="/assessment/criteria/$id" params={{ id }}>
            {title}
          </Link>{' '}
          <span className="soft nowrap">{format.date(month)}</span>
        </li>
      ))}
    </ul>
  );
};

const Part = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <section className="stack register-part">
    <h2>{title}</h2>
    {children}
  </section>
);
