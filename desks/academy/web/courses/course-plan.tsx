import { blockPurposeTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { AcademyCourse } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';

/** What a course consists of and asks for: sittings and blocks, the bar with its reason, and the outcomes. */
export const CoursePlan = ({
  course,
  language,
}: {
  readonly course: AcademyCourse;
  readonly language: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { percent, fixed } = useShare();
  const format = useFormat();
  return (
    <div className="stack course-plan">
      <h2>
        <Trans>Sittings and blocks</Trans>
      </h2>
      <TableScroll label={t`Sittings and blocks of the course`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Sitting</Trans>
              </th>
              <th scope="col">
                <Trans>Block</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Items</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Wrong among them</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Minutes</Trans>
              </th>
              <th scope="col">
                <Trans>Hints of a machine</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {[
              ...course.sittings.flatMap(({ number, blocks }) =>
                blocks.map((block) => ({ sitting: format.number(number), block })),
              ),
              { sitting: t`each week`, block: course.weekly },
            ].map(({ sitting, block }) => (
              <tr key={`${sitting} ${block.id}`}>
                <th scope="row">{sitting}</th>
                <td>{i18n._(blockPurposeTexts[block.purpose])}</td>
                <td className="end">{format.number(block.items)}</td>
                <td className="end">{percent(block.prevalence, block.prevalence < 0.1 ? 1 : 0)}</td>
                <td className="end">{format.number(Math.round(block.minutes))}</td>
                <td>
                  {block.hints.right + block.hints.wrong === 0 ? (
                    <span className="soft">–</span>
                  ) : (
                    <Trans>
                      {block.hints.right + block.hints.wrong} items, {block.hints.wrong} of them
                      wrong
                    </Trans>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <h2>
        <Trans>What a certificate asks for</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>At least 60 wrong and 240 right items, measured over three sittings or more</Trans>
        </li>
        <li>
          <Trans>The lower end of the interval of d′ reaches {fixed(course.bar.dPrime)}</Trans>
        </li>
        <li>
          <Trans>|c| is at most 0.5: the officer stops neither everybody nor no one</Trans>
        </li>
        <li>
          <Trans>Everybody who needed help or protection got it</Trans>
        </li>
        <li>
          <Trans>Confidence is at most ten points above what was right</Trans>
        </li>
        <li>
          <Trans>Two persons sign: a trainer, and a certifier who is somebody else</Trans>
        </li>
      </ul>
      <p lang={language}>{course.bar.because}</p>
      <p lang={language}>{course.prevalenceBecause}</p>
      <h2>
        <Trans>What you can do afterwards</Trans>
      </h2>
      <ul className="plain-list">
        {course.outcomes.map(({ id, text, framework, code, level, link, verified }) => (
          <li key={id}>
            <span lang={language}>{text}</span>{' '}
            <a href={link} className="small" rel="noreferrer" target="_blank">
              {[framework, code].filter(Boolean).join(' ')},{' '}
              <Trans>level {format.number(level)}</Trans>
            </a>
            {verified ? null : (
              <span className="small soft">
                {' '}
                <Trans>not compared with the framework yet</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      <h2>
        <Trans>What is looked at</Trans>
      </h2>
      <dl className="facts evidence-facts" lang={language}>
        {course.evidence.map(({ code, text }) => (
          <div key={code} className="fact-row">
            <dt className="mono">{code}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
