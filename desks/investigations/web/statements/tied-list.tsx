import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import type { TiedStatement } from '../../api/types.ts';
import { StatementPicker } from './statement-picker.tsx';
import { TiedText } from './tied-text.tsx';

/** The statements that something rests on, and the change of them. */
export const TiedList = ({
  caseId,
  ids,
  known,
  label,
  numberOf,
  onChange,
  onKnow,
}: {
  readonly caseId: string;
  readonly ids: readonly string[];
  /** Statements that were fetched, by their id. */
  readonly known: ReadonlyMap<string, TiedStatement>;
  /** What rests on them. */
  readonly label: string;
  /** How a statement is numbered in print. */
  readonly numberOf?: (id: string) => string;
  /** Absent where nothing is changed any more. */
  readonly onChange?: (ids: readonly string[]) => void;
  readonly onKnow: (tied: TiedStatement) => void;
}) => {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="tied">
      {ids.length === 0 ? null : (
        <ul className="tied-list" aria-label={t`${label}: what it rests on`}>
          {ids.map((id) => {
            const tied = known.get(id);
            return (
              <li key={id} data-withdrawn={tied?.statement.state === 'withdrawn' ? '' : undefined}>
                {numberOf === undefined ? null : <strong>{numberOf(id)}</strong>}
                <div>{tied === undefined ? id : <TiedText caseId={caseId} tied={tied} />}</div>
                {onChange === undefined ? null : (
                  <Button
                    kind="quiet"
                    onPress={() => onChange(ids.filter((other) => other !== id))}
                  >
                    <Trans>Untie</Trans>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {onChange === undefined ? null : isOpen ? (
        <StatementPicker
          caseId={caseId}
          chosen={ids}
          label={t`${label}: choose what it rests on`}
          onToggle={(tied) => {
            const { id } = tied.statement;
            onKnow(tied);
            onChange(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button kind="quiet" onPress={() => setOpen(true)}>
            <Trans>Tie statements to it</Trans>
          </Button>
        </div>
      )}
    </div>
  );
};
