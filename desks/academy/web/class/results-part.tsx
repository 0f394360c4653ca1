import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AcademyClass } from '../../api/types.ts';
import { RuleView } from '../certificates/rule-view.tsx';
import { BandBar } from '../figures/band-bar.tsx';
import { BaseRateSlide } from '../figures/base-rate-slide.tsx';
import { CurveTable } from '../figures/curve-table.tsx';
import { ratesOf, sumOfCounts } from '../figures/rates.ts';
import { ScoreView } from '../figures/score-view.tsx';
import { useShare } from '../figures/use-share.ts';
import { useCourseLanguage } from '../use-academy.ts';

/** Results person by person, and what the skill of the class comes to at a real border. */
export const ResultsPart = ({ one }: { readonly one: AcademyClass }) => {
  const { t } = useLingui();
  const { language } = useCourseLanguage();
  const course = useApi('getCourse', { params: { language, course: one.course } });
  const { data, error, refetch } = useApi('getClassResults', { params: { id: one.id } });
  const { seat } = useSearch({ from: '/academy/classes/$id' });
  const navigate = useNavigate({ from: '/academy/classes/$id' });
  const { fixed, percent } = useShare();
  const format = useFormat();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the results…`} />;
  const scored = data.people.flatMap(({ together }) => together ?? []);
  if (scored.length === 0)
    return (
      <EmptyState title={<Trans>No results yet</Trans>}>
        <p>
          <Trans>
            Results of measured items are there once a sitting is over and you release what was
            true.
          </Trans>
        </p>
      </EmptyState>
    );
  type Person = (typeof data.people)[number];
  const opened = data.people.find((person) => person.seat === seat);
  const rates = ratesOf(sumOfCounts(scored.map(({ counts }) => counts)));
  return (
    <div className="stack">
      <DataTable<Person>
        caption={t`Results person by person`}
        groups={[{ id: 'all', rows: data.people }]}
        rowKey={(person) => person.seat}
        current={seat}
        onOpen={(person) => void navigate({ search: { part: 'results', seat: person.seat } })}
        headTitle={<Trans>Seat</Trans>}
        head={({ pseudonym }) => pseudonym}
        columns={[
          {
            id: 'dPrime',
            title: 'd′',
            align: 'end',
            cell: ({ together }) =>
              together?.sensitivity === undefined ? '–' : fixed(together.sensitivity.dPrime.value),
          },
          {
            id: 'band',
            title: <span className="visually-hidden">{t`d′ as a band`}</span>,
            cell: ({ together, rule }) =>
              together?.sensitivity === undefined ? null : (
                <BandBar
                  estimate={together.sensitivity.dPrime}
                  ends={{ from: 0, to: 5 }}
                  limits={rule === undefined ? [] : [rule.bar]}
                />
              ),
          },
          {
            id: 'criterion',
            title: 'c',
            align: 'end',
            cell: ({ together }) =>
              together?.sensitivity === undefined
                ? '–'
                : fixed(together.sensitivity.criterion.value),
          },
          {
            id: 'found',
            title: <Trans>Found</Trans>,
            align: 'end',
            cell: ({ together }) =>
              together?.precision.recall === undefined
                ? '–'
                : percent(together.precision.recall.value),
          },
          {
            id: 'stopped',
            title: <Trans>Honest stopped</Trans>,
            align: 'end',
            cell: ({ together }) =>
              together === undefined ? '–' : format.number(together.rights.honestStopped),
          },
          {
            id: 'help',
            title: <Trans>Help</Trans>,
            align: 'end',
            cell: ({ together }) =>
              together === undefined ? (
                '–'
              ) : together.rights.missed.length > 0 ? (
                <Badge verdict="obstacle">
                  {`${format.number(together.rights.made)} / ${format.number(together.rights.due)}`}
                </Badge>
              ) : (
                `${format.number(together.rights.made)} / ${format.number(together.rights.due)}`
              ),
          },
          {
            id: 'rule',
            title: <Trans>Rule</Trans>,
            cell: ({ rule }) =>
              rule === undefined ? (
                '–'
              ) : rule.met ? (
                <Badge verdict="met">
                  <Trans>met</Trans>
                </Badge>
              ) : (
                <Badge verdict="not-checked">
                  <Trans>not yet</Trans>
                </Badge>
              ),
          },
        ]}
      />
      {opened === undefined ? null : (
        <Panel
          title={opened.pseudonym}
          focusKey={opened.seat}
          onClose={() => void navigate({ search: { part: 'results' } })}
        >
          <CurveTable results={opened.results} />
          {opened.together === undefined ? null : (
            <ScoreView
              score={opened.together}
              bar={opened.rule?.bar ?? course.data?.bar.dPrime ?? 0}
            />
          )}
          {opened.rule === undefined ? null : <RuleView rule={opened.rule} />}
        </Panel>
      )}
      {rates === undefined || course.data === undefined ? null : (
        <BaseRateSlide
          hitRate={rates.hitRate}
          alarmRate={rates.alarmRate}
          fieldPrevalence={course.data.fieldPrevalence}
        />
      )}
    </div>
  );
};
