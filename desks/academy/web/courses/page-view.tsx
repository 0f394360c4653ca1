import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { useState } from 'react';
import type { AcademyCourse, AcademyPage } from '../../api/types.ts';
import { PageChart } from './page-chart.tsx';

type Block = AcademyPage['blocks'][number];

/** A page of theory: text, tables, worked examples, figures with their sources, questions that answer at once. */
export const PageView = ({
  page,
  course,
  language,
}: {
  readonly page: AcademyPage;
  readonly course: AcademyCourse;
  readonly language: string;
}) => {
  const used = [
    ...new Set(
      page.blocks.flatMap((block) =>
        'sources' in block
          ? block.sources
          : [
              block.kind === 'key-figure'
                ? course.keyFigures.find(({ id }) => id === block.figure)?.source
                : course.charts.find(({ id }) => id === block.chart)?.source,
            ].flatMap((one) => one ?? []),
      ),
    ),
  ];
  return (
    <>
      <div className="stack page-blocks" lang={language}>
        {page.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a page never move
          <BlockView key={at} block={block} course={course} used={used} />
        ))}
      </div>
      <SourceList course={course} used={used} />
    </>
  );
};

const BlockView = ({
  block,
  course,
  used,
}: {
  readonly block: Block;
  readonly course: AcademyCourse;
  readonly used: readonly string[];
}) => {
  const format = useFormat();
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.text}
          <Marks sources={block.sources} used={used} />
        </p>
      );
    case 'list':
      return (
        <div>
          <ul className="plain-list">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <Marks sources={block.sources} used={used} />
        </div>
      );
    case 'table':
      return (
        <TableScroll label={block.caption}>
          <table className="table">
            <caption>
              {block.caption}
              <Marks sources={block.sources} used={used} />
            </caption>
            <thead>
              <tr>
                {block.head.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page never move
                <tr key={at}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={cell} scope="row">
                        {cell}
                      </th>
                    ) : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two cells of a row may say the same
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      );
    case 'example':
      return (
        <section className="worked-example">
          <h3>{block.title}</h3>
          <ol className="plain-list">
            {block.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            <strong>{block.outcome}</strong>
            <Marks sources={block.sources} used={used} />
          </p>
        </section>
      );
    case 'key-figure': {
      const figure = course.keyFigures.find(({ id }) => id === block.figure);
      return (
        <p className="key-figure">
          {figure === undefined ? null : (
            <strong>
              {format.number(figure.value)}
              {figure.unit === 'percent' ? ' %' : null}
            </strong>
          )}
          <span>
            {block.text}
            {figure === undefined ? null : <Marks sources={[figure.source]} used={used} />}
          </span>
        </p>
      );
    }
    case 'chart': {
      const chart = course.charts.find(({ id }) => id === block.chart);
      return chart === undefined ? null : (
        <PageChart
          chart={chart}
          caption={block.caption}
          labels={block.labels}
          marks={<Marks sources={[chart.source]} used={used} />}
        />
      );
    }
    case 'question':
      return <Question block={block} used={used} />;
  }
};

/** A question that one asks oneself: the answer comes at once, and nothing is kept of it. */
const Question = ({
  block,
  used,
}: {
  readonly block: Extract<Block, { kind: 'question' }>;
  readonly used: readonly string[];
}) => {
  const [chosen, setChosen] = useState<number>();
  return (
    <fieldset className="page-question">
      <legend>{block.text}</legend>
      {block.options.map((option, at) => (
        <label key={option} className="choice">
          <input
            type="radio"
            name={block.id}
            checked={chosen === at}
            onChange={() => setChosen(at)}
          />
          {option}
        </label>
      ))}
      <div aria-live="polite">
        {chosen === undefined ? null : (
          <>
            <Badge verdict={chosen === block.right ? 'met' : 'obstacle'}>
              {chosen === block.right ? (
                <Trans context="answer">Right</Trans>
              ) : (
                <Trans>Not so</Trans>
              )}
            </Badge>
            <p>
              {block.explanation}
              <Marks sources={block.sources} used={used} />
            </p>
          </>
        )}
      </div>
    </fieldset>
  );
};

/** The numbers of the sources beneath the page. */
const Marks = ({
  sources,
  used,
}: {
  readonly sources: readonly string[];
  readonly used: readonly string[];
}) =>
  sources.length === 0 ? null : (
    <sup className="source-marks">{sources.map((one) => used.indexOf(one) + 1).join(', ')}</sup>
  );

const SourceList = ({
  course,
  used,
}: {
  readonly course: AcademyCourse;
  readonly used: readonly string[];
}) => {
  const { t } = useLingui();
  return used.length === 0 ? null : (
    <section className="page-sources small" aria-label={t`Sources of this page`}>
      <h3>
        <Trans>Sources</Trans>
      </h3>
      <ol>
        {used.map((id) => {
          const source = course.sources.find((one) => one.id === id);
          return (
            <li key={id}>
              {source === undefined ? (
                id
              ) : source.link === undefined ? (
                source.citation
              ) : (
                <a href={source.link} rel="noreferrer" target="_blank">
                  {source.citation}
                </a>
              )}
              {source?.unverified === true ? (
                <span className="soft">
                  {' '}
                  <Trans>not compared with the official text yet</Trans>
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
