import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useState } from 'react';
import type { AcademyClass, AcademySeat, AcademySlip } from '../../api/types.ts';
import { SlipSheet } from './slip-sheet.tsx';

/** The seats of a class, a new sign-in for a slip that was lost, and the end of the class. */
export const SeatsPart = ({ one }: { readonly one: AcademyClass }) => {
  const { t } = useLingui();
  const format = useFormat();
  const [seat, setSeat] = useState<AcademySeat>();
  return (
    <div className="stack">
      <DataTable<AcademySeat>
        caption={t`Seats of the class`}
        groups={[{ id: 'all', rows: one.seatList }]}
        rowKey={({ id }) => id}
        current={seat?.id}
        onOpen={setSeat}
        headTitle={<Trans>Seat</Trans>}
        head={({ pseudonym }) => pseudonym}
        columns={[
          {
            id: 'login',
            title: <Trans>Sign in as</Trans>,
            cell: ({ login }) => <span className="mono">{login}</span>,
          },
          {
            id: 'used',
            title: <Trans>Signed in</Trans>,
            cell: ({ used }) =>
              used ? (
                <Badge verdict="met">
                  <Trans>yes</Trans>
                </Badge>
              ) : (
                <Badge verdict="not-checked">
                  <Trans>not yet</Trans>
                </Badge>
              ),
          },
          {
            id: 'erases',
            title: <Trans>Results kept until</Trans>,
            cell: ({ erasesOn }) => <span className="nowrap">{format.date(erasesOn)}</span>,
          },
        ]}
      />
      {seat === undefined ? null : (
        <RenewPanel key={seat.id} one={one} seat={seat} onClose={() => setSeat(undefined)} />
      )}
      {one.state === 'open' ? <ClosePanel one={one} /> : null}
    </div>
  );
};

const RenewPanel = ({
  one,
  seat,
  onClose,
}: {
  readonly one: AcademyClass;
  readonly seat: AcademySeat;
  readonly onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  const [slip, setSlip] = useState<AcademySlip>();
  const renew = useMutation({
    mutationFn: () =>
      call('renewSlip', {
        params: { id: one.id, seat: seat.id },
        body: { reason: reason.trim() },
      }),
    onSuccess: (answer) => setSlip(answer.slip),
  });
  return (
    <Panel
      title={<Trans>A new sign-in for {seat.pseudonym}</Trans>}
      focusKey={seat.id}
      onClose={onClose}
    >
      {slip === undefined ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length >= 3 && !renew.isPending) renew.mutate();
          }}
        >
          <Field
            label={<Trans>Why</Trans>}
            maxLength={2000}
            value={reason}
            onChange={setReason}
            description={<Trans>The sign-in before it ends at once.</Trans>}
          />
          {renew.error === null ? null : <ActError error={renew.error} />}
          <Button type="submit" isDisabled={reason.trim().length < 3} isPending={renew.isPending}>
            <Trans>Make a new sign-in</Trans>
          </Button>
        </form>
      ) : (
        <SlipSheet title={one.title} slips={[slip]} />
      )}
    </Panel>
  );
};

const ClosePanel = ({ one }: { readonly one: AcademyClass }) => {
  const [reason, setReason] = useState('');
  const close = useMutation({
    mutationFn: () =>
      call('closeClass', { params: { id: one.id }, body: { reason: reason.trim() } }),
    onSuccess: () => readAnew('getClass', 'listClasses'),
  });
  return (
    <details>
      <summary>
        <Trans>Close the class</Trans>
      </summary>
      <form
        className="stack challenge-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim().length >= 3 && !close.isPending) close.mutate();
        }}
      >
        <p>
          <Trans>
            No further sitting can begin, and sign-ins that sit in no other class are locked.
            Results and certificates stay.
          </Trans>
        </p>
        <Field label={<Trans>Why</Trans>} maxLength={2000} value={reason} onChange={setReason} />
        {close.error === null ? null : <ActError error={close.error} />}
        <Button type="submit" isDisabled={reason.trim().length < 3} isPending={close.isPending}>
          <Trans>Close it</Trans>
        </Button>
      </form>
    </details>
  );
};
