import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { EntityHead, MoneyPattern } from '../../api/types.ts';
import { EntityName } from '../entities/entity-name.tsx';
import { WhoList } from '../entities/who-list.tsx';
import { moneyDoubtTexts, moneyPatternTexts } from './money-text.ts';

/** Patterns of payments, each with what may speak for an innocent reason, and its ways of money as a table. */
export const PatternList = ({
  caseId,
  patterns,
}: {
  readonly caseId: string;
  readonly patterns: readonly MoneyPattern[];
}) => (
  <ol className="task-list">
    {patterns.map((pattern, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a pattern is known by its place in this answer
      <li key={at}>
        <OnePattern caseId={caseId} pattern={pattern} />
      </li>
    ))}
  </ol>
);

const OnePattern = ({
  caseId,
  pattern,
}: {
  readonly caseId: string;
  readonly pattern: MoneyPattern;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const { kind, doubts, currency, named, apart, links } = pattern;
  const money = (amount: number): string =>
    `${format.number(Math.round(amount * 100) / 100)} ${currency}`.trim();
  const name = (head: EntityHead): ReactNode => <EntityName caseId={caseId} entity={head} />;
  const title = i18n._(moneyPatternTexts[kind]);
  return (
    <>
      <p>
        <Badge verdict={doubts.length === 0 ? 'attention' : 'not-checked'}>{title}</Badge>{' '}
        <span className="nowrap">
          {format.date(pattern.from)} – {format.date(pattern.to)}
        </span>
        {', '}
        <Plural value={pattern.rounds} one="# time" other="# times" />
        {', '}
        <Plural value={pattern.payments} one="# payment" other="# payments" />
      </p>
      <p>
        <Trans>
          {money(pattern.amountIn)} came in, {money(pattern.amountOut)} went out.
        </Trans>{' '}
        {pattern.payers === 0 ? null : (
          <Plural
            value={pattern.payers}
            one="# payer is counted and not named."
            other="# payers are counted and not named."
          />
        )}{' '}
        {apart === 0 ? null : (
          <Plural value={apart} one="# victim is kept apart." other="# victims are kept apart." />
        )}
      </p>
      {doubts.length === 0 ? null : (
        <p className="soft">
          <Trans>May be innocent:</Trans>{' '}
          {doubts.map((doubt) => i18n._(moneyDoubtTexts[doubt])).join('; ')}
        </p>
      )}
      {named.length === 0 ? null : (
        <p>
          <WhoList caseId={caseId} who={named} />
        </p>
      )}
      {links.length === 0 ? null : (
        <details>
          <summary>
            <Trans>From whom to whom</Trans>
          </summary>
          <TableScroll label={t`From whom to whom`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>From</Trans>
                  </th>
                  <th scope="col">
                    <Trans>To</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Amount</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>How often</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {links.map(({ source, target, amount, payments }) => (
                  <tr key={`${source.id} ${target.id}`}>
                    <th scope="row">{name(source)}</th>
                    <td>{name(target)}</td>
                    <td className="end">{money(amount)}</td>
                    <td className="end">{format.number(payments)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </details>
      )}
    </>
  );
};
