import { answerTexts } from '@amirani/web/src/texts/academy.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { AcademyReplay, AcademySeenItem } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';
import { RightOrNot } from '../sitting/feedback.tsx';

/** The items somebody had seen by a moment, the latest first, with what was decided, what was true and how others decided. */
export const SeenTable = ({
  seen,
  open,
  answers,
  current,
  kind,
  onOpen,
}: {
  readonly seen: readonly AcademySeenItem[];
  readonly open: string | undefined;
  readonly answers: AcademyReplay['answers'];
  readonly current: string | undefined;
  readonly kind: AcademyReplay['material'];
  readonly onOpen: (item: string) => void;
}) => {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { fixed } = useShare();
  const number = new Map(seen.map(({ id }, at) => [id, at + 1]));
  const answersOf = new Map(answers.map((one) => [one.item, one]));
  if (seen.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing had been shown by then.</Trans>
      </p>
    );
  return (
    <DataTable<AcademySeenItem>
      caption={t`Items seen by then, the latest first`}
      groups={[{ id: 'seen', rows: seen.toReversed() }]}
      rowKey={({ id }) => id}
      current={current}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>Item</Trans>}
      head={({ id }) => format.number(number.get(id) ?? 0)}
      columns={[
        {
          id: 'decision',
          title: <Trans>Decision</Trans>,
          cell: ({ id, decision }) =>
            decision === undefined ? (
              id === open ? (
                <Trans>was before them</Trans>
              ) : (
                '–'
              )
            ) : (
              i18n._(answerTexts[kind][decision.flagged ? 'flag' : 'pass'])
            ),
        },
        {
          id: 'sure',
          title: <Trans>How sure</Trans>,
          align: 'end',
          cell: ({ decision }) =>
            decision?.confidence === undefined ? '–' : `${format.number(decision.confidence)} %`,
        },
        {
          id: 'seconds',
          title: <Trans>Seconds</Trans>,
          align: 'end',
          cell: ({ decision }) => (decision === undefined ? '–' : fixed(decision.seconds, 1)),
        },
        {
          id: 'truth',
          title: <Trans>What was true</Trans>,
          cell: (item) => <RightOrNot item={item} kind={kind} />,
        },
        {
          id: 'others',
          title: <Trans>How the class decided</Trans>,
          cell: ({ id }) => {
            const answer = answersOf.get(id);
            return answer === undefined ? '–' : <Answers kind={kind} answer={answer} />;
          },
        },
      ]}
    />
  );
};

/** How many gave each of the two answers. */
export const Answers = ({
  kind,
  answer: { flagged, passed },
}: {
  readonly kind: AcademyReplay['material'];
  readonly answer: AcademyReplay['answers'][number];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { flag, pass } = answerTexts[kind];
  return `${i18n._(flag)}: ${format.number(flagged)}; ${i18n._(pass)}: ${format.number(passed)}`;
};
