import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useFormat } from '../../platform/use-format.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { measured } from './measured.ts';

/** Instructions for use: what it is for, how sure it is as it was measured, where it fails, who must not use it (R60). */
export const InstructionsScreen = () => {
  const { t } = useLingui();
  return (
    <div className="page narrow">
      <PageHead title={<Trans>Instructions for use</Trans>} windowTitle={t`Instructions for use`} />
      <Part title={<Trans>What it is for</Trans>}>
        <Trans key="a">
          Comparison with watch lists and criteria says whom a person should look at. It decides
          about nobody.
        </Trans>
        <Trans key="b">
          Examination of documents says what of a document holds, what does not, and what could not
          be checked.
        </Trans>
        <Trans key="c">
          Networks of a case say what belongs together by the sources of that case.
        </Trans>
      </Part>
      <section className="stack">
        <h2>
          <Trans>How sure it is</Trans>
        </h2>
        <Measured />
        <p className="small soft">
          <Trans>
            Measured on synthetic worlds and public lists. What the error is at your border is not
            known before you measure it there: the share of false hits stands among the figures of
            the team.
          </Trans>
        </p>
      </section>
      <Part title={<Trans>Where it fails</Trans>}>
        <Trans key="a">
          A name in a script without vowels has several readings, and an unknown nickname is not
          recognised. A sought person can be missed.
        </Trans>
        <Trans key="b">
          A list without dates of birth gives many times as many false alerts as one with them.
        </Trans>
        <Trans key="c">
          A document without a chip, or signed by whom the trust store does not know, cannot be
          verified. That is “not checked”, not “genuine”.
        </Trans>
        <Trans key="d">
          A chip proves who signed its data, and not that the bearer is the person.
        </Trans>
        <Trans key="e">
          A traveller who is not yet compared shows “not checked”. That does not mean “no hit”.
        </Trans>
        <Trans key="f">
          A central place in a network does not show guilt. Relatives, drivers and victims can be
          central too.
        </Trans>
      </Part>
      <Part title={<Trans>Who must not use it</Trans>}>
        <Trans key="a">Colleagues without training for their decisions.</Trans>
        <Trans key="b">
          Nobody may use it as the ground of a refusal, a detention or a measure. Its findings are
          not a ground.
        </Trans>
        <Trans key="c">Nobody may use it to rank staff, or for a purpose that is not stated.</Trans>
        <Trans key="d">Nobody may use it on faces, voices or moods: it does not assess them.</Trans>
      </Part>
      <Part title={<Trans>When it is wrong</Trans>}>
        <Trans key="a">
          Stop it, at the foot of the queue of hits: one person suffices, it stops at once, and a
          second person lets it go on.
        </Trans>
        <Trans key="b">
          Take your judgement back with the key that made it, and tell the data protection officer.
        </Trans>
      </Part>
    </div>
  );
};

const Part = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: readonly ReactNode[];
}) => (
  <section className="stack">
    <h2>{title}</h2>
    <ul className="stack rules">
      {children.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes its order
        <li key={at}>{one}</li>
      ))}
    </ul>
  </section>
);

const Measured = () => {
  const format = useFormat();
  const percent = (value: number): string => format.percent(value, 1);
  const oneDecimal = (value: number): string => format.number(Math.round(value * 10) / 10);
  const rows: readonly (readonly [ReactNode, string])[] = [
    [
      <Trans key="a">The right entry of a list of a million is among the first ten</Trans>,
      percent(measured.recallAt10.value),
    ],
    [<Trans key="b">It comes first</Trans>, percent(measured.recallAt1.value)],
    [
      <Trans key="c">False alerts on 100,000 travellers, list with names and dates</Trans>,
      oneDecimal(measured.falseAlerts.value),
    ],
    [
      <Trans key="d">The same where dates are partial or absent</Trans>,
      oneDecimal(measured.falseAlertsAnyDate.value),
    ],
    [
      <Trans key="e">Genuine documents found green</Trans>,
      `${format.number(measured.genuineGreen.value)} / ${format.number(measured.genuine.value)}`,
    ],
    [
      <Trans key="f">Members of a planted network that are named</Trans>,
      percent(measured.networkRecall.value),
    ],
    [<Trans key="g">Of the named, members</Trans>, percent(measured.networkPrecision.value)],
  ];
  return (
    <dl className="facts">
      {rows.map(([what, figure], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that never change their order
        <Fragment key={at}>
          <dt>{what}</dt>
          <dd>{figure}</dd>
        </Fragment>
      ))}
    </dl>
  );
};
