import { offences } from '@desk/assessment/api/disclosures/shapes.ts';
import { offenceText } from '@desk/assessment/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

type Offence = (typeof offences)[number];

/** Records which passenger lists were disclosed to this case, on which request and for which listed offence (R2, R3). */
export const DisclosureForm = ({
  caseId,
  onDone,
}: {
  readonly caseId: string;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const [id] = useState(() => crypto.randomUUID());
  const [exhibit, setExhibit] = useState<string>();
  const [reference, setReference] = useState('');
  const [offence, setOffence] = useState<Offence>();
  const [lists, setLists] = useState('');
  const exhibits = useApi('listExhibits', { params: { id: caseId } });
  const named = [...new Set(lists.split('\n').map((line) => line.trim()))].filter(Boolean);
  const act = useMutation({
    mutationFn: (chosen: { exhibit: string; offence: Offence }) =>
      call('recordJourneyDisclosure', {
        params: { id: caseId },
        body: { id, ...chosen, reference: reference.trim(), lists: named },
      }),
    onSuccess: onDone,
  });
  const ready = reference.trim().length >= 3;
  return (
    <Fetched query={exhibits} label={t`Loading the exhibits…`}>
      {(data) => (
        <form
          className="panel"
          aria-labelledby="disclosure-title"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && exhibit !== undefined && offence !== undefined && !act.isPending)
              act.mutate({ exhibit, offence });
          }}
        >
          <div className="panel-head">
            <h2 id="disclosure-title">
              <Trans>Record a disclosure</Trans>
            </h2>
          </div>
          <div className="panel-body">
            <ChoiceField<string>
              label={t`Exhibit with the passenger lists`}
              value={exhibit}
              choices={data.exhibits
                .filter(({ state }) => state === 'complete')
                .map((one) => ({
                  id: one.id,
                  name: `${format.number(one.number ?? 0)}. ${one.title}`,
                }))}
              onChange={setExhibit}
            />
            <Field
              label={<Trans>Number of the request and of the decision on it</Trans>}
              value={reference}
              maxLength={100}
              autoComplete="off"
              onChange={setReference}
            />
            <ChoiceField<Offence>
              label={t`Listed offence`}
              value={offence}
              choices={offences.map((one) => ({ id: one, name: offenceText(one, i18n.locale) }))}
              onChange={setOffence}
            />
            <Field
              label={<Trans>Lists that were disclosed</Trans>}
              description={t`One a line, as the exhibit names them; empty for all that it holds now.`}
              rows={3}
              value={lists}
              onChange={setLists}
            />
            <p className="small soft">
              <Trans>
                Nothing of it changes later. Rows of other lists are refused and counted. Your
                password is asked for.
              </Trans>
            </p>
            {act.error === null ? null : <ActError error={act.error} onLookAgain={onDone} />}
            <div>
              <Button
                type="submit"
                isDisabled={!ready || exhibit === undefined || offence === undefined}
                isPending={act.isPending}
              >
                <Trans>Record the disclosure</Trans>
              </Button>
            </div>
          </div>
        </form>
      )}
    </Fetched>
  );
};
