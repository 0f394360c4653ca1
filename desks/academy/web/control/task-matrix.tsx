import { taskStateTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { AcademyControl } from '../../api/types.ts';

type State = AcademyControl['people'][number]['cells'][number];

const states: readonly State[] = ['to-come', 'shown', 'decided', 'right', 'wrong', 'void'];

/** People by tasks: a strip of signs for each block, with its counts in words, and who has had an item for long. */
export const TaskMatrix = ({
  control: { people, tasks },
}: {
  readonly control: AcademyControl;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const blocks = [
    ...Map.groupBy(
      tasks.map((task, at) => ({ ...task, at })),
      ({ block }) => block,
    ),
  ];
  return (
    <section className="stack" aria-label={t`Class by tasks`}>
      <TableScroll label={t`People by tasks`}>
        <table className="table task-matrix">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Seat</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Decided</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Item open for</Trans>
              </th>
              {blocks.map(([block, items]) => (
                <th key={block} scope="col">
                  {items[0]?.kind === 'practice' ? (
                    <Trans>Practice</Trans>
                  ) : (
                    <Trans>Measured</Trans>
                  )}
                  , {format.number(items.length)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ seat, pseudonym, decided, openFor, cells }) => (
              <tr key={seat} data-row="">
                <th scope="row">{pseudonym}</th>
                <td className="end">{format.number(decided)}</td>
                <td className="end">
                  {openFor === undefined ? (
                    '–'
                  ) : (
                    <Trans>{format.number(Math.round(openFor))} s</Trans>
                  )}
                </td>
                {blocks.map(([block, items]) => (
                  <td key={block}>
                    <Strip cells={items.map(({ at }) => cells[at] ?? 'to-come')} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <ul className="task-legend small">
        {states.map((state) => (
          <li key={state} className="line-up">
            <span className="task" data-state={state} aria-hidden="true" />
            {i18n._(taskStateTexts[state])}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A sign for each task, read as counts. */
const Strip = ({ cells }: { readonly cells: readonly State[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const counts = states.flatMap((state) => {
    const count = cells.filter((one) => one === state).length;
    return count === 0 ? [] : [`${format.number(count)} ${i18n._(taskStateTexts[state])}`];
  });
  return (
    <span className="task-strip" role="img" aria-label={counts.join(', ')}>
      {cells.map((state, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a task is its place
        <span key={at} className="task" data-state={state} />
      ))}
    </span>
  );
};
