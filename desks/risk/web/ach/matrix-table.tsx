import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { AchInput } from '../../api/types.ts';

/** A matrix as a list shows it. */
export interface ListedMatrix {
  readonly id: string;
  readonly revision: number;
  readonly input: Pick<AchInput, 'question' | 'hypotheses'>;
  readonly by: string;
  readonly at: string;
}

/** The words of the hypotheses that stand for now. */
const leadingText = ({ hypotheses }: ListedMatrix['input'], leading: readonly string[]): string =>
  leading.map((id) => hypotheses.find((one) => one.id === id)?.text ?? id).join('; ');

/** Matrices of competing hypotheses in their latest revision, or an empty state. */
export const MatrixTable = <Row extends ListedMatrix>({
  matrices,
  leadingOf,
  restore,
  onOpen,
}: {
  readonly matrices: readonly Row[];
  readonly leadingOf: (matrix: Row) => readonly string[];
  /** The one that was opened last. */
  readonly restore?: string | undefined;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  if (matrices.length === 0)
    return (
      <EmptyState title={<Trans>No matrix yet</Trans>}>
        <p>
          <Trans>
            If several explanations compete, each piece of evidence is compared with all of them.
            Evidence against an explanation counts.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <DataTable<Row>
      caption={t`Matrices of hypotheses`}
      groups={[{ id: 'all', rows: matrices }]}
      rowKey={({ id }) => id}
      restore={restore}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>Question</Trans>}
      head={({ input }) => input.question}
      columns={[
        {
          id: 'leading',
          title: <Trans>Stands for now</Trans>,
          cell: (matrix) => leadingText(matrix.input, leadingOf(matrix)) || '–',
        },
        {
          id: 'revision',
          title: <Trans>Revision</Trans>,
          align: 'end',
          cell: ({ revision }) => format.number(revision),
        },
        {
          id: 'by',
          title: <Trans>Kept</Trans>,
          cell: ({ by, at }) => `${by}, ${format.instant(at)}`,
        },
      ]}
    />
  );
};
